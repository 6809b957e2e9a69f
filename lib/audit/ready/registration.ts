import { isDisabledByMicrosoft } from '../../manifest/disabled-by-microsoft';
import { code } from '../../private/markdown';
import type { Subject } from '../../review/facts/state';
import { isRewstUri } from '../../rewst/rewst-hosts';
import { part } from '../read/json';
import { isKnown, objectOf } from '../read/tenant-app';
import type { Problem } from '../report';
import { NO, notKnown, PARTNER_CENTER, type ReadyInput } from './input';

/** Problems of the registration with Rewst's sign-in. */
export function registrationProblems({ app, code: codeApp, permissions, howToRead }: ReadyInput): Problem[] {
  const { application } = app;
  if (application === undefined) {
    return app.servicePrincipal === undefined
      ? []
      : [notKnown('The tenant that the app is registered in is not known.', howToRead('organization'))];
  }
  if (!isKnown(application)) {
    return [notKnown('The app registration could not be read.', howToRead('application'))];
  }
  const problems: Problem[] = [];
  if (application.deletedDateTime) {
    problems.push({ ...NO, what: 'The app registration is deleted.', error: 'AADSTS700016', fix: 'Restore it.' });
  }
  if (application.isDisabled === true || isDisabledByMicrosoft(application)) {
    problems.push({
      ...NO,
      what: `The app registration is disabled${application.isDisabled === true ? '' : ' by Microsoft'}.`,
      error: 'AADSTS7000112',
      fix: 'Ask why it is off, and have it turned on again.',
    });
  }
  problems.push(...redirectProblems(application, codeApp));
  if (part(part(application.web).implicitGrantSettings).enableIdTokenIssuance !== true) {
    problems.push({
      ...NO,
      what: 'ID tokens are off.',
      error: 'AADSTS700054',
      fix: 'Deploy, which turns them on; or App registrations, Authentication, "ID tokens".',
    });
  }
  const wantsCommon = codeApp
    ? codeApp.all('accounts').some(({ what }) => what.text === 'of other tenants')
    : permissions.some(({ apiClientId, asked }) => asked && apiClientId === PARTNER_CENTER);
  if (wantsCommon && application.signInAudience === 'AzureADMyOrg') {
    problems.push({
      ...NO,
      what: 'The app lets in accounts of its own tenant alone, and auth subject "common" needs any tenant.',
      error: 'AADSTS50194',
      fix: 'Deploy with a CSP integration or authSubject COMMON.',
      integrations: codeApp ? null : ['CSP'],
    });
  }
  return problems;
}

function redirectProblems({ web, spa, publicClient }: Record<string, unknown>, app: Subject | undefined): Problem[] {
  const uris = urisOf(web);
  const wanted = (app?.all('redirect-uri') ?? []).filter(({ what }) => what.known).map(({ what }) => what.text);
  const missing = wanted.filter((uri) => !uris.includes(uri));
  if (wanted.length > 0 ? missing.length === 0 : uris.some(isRewstUri)) {
    return [];
  }
  const elsewhere = [...urisOf(spa), ...urisOf(publicClient)].some(isRewstUri)
    ? ' It is listed under another platform than Web.'
    : '';
  return [
    {
      ...NO,
      what: `${missing.length > 0 ? `Redirect URI ${missing.map(code).join(', ')} is missing.` : "No redirect URI is Rewst's."}${elsewhere}`,
      error: uris.length === 0 ? 'AADSTS500113' : 'AADSTS50011',
      fix: 'Set region and deploy.',
    },
  ];
}

function urisOf(platform: unknown): string[] {
  const { redirectUris } = part(platform);
  return Array.isArray(redirectUris) ? redirectUris.filter((uri) => typeof uri === 'string') : [];
}

/** Rewst signs in with a client secret. It is unknown which one it has. */
export function secretProblems({ app, credentials }: ReadyInput): Problem[] {
  if (objectOf(app.application) === undefined) {
    return [];
  }
  const secrets = credentials.filter(({ kind }) => kind === 'secret');
  if (secrets.some(({ state }) => state !== 'expired')) {
    return [];
  }
  return [
    {
      ...NO,
      what: secrets.length === 0 ? 'The app has no client secret.' : 'Every client secret has expired.',
      error: secrets.length === 0 ? 'AADSTS7000215' : 'AADSTS7000222',
      fix: 'Put a new secret in front in clientSecrets, deploy, and paste client_secret into Rewst.',
    },
  ];
}
