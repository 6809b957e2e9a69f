import type { ExistingApplication } from './existing-application';
import { inProviderOrder, MAX_REDIRECT_URIS, whyNotWritable } from './redirect-uris';

/**
 * Whether Terraform must ignore the redirect URIs of the web platform, because the provider refuses to write one of
 * them. Fails if Rewst's redirect URI can then not be added, and for everything else that Entra ID would refuse.
 */
export function ignoresRedirectUris({ _manifest, clientId, objectId }: ExistingApplication, rewst: string): boolean {
  const { redirectUris, otherRedirectUris } = _manifest;
  for (const [platform, uris] of otherRedirectUris) {
    if (uris.includes(rewst)) {
      const rest = JSON.stringify({ [platform]: { redirectUris: uris.filter((uri) => uri !== rewst) } });
      throw new Error(
        `"existing" has ${rewst} as a redirect URI of the platform ${platform}, but Rewst needs it on the platform web, ` +
          `and Entra ID takes a URI once. Remove it there: \`${patch(objectId, rest)}\`, which replaces the whole list. ` +
          `Then give what \`az ad app show --id ${clientId} --output json\` prints`,
      );
    }
  }
  const unwritable = redirectUris.find((uri) => whyNotWritable(uri) !== undefined);
  const all = [...new Set([...redirectUris, rewst])];
  if (unwritable !== undefined && !redirectUris.includes(rewst)) {
    throw new Error(
      `"existing" has the web redirect URI ${JSON.stringify(unwritable)}, which the Terraform provider refuses to write: ` +
        `${whyNotWritable(unwritable)}. So Terraform cannot add Rewst's. Add it by hand: ` +
        `\`az ad app update --id ${clientId} --web-redirect-uris ${all.map(shellWord).join(' ')}\`, which replaces the ` +
        `whole list, so keep all of them in it. Then give what \`az ad app show --id ${clientId} --output json\` prints`,
    );
  }
  if (all.length > MAX_REDIRECT_URIS) {
    throw new Error(
      `"existing" must have at most ${MAX_REDIRECT_URIS} web redirect URIs, Rewst's included, got ${all.length}: ` +
        'remove one from the app, and save its manifest again',
    );
  }
  return unwritable !== undefined;
}

/** Refuses an app whose SAML sign-in depends on the order of its redirect URIs, which the provider changes. */
export function refuseSamlWithoutDefaultUri(
  { _manifest, _servicePrincipal, objectId }: ExistingApplication,
  rewst: string,
): void {
  const { redirectUris, defaultRedirectUri, isFromSamlTemplate } = _manifest;
  const [first] = redirectUris;
  const mode = _servicePrincipal?.singleSignOnMode;
  const usesSaml = mode === undefined ? isFromSamlTemplate : mode === 'saml';
  if (usesSaml && defaultRedirectUri === undefined && first !== undefined) {
    throw new Error(
      `"existing" is an app that signs in with SAML and has no defaultRedirectUri. So Entra ID answers to the first ` +
        `redirect URI, and the provider changes their order: ${inProviderOrder([...redirectUris, rewst])[0]} would be the ` +
        `first. Set the default: \`${patch(objectId, JSON.stringify({ defaultRedirectUri: first }))}\`, and save the ` +
        'manifest again. Or adopt another app',
    );
  }
}

/** Warns if the order of the redirect URIs changes and only the order decides which is the default. */
export function orderWarnings({ _manifest, objectId }: ExistingApplication, rewst: string): string[] {
  const { redirectUris, defaultRedirectUri } = _manifest;
  const after = inProviderOrder([...redirectUris, rewst]);
  const [first] = redirectUris.filter((uri) => uri !== rewst);
  return first === undefined || defaultRedirectUri !== undefined || after.join(' ') === redirectUris.join(' ')
    ? []
    : [
        `The provider changes the order of the app's web redirect URIs with every update: ${after[0]} becomes the first. ` +
          'Entra ID uses the first where a sign-in names none. If one of yours does so, set the default: ' +
          `\`${patch(objectId, JSON.stringify({ defaultRedirectUri: first }))}\``,
      ];
}

/** Warns about identifier URIs that Entra ID may refuse for an app that lets in accounts of other tenants. */
export function identifierUriWarnings({ _manifest }: ExistingApplication, audience: string): string[] {
  const { identifierUris, signInAudience, publisherDomain, clientId } = _manifest;
  const refused = identifierUris.filter((uri) => {
    const [, scheme, host] = /^([^:]+):\/\/([^/]*)/.exec(uri) ?? [];
    const isVerified = host?.endsWith('.onmicrosoft.com') || `.${host}`.endsWith(`.${publisherDomain ?? '?'}`);
    return !(scheme === 'api' && (uri.includes(clientId) || isVerified)) && !(scheme === 'https' && isVerified);
  });
  return audience === signInAudience || audience === 'AzureADMyOrg' || refused.length === 0
    ? []
    : [
        `The identifier URIs ${refused.join(', ')} may stop the sign-in audience from changing to ${audience}: for other ` +
          'tenants, Entra ID wants api:// with the client ID, or a verified domain of the tenant, and no urn:. Replace them first',
      ];
}

function patch(objectId: string, body: string): string {
  return `az rest --method patch --url https://graph.microsoft.com/v1.0/applications/${objectId} --body ${shellWord(body)}`;
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
