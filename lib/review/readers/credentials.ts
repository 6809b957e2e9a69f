import { createHash } from 'node:crypto';
import { type Field, type Fields, fieldList, fieldsOf, type Resource, shownValue, Unresolved } from '../facts/resource';
import type { Subject } from '../facts/state';
import type { Subjects } from '../facts/subjects';
import { known, type Value } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id', 'credential_id', 'key_id');
/** The app of a credential, by its names in azuread 3 and 2. */
const APP = values('application_id', 'application_object_id');
const START = harmless('the end says what matters', 'start_date');
const SECRET = harmless('a secret, which the review never reads', 'value');
const END = values('end_date', 'end_date_relative');
/** When these change, the secret is replaced. */
const REPLACING = { rotate_when_changed: 'map', start_date: 'value' } as const;

/** The end of a certificate or a service principal's secret if the file gives none. */
const NO_END = 'no end given';

/** Readers of credentials, with which one signs in as an app. */
export const CREDENTIAL_READERS = {
  azuread_application_password: {
    finds: 'a client secret',
    picks: { ...ID, ...REPLACING, ...SECRET, ...END, ...APP, ...values('display_name') },
    facts: (resource, { subjects }) => {
      const subject = appOf(resource, subjects);
      return [ofSomeone(subject, secret(resource.fields, resource), 'client secret ')];
    },
  },
  azuread_service_principal_password: {
    finds: 'a client secret of a service principal, which works beside those of its app',
    picks: { ...ID, ...REPLACING, ...SECRET, ...END, ...values('service_principal_id', 'display_name') },
    facts: (resource, { subjects }) => {
      const { service_principal_id, display_name } = resource.fields;
      const subject = subjects.ofPrincipal(service_principal_id, resource);
      const name = typeof display_name === 'string' && display_name !== '' ? ` ${display_name}` : '';
      const what = known(`client secret${name} of the service principal`);
      const detail = endOf(resource.fields).text;
      const discriminator = `${resource.key} ${detail} ${generation(resource.fields)}`;
      return [ofSomeone(subject, { kind: 'credential', what, detail, discriminator })];
    },
  },
  azuread_application_certificate: {
    finds: 'a certificate',
    picks: { ...ID, ...START, ...END, ...APP, ...values('encoding', 'type', 'value') },
    facts: (resource, { subjects }) => [certificate(appOf(resource, subjects), 'certificate', resource)],
  },
  azuread_service_principal_certificate: {
    finds: 'a certificate of a service principal, which works beside those of its app',
    picks: { ...ID, ...START, ...END, ...values('service_principal_id', 'encoding', 'type', 'value') },
    facts: (resource, { subjects }) => [
      certificate(
        subjects.ofPrincipal(resource.fields.service_principal_id, resource),
        'certificate of the service principal',
        resource,
      ),
    ],
  },
  azuread_service_principal_token_signing_certificate: {
    finds: 'a certificate that signs what a site is told of the people who sign in',
    picks: {
      ...ID,
      ...START,
      ...SECRET,
      ...values('service_principal_id', 'display_name', 'end_date'),
      ...harmless('filled in by Microsoft', 'thumbprint'),
    },
    facts: (resource, { subjects }) => {
      const { fields, key } = resource;
      const subject = subjects.ofPrincipal(fields.service_principal_id, resource);
      const what = known(typeof fields.display_name === 'string' ? fields.display_name : 'without a name');
      const detail = endOf(fields).text;
      return [
        ofSomeone(subject, { kind: 'token-signing-certificate', what, detail, discriminator: `${key} ${detail}` }),
      ];
    },
  },
  azuread_application_federated_identity_credential: {
    finds: 'a federated credential: the issuer and subject whose tokens are let in',
    picks: {
      ...ID,
      ...APP,
      ...values('audiences', 'issuer', 'subject'),
      ...harmless('for people to read', 'description', 'display_name'),
    },
    facts: (resource, context) => {
      const { subject, issuer, audiences } = resource.fields;
      return [federated(context.references.shown(subject), issuer, audiences, resource, context)];
    },
  },
  azuread_application_flexible_federated_identity_credential: {
    finds: 'a federated credential: the issuer and the expression that lets its tokens in',
    picks: {
      ...ID,
      ...values('application_id', 'audience', 'claims_matching_expression', 'issuer'),
      ...harmless('for people to read', 'description', 'display_name'),
    },
    facts: (resource, context) => {
      const { claims_matching_expression, issuer, audience } = resource.fields;
      return [federated(context.references.shown(claims_matching_expression), issuer, audience, resource, context)];
    },
  },
} as const satisfies Record<string, Reader>;

