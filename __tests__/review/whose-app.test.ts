import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { configuration, noted, ref, reviewChange, reviewPlan } from './helpers';
import { planned, planOf } from './planned';

const REWST_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

/** An app that signs in with ID tokens at a host that is none of Rewst's, and at other URIs too if these are given. */
function app(...uris: string[]): Json {
  return configuration({
    sign_in_audience: 'AzureADMultipleOrgs',
    web: { redirect_uris: ['https://a.test/', ...uris], implicit_grant: { id_token_issuance_enabled: true } },
  });
}

const bare = (...uris: string[]) => configuration({ web: { redirect_uris: uris } });
const nothing = { resource: {} };
const elsewhere = (json: Json) => JSON.parse(JSON.stringify(json).replace('"rewst":', '"other":'));

const CHANGES: [what: string, change: (...uris: string[]) => [before: Json, after: Json]][] = [
  ['a redirect URI and ID tokens are added', (...uris) => [bare(...uris), app(...uris)]],
  ['an app is new', (...uris) => [nothing, app(...uris)]],
  ['accounts and ID tokens go', (...uris) => [app(...uris), bare('https://a.test/', ...uris)]],
  ['an app is destroyed', (...uris) => [app(...uris), nothing]],
  ['an app is destroyed and made at another address', (...uris) => [app(...uris), elsewhere(app(...uris))]],
];

test.each(CHANGES)("when %s, the report speaks of Rewst only if the app is one of Rewst's", (_, change) => {
  const text = (...uris: string[]) => renderMarkdown(reviewChange(...change(...uris))).replaceAll('`Rewst`', '');
  expect(text()).not.toContain('Rewst');
  expect(text(REWST_URI)).toContain('Rewst');
});

test("the verdict counts redirect URIs off Rewst's hosts of apps that are one of Rewst's alone", () => {
  expect(renderMarkdown(reviewChange(nothing, app()))).toContain('1 redirect URI is added');
  expect(renderMarkdown(reviewChange(nothing, app(REWST_URI)))).toContain("1 redirect URI off Rewst's hosts is added");
});

test("an app is one of Rewst's when integrations ask, whatever its redirect URIs", () => {
  const asked = configuration({
    web: { redirect_uris: ['https://a.test/'] },
    required_resource_access: [
      {
        resource_app_id: '00000003-0000-0000-c000-000000000000',
        resource_access: [
          { type: 'Role', id: 'df021288-bdef-4463-88db-98f22de89214', '//': 'User.Read.All (application), for Graph' },
        ],
      },
    ],
  });
  expect(renderMarkdown(reviewChange(nothing, asked))).toContain("It is none of Rewst's hosts");
  expect(reviewChange(nothing, asked).notes.map(({ rewst }) => rewst)).toContain(true);
});

test('where a redirect URI leads that nobody knows yet, the report does not claim', () => {
  const report = reviewChange(bare(REWST_URI), bare(REWST_URI, ref('var.uri')));
  expect(noted(report)).toEqual([`unknown-redirect-uri-added ${ref('var.uri')}`]);
  expect(report.level).toBe('broadening');
  const text = renderMarkdown(report);
  expect(text).toContain('1 redirect URI that is not known yet is added');
  expect(text).not.toContain("Rewst's hosts");
});

test('of URIs that nobody knows, the report does not claim which one goes', () => {
  const app = (...redirect_uris: string[]) => ({ display_name: 'Payroll', web: [{ redirect_uris }] });
  const entry = planned('azuread_application.a', app('https://b.test/'), { before: app('https://a.test/') });
  const sensitive = { web: [{ redirect_uris: true }] };
  Object.assign(entry.change as Json, { before_sensitive: sensitive, after_sensitive: sensitive });
  const report = reviewPlan(planOf([entry]));
  expect(noted(report)).toContain('unknown-redirect-uri-removed sensitive value');
  expect(renderMarkdown(report)).toContain('may be gone');
});

test('one app that something may be for is not called several', () => {
  const json = planOf(
    [
      planned('azuread_application.a["x"]', { display_name: 'People' }, { unknown: ['client_id', 'id'] }),
      planned('azuread_application_password.p["x"]', { display_name: 'main' }, { unknown: ['application_id'] }),
    ],
    { 'azuread_application_password.p': { application_id: ['azuread_application.a', 'local.which'] } },
  );
  const text = renderMarkdown(reviewPlan(json));
  expect(text).toContain('may be for `People`');
  expect(text).not.toContain('one of these');
});
