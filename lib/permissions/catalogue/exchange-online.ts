// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionImpact, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const appRole = ApiPermission._catalogue('ExchangeOnlineAppRole', ResourceApi.OFFICE_365_EXCHANGE_ONLINE, PermissionType.APPLICATION);
const scope = ApiPermission._catalogue('ExchangeOnlineScope', ResourceApi.OFFICE_365_EXCHANGE_ONLINE, PermissionType.DELEGATED);

/**
 * The application permissions of Office 365 Exchange Online.
 *
 * @example
 * const permission = ExchangeOnlineAppRole.of('Calendars.Read');
 */
export class ExchangeOnlineAppRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(ExchangeOnlineAppRole, 'length');
  }

  /** `Calendars.Read` (application, admin consent required, high impact) */
  public static readonly CALENDARS_READ = appRole('Calendars.Read', '798ee544-9d2d-430c-a058-570e29e34338', true, PermissionImpact.HIGH);

  /** `Calendars.Read.All` (application, admin consent required, high impact) */
  public static readonly CALENDARS_READ_ALL = appRole('Calendars.Read.All', '2dfdc6dc-2fa7-4a2c-a922-dbd4f85d17be', true, PermissionImpact.HIGH);

  /** `Calendars.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CALENDARS_READ_WRITE_ALL = appRole('Calendars.ReadWrite.All', 'ef54d2bf-783f-4e0f-bca1-3210c0444d99', true, PermissionImpact.HIGH);

  /** `Contacts.Read` (application, admin consent required) */
  public static readonly CONTACTS_READ = appRole('Contacts.Read', '089fe4d0-434a-44c5-8827-41ba8a0b17f5', true);

  /** `Contacts.ReadWrite` (application, admin consent required) */
  public static readonly CONTACTS_READ_WRITE = appRole('Contacts.ReadWrite', '6918b873-d17a-4dc1-b314-35f528134491', true);

  /** `Exchange.AdminAPI.ManageAsApp` (application, admin consent required, critical impact) */
  public static readonly EXCHANGE_ADMIN_API_MANAGE_AS_APP = appRole('Exchange.AdminAPI.ManageAsApp', '95930782-af91-4e2e-89b7-e34ce33a0450', true, PermissionImpact.CRITICAL);

  /** `Exchange.ManageAsApp` (application, admin consent required, critical impact) */
  public static readonly EXCHANGE_MANAGE_AS_APP = appRole('Exchange.ManageAsApp', 'dc50a0fb-09a3-484d-be87-e023b12c6440', true, PermissionImpact.CRITICAL);

  /** `Exchange.ManageAsAppV2` (application, admin consent required, critical impact) */
  public static readonly EXCHANGE_MANAGE_AS_APP_V2 = appRole('Exchange.ManageAsAppV2', 'ea3d980d-ebc7-4be4-8298-a167e5b8797c', true, PermissionImpact.CRITICAL);

  /** `IMAP.AccessAsApp` (application, admin consent required, high impact) */
  public static readonly IMAP_ACCESS_AS_APP = appRole('IMAP.AccessAsApp', '5e5addcd-3e8d-4e90-baf5-964efab2b20a', true, PermissionImpact.HIGH);

  /** `Mail.Read` (application, admin consent required, high impact) */
  public static readonly MAIL_READ = appRole('Mail.Read', '810c84a8-4a9e-49e6-bf7d-12d183f40d01', true, PermissionImpact.HIGH);

  /** `Mail.ReadWrite` (application, admin consent required, critical impact) */
  public static readonly MAIL_READ_WRITE = appRole('Mail.ReadWrite', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', true, PermissionImpact.CRITICAL);

  /** `Mail.Send` (application, admin consent required, high impact) */
  public static readonly MAIL_SEND = appRole('Mail.Send', 'b633e1c5-b582-4048-a93e-9f11b44c7e96', true, PermissionImpact.HIGH);

  /** `Mailbox.Migration` (application, admin consent required, high impact) */
  public static readonly MAILBOX_MIGRATION = appRole('Mailbox.Migration', 'f7264778-fba9-422d-8e9e-2675a2c4b513', true, PermissionImpact.HIGH);

  /** `MailboxSettings.Read` (application, admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ = appRole('MailboxSettings.Read', 'd45fa9f8-36e5-4cd2-b601-b063c7cf9ac2', true);

  /** `MailboxSettings.ReadWrite` (application, admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ_WRITE = appRole('MailboxSettings.ReadWrite', 'f9156939-25cd-4ba8-abfe-7fabcf003749', true);

  /** `Organization.Read.All` (application, admin consent required) */
  public static readonly ORGANIZATION_READ_ALL = appRole('Organization.Read.All', '15f260d6-f874-4366-8672-6b3658c5a09b', true);

  /** `Organization.ReadWrite.All` (application, admin consent required) */
  public static readonly ORGANIZATION_READ_WRITE_ALL = appRole('Organization.ReadWrite.All', 'c976971c-a54d-4835-a240-2479e3dac74a', true);

  /** `POP.AccessAsApp` (application, admin consent required, high impact) */
  public static readonly POP_ACCESS_AS_APP = appRole('POP.AccessAsApp', 'cb842b43-da6e-4506-86fe-bb12199c656d', true, PermissionImpact.HIGH);

  /** `PeopleSettings.Read.All` (application, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_ALL = appRole('PeopleSettings.Read.All', '789ef6b5-4ecc-4f61-b6b3-66ef3109173c', true);

  /** `PeopleSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_WRITE_ALL = appRole('PeopleSettings.ReadWrite.All', '98ed40ef-611a-4479-bd35-eaa7863e946a', true);

  /** `Place.Read.All` (application, admin consent required) */
  public static readonly PLACE_READ_ALL = appRole('Place.Read.All', '4830e04b-48ac-4de5-bbd9-8aceb58e506b', true);

  /** `ReportingWebService.Read.All` (application, admin consent required) */
  public static readonly REPORTING_WEB_SERVICE_READ_ALL = appRole('ReportingWebService.Read.All', 'b4d5a5c7-c085-487f-b922-ef0d6ebde6b1', true);

  /** `SMTP.SendAsApp` (application, admin consent required, high impact) */
  public static readonly SMTP_SEND_AS_APP = appRole('SMTP.SendAsApp', '7146a1f0-8703-45b3-9eae-527a64c00995', true, PermissionImpact.HIGH);

  /** `Tasks.Read` (application, admin consent required) */
  public static readonly TASKS_READ = appRole('Tasks.Read', 'c1b0de0a-1de9-455d-919f-eca451053141', true);

  /** `Tasks.ReadWrite` (application, admin consent required) */
  public static readonly TASKS_READ_WRITE = appRole('Tasks.ReadWrite', '2c6a42ca-0d4d-49ad-bc0e-21222c449a65', true);

  /** `User.Read.All` (application, admin consent required) */
  public static readonly USER_READ_ALL = appRole('User.Read.All', 'bf24470f-10c1-436d-8d53-7b997eb473be', true);

  /** `User.ReadBasic.All` (application, admin consent required) */
  public static readonly USER_READ_BASIC_ALL = appRole('User.ReadBasic.All', '77e65b5a-ceae-48b3-9490-50a86a038a48', true);

  /** `full_access_as_app` (application, admin consent required, critical impact) */
  public static readonly FULL_ACCESS_AS_APP = appRole('full_access_as_app', 'dc890d15-9560-4a4c-9b7f-a736ec74ec40', true, PermissionImpact.CRITICAL);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `Calendars.Read`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('ExchangeOnlineAppRole', ExchangeOnlineAppRole, value);
  }

  private constructor() {}
}

