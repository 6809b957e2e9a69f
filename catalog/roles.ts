import type { RoleStatus } from '../lib/permissions/custom-role';

/** Built-in directory roles as catalog/directory-roles.json has them. */
export interface Roles {
  readonly source: string;
  readonly asOf: string;
  readonly cloud: string;
  readonly roles: CatalogRole[];
}

export interface CatalogRole {
  readonly name: string;
  readonly templateId: string;

  /** Our own rating; null: not rated yet, so the role has no member and the review calls it unknown. */
  readonly impact: 'critical' | 'high' | 'other' | null;

  /** Why no app should hold the role. */
  readonly status?: RoleStatus[];

  /** Whether app-only Exchange Online works with the role. */
  readonly exchangeAppOnly?: boolean;

  /** Another name of the role, in Microsoft's documentation or of earlier years. */
  readonly alsoNamed?: string;
}

/**
 * What `az rest --method get --url https://graph.microsoft.com/v1.0/directoryRoleTemplates` prints, as far as it matters
 * here.
 */
export interface RoleTemplatesExport {
  readonly value: { id: string; displayName: string }[];
  readonly '@odata.nextLink'?: string;
}

/**
 * The roles that a directory publishes. A new role is not rated. A renamed role keeps its name, because members and
 * resources are named after it. A role that no app should hold stays, because not every directory shows it.
 */
export function refreshRoles(roles: Roles, live: RoleTemplatesExport, today: string): Roles {
  if (live['@odata.nextLink'] !== undefined || live.value.length === 0) {
    throw new Error('The export of role templates must have all of them, on one page');
  }
  const published = new Map(live.value.map(({ id, displayName }) => [id.toLowerCase(), displayName]));
  const kept = roles.roles
    .filter(({ templateId, status }) => status || published.has(templateId))
    .map((role) => {
      const name = published.get(role.templateId) ?? role.name;
      return name === role.name ? role : { ...role, alsoNamed: name };
    });
  const added = [...published]
    .filter(([templateId]) => !roles.roles.some((role) => role.templateId === templateId))
    .map(([templateId, name]) => ({ name, templateId, impact: null }));
  return { ...roles, asOf: today, roles: sorted([...kept, ...added]) };
}

/** The source files of lib/permissions/catalogue that hold directory roles, by name. */
export function renderRoleFiles({ roles }: Roles): Map<string, string> {
  const rated = sorted(roles).filter(({ impact }) => impact !== null);
  return new Map([
    ['directory-role.ts', renderClass(rated.filter(({ status }) => !status))],
    ['directory-role-facts.ts', renderFacts(rated)],
  ]);
}

/** The data file. */
export function renderRoleData({ source, asOf, cloud, roles }: Roles): string {
  return `{
  "source": ${JSON.stringify(source)},
  "asOf": "${asOf}",
  "cloud": "${cloud}",
  "roles": [
${sorted(roles)
  .map((role) => `    ${spaced(role)}`)
  .join(',\n')}
  ]
}
`;
}

/** `Exchange Administrator` is `EXCHANGE_ADMINISTRATOR`. */
export function roleMemberName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

