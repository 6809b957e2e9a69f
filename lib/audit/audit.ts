import { FAIL_ON, type FailOn, type PermissionException } from '../review';
import { compareCredentials } from './compare/credentials';
import { differencesOf } from './compare/differences';
import { permissionsOf } from './compare/permissions';
import { standingNotes } from './compare/standing';
import type { CodeApps } from './match-code';
import { ownersOf, signInOf } from './read/people';
import { objectOf, type TenantApp, textOf } from './read/tenant-app';
import { factsOf } from './read/tenant-facts';
import { decides, howToRead, partsNotKnown } from './read/unknown-parts';
import { readyOf } from './ready/ready';
import {
  type AppAudit,
  AUDIT_SCHEMA_VERSION,
  type AuditFailOn,
  type AuditGate,
  type AuditReport,
  type Stop,
  type Unreadable,
} from './report';

export interface AuditOptions {
  readonly now: Date;

  /** Days before the end in which a secret or certificate counts as ending. */
  readonly withinDays: number;
  readonly failOn: readonly AuditFailOn[];
  readonly exceptions: readonly PermissionException[];
  readonly code?: CodeApps;
}

export const AUDIT_FAIL_ON: readonly AuditFailOn[] = [...FAIL_ON, 'not-ready', 'drift', 'expiring'];

/** What stops each level of the gate in one app. */
type Stops = (level: AuditFailOn) => readonly Omit<Stop, 'folder'>[];

/** Audits apps one by one, so that only what is reported of a thousand folders stays in memory. */
export class Audit {
  private readonly apps: AppAudit[] = [];
  private readonly unreadable: Unreadable[] = [];
  private readonly stoppedBy = new Map<AuditFailOn, Stop[]>();

  constructor(private readonly options: AuditOptions) {}

  public add(app: TenantApp): void {
    const { audit, stops } = auditOf(app, this.options);
    this.apps.push(audit);
    for (const level of this.options.failOn) {
      this.stop(
        level,
        stops(level).map((stop) => ({ folder: app.folder, ...stop })),
      );
    }
  }

  /** A folder that cannot be read stops every gate. */
  public addUnreadable(folder: string, reason: string): void {
    this.unreadable.push({ folder, reason });
    for (const level of this.options.failOn) {
      this.stop(level, [{ folder, what: 'not readable', unknown: false }]);
    }
  }

  public report(): AuditReport {
    const { now, withinDays, failOn } = this.options;
    return {
      schemaVersion: AUDIT_SCHEMA_VERSION,
      date: now.toISOString().slice(0, 10),
      withinDays,
      apps: this.apps,
      unreadable: this.unreadable,
      gates: AUDIT_FAIL_ON.filter((level) => failOn.includes(level)).map((level): AuditGate => {
        const stoppedBy = this.stoppedBy.get(level) ?? [];
        return { failOn: level, passed: stoppedBy.length === 0, stoppedBy };
      }),
    };
  }

  private stop(level: AuditFailOn, by: readonly Stop[]): void {
    this.stoppedBy.set(level, [...(this.stoppedBy.get(level) ?? []), ...by]);
  }
}

function auditOf(app: TenantApp, options: AuditOptions): { audit: AppAudit; stops: Stops } {
  const { now, withinDays, exceptions } = options;
  const tenant = factsOf(app);
  const code = options.code?.find(app);
  const { credentials, differences: ofCredentials } = compareCredentials(app, code, now, withinDays);
  const comparison = code && differencesOf(app, code, tenant, exceptions, now.toISOString().slice(0, 10));
  const permissions = permissionsOf(app, tenant, code, comparison);
  const ready = readyOf({ app, code, permissions, credentials, howToRead: (part) => howToRead(app, part) });
  const differences = [...(comparison?.differences ?? []), ...ofCredentials];
  const audit: AppAudit = {
    folder: app.folder,
    tenantId: app.tenantId ?? null,
    tenantName: app.tenantName ?? null,
    clientId: app.clientId,
    displayName: app.displayName,
    objectId: textOf(objectOf(app.application)?.id) ?? null,
    servicePrincipalObjectId: textOf(objectOf(app.servicePrincipal)?.id) ?? null,
    registeredElsewhere: app.isElsewhere,
    code: code?.who ?? null,
    ready,
    permissions,
    differences,
    credentials,
    owners: ownersOf(app),
    signIn: signInOf(app),
    notKnown: partsNotKnown(app),
    notes: code ? [] : standingNotes(tenant, now.toISOString().slice(0, 10)),
    exceptions: comparison?.accepted ?? [],
    filesWithSecret: app.filesWithSecret,
  };
  return {
    audit,
    stops: (level) => [
      ...stopsOf(level, audit, comparison?.stoppedBy).map((what) => ({ what, unknown: false })),
      ...unknownFor(level, audit).map((what) => ({ what: `not known: ${what}`, unknown: true })),
    ],
  };
}

/** What a level depends on and is unknown. */
function unknownFor(level: AuditFailOn, { notKnown, ready, differences }: AppAudit): string[] {
  const needsCode = level !== 'not-ready' && level !== 'expiring';
  return [
    ...(level === 'not-ready' ? ready.problems.filter(({ answer }) => answer === 'not known') : []),
    ...notKnown.filter((part) => decides(part, level)),
    // Who else owns the app is no difference where the code says it on apply alone.
    ...differences.filter(({ direction, kind }) => needsCode && direction === 'cannot tell' && kind !== 'owner'),
  ].map(({ what }) => what);
}

function stopsOf(
  level: AuditFailOn,
  { ready, differences, credentials }: AppAudit,
  gains: ((level: FailOn) => readonly string[]) | undefined,
): readonly string[] {
  switch (level) {
    case 'not-ready':
      return ready.problems.filter(({ answer }) => answer !== 'not known').map(({ what }) => what);
    case 'drift':
      return differences
        .filter(({ direction, exception }) => direction !== 'cannot tell' && exception === null)
        .map(({ what }) => what);
    case 'expiring':
      return credentials.filter(({ state }) => state !== 'valid').map(({ name, state }) => `${name} ${state}`);
    case 'loss':
      return differences
        .filter(({ direction, exception }) => direction === 'only in the code' && exception === null)
        .map(({ what }) => what);
    default:
      return [
        ...(gains?.(level) ?? []),
        ...(level === 'broadening'
          ? differences.filter((each) => each.kind === 'credential' && each.broadens).map(({ what }) => what)
          : []),
      ];
  }
}
