import { type Field, fieldList, fieldsOf, part, shownValue, Unresolved } from '../facts/resource';
import type { Subject } from '../facts/state';
import { known } from '../facts/value';
import { harmless, type ReadFact, values } from './reader';

const CLAIM = {
  ...values('additional_properties', 'name', 'source'),
  ...harmless('whether a user has to consent to it', 'essential'),
};

/** The optional claims of an app, by token. */
export const CLAIMS = { access_token: CLAIM, id_token: CLAIM, saml2_token: CLAIM } as const;

const TOKENS = [
  ['access token', 'access_token'],
  ['ID token', 'id_token'],
  ['SAML token', 'saml2_token'],
] as const;

/** What tokens for an app tell about a user, and whether groups of the user count as roles. */
export function tokenClaims(subject: Subject, optional: Field, groups: Field): ReadFact[] {
  const named = fieldList(groups).map((each) => shownValue(each));
  const claims = TOKENS.flatMap(([token, block]) =>
    fieldList(part(optional, block)).map((claim) => ({ token, claim, properties: propertiesOf(claim) })),
  );
  const inTokens = TOKENS.filter(([token]) =>
    claims.some((each) => each.token === token && each.properties.some(isAsRoles)),
  ).map(([token]) => token);
  return [
    ...named.map(
      (what): ReadFact => ({
        kind: 'token-claim',
        subject,
        what: { ...what, text: `groups (${what.text})` },
        where: known('tokens'),
      }),
    ),
    ...claims.map(({ token, claim, properties }): ReadFact => {
      const { name, source } = claim instanceof Unresolved ? { name: claim } : fieldsOf(claim);
      const details = [...fieldList(source), ...properties].map((each) => shownValue(each).text);
      return {
        kind: 'token-claim',
        subject,
        what: shownValue(name),
        where: known(token),
        discriminator: details.join(),
      };
    }),
    ...inTokens.map(
      (token): ReadFact => ({
        kind: 'groups-as-roles',
        subject,
        what: known(named.length === 0 ? 'those that the app asks for' : named.map(({ text }) => text).join(', ')),
        where: known(token),
      }),
    ),
  ];
}

function propertiesOf(claim: Field): readonly Field[] {
  return claim instanceof Unresolved ? [claim] : fieldList(fieldsOf(claim).additional_properties);
}

function isAsRoles(property: Field): boolean {
  return property instanceof Unresolved || property === 'emit_as_roles';
}