function renderClass(roles: readonly CatalogRole[]): string {
  const owners = new Map<string, string>();
  const members = roles.map((role) => {
    const member = roleMemberName(role.name);
    const other = owners.get(member);
    if (other !== undefined) {
      throw new Error(`DirectoryRole.${member} would be both ${other} and ${role.name}: each needs a name of its own`);
    }
    owners.set(member, role.name);
    return renderMember(member, role);
  });
  return `// Written by \`npm run catalog\` from the data in catalog/: change that, not this file.
import { PermissionImpact } from '../api-permission';
import { customRole } from '../custom-role';

/**
 * A directory role of Entra ID, which an integration can ask to be assigned to the app.
 *
 * The members are the built-in roles that can be assigned.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 * @example
 * const role = DirectoryRole.custom('Contoso Help Desk', '6d7b2f1c-6f0a-4f5e-8c1e-0d9c3a6c2b57');
 */
export class DirectoryRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(DirectoryRole, 'length');
  }

${members.join('\n')}
  /**
   * A role that is not built in.
   *
   * The name and template ID of a built-in role give that role. Fails if only one of the two belongs to a built-in role.
   *
   * @param name what the role is called in comments and resource names; literal text
   * @param templateId template ID of the role, a GUID
   */
  public static custom(name: string, templateId: string): DirectoryRole {
    const members = new Map(Object.entries(DirectoryRole).filter(([, role]) => role instanceof DirectoryRole));
    const { id, member, impact } = customRole<DirectoryRole>(name, templateId, members);
    return member ?? new DirectoryRole(name, id, impact);
  }

  /** Name of the role. */
  public readonly name: string;

  /** Template ID of the role: the same GUID in every tenant. */
  public readonly templateId: string;

  /** How much harm an app that holds the role could do, in our own rating. */
  public readonly impact: PermissionImpact;

  private constructor(name: string, templateId: string, impact: PermissionImpact = PermissionImpact.OTHER) {
    this.name = name;
    this.templateId = templateId;
    this.impact = impact;
  }
}
`;
}

function renderMember(member: string, { name, templateId, impact, exchangeAppOnly, alsoNamed }: CatalogRole): string {
  check(name, templateId);
  const words = [
    ...(impact === 'other' ? [] : [`${impact} impact`]),
    ...(alsoNamed ? [`also named ${alsoNamed}`] : []),
    ...(exchangeAppOnly ? ['app-only Exchange Online works with it'] : []),
  ];
  const args = [`'${name}'`, `'${templateId}'`];
  if (impact !== 'other') {
    args.push(`PermissionImpact.${impact?.toUpperCase()}`);
  }
  return `  /** ${name}${words.length > 0 ? ` (${words.join(', ')})` : ''} */
  public static readonly ${member} = new DirectoryRole(${args.join(', ')});
`;
}

function renderFacts(roles: readonly CatalogRole[]): string {
  const notForApps = roles
    .filter(({ status }) => status)
    .map(({ name, templateId, impact, status }) => {
      check(name, templateId);
      const statuses = status?.map((each) => `'${each}'`).join(', ');
      return `  { name: '${name}', templateId: '${templateId}', impact: PermissionImpact.${impact?.toUpperCase()}, status: [${statuses}] },\n`;
    });
  const appOnly = roles
    .filter(({ exchangeAppOnly }) => exchangeAppOnly)
    .map(({ name, templateId }) => `  '${templateId}', // ${name}\n`);
  const alsoNamed = roles.flatMap(({ templateId, alsoNamed }) =>
    alsoNamed ? [`  ['${check(alsoNamed, templateId)}', '${templateId}'],\n`] : [],
  );
  return `// Written by \`npm run catalog\` from the data in catalog/: change that, not this file.
import { PermissionImpact } from '../api-permission';
import type { BuiltInRole, RoleStatus } from '../custom-role';

/** Built-in roles that are deprecated, not for use, or assigned by Entra ID alone. */
export const NOT_FOR_APPS: readonly (BuiltInRole & { readonly status: readonly RoleStatus[] })[] = [
${notForApps.join('')}];

/** Template IDs of the roles with which app-only Exchange Online works. */
export const EXCHANGE_APP_ONLY: ReadonlySet<string> = new Set([
${appOnly.join('')}]);

/** Template IDs of roles by another name that they have or had. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
${alsoNamed.join('')}]);
`;
}

/** What comes from an export becomes source code. */
function check(name: string, templateId: string): string {
  if (!/^[\w &().-]+$/.test(name) || !/^[0-9a-f-]{36}$/.test(templateId)) {
    throw new Error(`DirectoryRole cannot have ${JSON.stringify(name)} with the ID ${JSON.stringify(templateId)}`);
  }
  return name;
}

function sorted(roles: readonly CatalogRole[]): CatalogRole[] {
  return [...roles].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** JSON on one line, spaced as the data files are. */
function spaced(value: object): string {
  const entries = Object.entries(value).map(
    ([key, each]) =>
      `"${key}": ${Array.isArray(each) ? `[${each.map((one) => `"${one}"`).join(', ')}]` : JSON.stringify(each)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
