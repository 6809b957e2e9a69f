import { ANY_TENANT, blocks, objectOf, type ProviderBlock } from '../facts/resource';

type Json = Record<string, unknown>;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The azuread provider blocks of a configuration, by the name that resources call them: `azuread`, `azuread.customer`. */
export type Providers = ReadonlyMap<string, ProviderBlock>;

/** The azuread provider. A provider of the same name from elsewhere may do anything. */
export const AZUREAD = /^(?:registry\.(?:terraform\.io|opentofu\.org)\/)?hashicorp\/azuread$/i;

/** The providers that the review rates, or knows to give no access. */
const KNOWN = ['azuread', 'azurerm', 'null', 'random', 'time', 'tls'];

/** Whether a provider has the name of one that the review knows, and another source. */
export function isForeign(name: string, source: unknown): source is string {
  return (
    typeof source === 'string' &&
    KNOWN.includes(name) &&
    !new RegExp(`^(?:registry\\.(?:terraform\\.io|opentofu\\.org)/)?hashicorp/${name}$`, 'i').test(source)
  );
}

/** The sources of the providers that a configuration calls by names of its own, where it gives them. */
export function providerSources(files: readonly Json[]): ReadonlyMap<string, string> {
  const all = files
    .flatMap((file) => blocks(file.terraform))
    .flatMap((each) => blocks(each.required_providers))
    .flatMap(Object.entries);
  return new Map(
    all.flatMap(([name, provider]) => {
      const { source } = objectOf(provider);
      return typeof source === 'string' ? [[name, source.includes('/') ? source : `hashicorp/${source}`] as const] : [];
    }),
  );
}

/** The provider blocks of synthesized JSON. */
export function synthesizedProviders(
  files: readonly Json[],
  definitions: { valueOf(expression: unknown): unknown; behind(value: unknown, block: Json): string },
): Providers {
  const names = [...providerSources(files)].flatMap(([name, source]) => (AZUREAD.test(source) ? [name] : []));
  return new Map(
    [...new Set(['azuread', ...names])].flatMap((own) =>
      files
        .flatMap((file) => blocks(file.provider))
        .flatMap((providers) => blocks(providers[own]))
        .map((block) => {
          const name = typeof block.alias === 'string' ? `${own}.${block.alias}` : own;
          const provider = providerBlock(name, (attribute) => definitions.valueOf(block[attribute]));
          return [name, { ...provider, digest: definitions.behind(provider.text, block) }] as const;
        }),
    ),
  );
}

/** The provider block that a resource names. With `for_each`, which OpenTofu has, each key may be another tenant. */
export function providerOf(named: unknown, providers: Providers): ProviderBlock | undefined {
  const name = typeof named === 'string' ? named : 'azuread';
  const block = providers.get(name.replace(/\s|\[.*/gs, ''));
  const [key] = /\[.*/s.exec(name) ?? [];
  return block && key !== undefined && block.tenant === undefined
    ? { ...block, address: `${block.address}${key}`, text: `${block.text} of ${key}` }
    : block;
}

/** The provider blocks of a plan. Of variables only the ID of a tenant is read. */
export function plannedProviders({ configuration, variables }: Json): Providers {
  const all = Object.entries(objectOf(objectOf(configuration).provider_config));
  return new Map(
    all
      .filter(([, config]) => isAzuread(objectOf(config)))
      .map(([name, config]) => {
        const expressions = objectOf(objectOf(config).expressions);
        return [name, providerBlock(name, (attribute) => planned(expressions[attribute], objectOf(variables)))];
      }),
  );
}

function isAzuread({ name, full_name: source }: Json): boolean {
  return name === 'azuread' || AZUREAD.test(String(source));
}

function providerBlock(name: string, attribute: (name: string) => unknown): ProviderBlock {
  const tenant = attribute('tenant_id');
  const cloud = ['environment', 'metadata_host'].map(attribute).filter((each) => typeof each === 'string');
  return {
    address: `provider.${name}`,
    tenant: typeof tenant === 'string' && GUID.test(tenant) ? tenant.toLowerCase() : undefined,
    text: [typeof tenant === 'string' ? tenant : ANY_TENANT, ...cloud].join(' in '),
  };
}

function planned(expression: unknown, variables: Json): unknown {
  const { constant_value, references } = objectOf(expression);
  const [only] = Array.isArray(references) ? references : [];
  const variable = typeof only === 'string' ? /^var\.([\w-]+)$/.exec(only)?.[1] : undefined;
  const value = variable === undefined ? undefined : objectOf(variables[variable]).value;
  return constant_value ?? (typeof value === 'string' && GUID.test(value) ? value : only);
}
