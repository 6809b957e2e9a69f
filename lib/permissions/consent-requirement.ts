import { type ApiPermission, PermissionType } from './api-permission';
import { ResourceApi } from './resource-api';

/** Who can consent to a permission. */
export interface ConsentRequirement {
  /** Whether the API requires an administrator's consent. Undefined if that is unknown. */
  readonly byApi?: boolean;

  /**
   * Month, such as `2025-08`, since which Microsoft's default policy requires an administrator's consent. The policy
   * applies to users who consent for themselves, in tenants that let Microsoft manage user consent.
   */
  readonly byDefaultPolicySince?: string;

  /** Both in words: `no`, or `by the API: no; by Microsoft's default policy since August 2025: yes`. */
  readonly text: string;
}

/**
 * Who can consent to a permission.
 *
 * @see https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies
 */
export function adminConsentOf({ api, type, value, adminConsentRequired }: ApiPermission): ConsentRequirement {
  const byApi = adminConsentRequired;
  const byDefaultPolicySince =
    type === PermissionType.DELEGATED && byApi !== true ? SINCE.get(`${api.clientId} ${value}`) : undefined;
  const answer = byApi === undefined ? 'not established' : byApi ? 'yes' : 'no';
  const text =
    byDefaultPolicySince === undefined
      ? answer
      : `by the API: ${answer}; by Microsoft's default policy since ${monthInWords(byDefaultPolicySince)}: yes`;
  return { byApi, byDefaultPolicySince, text };
}

// The exceptions of the policy microsoft-user-default-recommended, as docs/facts.md dates them.
const SINCE: ReadonlyMap<string, string> = new Map([
  ...since(
    '2025-08',
    ResourceApi.MICROSOFT_GRAPH,
    'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
  ),
  ...since(
    '2025-11',
    ResourceApi.MICROSOFT_GRAPH,
    'Calendars.Read Calendars.Read.Shared Calendars.ReadBasic Calendars.ReadWrite Calendars.ReadWrite.Shared ' +
      'Chat.Read Chat.ReadWrite ' +
      'Mail.Read Mail.Read.Shared Mail.ReadBasic Mail.ReadBasic.Shared Mail.ReadWrite Mail.ReadWrite.Shared ' +
      'MailboxFolder.Read MailboxFolder.ReadWrite MailboxItem.Read MailboxSettings.Read MailboxSettings.ReadWrite ' +
      'OnlineMeetings.Read OnlineMeetings.ReadWrite',
  ),
  ...since(
    '2025-11',
    ResourceApi.OFFICE_365_EXCHANGE_ONLINE,
    'EAS.AccessAsUser.All EWS.AccessAsUser.All IMAP.AccessAsUser.All POP.AccessAsUser.All',
  ),
  ...since(
    '2026-07',
    ResourceApi.MICROSOFT_GRAPH,
    'Contacts.Read.Shared Contacts.ReadWrite Contacts.ReadWrite.Shared People.Read ' +
      'Tasks.Read Tasks.Read.Shared Tasks.ReadWrite Tasks.ReadWrite.Shared',
  ),
]);

function since(month: string, api: ResourceApi, values: string): [string, string][] {
  return values.split(' ').map((value) => [`${api.clientId} ${value}`, month]);
}

/** `August 2025` of `2025-08`. */
function monthInWords(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
