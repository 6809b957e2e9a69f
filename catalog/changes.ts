import type { Catalog, CatalogPermission, HighImpact } from './catalog';
import type { CatalogRole, Roles } from './roles';

/** The facts that exports can change. */
export interface Facts {
  readonly catalog: Catalog;
  readonly highImpact: HighImpact;
  readonly roles: Roles;
}

export const NOTHING_CHANGED = 'No fact was added, removed or changed.';

/** What was added, removed and changed, with ratings, as Markdown for a pull request. */
export function renderChanges(before: Facts, after: Facts): string {
  const lines = [...permissionChanges(before, after), ...roleChanges(before.roles, after.roles)];
  const section = (title: string, kind: Change['kind']) => {
    const found = lines.filter((line) => line.kind === kind).map(({ text }) => `- ${text}`);
    return found.length > 0 ? [`## ${title}`, found.join('\n')] : [];
  };
  const sections = [...section('Came', 'came'), ...section('Went', 'went'), ...section('Changed', 'changed')];
  return sections.length > 0 ? sections.join('\n\n') : NOTHING_CHANGED;
}

interface Change {
  readonly kind: 'came' | 'went' | 'changed';
  readonly text: string;
}

function permissionChanges(before: Facts, after: Facts): Change[] {
  const [old, now] = [permissionsOf(before.catalog), permissionsOf(after.catalog)];
  const ratings = new Map(
    before.highImpact.permissions.map((p): [string, string] => [`${p.api} ${p.value} (${TYPES[p.type]})`, p.impact]),
  );
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name): Change[] => {
    const [was, is] = [old.get(name) ?? [], now.get(name) ?? []];
    const rating = (known: boolean) => ratings.get(name) ?? (known ? 'neither critical nor high' : 'not rated');
    const [one, other] = [was[0], is[0]];
    if (was.length === 1 && is.length === 1) {
      return facts(one) === facts(other)
        ? []
        : [{ kind: 'changed', text: `\`${name}\`: ${facts(one)}, now ${facts(other)}; ${rating(true)}` }];
    }
    const isIn = (list: readonly CatalogPermission[], each: CatalogPermission) =>
      list.some((known) => facts(known) === facts(each));
    return [
      ...is
        .filter((each) => !isIn(was, each))
        .map((each): Change => ({ kind: 'came', text: `\`${name}\`: ${facts(each)}; ${rating(was.length > 0)}` })),
      ...was
        .filter((each) => !isIn(is, each))
        .map((each): Change => ({ kind: 'went', text: `\`${name}\`: ${facts(each)}; ${rating(true)}` })),
    ];
  });
}

const TYPES = { Role: 'application', Scope: 'delegated' };

/** By name, as reports write it. An API may publish one value twice. */
function permissionsOf({ apis }: Catalog): Map<string, CatalogPermission[]> {
  const permissions = new Map<string, CatalogPermission[]>();
  for (const api of apis) {
    for (const permission of api.permissions) {
      const name = `${api.name} ${permission.value} (${TYPES[permission.type]})`;
      permissions.set(name, [...(permissions.get(name) ?? []), permission]);
    }
  }
  return permissions;
}

function facts({ id, adminConsentRequired }: CatalogPermission): string {
  const consent = { true: 'required', false: 'not required', null: 'not established' };
  return `ID \`${id}\`, admin consent ${consent[`${adminConsentRequired}`]}`;
}

function roleChanges(before: Roles, after: Roles): Change[] {
  const [old, now] = [before, after].map(({ roles }) => new Map(roles.map((role) => [role.templateId, role])));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((templateId): Change[] => {
    const [was, is] = [old.get(templateId), now.get(templateId)];
    if (!was || !is) {
      return [{ kind: is ? 'came' : 'went', text: roleInWords((is ?? was) as CatalogRole) }];
    }
    return was.alsoNamed === is.alsoNamed
      ? []
      : [{ kind: 'changed', text: `${roleInWords(is)}; now also named ${is.alsoNamed}` }];
  });
}

function roleInWords({ name, templateId, impact }: CatalogRole): string {
  const rating = impact === 'other' ? 'neither critical nor high' : (impact ?? 'not rated');
  return `\`${name} (directory role)\`: template ID \`${templateId}\`; ${rating}`;
}
