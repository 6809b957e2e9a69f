import { GraphAppRole } from '../../lib';
import { type FailOn, type PermissionException, parseExceptions, renderMarkdown } from '../../lib/review';
import { asks, configuration, DIRECTORY_READ_WRITE_ALL, plan, reviewChange, reviewPlan, USER_READ } from './helpers';

const HIGH = GraphAppRole.of('AccessReview.ReadWrite.All').id;
const UNKNOWN = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';

const LEVELS: [what: string, id: string, stops: Record<Exclude<FailOn, 'loss'>, boolean>][] = [
  ['a critical permission', DIRECTORY_READ_WRITE_ALL, { broadening: true, high: true, critical: true }],
  ['a permission that nobody can rate', UNKNOWN, { broadening: true, high: true, critical: true }],
  ['a high permission', HIGH, { broadening: true, high: true, critical: false }],
  ['another permission', 'df021288-bdef-4463-88db-98f22de89214', { broadening: true, high: false, critical: false }],
];

describe.each(LEVELS)('%s that is gained', (_, id, stops) => {
  test.each(['broadening', 'high', 'critical'] as const)('--fail-on %s', (failOn) => {
    const report = reviewChange(configuration(), configuration(asks(['Role', id])), failOn);
    expect(report.gates[0]).toMatchObject({ failOn, passed: !stops[failOn] });
  });

  test('and that was there before passes every level', () => {
    const same = configuration(asks(['Role', id]));
    expect(reviewChange(same, same, 'broadening').gates[0]).toEqual({
      failOn: 'broadening',
      passed: true,
      stoppedBy: [],
    });
  });

  test('and one that is removed passes every level', () => {
    expect(reviewChange(configuration(asks(['Role', id])), configuration(), 'broadening').gates[0]?.passed).toBe(true);
  });
});

describe.each(LEVELS)('one more of what has %s', (_, id, stops) => {
  test.each(['broadening', 'high', 'critical'] as const)('--fail-on %s', (failOn) => {
    const times = (count: number) => configuration({ ...asks(['Role', id]), count });
    const report = reviewChange(times(1), times(2), failOn);
    expect(report.gates[0]).toMatchObject({ failOn, passed: !stops[failOn] });
  });
});

test('one more of a credential of somebody else stops every level for gains', () => {
  const times = (count: number) =>
    configuration({}, { azuread_service_principal_password: { p: { service_principal_id: UNKNOWN, count } } });
  expect(reviewChange(times(1), times(2), 'critical').gates[0]?.passed).toBe(false);
});

test('a grant of what was only asked for is a gain', () => {
  const report = reviewPlan(plan('permissions-added'), 'critical');
  expect(report.gates[0]?.stoppedBy).toMatchObject([
    { app: 'Rewst', what: 'Microsoft Graph Directory.ReadWrite.All (application)' },
    { app: 'Rewst', what: 'Microsoft Graph Directory.ReadWrite.All (delegated)' },
    { app: 'Rewst', what: 'Office 365 Exchange Online Exchange.ManageAsApp (application)' },
  ]);
});

test('broadening stops wider audiences and redirect URIs too, and higher levels do not', () => {
  const [gate] = reviewPlan(plan('audience-widened'), 'broadening').gates;
  expect(gate?.stoppedBy.map(({ what }) => what)).toEqual([
    'Microsoft Partner Center user_impersonation (delegated)',
    'audience-widened',
    'foreign-redirect-uri-added',
  ]);
  expect(reviewPlan(plan('audience-widened'), 'high').gates[0]?.passed).toBe(true);
});

test('broadening stops a new app that asks for nothing', () => {
  expect(reviewChange({}, configuration(), 'broadening').gates[0]?.stoppedBy).toMatchObject([
    { app: 'Rewst', what: 'app-created' },
  ]);
});

