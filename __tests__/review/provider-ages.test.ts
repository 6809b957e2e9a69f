import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { configuration, noted, plan, reviewChange, reviewPlan, stoppedBy } from './helpers';
import { planned, planOf } from './planned';

const AGES = ['azuread-2-43', 'azuread-2-53', 'azuread-3-7', 'azuread-3-9', 'opentofu'];

test('one configuration reads the same whichever provider and program planned it', () => {
  const [first, ...others] = AGES.map((name) => renderMarkdown(reviewPlan(plan(name))));
  expect(first).toContain('| `User.Read.All` | application | `Microsoft Graph` | other | yes | yes |');
  expect(first).toContain('Secret `main` of `ledger-export` is new');
  expect(others).toEqual(Array(4).fill(first));
});

describe('with the names of azuread 2', () => {
  test('a secret names its app by object ID', () => {
    const app = { object_id: 'object', application_id: 'client', display_name: 'Ledger' };
    const secret = { display_name: 'main', end_date: '2031-01-31T00:00:00Z' };
    const report = reviewPlan(
      planOf([
        planned('azuread_application.a', app, { actions: ['no-op'], before: app }),
        planned('azuread_application_password.a', { ...secret, application_object_id: 'object' }),
      ]),
    );
    expect(noted(report)).toEqual(['secret-created main']);
  });

  test('the secret that the provider computes and does not make is none', () => {
    const report = reviewPlan(
      planOf([planned('azuread_application.a', { display_name: 'Ledger' }, { unknown: ['password'] })], {
        'azuread_application.a': {},
      }),
    );
    expect(noted(report)).toEqual(['app-created']);
  });

  test('a directory role for one object is not one for the whole directory', () => {
    const role = { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'someone' };
    const text = (after: Json, unknown?: string[]) =>
      renderMarkdown(
        reviewPlan(
          planOf([planned('azuread_directory_role_assignment.a', after, { unknown })], {
            'azuread_directory_role_assignment.a': {},
          }),
        ),
      );
    expect(text({ ...role, directory_scope_object_id: '/unit' })).toContain('`/unit`');
    expect(text(role, ['app_scope_object_id', 'directory_scope_object_id'])).toEqual(text(role));
  });
});

describe('of an azuread provider older than 2', () => {
  const app = { name: 'Ledger', available_to_other_tenants: true };
  const plans: [string, Json][] = [
    ['a plan with its attributes', planOf([planned('azuread_application.a', app)])],
    [
      'a plan with its version constraint',
      {
        ...planOf([planned('azuread_application.a', { display_name: 'Ledger' })]),
        configuration: { provider_config: { azuread: { name: 'azuread', version_constraint: '~> 1.6' } } },
      },
    ],
  ];

  test.each(plans)('%s stops every level for gains, and says to update', (_, json) => {
    for (const level of ['critical', 'high', 'broadening'] as const) {
      expect(stoppedBy(reviewPlan(json, level))).toHaveLength(1);
    }
    expect(noted(reviewPlan(json))).toEqual(['provider-too-old azuread_application']);
    expect(renderMarkdown(reviewPlan(json))).toContain('Update the provider first, and review that plan.');
  });

  test.each<[string, Json]>([
    ['with its attributes', configuration(app)],
    [
      'with its version constraint',
      { ...configuration(), terraform: { required_providers: { azuread: { version: '1.6.0' } } } },
    ],
  ])('files %s stop every level for gains', (_, files) => {
    const report = reviewChange({}, files, 'critical');
    expect(noted(report)).toEqual(['provider-too-old azuread_application']);
    expect(stoppedBy(report)).toHaveLength(1);
  });

  test.each(['>= 1.0', '~> 2.0', '>= 1.6, < 3.0', '~> 3.7', '2.0.0', '>= 3.7.0, < 4.0.0', '!= 1.5.0'])(
    'a constraint that lets newer ones in is none: %s',
    (version) => {
      const files = { ...configuration(), terraform: { required_providers: { azuread: { version } } } };
      expect(noted(reviewChange({}, files))).not.toContain('provider-too-old azuread_application');
    },
  );

  test.each(['~> 1.6', '= 1.0.0', '1.5', '< 2', '< 2.0.0', '<= 1.9.0', '>= 0.7, < 2.0', '~> 0.11'])(
    'a constraint that lets no newer one in is one: %s',
    (version) => {
      const files = { ...configuration(), terraform: { required_providers: { azuread: { version } } } };
      expect(noted(reviewChange({}, files))).toContain('provider-too-old azuread_application');
    },
  );
});

