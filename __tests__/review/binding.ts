import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LIB = dirname(dirname(require.resolve('@cdktf/provider-azuread/lib/application')));

/** The attributes of a resource type, blocks with their own, as the provider's binding has them. */
export interface Schema {
  readonly [attribute: string]: Schema;
}

const SOURCES = readdirSync(LIB, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'provider')
  .map(({ name }) => {
    const source = readFileSync(join(LIB, name, 'index.js'), 'utf8');
    return { type: /\.tfResourceType = "(\w+)"/.exec(source)?.[1] ?? name, source, isData: name.startsWith('data-') };
  });

/** The types of the binding: resources, or data sources. */
export function typesOf(kind: 'resource' | 'data'): string[] {
  return SOURCES.filter(({ isData }) => isData === (kind === 'data')).map(({ type }) => type);
}

/** What the binding knows of a resource type. */
export function schemaOf(type: string): Schema {
  const source = SOURCES.find((each) => each.type === type && !each.isData)?.source ?? '';
  const main = /^class \w+ extends cdktf\.TerraformResource \{.*?^\}/ms.exec(source)?.[0] ?? '';
  const computed = [...main.matchAll(/(?:Attribute\(|\(this, )['"](\w+)['"]/g)].map(([, name]) => [name, {}]);
  return { ...Object.fromEntries(computed), ...blockOf(source, /synthesizeAttributes\(\) \{.*?^ {4}\}/ms) };
}

function blockOf(source: string, body: RegExp): Schema {
  const attributes = [...(body.exec(source)?.[0] ?? '').matchAll(/^ +(\w+): (.*),$/gm)];
  return Object.fromEntries(
    attributes.map(([, name, value]) => {
      const mapper = /(?<!cdktf\.)\b(\w+ToTerraform)\b/.exec(value.replaceAll(/cdktf\.\w+/g, ''))?.[1];
      return [name, mapper ? blockOf(source, new RegExp(`^function ${mapper}\\(struct\\) \\{.*?^\\}`, 'ms')) : {}];
    }),
  );
}