function appOf(resource: Resource, subjects: Subjects): Subject {
  return subjects.ofApplicationId(resource.fields.application_id, resource);
}

/** A client secret in a block of its app. */
export function passwordBlock(subject: Subject, block: Field, resource: Resource): ReadFact {
  return {
    subject,
    ...secret(block instanceof Unresolved ? { display_name: block, end_date: block } : fieldsOf(block), resource),
  };
}

function secret(fields: Fields, { key, address }: Resource): CredentialFact {
  const end = endOf(fields, 'no end given: after two years');
  return {
    kind: 'secret',
    what: nameOfSecret(fields.display_name, address),
    detail: end.text,
    discriminator: `${key} ${end.text} ${end.digest ?? ''} ${generation(fields)}`,
  };
}

/** The name of a secret. Without one in the file, the provider gives it an empty one, which a plan does not know. */
function nameOfSecret(name: Field, address: string): Value {
  const value = shownValue(name, '');
  return value.text === '' || value.text === 'known after apply' ? { ...value, text: address } : value;
}

/** Tells a secret from the one that replaces it. */
function generation({ start_date, rotate_when_changed }: Fields): string {
  return JSON.stringify([inSeconds(start_date), rotate_when_changed]);
}

function certificate(subject: Subject, what: string, { fields, key }: Resource): ReadFact {
  return ofSomeone(subject, {
    kind: 'credential',
    what: known(what),
    detail: endOf(fields).text,
    discriminator: `${key} ${endOf(fields).text} ${fingerprint(fields.value)}`,
  });
}

function federated(
  subject: Value,
  issuer: Field,
  audiences: Field,
  resource: Resource,
  { subjects, references }: Context,
): ReadFact {
  const letIn = fieldList(audiences).map((each) => references.shown(each));
  return ofSomeone(
    appOf(resource, subjects),
    {
      kind: 'federated-credential',
      what: subject,
      where: references.shown(issuer),
      discriminator: letIn.map(({ text, digest = '' }) => `${text} ${digest}`).join(),
    },
    'federated credential for ',
  );
}

type CredentialFact = Omit<ReadFact, 'subject'>;

/** A credential. One of an app that the file does not configure is a fact of another kind. */
function ofSomeone(subject: Subject, fact: CredentialFact, calledElsewhere = ''): ReadFact {
  const { text, ...what } = fact.what;
  return subject.isApp || subject.isOneOfApps
    ? { subject, ...fact }
    : { subject, ...fact, kind: 'foreign-credential', what: { ...what, text: calledElsewhere + text } };
}

/** Identifies a certificate or password and does not reveal it. */
export function fingerprint(value: Field): string {
  if (value instanceof Unresolved) {
    return `${value.text} ${value.digest}`;
  }
  return createHash('sha256').update(String(value)).digest('hex').slice(0, 16);
}

function endOf({ end_date, end_date_relative }: Fields, missing = NO_END): Value {
  return typeof end_date !== 'string' && typeof end_date_relative === 'string'
    ? known(`${end_date_relative} after it is made`)
    : shownValue(inSeconds(end_date), missing);
}

/** A date-time in whole seconds, as azuread 2 wrote it: azuread 3 keeps the fractions that Microsoft makes. */
function inSeconds(date: Field): Field {
  return typeof date === 'string' ? date.replace(/(T\d\d:\d\d:\d\d)\.\d+/, '$1') : date;
}
