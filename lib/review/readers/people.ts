import { type Field, fieldList, shownValue } from '../facts/resource';
import { known } from '../facts/value';
import { fingerprint } from './credentials';
import { referenceTo } from './groups';
import { harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

/** Readers of people. */
export const PEOPLE_READERS = {
  azuread_user: {
    finds:
      'people, and what they sign in with; what else they may do is given by groups, roles and apps, and these are read',
    picks: {
      ...ID,
      ...values('object_id', 'display_name', 'user_principal_name', 'user_type'),
      // Of the password, only whether it changes.
      ...values('account_enabled', 'mobile_phone', 'onpremises_immutable_id', 'other_mails', 'password'),
      ...harmless(
        'about a person',
        'about_me',
        'age_group',
        'business_phones',
        'city',
        'company_name',
        'consent_provided_for_minor',
        'cost_center',
        'country',
        'creation_type',
        'department',
        'disable_password_expiration',
        'disable_strong_password',
        'division',
        'employee_hire_date',
        'employee_id',
        'employee_type',
        'external_user_state',
        'fax_number',
        'force_password_change',
        'given_name',
        'im_addresses',
        'job_title',
        'mail',
        'mail_nickname',
        'manager_id',
        'office_location',
        'onpremises_distinguished_name',
        'onpremises_domain_name',
        'onpremises_sam_account_name',
        'onpremises_security_identifier',
        'onpremises_sync_enabled',
        'onpremises_user_principal_name',
        'postal_code',
        'preferred_language',
        'proxy_addresses',
        'show_in_address_list',
        'state',
        'street_address',
        'surname',
        'usage_location',
      ),
    },
    facts: (resource, { subjects }) => {
      const { fields } = resource;
      const subject = subjects.ofPrincipal(referenceTo(resource), resource);
      const ways: [what: string, field: Field][] = [
        ['password', fields.password],
        ['account that is enabled', shownValue(fields.account_enabled).text === 'false' ? undefined : 'true'],
        ['ID of federation', fields.onpremises_immutable_id],
        ['phone number to recover it by', fields.mobile_phone],
        ...fieldList(fields.other_mails).map((each): [string, Field] => ['email address to recover it by', each]),
      ];
      return [
        { kind: 'person', subject, what: shownValue(fields.user_type, 'Member') },
        ...ways.flatMap<ReadFact>(([what, field]) =>
          field === undefined || field === ''
            ? []
            : [{ kind: 'person-sign-in', subject, what: known(what), discriminator: fingerprint(field) }],
        ),
      ];
    },
  },
  azuread_invitation: {
    finds: 'people who are invited; what they may do is given by groups, roles and apps, and these are read',
    picks: {
      ...ID,
      ...values('user_display_name', 'user_email_address', 'user_id', 'user_type'),
      ...harmless('how it is sent', 'message', 'redeem_url', 'redirect_url'),
    },
    facts: (resource, { subjects }) => {
      const { user_email_address, user_type } = resource.fields;
      const subject = subjects.ofResource(resource, shownValue(user_email_address, resource.address).text);
      return [{ kind: 'person', subject, what: shownValue(user_type, 'Guest'), discriminator: subject.name.text }];
    },
  },
} as const satisfies Record<string, Reader>;
