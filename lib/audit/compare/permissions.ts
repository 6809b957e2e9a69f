import type { Permission } from '../../review/facts/permission';
import type { Fact, Subject } from '../../review/facts/state';
import { scopesIn } from '../../review/facts/value';
import { directoryRolesOf, heldRoleOf } from '../read/directory-roles';
import { nameOf } from '../read/people';
import { objectOf, type TenantApp } from '../read/tenant-app';
import type { AuditedPermission } from '../report';
import type { Comparison } from './differences';
import { countsInTenant, grantsOfUnknownApis, isGrantKnown } from './grants';

const WEIGHTS: readonly string[] = ['critical', 'unknown', 'high', 'other'];

interface Seen {
  permission: Permission;
  asked: boolean;
  codeAsks: boolean;
  codeGrants: boolean;
  kept: boolean;
  all: boolean;
  within: string[];
  integrations: readonly string[];
}

/** Every permission and directory role that the code or the tenant has, the worst first. */
export function permissionsOf(
  app: TenantApp,
  tenant: Subject,
  code: Subject | undefined,
  comparison: Comparison | undefined,
): AuditedPermission[] {
  const seen = new Map<string, Seen>();
  const of = ({ permission, integrations }: Fact): Seen | undefined => {
    if (permission === undefined) {
      return undefined;
    }
    const found = seen.get(permission.name) ?? {
      permission,
      asked: false,
      codeAsks: false,
      codeGrants: false,
      kept: false,
      all: false,
      within: [],
      integrations: [],
    };
    found.integrations = [...new Set([...found.integrations, ...integrations])];
    seen.set(permission.name, found);
    return found;
  };
  each(tenant.all('asks'), of, (found) => {
    found.asked = true;
  });
  each(tenant.all('granted'), of, (found, { where }) => {
    const [scope] = scopesIn(where ? [where.text] : []);
    if (scope === undefined) {
      found.all = true;
    } else {
      found.within.push(nameOf(app, scope) ?? scope);
    }
  });
  const inCode = (kind: 'asks' | 'granted') =>
    (code?.all(kind) ?? []).filter(({ permission }) => countsInTenant(app, permission));
  each(inCode('asks'), of, (found, { kept = false }) => {
    found.codeAsks = true;
    found.kept = kept;
  });
  each(inCode('granted'), of, (found) => {
    found.codeGrants = true;
  });
  const unknown = grantsOfUnknownApis(tenant);
  const isKnown = ({ kind, value }: Permission) =>
    isGrantKnown(app, kind) && !(kind === 'delegated' && unknown.has(value ?? ''));
  return [
    ...[...seen.values()].map((found) => rowOf(app, found, code !== undefined, comparison, isKnown)),
    ...namelessRoles(app),
  ].sort((a, b) => WEIGHTS.indexOf(a.impact) - WEIGHTS.indexOf(b.impact) || (a.permission < b.permission ? -1 : 1));
}

function each(
  facts: readonly Fact[],
  of: (fact: Fact) => Seen | undefined,
  see: (found: Seen, fact: Fact) => void,
): void {
  for (const fact of facts) {
    const found = of(fact);
    if (found) {
      see(found, fact);
    }
  }
}

function rowOf(
  app: TenantApp,
  { permission, asked, codeAsks, codeGrants, kept, all, within, integrations }: Seen,
  hasCode: boolean,
  comparison: Comparison | undefined,
  isKnown: (permission: Permission) => boolean,
): AuditedPermission {
  const { kind } = permission;
  const role = kind === 'directory role' ? heldRoleOf(app, permission.id) : undefined;
  const exception = comparison?.more.find((change) => change.permission === permission.name)?.exception;
  return {
    permission: permission.name,
    kind,
    api: permission.api ?? null,
    apiClientId: permission.apiClientId ?? null,
    value: role?.name ?? permission.value ?? null,
    id: permission.id ?? null,
    impact: permission.impact,
    code: hasCode ? (codeGrants ? 'grants' : codeAsks ? (kept ? 'keeps' : 'asks') : 'no') : null,
    asked: kind === 'directory role' || objectOf(app.application) === undefined ? null : asked,
    granted: all ? 'to all' : within.length > 0 ? 'to single users' : isKnown(permission) ? 'no' : 'not known',
    within: all ? [] : [...within].sort(),
    through: role?.through ?? null,
    eligible: role?.isEligible ?? false,
    integrations: [...integrations].sort(),
    note: permission.note ?? null,
    exception: exception ?? null,
  };
}

/** Roles that are held although their names may not be read. */
function namelessRoles(app: TenantApp): AuditedPermission[] {
  return Array.from({ length: directoryRolesOf(app).nameless }, () => ({
    permission: 'not known (directory role)',
    kind: 'directory role',
    api: null,
    apiClientId: null,
    value: null,
    id: null,
    impact: 'unknown',
    code: null,
    asked: null,
    granted: 'not known',
    within: [],
    through: null,
    eligible: false,
    integrations: [],
    note: null,
    exception: null,
  }));
}
