import { CspIntegration, ExistingApplication, GraphIntegration, RewstOwnedApp } from '../../lib';
import { application, CLIENT_ID, OBJECT_ID, servicePrincipal } from '../manifests';
import { type Json, newStack, synth } from '../synth';

const REWST = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

/** The warnings of an adopted app at synth. */
function adopt(changes: Json = {}, principal: Json = {}, csp = false): string[] {
  const stack = newStack();
  const existing = ExistingApplication.fromManifest(application(changes), servicePrincipal(principal));
  const app = new RewstOwnedApp(stack, 'Rewst', { existing });
  new GraphIntegration(app, 'Graph');
  if (csp) {
    new CspIntegration(app, 'Csp');
  }
  synth(stack);
  return app.node.metadata.filter(({ type }) => type.includes('warn')).map(({ data }) => data);
}

describe('redirect URIs that the provider cannot write', () => {
  it("are refused without Rewst's, with the one command that adds it and keeps all others", () => {
    const redirectUris = ['https://localhost', "https://a.test/it's"];
    const attempt = () => adopt({ web: { redirectUris } });
    expect(attempt).toThrow(
      '"existing" has the web redirect URI "https://localhost", which the Terraform provider refuses to write: it wants a path',
    );
    expect(attempt).toThrow(
      `\`az ad app update --id ${CLIENT_ID} --web-redirect-uris 'https://localhost' 'https://a.test/it'\\''s' '${REWST}'\`, ` +
        'which replaces the whole list, so keep all of them in it',
    );
    expect(attempt).toThrow(`\`az ad app show --id ${CLIENT_ID} --output json\``);
  });

  it('say why: a scheme is no missing path', () => {
    const attempt = () => adopt({ web: { redirectUris: ['ms-app://s-1-15-2-1/'] } });
    expect(attempt).toThrow('it takes no ms-app:// on the web platform');
    expect(attempt).toThrow(/^(?!.*wants a path)/);
  });

  it("are kept with Rewst's", () => {
    expect(() => adopt({ web: { redirectUris: ['https://localhost', REWST] } })).not.toThrow();
  });
});

it('fails with 256 redirect URIs, because Rewst needs one more', () => {
  const redirectUris = Array.from({ length: 256 }, (_, i) => `https://a.test/${i}`);
  expect(() => adopt({ web: { redirectUris } })).toThrow(
    `"existing" must have at most 256 web redirect URIs, Rewst's included, got 257`,
  );
  expect(() => adopt({ web: { redirectUris: [...redirectUris.slice(1), REWST] } })).not.toThrow();
});

it.each([
  ['spa', { spa: { redirectUris: [REWST, 'https://spa.test/'] } }, '{"spa":{"redirectUris":["https://spa.test/"]}}'],
  ['publicClient', { publicClient: { redirectUris: [REWST] } }, '{"publicClient":{"redirectUris":[]}}'],
])(
  "refuses Rewst's redirect URI on the platform %s, with the command that removes it there",
  (platform, changes, body) => {
    const attempt = () => adopt(changes);
    expect(attempt).toThrow(`"existing" has ${REWST} as a redirect URI of the platform ${platform}`);
    expect(attempt).toThrow(
      `\`az rest --method patch --url https://graph.microsoft.com/v1.0/applications/${OBJECT_ID} --body '${body}'\``,
    );
  },
);

describe('an app that signs in with SAML', () => {
  const command = `--body '{"defaultRedirectUri":"https://portal.example/cb"}'`;

  it.each([
    ['its service principal', {}, { preferredSingleSignOnMode: 'saml' }],
    [
      'the template that it was made from',
      { applicationTemplateId: OBJECT_ID, web: { homePageUrl: 'https://account.test/x?metadata=custom|ISV9.1' } },
      {},
    ],
  ])('is refused without a default redirect URI, as %s says', (_, changes, principal) => {
    const attempt = () => adopt(changes, principal);
    expect(attempt).toThrow('"existing" is an app that signs in with SAML and has no defaultRedirectUri');
    expect(attempt).toThrow(command);
  });

  it('can be adopted with one', () => {
    const saml = { preferredSingleSignOnMode: 'saml' };
    expect(adopt({ defaultRedirectUri: 'https://portal.example/cb' }, saml)).toEqual([]);
  });

  it('is distinguished from one of a template whose users sign in in another way', () => {
    const template = { applicationTemplateId: OBJECT_ID, web: { homePageUrl: 'https://account.test/x?metadata=x' } };
    expect(() => adopt(template, { preferredSingleSignOnMode: null })).toThrow('signs in with SAML');
    expect(() => adopt(template, { preferredSingleSignOnMode: 'oidc' })).not.toThrow();
  });

  it('can be adopted without any redirect URI', () => {
    expect(adopt({ web: { redirectUris: [] } }, { preferredSingleSignOnMode: 'saml' })).toEqual([]);
  });
});

describe('the order of redirect URIs', () => {
  it('is warned of once, with the one that becomes the first and the command that sets a default', () => {
    expect(adopt()).toEqual([
      `The provider changes the order of the app's web redirect URIs with every update: ${REWST} becomes the first. ` +
        'Entra ID uses the first where a sign-in names none. If one of yours does so, set the default: ' +
        `\`az rest --method patch --url https://graph.microsoft.com/v1.0/applications/${OBJECT_ID} --body '{"defaultRedirectUri":"https://portal.example/cb"}'\``,
    ]);
  });

  it.each([
    ['there is a default', { defaultRedirectUri: 'https://portal.example/cb' }],
    ['there is no other', { web: { redirectUris: [REWST] } }],
    ['it is that of the provider already', { web: { redirectUris: [REWST, 'https://portal.example/cb'] } }],
  ])('is not warned of where %s', (_, changes) => {
    expect(adopt(changes)).toEqual([]);
  });
});

describe('identifier URIs', () => {
  const publisherDomain = 'contoso.test';
  const fine = [
    `api://${CLIENT_ID}/x`,
    'https://app.contoso.test/x',
    'https://x.onmicrosoft.com/x',
    'api://a.contoso.test/x',
  ];

  it('that may stop an app from letting in other tenants are named', () => {
    const identifierUris = [
      'urn:example:tools',
      'https://tools.test',
      'https://notcontoso.test',
      'api://tools',
      ...fine,
    ];
    const warnings = adopt({ identifierUris, publisherDomain }, {}, true);
    expect(warnings.filter((warning) => warning.startsWith('The identifier URIs'))).toEqual([
      expect.stringContaining(
        'The identifier URIs urn:example:tools, https://tools.test, https://notcontoso.test, api://tools may stop the ' +
          'sign-in audience from changing to AzureADMultipleOrgs',
      ),
    ]);
  });

  it('are no news where the audience stays or all of them are fine', () => {
    const none = expect.not.stringContaining('identifier URIs');
    expect(adopt({ identifierUris: fine, publisherDomain }, {}, true).join()).toEqual(none);
    expect(adopt({ identifierUris: ['urn:example:tools'] }).join()).toEqual(none);
    expect(adopt({ identifierUris: ['urn:x'], signInAudience: 'AzureADMultipleOrgs' }, {}, true).join()).toEqual(none);
  });
});