test.each(['own-rotation-1', 'own-rotation-2', 'destroy', 'replace', 'secret-replaced', 'forget'])(
  '%s is no broadening',
  (name) => {
    expect(reviewPlan(plan(name), 'broadening').gates[0]?.passed).toBe(true);
  },
);

test('no level lets pass what is known only after apply', () => {
  const [gate] = reviewPlan(plan('modules'), 'critical').gates;
  expect(gate?.stoppedBy.map(({ app }) => app).sort()).toEqual([
    'Audit',
    'Audit',
    'Backup',
    'Backup',
    'azuread_app_role_assignment.tool["Audit"]',
    'azuread_app_role_assignment.tool["Backup"]',
    'azuread_service_principal.tool["Backup"]',
  ]);
});

describe('exceptions', () => {
  const before = configuration(asks(['Scope', USER_READ]));
  const after = configuration(asks(['Scope', USER_READ], ['Role', DIRECTORY_READ_WRITE_ALL]));
  const accept = (permission: string, app?: string): PermissionException[] => [{ permission, app, reason: 'Ticket 7' }];
  const critical = 'Microsoft Graph Directory.ReadWrite.All (application)';

  test('open the gate for exactly their permission and show their reason', () => {
    const report = reviewChange(before, after, 'broadening', accept(critical));
    expect(report.gates[0]?.passed).toBe(true);
    expect(report.changes[0].exception).toBe('Ticket 7');
    expect(report.level).toBe('critical');
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('🔴 **critical**, accepted');
    expect(markdown).toContain(`- \`${critical}\`: \`Ticket 7\``);
  });

  test('say nothing of a permission that is removed', () => {
    expect(reviewChange(after, before, 'broadening', accept(critical)).changes[0].exception).toBeNull();
  });

  test('of the other type do not open it', () => {
    const report = reviewChange(
      before,
      after,
      'critical',
      accept('Microsoft Graph Directory.ReadWrite.All (delegated)'),
    );
    expect(report.gates[0]?.passed).toBe(false);
  });

  test('of another app do not open it, of this app they do', () => {
    expect(reviewChange(before, after, 'critical', accept(critical, 'Other')).gates[0]?.passed).toBe(false);
    expect(reviewChange(before, after, 'critical', accept(critical, 'Rewst')).gates[0]?.passed).toBe(true);
  });

  test('by a name that two apps have are refused, and by address open it for that app alone', () => {
    const app = { display_name: 'Rewst', ...asks(['Role', DIRECTORY_READ_WRITE_ALL]) };
    const twins = { resource: { azuread_application: { rewst: app, other: app } } };
    const accepting = (name: string) => [
      { permission: 'Microsoft Graph Directory.ReadWrite.All (application)', reason: 'r', app: name },
    ];
    expect(() => reviewChange(configuration(), twins, 'critical', accepting('Rewst'))).toThrow(
      'give its address: azuread_application.other, azuread_application.rewst',
    );
    const { changes } = reviewChange(configuration(), twins, 'critical', accepting('azuread_application.other'));
    expect(changes.map(({ address, exception }) => [address, exception])).toEqual([
      ['azuread_application.other', 'r'],
      ['azuread_application.rewst', null],
    ]);
  });

  test('that an earlier change needed stay in force', () => {
    const report = reviewChange(after, after, 'broadening', accept(critical));
    expect(report.exceptions).toMatchObject([
      { permission: critical, app: null, reason: 'Ticket 7', source: 'file', status: 'in force' },
    ]);
  });

  test('that nothing needs any more are reported', () => {
    const report = reviewChange(after, before, 'broadening', accept(critical));
    expect(report.exceptions[0].status).toBe('unneeded');
    expect(renderMarkdown(report)).toContain(`**No longer needed**, nothing calls for it: \`${critical}\``);
  });

  test('do not accept what is known only after apply', () => {
    const name = reviewPlan(plan('modules')).changes[0].permission;
    expect(
      reviewPlan(plan('modules'), 'critical', accept('Microsoft Graph User.Read.All (application)')).gates[0]?.passed,
    ).toBe(false);
    expect(name).toContain('known after apply');
  });

  test('of a boundary at synth for what the catalogue lacks are known by the name in the comments', () => {
    const access = {
      '//': 'Contoso HR',
      resource_app_id: UNKNOWN,
      resource_access: { '//': 'Staff.Read (delegated), for Hr', id: USER_READ, type: 'Scope' },
    };
    const hr = {
      ...configuration({ required_resource_access: access }),
      '//': { permissionExceptions: [{ permission: 'Contoso HR Staff.Read (delegated)', reason: 'Agreed' }] },
    };
    expect(reviewChange(hr, hr).exceptions[0].status).toBe('in force');
    expect(reviewChange(configuration(), hr).exceptions[0].status).toBe('used');
  });

  test('do not open it for a permission that only calls itself like theirs', () => {
    const access = {
      '//': 'Microsoft Graph',
      resource_app_id: UNKNOWN,
      resource_access: { '//': 'User.Read (delegated)', id: UNKNOWN, type: 'Scope' },
    };
    const impostor = configuration({ required_resource_access: access });
    const exceptions = accept('Microsoft Graph User.Read (delegated)');
    expect(reviewChange(configuration(), impostor, 'critical', exceptions).gates[0]?.passed).toBe(false);
  });

  test('of a boundary at synth show and do not open the gate', () => {
    const bounded = { ...after, '//': { permissionExceptions: [{ permission: critical, reason: 'Board, May' }] } };
    const report = reviewChange(before, bounded, 'critical');
    expect(report.gates[0]?.passed).toBe(false);
    expect(report.exceptions).toMatchObject([
      { permission: critical, app: null, reason: 'Board, May', source: 'synth', status: 'used' },
    ]);
    expect(renderMarkdown(report)).toContain('`Board, May` (accepted at synth, which does not open the gate)');
  });
});

