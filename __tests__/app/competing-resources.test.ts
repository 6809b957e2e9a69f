import { ApplicationApiAccess } from '@cdktf/provider-azuread/lib/application-api-access';
import { ApplicationAppRoleA } from '@cdktf/provider-azuread/lib/application-app-role';
import { ApplicationFallbackPublicClient } from '@cdktf/provider-azuread/lib/application-fallback-public-client';
import { ApplicationIdentifierUri } from '@cdktf/provider-azuread/lib/application-identifier-uri';
import { ApplicationKnownClients } from '@cdktf/provider-azuread/lib/application-known-clients';
import { ApplicationOptionalClaimsA } from '@cdktf/provider-azuread/lib/application-optional-claims';
import { ApplicationOwner } from '@cdktf/provider-azuread/lib/application-owner';
import { ApplicationPermissionScope } from '@cdktf/provider-azuread/lib/application-permission-scope';
import { ApplicationRedirectUris } from '@cdktf/provider-azuread/lib/application-redirect-uris';
import { ExistingApplication, type RewstOwnedApp, type RewstOwnedAppProps } from '../../lib';
import { application, GRAPH, OBJECT_ID, servicePrincipal } from '../manifests';
import { newApp, newStack, synth } from '../synth';

const redirectUris = ['https://a.test/'];

/** The warnings of an app that has another resource beside it. */
function beside(add: (app: RewstOwnedApp) => void, props: RewstOwnedAppProps = {}): string[] {
  const stack = newStack();
  const app = newApp(props, stack);
  add(app);
  synth(stack);
  return app.node.metadata
    .filter(({ type }) => type.includes('warn'))
    .map(({ data }) => data)
    .filter((warning) => warning.includes('second deploy'));
}

const spa = (app: RewstOwnedApp) =>
  new ApplicationRedirectUris(app.node.root.node.findChild('test'), 'Spa', {
    applicationId: app.application.id,
    type: 'SPA',
    redirectUris,
  });

describe('a resource that writes what the application of the stack writes', () => {
  it('is named at synth, with what to use instead', () => {
    expect(beside(spa)).toEqual([
      'azuread_application_redirect_uris.Spa is undone by every second deploy, because the application of "Rewst" writes ' +
        'single_page_application too: call putSinglePageApplication of the application, or add "single_page_application" ' +
        "to ignoreChanges of the application's lifecycle",
    ]);
  });

  it.each<[string, (app: RewstOwnedApp) => unknown]>([
    [
      'putPublicClient',
      (app) =>
        new ApplicationRedirectUris(app, 'X', {
          applicationId: app.application.id,
          type: 'PublicClient',
          redirectUris,
        }),
    ],
    [
      'putWeb',
      (app) => new ApplicationRedirectUris(app, 'X', { applicationId: app.application.id, type: 'Web', redirectUris }),
    ],
    [
      '"additionalPermissions"',
      (app) =>
        new ApplicationApiAccess(app, 'X', {
          applicationId: app.application.id,
          apiClientId: GRAPH,
          scopeIds: [GRAPH],
        }),
    ],
    [
      '"identifierUris"',
      (app) => new ApplicationIdentifierUri(app, 'X', { applicationId: app.application.id, identifierUri: 'api://x' }),
    ],
    [
      'putAppRole',
      (app) =>
        new ApplicationAppRoleA(app, 'X', {
          applicationId: app.application.id,
          roleId: GRAPH,
          allowedMemberTypes: ['User'],
          description: 'x',
          displayName: 'x',
        }),
    ],
    [
      'oauth2PermissionScope',
      (app) =>
        new ApplicationPermissionScope(app, 'X', {
          applicationId: app.application.id,
          scopeId: GRAPH,
          value: 'x',
          adminConsentDescription: 'x',
          adminConsentDisplayName: 'x',
        }),
    ],
    [
      'knownClientApplications',
      (app) => new ApplicationKnownClients(app, 'X', { applicationId: app.application.id, knownClientIds: [GRAPH] }),
    ],
    [
      'putOptionalClaims',
      (app) =>
        new ApplicationOptionalClaimsA(app, 'X', { applicationId: app.application.id, idToken: [{ name: 'email' }] }),
    ],
    [
      '"fallbackPublicClientEnabled"',
      (app) => new ApplicationFallbackPublicClient(app, 'X', { applicationId: app.application.id, enabled: true }),
    ],
    ['"owners"', (app) => new ApplicationOwner(app, 'X', { applicationId: app.application.id, ownerObjectId: GRAPH })],
  ])('is pointed to %s', (instead, add) => {
    expect(beside(add)).toEqual([expect.stringContaining(instead)]);
  });

  it('is accepted if the application ignores the attribute', () => {
    expect(
      beside((app) => {
        app.application.lifecycle = { ignoreChanges: ['single_page_application'] };
        spa(app);
      }),
    ).toEqual([]);
    const existing = ExistingApplication.fromManifest(application(), servicePrincipal());
    expect(beside(spa, { existing })).toEqual([]);
  });

  it('is accepted beside another application', () => {
    const other = `/applications/${OBJECT_ID}`;
    expect(beside((app) => new ApplicationOwner(app, 'X', { applicationId: other, ownerObjectId: GRAPH }))).toEqual([]);
  });
});
