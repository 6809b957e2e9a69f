import { blocks, objectOf, type ProviderBlock } from '../facts/resource';

type Json = Record<string, unknown>;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The azuread provider blocks of a configuration, by the name that resources call them: `azuread`, `azuread.customer`. */
export type Providers = ReadonlyMap<string, ProviderBlock>;

/** The provider blocks of synthesized JSON. */
export function synthesizedProviders(files: readonly Json[]): Providers {
  const all = files.flatMap((file) => blocks(file.provider)).flatMap(({ azuread }) => blocks(azuread));
  return new Map(
    all.map((block) => {
      const name = typeof block.alias === 'string' ? `azuread.${block.alias}` : 'azuread';
      return [name, providerBlock(name, (attribute) => block[attribute])];
    }),
  );
}

/** The provider blocks of a plan. Of variables only the ID of a tenant is read. */
export function plannedProviders({ configuration, variables }: Json): Providers {
  const all = Object.entries(objectOf(objectOf(configuration).provider_config));
  return new Map(
    all
      .filter(([, config]) => objectOf(config).name === 'azuread')
      .map(([name, config]) => {
        const expressions = objectOf(objectOf(config).expressions);
        return [name, providerBlock(name, (attribute) => planned(expressions[attribute], objectOf(variables)))];
      }),
  );
}

function providerBlock(name: string, attribute: (name: string) => unknown): ProviderBlock {
  const tenant = attribute('tenant_id');
  const cloud = ['environment', 'metadata_host'].map(attribute).filter((each) => typeof each === 'string');
  return {
    address: `provider.${name}`,
    tenant: typeof tenant === 'string' && GUID.test(tenant) ? tenant.toLowerCase() : undefined,
    text: [typeof tenant === 'string' ? tenant : 'whichever it signs in to', ...cloud].join(' in '),
  };
}

function planned(expression: unknown, variables: Json): unknown {
  const { constant_value, references } = objectOf(expression);
  const [only] = Array.isArray(references) ? references : [];
  const variable = typeof only === 'string' ? /^var\.([\w-]+)$/.exec(only)?.[1] : undefined;
  const value = variable === undefined ? undefined : objectOf(variables[variable]).value;
  return constant_value ?? (typeof value === 'string' && GUID.test(value) ? value : only);
}