test('what an azuread provider older than 2 destroys is a loss, and what it does not know has a word in the verdict', () => {
  const app = { name: 'old', reply_urls: ['https://a.test/'] };
  const destroyed = reviewPlan(planOf([planned('azuread_application.a', null, { before: app })]), 'loss');
  expect(noted(destroyed)).toEqual(['provider-too-old-destroyed azuread_application']);
  expect(stoppedBy(destroyed)).toHaveLength(1);
  const change = reviewPlan(
    planOf([planned('azuread_application.a', { ...app, name: 'new' }, { before: app })]),
    'loss',
  );
  expect(noted(change)).toEqual(['provider-too-old azuread_application']);
  const secret = planned('azuread_service_principal.a', { client_id: 'c-1', oauth2_permissions: ['x'] });
  expect(renderMarkdown(reviewPlan(planOf([secret])))).not.toContain('Not rated.');
});

describe('the state that another provider left', () => {
  /** A resource that the last apply left in one form and that a newer provider finds in another. */
  const drifted = (address: string, after: Json, left: Json): Json =>
    planned(address, after, { before: { ...after, ...left } });
  const app = { id: '/applications/o-1', object_id: 'o-1', client_id: 'c-1', display_name: 'Ledger' };
  const principal = { id: '/servicePrincipals/s-1', object_id: 's-1', client_id: 'c-1', account_enabled: true };
  const secret = { display_name: '', end_date: '2031-01-31T00:00:00.4571234Z' };
  const upgraded = (found: Json = { web: [] }) => {
    const resource_drift = [
      drifted('azuread_application.a', { ...app, ...found }, { client_id: null, web: [] }),
      drifted('azuread_service_principal.a', principal, { client_id: null }),
      drifted(
        'azuread_application_password.a',
        { ...secret, application_id: app.id },
        { application_id: null, display_name: null, end_date: '2031-01-31T00:00:00Z' },
      ),
      drifted(
        'azuread_service_principal_password.a',
        { ...secret, service_principal_id: principal.id },
        { service_principal_id: 's-1', end_date: '2031-01-31T00:00:00Z' },
      ),
      drifted(
        'azuread_application_federated_identity_credential.a',
        { application_id: app.id, issuer: 'https://issuer.test', subject: 'job' },
        { application_id: null },
      ),
    ];
    const kept = resource_drift.map(({ change, ...entry }) => {
      const { after } = change as Json;
      return { ...entry, change: { actions: ['no-op'], before: after, after } };
    });
    return reviewPlan({ ...planOf(kept), resource_drift });
  };

  test('is no change by somebody', () => {
    expect(upgraded().drift).toEqual({ changes: [], notes: [] });
    expect(renderMarkdown(upgraded())).toContain('Nothing changes');
  });

  test('is none in a masked block either', () => {
    const left = (end: string) => ({
      ...app,
      password: [{ display_name: 'main', end_date: `2031-01-31T00:00:00${end}` }],
    });
    const masked = (after: string, before: string): Json => {
      const entry = planned('azuread_application.a', left(after), { before: left(before) });
      return {
        ...entry,
        change: {
          ...(entry.change as Json),
          before_sensitive: { password: true },
          after_sensitive: { password: true },
        },
      };
    };
    const drift = (after: string) =>
      reviewPlan({ ...planOf([masked(after, after)]), resource_drift: [masked(after, 'Z')] }).drift.notes;
    expect(drift('.4571234Z')).toEqual([]);
    expect(drift('+01:00')).not.toEqual([]);
  });

  test('does not hide what somebody changed', () => {
    const report = upgraded({ web: [{ redirect_uris: ['https://drift.example.test/'] }] });
    expect(report.drift.notes).toMatchObject([
      { kind: 'foreign-redirect-uri-added', subject: 'https://drift.example.test/', app: 'Ledger' },
    ]);
  });
});