/**
 * The delegated permissions of Office 365 Exchange Online.
 *
 * @example
 * const permission = ExchangeOnlineScope.of('Calendars.Read');
 */
export class ExchangeOnlineScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(ExchangeOnlineScope, 'length');
  }

  /** `Calendars.Read` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ = scope('Calendars.Read', '5b9be81f-2977-4d27-8faf-bb43af8fc705');

  /** `Calendars.Read.All` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ_ALL = scope('Calendars.Read.All', 'da710fc9-1e83-407b-8c5c-09d225031769');

  /** `Calendars.Read.Shared` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ_SHARED = scope('Calendars.Read.Shared', 'c21d8660-9de1-4404-85b6-59695921bd8d');

  /** `Calendars.ReadWrite` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ_WRITE = scope('Calendars.ReadWrite', '765f423e-b55d-412e-97e3-13a800c3a537');

  /** `Calendars.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ_WRITE_ALL = scope('Calendars.ReadWrite.All', 'bbd1ca91-75e0-4814-ad94-9c5dbbae3415');

  /** `Calendars.ReadWrite.Shared` (delegated, admin consent unknown) */
  public static readonly CALENDARS_READ_WRITE_SHARED = scope('Calendars.ReadWrite.Shared', '4585ecca-5b47-432f-ac70-e1391e4951ed');

  /** `Contacts.Read` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ = scope('Contacts.Read', '181aac24-028a-486e-a649-b3742c74ec71');

  /** `Contacts.Read.All` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ_ALL = scope('Contacts.Read.All', 'd660a04c-7b62-4b4c-bea3-89226df00142');

  /** `Contacts.Read.Shared` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ_SHARED = scope('Contacts.Read.Shared', 'd6aa6fa9-3360-416a-b8db-021249d58e86');

  /** `Contacts.ReadWrite` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ_WRITE = scope('Contacts.ReadWrite', '32253599-e142-4cf0-810d-4827eedd1cfa');

  /** `Contacts.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ_WRITE_ALL = scope('Contacts.ReadWrite.All', '44882612-f346-430a-b938-4f00ee1c77a7');

  /** `Contacts.ReadWrite.Shared` (delegated, admin consent unknown) */
  public static readonly CONTACTS_READ_WRITE_SHARED = scope('Contacts.ReadWrite.Shared', 'c54cba4f-60fe-4332-b0de-b5990fd1999e');

  /** `EAS.AccessAsUser.All` (delegated, admin consent unknown) */
  public static readonly EAS_ACCESS_AS_USER_ALL = scope('EAS.AccessAsUser.All', '266d2589-20b5-4f91-9a03-89247d1be8da');

  /** `EWS.AccessAsUser.All` (delegated, no admin consent required) */
  public static readonly EWS_ACCESS_AS_USER_ALL = scope('EWS.AccessAsUser.All', '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5', false);

  /** `Exchange.AdminAPI.Manage` (delegated, admin consent unknown) */
  public static readonly EXCHANGE_ADMIN_API_MANAGE = scope('Exchange.AdminAPI.Manage', '9f021f4d-e924-4317-bf46-8db5e8340c6c');

  /** `Exchange.Manage` (delegated, no admin consent required) */
  public static readonly EXCHANGE_MANAGE = scope('Exchange.Manage', 'ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c', false);

  /** `Exchange.ManageV2` (delegated, admin consent unknown) */
  public static readonly EXCHANGE_MANAGE_V2 = scope('Exchange.ManageV2', '44d6b5f2-d42b-4fa7-b999-1c5fcab98e4d');

  /** `Group.Read.All` (delegated, admin consent unknown) */
  public static readonly GROUP_READ_ALL = scope('Group.Read.All', 'b5c79e22-9bf2-42d7-b60d-1b95c11ebc66');

  /** `Group.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly GROUP_READ_WRITE_ALL = scope('Group.ReadWrite.All', '27235839-268c-4d68-a668-351401ff623a');

  /** `IMAP.AccessAsUser.All` (delegated, admin consent unknown) */
  public static readonly IMAP_ACCESS_AS_USER_ALL = scope('IMAP.AccessAsUser.All', '195adc35-e27b-454b-a7ed-1ecdffa1c09f');

  /** `Mail.Read` (delegated, admin consent unknown) */
  public static readonly MAIL_READ = scope('Mail.Read', '185758ba-798d-4b72-9e54-429a413a2510');

  /** `Mail.Read.All` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_ALL = scope('Mail.Read.All', 'ad13ac2e-ad46-4dc0-b7da-249c94395a6d');

  /** `Mail.Read.Shared` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_SHARED = scope('Mail.Read.Shared', '1d894596-c906-42b1-8422-9360440c1c0c');

  /** `Mail.ReadBasic` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_BASIC = scope('Mail.ReadBasic', 'dab085de-3e14-432f-a47f-84b6457059c4');

  /** `Mail.ReadWrite` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_WRITE = scope('Mail.ReadWrite', '75767999-c7a8-481e-a6b4-19458e0b30a5');

  /** `Mail.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_WRITE_ALL = scope('Mail.ReadWrite.All', '140e747e-90d3-4de0-8618-85a0cc7a1129');

  /** `Mail.ReadWrite.Shared` (delegated, admin consent unknown) */
  public static readonly MAIL_READ_WRITE_SHARED = scope('Mail.ReadWrite.Shared', 'b09ec548-3f99-4d0a-859c-c9b7ff53b7a9');

  /** `Mail.Send` (delegated, admin consent unknown) */
  public static readonly MAIL_SEND = scope('Mail.Send', '5eb43c10-865a-4259-960a-83946678f8dd');

  /** `Mail.Send.All` (delegated, admin consent unknown) */
  public static readonly MAIL_SEND_ALL = scope('Mail.Send.All', 'e843bc88-e493-446d-a73c-0ded7ff1913f');

  /** `Mail.Send.Shared` (delegated, admin consent unknown) */
  public static readonly MAIL_SEND_SHARED = scope('Mail.Send.Shared', '16572339-6149-452b-b084-280b01354687');

  /** `MailboxSettings.Read` (delegated, admin consent unknown) */
  public static readonly MAILBOX_SETTINGS_READ = scope('MailboxSettings.Read', 'd36ad51d-15a2-458d-9b3a-16dbe4c51c30');

  /** `MailboxSettings.ReadWrite` (delegated, admin consent unknown) */
  public static readonly MAILBOX_SETTINGS_READ_WRITE = scope('MailboxSettings.ReadWrite', '2e83d72d-8895-4b66-9eea-abb43449ab8b');

  /** `Notes.Read` (delegated, admin consent unknown) */
  public static readonly NOTES_READ = scope('Notes.Read', '505d82a7-24f3-4632-bffc-4d21625b31de');

  /** `Notes.ReadWrite` (delegated, admin consent unknown) */
  public static readonly NOTES_READ_WRITE = scope('Notes.ReadWrite', '1b69a6c3-108d-42d0-a3ec-fafcd610e80b');

  /** `OPX.MyDay` (delegated, admin consent unknown) */
  public static readonly OPX_MY_DAY = scope('OPX.MyDay', '8cac6046-ce43-4348-855c-efd9d956b7bf');

  /** `OPX.MyDay.All` (delegated, admin consent unknown) */
  public static readonly OPX_MY_DAY_ALL = scope('OPX.MyDay.All', 'd056cee4-aed2-4aa4-b2a9-292fe18b06d2');

  /** `OPX.MyDay.Shared` (delegated, admin consent unknown) */
  public static readonly OPX_MY_DAY_SHARED = scope('OPX.MyDay.Shared', '405782ba-4062-4ea3-bd33-f7c731841e3b');

  /** `Organization.Read.All` (delegated, admin consent unknown) */
  public static readonly ORGANIZATION_READ_ALL = scope('Organization.Read.All', '1d490c92-d2ca-4a30-b52e-6edf5f279f4d');

  /** `Organization.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly ORGANIZATION_READ_WRITE_ALL = scope('Organization.ReadWrite.All', '17f07f5d-fb80-4278-ba37-70ae04d476a3');

  /** `POP.AccessAsUser.All` (delegated, admin consent unknown) */
  public static readonly POP_ACCESS_AS_USER_ALL = scope('POP.AccessAsUser.All', 'fb698133-92fa-453e-a9ed-688e10f2e5ac');

  /** `People.Read` (delegated, admin consent unknown) */
  public static readonly PEOPLE_READ = scope('People.Read', '9478ac54-3753-4543-b95a-4fad24978902');

  /** `People.ReadWrite` (delegated, admin consent unknown) */
  public static readonly PEOPLE_READ_WRITE = scope('People.ReadWrite', 'a88daf86-d44d-4077-8258-54131dd44e5d');

  /** `PeopleSettings.Read.All` (delegated, admin consent unknown) */
  public static readonly PEOPLE_SETTINGS_READ_ALL = scope('PeopleSettings.Read.All', 'e1eeeffa-b5a5-4b80-ae8f-ccb93d4b75eb');

  /** `PeopleSettings.ReadWrite.All` (delegated, admin consent unknown) */
  public static readonly PEOPLE_SETTINGS_READ_WRITE_ALL = scope('PeopleSettings.ReadWrite.All', '5430838e-68e7-4b12-b353-06478ace39c3');

  /** `Place.Read.All` (delegated, admin consent unknown) */
  public static readonly PLACE_READ_ALL = scope('Place.Read.All', '43ed0a33-2264-4716-b3bd-c5d8e248eebf');

  /** `ReportingWebService.Read` (delegated, admin consent unknown) */
  public static readonly REPORTING_WEB_SERVICE_READ = scope('ReportingWebService.Read', 'bbbcc29c-7bd7-48f0-8c8b-ef5f9865b626');

  /** `SMTP.Send` (delegated, admin consent unknown) */
  public static readonly SMTP_SEND = scope('SMTP.Send', '76faac2a-0f20-42f1-928a-50de5b9dbe52');

  /** `Tasks.Read` (delegated, admin consent unknown) */
  public static readonly TASKS_READ = scope('Tasks.Read', '8af8046f-5694-470f-91e4-d47ad05eda18');

  /** `Tasks.Read.Shared` (delegated, admin consent unknown) */
  public static readonly TASKS_READ_SHARED = scope('Tasks.Read.Shared', '3d5e9942-27d3-4e96-80b1-696c7a3369c1');

  /** `Tasks.ReadWrite` (delegated, admin consent unknown) */
  public static readonly TASKS_READ_WRITE = scope('Tasks.ReadWrite', '6b49b74d-642f-4417-a6b4-820576845707');

  /** `Tasks.ReadWrite.Shared` (delegated, admin consent unknown) */
  public static readonly TASKS_READ_WRITE_SHARED = scope('Tasks.ReadWrite.Shared', '2915e980-bca5-4194-9a3f-71c4ccdbd77b');

  /** `User.Read` (delegated, admin consent unknown) */
  public static readonly USER_READ = scope('User.Read', '6223a6d3-53ef-4f8f-982a-895b39483c61');

  /** `User.Read.All` (delegated, admin consent unknown) */
  public static readonly USER_READ_ALL = scope('User.Read.All', 'eb665d05-7f76-4d1b-b176-1cfc814e668d');

  /** `User.ReadBasic.All` (delegated, admin consent unknown) */
  public static readonly USER_READ_BASIC_ALL_6222DBAB = scope('User.ReadBasic.All', '6222dbab-a24c-4210-9d91-2f47cf565614');

  /** `User.ReadBasic.All` (delegated, admin consent unknown) */
  public static readonly USER_READ_BASIC_ALL_9B005F11 = scope('User.ReadBasic.All', '9b005f11-86f0-45f7-8c27-4fff5d849916');

  /** `User.ReadWrite` (delegated, admin consent unknown) */
  public static readonly USER_READ_WRITE = scope('User.ReadWrite', 'f9408c03-bd3d-48c4-8bee-17a72d20bd9c');

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has,
   * or that two of these have.
   *
   * @param value name of the permission, such as `Calendars.Read`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('ExchangeOnlineScope', ExchangeOnlineScope, value);
  }

  private constructor() {}
}