describe('an exception for an app by its name', () => {
  const permission = 'Microsoft Graph Directory.ReadWrite.All (application)';
  const apps = (one: string, other: string, strong: 'one' | 'other' | 'none') => ({
    resource: {
      azuread_application: {
        one: { display_name: one, ...(strong === 'one' ? asks(['Role', DIRECTORY_READ_WRITE_ALL]) : {}) },
        other: { display_name: other, ...(strong === 'other' ? asks(['Role', DIRECTORY_READ_WRITE_ALL]) : {}) },
      },
    },
  });
  const reviewed = (after: ReturnType<typeof apps>) =>
    reviewChange(apps('Rewst', 'Other', 'none'), after, 'critical', [{ permission, app: 'Rewst', reason: 'Agreed' }]);

  test('is not for one that takes the name', () => {
    expect(() => reviewed(apps('Old', 'Rewst', 'other'))).toThrow(/"app" .* must be one app, got "Rewst", which 2 are/);
  });

  test('is for the app that has it, and no more for one that gives it up', () => {
    expect(reviewed(apps('Rewst', 'Other', 'one')).gates[0].passed).toBe(true);
    expect(reviewed(apps('Old', 'Other', 'one')).gates[0].passed).toBe(false);
  });
});

test.each([
  ['what is no text', { until: 20270531 }, 'until'],
  ['what no exception may have', { user: 'ada' }, 'user'],
])('an exception with %s is refused', (_, more, name) => {
  const exceptions = [{ permission: 'Microsoft Graph User.Read (delegated)', reason: 'Ticket 7', ...more }];
  expect(() => parseExceptions('x.json', { exceptions })).toThrow(new RegExp(`alone, got .*"${name}"`));
});

test.each(['', ' ', '\u200b', '.'])('an exception without a written reason is refused: %j', (reason) => {
  const exceptions = [{ permission: 'Microsoft Graph User.Read (delegated)', reason }];
  expect(() => parseExceptions('x.json', { exceptions })).toThrow('a written "reason"');
});
