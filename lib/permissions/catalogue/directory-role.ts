// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { PermissionImpact } from '../api-permission';
import { customRole } from '../custom-role';

/**
 * A directory role of Entra ID, which an integration can ask to be assigned to the app.
 *
 * The members are the built-in roles that can be assigned.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 * @example
 * const role = DirectoryRole.custom('Contoso Help Desk', '6d7b2f1c-6f0a-4f5e-8c1e-0d9c3a6c2b57');
 */
export class DirectoryRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(DirectoryRole, 'length');
  }

  /** AI Administrator (critical impact) */
  public static readonly AI_ADMINISTRATOR = new DirectoryRole('AI Administrator', 'd2562ede-74db-457e-a7b6-544e236ebb61', PermissionImpact.CRITICAL);

  /** AI Reader (high impact) */
  public static readonly AI_READER = new DirectoryRole('AI Reader', '1fe13547-53f6-408d-ac04-7f8eed167b38', PermissionImpact.HIGH);

  /** Agent ID Administrator (critical impact) */
  public static readonly AGENT_ID_ADMINISTRATOR = new DirectoryRole('Agent ID Administrator', 'db506228-d27e-4b7d-95e5-295956d6615f', PermissionImpact.CRITICAL);

  /** Agent ID Developer */
  public static readonly AGENT_ID_DEVELOPER = new DirectoryRole('Agent ID Developer', 'adb2368d-a9be-41b5-8667-d96778e081b0');

  /** Agent Registry Administrator */
  public static readonly AGENT_REGISTRY_ADMINISTRATOR = new DirectoryRole('Agent Registry Administrator', '6b942400-691f-4bf0-9d12-d8a254a2baf5');

  /** Application Administrator (critical impact) */
  public static readonly APPLICATION_ADMINISTRATOR = new DirectoryRole('Application Administrator', '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', PermissionImpact.CRITICAL);

  /** Application Developer (high impact) */
  public static readonly APPLICATION_DEVELOPER = new DirectoryRole('Application Developer', 'cf1c38e5-3621-4004-a7cb-879624dced7c', PermissionImpact.HIGH);

  /** Attack Payload Author */
  public static readonly ATTACK_PAYLOAD_AUTHOR = new DirectoryRole('Attack Payload Author', '9c6df0f2-1e7c-4dc3-b195-66dfbd24aa8f');

  /** Attack Simulation Administrator */
  public static readonly ATTACK_SIMULATION_ADMINISTRATOR = new DirectoryRole('Attack Simulation Administrator', 'c430b396-e693-46cc-96f3-db01bf8bb62a');

  /** Attribute Assignment Administrator */
  public static readonly ATTRIBUTE_ASSIGNMENT_ADMINISTRATOR = new DirectoryRole('Attribute Assignment Administrator', '58a13ea3-c632-46ae-9ee0-9c0d43cd7f3d');

  /** Attribute Assignment Reader */
  public static readonly ATTRIBUTE_ASSIGNMENT_READER = new DirectoryRole('Attribute Assignment Reader', 'ffd52fa5-98dc-465c-991d-fc073eb59f8f');

  /** Attribute Definition Administrator */
  public static readonly ATTRIBUTE_DEFINITION_ADMINISTRATOR = new DirectoryRole('Attribute Definition Administrator', '8424c6f0-a189-499e-bbd0-26c1753c96d4');

  /** Attribute Definition Reader */
  public static readonly ATTRIBUTE_DEFINITION_READER = new DirectoryRole('Attribute Definition Reader', '1d336d2c-4ae8-42ef-9711-b3604ce3fc2c');

  /** Attribute Log Administrator */
  public static readonly ATTRIBUTE_LOG_ADMINISTRATOR = new DirectoryRole('Attribute Log Administrator', '5b784334-f94b-471a-a387-e7219fc49ca2');

  /** Attribute Log Reader */
  public static readonly ATTRIBUTE_LOG_READER = new DirectoryRole('Attribute Log Reader', '9c99539d-8186-4804-835f-fd51ef9e2dcd');

  /** Attribute Provisioning Administrator (high impact) */
  public static readonly ATTRIBUTE_PROVISIONING_ADMINISTRATOR = new DirectoryRole('Attribute Provisioning Administrator', 'ecb2c6bf-0ab6-418e-bd87-7986f8d63bbe', PermissionImpact.HIGH);

  /** Attribute Provisioning Reader (high impact) */
  public static readonly ATTRIBUTE_PROVISIONING_READER = new DirectoryRole('Attribute Provisioning Reader', '422218e4-db15-4ef9-bbe0-8afb41546d79', PermissionImpact.HIGH);

  /** Authentication Administrator (critical impact) */
  public static readonly AUTHENTICATION_ADMINISTRATOR = new DirectoryRole('Authentication Administrator', 'c4e39bd9-1100-46d3-8c65-fb160da0071f', PermissionImpact.CRITICAL);

  /** Authentication Extensibility Administrator (high impact) */
  public static readonly AUTHENTICATION_EXTENSIBILITY_ADMINISTRATOR = new DirectoryRole('Authentication Extensibility Administrator', '25a516ed-2fa0-40ea-a2d0-12923a21473a', PermissionImpact.HIGH);

  /** Authentication Extensibility Password Administrator (high impact) */
  public static readonly AUTHENTICATION_EXTENSIBILITY_PASSWORD_ADMINISTRATOR = new DirectoryRole('Authentication Extensibility Password Administrator', '0b00bede-4072-4d22-b441-e7df02a1ef63', PermissionImpact.HIGH);

  /** Authentication Policy Administrator */
  public static readonly AUTHENTICATION_POLICY_ADMINISTRATOR = new DirectoryRole('Authentication Policy Administrator', '0526716b-113d-4c15-b2c8-68e3c22b9f80');

  /** Azure AD Joined Device Local Administrator (also named Microsoft Entra Joined Device Local Administrator) */
  public static readonly AZURE_AD_JOINED_DEVICE_LOCAL_ADMINISTRATOR = new DirectoryRole('Azure AD Joined Device Local Administrator', '9f06204d-73c1-4d4c-880a-6edb90606fd8');

  /** Azure DevOps Administrator (high impact) */
  public static readonly AZURE_DEVOPS_ADMINISTRATOR = new DirectoryRole('Azure DevOps Administrator', 'e3973bdf-4987-49ae-837a-ba8e231c7286', PermissionImpact.HIGH);

  /** Azure Information Protection Administrator */
  public static readonly AZURE_INFORMATION_PROTECTION_ADMINISTRATOR = new DirectoryRole('Azure Information Protection Administrator', '7495fdc4-34c4-4d15-a289-98788ce399fd');

  /** B2C IEF Keyset Administrator (high impact) */
  public static readonly B2C_IEF_KEYSET_ADMINISTRATOR = new DirectoryRole('B2C IEF Keyset Administrator', 'aaf43236-0c0d-4d5f-883a-6955382ac081', PermissionImpact.HIGH);

  /** B2C IEF Policy Administrator */
  public static readonly B2C_IEF_POLICY_ADMINISTRATOR = new DirectoryRole('B2C IEF Policy Administrator', '3edaf663-341e-4475-9f94-5c398ef6c070');

  /** Billing Administrator */
  public static readonly BILLING_ADMINISTRATOR = new DirectoryRole('Billing Administrator', 'b0f54661-2d74-4c50-afa3-1ec803f12efe');

  /** Cloud App Security Administrator */
  public static readonly CLOUD_APP_SECURITY_ADMINISTRATOR = new DirectoryRole('Cloud App Security Administrator', '892c5842-a9a6-463a-8041-72aa08ca3cf6');

  /** Cloud Application Administrator (critical impact) */
  public static readonly CLOUD_APPLICATION_ADMINISTRATOR = new DirectoryRole('Cloud Application Administrator', '158c047a-c907-4556-b7ef-446551a6b5f7', PermissionImpact.CRITICAL);

  /** Cloud Device Administrator (high impact) */
  public static readonly CLOUD_DEVICE_ADMINISTRATOR = new DirectoryRole('Cloud Device Administrator', '7698a772-787b-4ac8-901f-60d6b08affd2', PermissionImpact.HIGH);

  /** Compliance Administrator (app-only Exchange Online works with it) */
  public static readonly COMPLIANCE_ADMINISTRATOR = new DirectoryRole('Compliance Administrator', '17315797-102d-40b4-93e0-432062caca18');

  /** Compliance Data Administrator */
  public static readonly COMPLIANCE_DATA_ADMINISTRATOR = new DirectoryRole('Compliance Data Administrator', 'e6d1a23a-da11-4be4-9570-befc86d067a7');

  /** Conditional Access Administrator (critical impact) */
  public static readonly CONDITIONAL_ACCESS_ADMINISTRATOR = new DirectoryRole('Conditional Access Administrator', 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9', PermissionImpact.CRITICAL);

  /** Customer Delegated Admin Relationship Administrator (high impact) */
  public static readonly CUSTOMER_DELEGATED_ADMIN_RELATIONSHIP_ADMINISTRATOR = new DirectoryRole('Customer Delegated Admin Relationship Administrator', 'fc8ad4e2-40e4-4724-8317-bcda7503ecbf', PermissionImpact.HIGH);

  /** Customer LockBox Access Approver (also named Customer Lockbox Access Approver) */
  public static readonly CUSTOMER_LOCKBOX_ACCESS_APPROVER = new DirectoryRole('Customer LockBox Access Approver', '5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91');

  /** Desktop Analytics Administrator */
  public static readonly DESKTOP_ANALYTICS_ADMINISTRATOR = new DirectoryRole('Desktop Analytics Administrator', '38a96431-2bdf-4b4c-8b6e-5d3d8abac1a4');

  /** Directory Readers */
  public static readonly DIRECTORY_READERS = new DirectoryRole('Directory Readers', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b');

  /** Directory Writers (critical impact) */
  public static readonly DIRECTORY_WRITERS = new DirectoryRole('Directory Writers', '9360feb5-f418-4baa-8175-e2a00bac4301', PermissionImpact.CRITICAL);

  /** Domain Name Administrator (critical impact) */
  public static readonly DOMAIN_NAME_ADMINISTRATOR = new DirectoryRole('Domain Name Administrator', '8329153b-31d0-4727-b945-745eb3bc5f31', PermissionImpact.CRITICAL);

  /** Dragon Administrator */
  public static readonly DRAGON_ADMINISTRATOR = new DirectoryRole('Dragon Administrator', 'e93e3737-fa85-474a-aee4-7d3fb86510f3');

  /** Dynamics 365 Administrator */
  public static readonly DYNAMICS_365_ADMINISTRATOR = new DirectoryRole('Dynamics 365 Administrator', '44367163-eba1-44c3-98af-f5787879f96a');

  /** Dynamics 365 Business Central Administrator */
  public static readonly DYNAMICS_365_BUSINESS_CENTRAL_ADMINISTRATOR = new DirectoryRole('Dynamics 365 Business Central Administrator', '963797fb-eb3b-4cde-8ce3-5878b3f32a3f');

  /** Edge Administrator */
  public static readonly EDGE_ADMINISTRATOR = new DirectoryRole('Edge Administrator', '3f1acade-1e04-4fbc-9b69-f0302cd84aef');

  /** Entra Backup Administrator */
  public static readonly ENTRA_BACKUP_ADMINISTRATOR = new DirectoryRole('Entra Backup Administrator', 'b6a27b2b-f905-4b2e-81b5-0d90e0ef1fdb');

  /** Entra Backup Reader */
  public static readonly ENTRA_BACKUP_READER = new DirectoryRole('Entra Backup Reader', 'f42252d9-5400-4d7b-b9ef-cc582dbb8577');

  /** Entra Customer Lockbox Approver */
  public static readonly ENTRA_CUSTOMER_LOCKBOX_APPROVER = new DirectoryRole('Entra Customer Lockbox Approver', 'd35481f7-cda1-4fa2-8344-5a21f7f3724d');

  /** Entra SOC Identity Responder (critical impact) */
  public static readonly ENTRA_SOC_IDENTITY_RESPONDER = new DirectoryRole('Entra SOC Identity Responder', '58f930cc-fcf4-4152-852c-1d7dbf502139', PermissionImpact.CRITICAL);

  /** Exchange Administrator (high impact, app-only Exchange Online works with it) */
  public static readonly EXCHANGE_ADMINISTRATOR = new DirectoryRole('Exchange Administrator', '29232cdf-9323-42fd-ade2-1d097af3e4de', PermissionImpact.HIGH);

  /** Exchange Backup Administrator (high impact) */
  public static readonly EXCHANGE_BACKUP_ADMINISTRATOR = new DirectoryRole('Exchange Backup Administrator', '49eb8f75-97e9-4e37-9b2b-6c3ebfcffa31', PermissionImpact.HIGH);

  /** Exchange Recipient Administrator (app-only Exchange Online works with it) */
  public static readonly EXCHANGE_RECIPIENT_ADMINISTRATOR = new DirectoryRole('Exchange Recipient Administrator', '31392ffb-586c-42d1-9346-e59415a2cc4e');

  /** Extended Directory User Administrator */
  public static readonly EXTENDED_DIRECTORY_USER_ADMINISTRATOR = new DirectoryRole('Extended Directory User Administrator', 'dd13091a-6207-4fc0-82ba-3641e056ab95');

  /** External ID User Flow Administrator */
  public static readonly EXTERNAL_ID_USER_FLOW_ADMINISTRATOR = new DirectoryRole('External ID User Flow Administrator', '6e591065-9bad-43ed-90f3-e9424366d2f0');

  /** External ID User Flow Attribute Administrator */
  public static readonly EXTERNAL_ID_USER_FLOW_ATTRIBUTE_ADMINISTRATOR = new DirectoryRole('External ID User Flow Attribute Administrator', '0f971eea-41eb-4569-a71e-57bb8a3eff1e');

  /** External Identity Provider Administrator (critical impact) */
  public static readonly EXTERNAL_IDENTITY_PROVIDER_ADMINISTRATOR = new DirectoryRole('External Identity Provider Administrator', 'be2f45a1-457d-42af-a067-6ec1fa63bc45', PermissionImpact.CRITICAL);

  /** Fabric Administrator */
  public static readonly FABRIC_ADMINISTRATOR = new DirectoryRole('Fabric Administrator', 'a9ea8996-122f-4c74-9520-8edcd192826c');

  /** Global Administrator (critical impact, app-only Exchange Online works with it) */
  public static readonly GLOBAL_ADMINISTRATOR = new DirectoryRole('Global Administrator', '62e90394-69f5-4237-9190-012177145e10', PermissionImpact.CRITICAL);

  /** Global Reader (high impact, app-only Exchange Online works with it) */
  public static readonly GLOBAL_READER = new DirectoryRole('Global Reader', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', PermissionImpact.HIGH);

  /** Global Secure Access Administrator */
  public static readonly GLOBAL_SECURE_ACCESS_ADMINISTRATOR = new DirectoryRole('Global Secure Access Administrator', 'ac434307-12b9-4fa1-a708-88bf58caabc1');

  /** Global Secure Access Log Reader */
  public static readonly GLOBAL_SECURE_ACCESS_LOG_READER = new DirectoryRole('Global Secure Access Log Reader', '843318fb-79a6-4168-9e6f-aa9a07481cc4');

  /** Groups Administrator (high impact) */
  public static readonly GROUPS_ADMINISTRATOR = new DirectoryRole('Groups Administrator', 'fdd7a751-b60b-444a-984c-02652fe8fa1c', PermissionImpact.HIGH);

  /** Guest Inviter */
  public static readonly GUEST_INVITER = new DirectoryRole('Guest Inviter', '95e79109-95c0-4d8e-aee3-d01accf2d47b');

  /** Helpdesk Administrator (critical impact, app-only Exchange Online works with it) */
  public static readonly HELPDESK_ADMINISTRATOR = new DirectoryRole('Helpdesk Administrator', '729827e3-9c14-49f7-bb1b-9608f156bbb8', PermissionImpact.CRITICAL);

  /** Hybrid Identity Administrator (critical impact) */
  public static readonly HYBRID_IDENTITY_ADMINISTRATOR = new DirectoryRole('Hybrid Identity Administrator', '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2', PermissionImpact.CRITICAL);

  /** Identity Governance Administrator (critical impact) */
  public static readonly IDENTITY_GOVERNANCE_ADMINISTRATOR = new DirectoryRole('Identity Governance Administrator', '45d8d3c5-c802-45c6-b32a-1d70b5e1e86e', PermissionImpact.CRITICAL);

  /** Insights Administrator */
  public static readonly INSIGHTS_ADMINISTRATOR = new DirectoryRole('Insights Administrator', 'eb1f4a8d-243a-41f0-9fbd-c7cdf6c5ef7c');

  /** Insights Analyst */
  public static readonly INSIGHTS_ANALYST = new DirectoryRole('Insights Analyst', '25df335f-86eb-4119-b717-0ff02de207e9');

  /** Insights Business Leader */
  public static readonly INSIGHTS_BUSINESS_LEADER = new DirectoryRole('Insights Business Leader', '31e939ad-9672-4796-9c2e-873181342d2d');

  /** Intune Administrator (critical impact) */
  public static readonly INTUNE_ADMINISTRATOR = new DirectoryRole('Intune Administrator', '3a2c62db-5318-420d-8d74-23affee5d9d5', PermissionImpact.CRITICAL);

  /** IoT Device Administrator */
  public static readonly IOT_DEVICE_ADMINISTRATOR = new DirectoryRole('IoT Device Administrator', '2ea5ce4c-b2d8-4668-bd81-3680bd2d227a');

  /** Kaizala Administrator */
  public static readonly KAIZALA_ADMINISTRATOR = new DirectoryRole('Kaizala Administrator', '74ef975b-6605-40af-a5d2-b9539d836353');

  /** Knowledge Administrator (high impact) */
  public static readonly KNOWLEDGE_ADMINISTRATOR = new DirectoryRole('Knowledge Administrator', 'b5a8dcf3-09d5-43a9-a639-8e29ef291470', PermissionImpact.HIGH);

  /** Knowledge Manager (high impact) */
  public static readonly KNOWLEDGE_MANAGER = new DirectoryRole('Knowledge Manager', '744ec460-397e-42ad-a462-8b3f9747a02c', PermissionImpact.HIGH);

  /** License Administrator */
  public static readonly LICENSE_ADMINISTRATOR = new DirectoryRole('License Administrator', '4d6ac14f-3453-41d0-bef9-a3e0c569773a');

  /** Lifecycle Workflows Administrator (critical impact) */
  public static readonly LIFECYCLE_WORKFLOWS_ADMINISTRATOR = new DirectoryRole('Lifecycle Workflows Administrator', '59d46f88-662b-457b-bceb-5c3809e5908f', PermissionImpact.CRITICAL);

  /** Message Center Privacy Reader */
  public static readonly MESSAGE_CENTER_PRIVACY_READER = new DirectoryRole('Message Center Privacy Reader', 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b');

  /** Message Center Reader */
  public static readonly MESSAGE_CENTER_READER = new DirectoryRole('Message Center Reader', '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b');

  /** Microsoft 365 Backup Administrator (high impact) */
  public static readonly MICROSOFT_365_BACKUP_ADMINISTRATOR = new DirectoryRole('Microsoft 365 Backup Administrator', '1707125e-0aa2-4d4d-8655-a7c786c76a25', PermissionImpact.HIGH);

  /** Microsoft 365 Migration Administrator */
  public static readonly MICROSOFT_365_MIGRATION_ADMINISTRATOR = new DirectoryRole('Microsoft 365 Migration Administrator', '8c8b803f-96e1-4129-9349-20738d9f9652');

  /** Microsoft Graph Data Connect Administrator */
  public static readonly MICROSOFT_GRAPH_DATA_CONNECT_ADMINISTRATOR = new DirectoryRole('Microsoft Graph Data Connect Administrator', 'ee67aa9c-e510-4759-b906-227085a7fd4d');

  /** Microsoft Hardware Warranty Administrator */
  public static readonly MICROSOFT_HARDWARE_WARRANTY_ADMINISTRATOR = new DirectoryRole('Microsoft Hardware Warranty Administrator', '1501b917-7653-4ff9-a4b5-203eaf33784f');

  /** Microsoft Hardware Warranty Specialist */
  public static readonly MICROSOFT_HARDWARE_WARRANTY_SPECIALIST = new DirectoryRole('Microsoft Hardware Warranty Specialist', '281fe777-fb20-4fbb-b7a3-ccebce5b0d96');

  /** Network Administrator */
  public static readonly NETWORK_ADMINISTRATOR = new DirectoryRole('Network Administrator', 'd37c8bed-0711-4417-ba38-b4abe66ce4c2');

  /** Office Apps Administrator */
  public static readonly OFFICE_APPS_ADMINISTRATOR = new DirectoryRole('Office Apps Administrator', '2b745bdf-0803-4d80-aa65-822c4493daac');

  /** Organizational Branding Administrator */
  public static readonly ORGANIZATIONAL_BRANDING_ADMINISTRATOR = new DirectoryRole('Organizational Branding Administrator', '92ed04bf-c94a-4b82-9729-b799a7a4c178');

  /** Organizational Data Source Administrator */
  public static readonly ORGANIZATIONAL_DATA_SOURCE_ADMINISTRATOR = new DirectoryRole('Organizational Data Source Administrator', '9d70768a-0cbc-4b4c-aea3-2e124b2477f4');

  /** Organizational Messages Approver */
  public static readonly ORGANIZATIONAL_MESSAGES_APPROVER = new DirectoryRole('Organizational Messages Approver', 'e48398e2-f4bb-4074-8f31-4586725e205b');

  /** Organizational Messages Writer */
  public static readonly ORGANIZATIONAL_MESSAGES_WRITER = new DirectoryRole('Organizational Messages Writer', '507f53e4-4e52-4077-abd3-d2e1558b6ea2');

  /** Password Administrator (critical impact) */
  public static readonly PASSWORD_ADMINISTRATOR = new DirectoryRole('Password Administrator', '966707d0-3269-4727-9be2-8c3a10f19b9d', PermissionImpact.CRITICAL);

  /** People Administrator */
  public static readonly PEOPLE_ADMINISTRATOR = new DirectoryRole('People Administrator', '024906de-61e5-49c8-8572-40335f1e0e10');

  /** Permissions Management Administrator */
  public static readonly PERMISSIONS_MANAGEMENT_ADMINISTRATOR = new DirectoryRole('Permissions Management Administrator', 'af78dc32-cf4d-46f9-ba4e-4428526346b5');

  /** Places Administrator */
  public static readonly PLACES_ADMINISTRATOR = new DirectoryRole('Places Administrator', '78b0ccd1-afc2-4f92-9116-b41aedd09592');

  /** Power Platform Administrator */
  public static readonly POWER_PLATFORM_ADMINISTRATOR = new DirectoryRole('Power Platform Administrator', '11648597-926c-4cf3-9c36-bcebb0ba8dcc');

  /** Printer Administrator */
  public static readonly PRINTER_ADMINISTRATOR = new DirectoryRole('Printer Administrator', '644ef478-e28f-4e28-b9dc-3fdde9aa0b1f');

  /** Printer Technician */
  public static readonly PRINTER_TECHNICIAN = new DirectoryRole('Printer Technician', 'e8cef6f1-e4bd-4ea8-bc07-4b8d950f4477');

  /** Privileged Authentication Administrator (critical impact) */
  public static readonly PRIVILEGED_AUTHENTICATION_ADMINISTRATOR = new DirectoryRole('Privileged Authentication Administrator', '7be44c8a-adaf-4e2a-84d6-ab2649e08a13', PermissionImpact.CRITICAL);

  /** Privileged Role Administrator (critical impact) */
  public static readonly PRIVILEGED_ROLE_ADMINISTRATOR = new DirectoryRole('Privileged Role Administrator', 'e8611ab8-c189-46e8-94e1-60213ab1f814', PermissionImpact.CRITICAL);

  /** Purview Workload Content Administrator (high impact) */
  public static readonly PURVIEW_WORKLOAD_CONTENT_ADMINISTRATOR = new DirectoryRole('Purview Workload Content Administrator', '3f04f91a-4ad7-4bd3-bcfa-49882ea1a88a', PermissionImpact.HIGH);

  /** Purview Workload Content Reader (high impact) */
  public static readonly PURVIEW_WORKLOAD_CONTENT_READER = new DirectoryRole('Purview Workload Content Reader', 'e07494ad-1654-4dd2-922e-6f81a71bf00f', PermissionImpact.HIGH);

  /** Purview Workload Content Writer (high impact) */
  public static readonly PURVIEW_WORKLOAD_CONTENT_WRITER = new DirectoryRole('Purview Workload Content Writer', '02d5655b-c1cf-4e5f-98da-5fb919085bf6', PermissionImpact.HIGH);

  /** Reports Reader */
  public static readonly REPORTS_READER = new DirectoryRole('Reports Reader', '4a5d8f65-41da-4de4-8968-e035b65339cf');

  /** Search Administrator */
  public static readonly SEARCH_ADMINISTRATOR = new DirectoryRole('Search Administrator', '0964bb5e-9bdb-4d7b-ac29-58e794862a40');

  /** Search Editor */
  public static readonly SEARCH_EDITOR = new DirectoryRole('Search Editor', '8835291a-918c-4fd7-a9ce-faa49f0cf7d9');

  /** Security Administrator (critical impact, app-only Exchange Online works with it) */
  public static readonly SECURITY_ADMINISTRATOR = new DirectoryRole('Security Administrator', '194ae4cb-b126-40b2-bd5b-6091b380977d', PermissionImpact.CRITICAL);

  /** Security Operator (high impact) */
  public static readonly SECURITY_OPERATOR = new DirectoryRole('Security Operator', '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f', PermissionImpact.HIGH);

  /** Security Reader (high impact, app-only Exchange Online works with it) */
  public static readonly SECURITY_READER = new DirectoryRole('Security Reader', '5d6b6bb7-de71-4623-b4af-96380a352509', PermissionImpact.HIGH);

  /** Service Support Administrator */
  public static readonly SERVICE_SUPPORT_ADMINISTRATOR = new DirectoryRole('Service Support Administrator', 'f023fd81-a637-4b56-95fd-791ac0226033');

  /** SharePoint Administrator (high impact) */
  public static readonly SHAREPOINT_ADMINISTRATOR = new DirectoryRole('SharePoint Administrator', 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c', PermissionImpact.HIGH);

  /** SharePoint Advanced Management Administrator (high impact) */
  public static readonly SHAREPOINT_ADVANCED_MANAGEMENT_ADMINISTRATOR = new DirectoryRole('SharePoint Advanced Management Administrator', '99009c4a-3b3f-4957-82a9-9d35e12db77e', PermissionImpact.HIGH);

  /** SharePoint Backup Administrator (high impact) */
  public static readonly SHAREPOINT_BACKUP_ADMINISTRATOR = new DirectoryRole('SharePoint Backup Administrator', '9d3e04ba-3ee4-4d1b-a3a7-9aef423a09be', PermissionImpact.HIGH);

  /** SharePoint Embedded Administrator */
  public static readonly SHAREPOINT_EMBEDDED_ADMINISTRATOR = new DirectoryRole('SharePoint Embedded Administrator', '1a7d78b6-429f-476b-b8eb-35fb715fffd4');

  /** Skype for Business Administrator */
  public static readonly SKYPE_FOR_BUSINESS_ADMINISTRATOR = new DirectoryRole('Skype for Business Administrator', '75941009-915a-4869-abe7-691bff18279e');

  /** Teams Administrator (high impact) */
  public static readonly TEAMS_ADMINISTRATOR = new DirectoryRole('Teams Administrator', '69091246-20e8-4a56-aa4d-066075b2a7a8', PermissionImpact.HIGH);

  /** Teams Communications Administrator */
  public static readonly TEAMS_COMMUNICATIONS_ADMINISTRATOR = new DirectoryRole('Teams Communications Administrator', 'baf37b3a-610e-45da-9e62-d9d1e5e8914b');

  /** Teams Communications Support Engineer */
  public static readonly TEAMS_COMMUNICATIONS_SUPPORT_ENGINEER = new DirectoryRole('Teams Communications Support Engineer', 'f70938a0-fc10-4177-9e90-2178f8765737');

  /** Teams Communications Support Specialist */
  public static readonly TEAMS_COMMUNICATIONS_SUPPORT_SPECIALIST = new DirectoryRole('Teams Communications Support Specialist', 'fcf91098-03e3-41a9-b5ba-6f0ec8188a12');

  /** Teams Devices Administrator */
  public static readonly TEAMS_DEVICES_ADMINISTRATOR = new DirectoryRole('Teams Devices Administrator', '3d762c5a-1b6c-493f-843e-55a3b42923d4');

  /** Teams External Collaboration Administrator */
  public static readonly TEAMS_EXTERNAL_COLLABORATION_ADMINISTRATOR = new DirectoryRole('Teams External Collaboration Administrator', '2fe872fb-daa8-4afc-8f6c-53c4565cfef4');

  /** Teams Reader */
  public static readonly TEAMS_READER = new DirectoryRole('Teams Reader', '1076ac91-f3d9-41a7-a339-dcdf5f480acc');

  /** Teams Telephony Administrator */
  public static readonly TEAMS_TELEPHONY_ADMINISTRATOR = new DirectoryRole('Teams Telephony Administrator', 'aa38014f-0993-46e9-9b45-30501a20909d');

  /** Tenant Creator */
  public static readonly TENANT_CREATOR = new DirectoryRole('Tenant Creator', '112ca1a2-15ad-4102-995e-45b0bc479a6a');

  /** Tenant Governance Administrator (high impact) */
  public static readonly TENANT_GOVERNANCE_ADMINISTRATOR = new DirectoryRole('Tenant Governance Administrator', '1981f584-96e9-4a6f-95b0-f522373f8fae', PermissionImpact.HIGH);

  /** Tenant Governance Reader */
  public static readonly TENANT_GOVERNANCE_READER = new DirectoryRole('Tenant Governance Reader', 'e0a4caa6-fe82-443f-b92f-d87341d17b2e');

  /** Tenant Governance Relationship Administrator */
  public static readonly TENANT_GOVERNANCE_RELATIONSHIP_ADMINISTRATOR = new DirectoryRole('Tenant Governance Relationship Administrator', 'b8e31d83-1534-480f-9b10-0338ded51b7e');

  /** Tenant Governance Relationship Reader */
  public static readonly TENANT_GOVERNANCE_RELATIONSHIP_READER = new DirectoryRole('Tenant Governance Relationship Reader', '124577f8-48ed-456a-839f-13b419002e33');

  /** Usage Summary Reports Reader */
  public static readonly USAGE_SUMMARY_REPORTS_READER = new DirectoryRole('Usage Summary Reports Reader', '75934031-6c7e-415a-99d7-48dbd49e875e');

  /** User Administrator (critical impact) */
  public static readonly USER_ADMINISTRATOR = new DirectoryRole('User Administrator', 'fe930be7-5e62-47db-91af-98c3a49a38b1', PermissionImpact.CRITICAL);

  /** User Experience Success Manager */
  public static readonly USER_EXPERIENCE_SUCCESS_MANAGER = new DirectoryRole('User Experience Success Manager', '27460883-1df1-4691-b032-3b79643e5e63');

  /** Virtual Visits Administrator */
  public static readonly VIRTUAL_VISITS_ADMINISTRATOR = new DirectoryRole('Virtual Visits Administrator', 'e300d9e7-4a2b-4295-9eff-f1c78b36cc98');

  /** Viva Glint Tenant Administrator */
  public static readonly VIVA_GLINT_TENANT_ADMINISTRATOR = new DirectoryRole('Viva Glint Tenant Administrator', '0ec3f692-38d6-4d14-9e69-0377ca7797ad');

  /** Viva Goals Administrator */
  public static readonly VIVA_GOALS_ADMINISTRATOR = new DirectoryRole('Viva Goals Administrator', '92b086b3-e367-4ef2-b869-1de128fb986e');

  /** Viva Pulse Administrator */
  public static readonly VIVA_PULSE_ADMINISTRATOR = new DirectoryRole('Viva Pulse Administrator', '87761b17-1ed2-4af3-9acd-92a150038160');

  /** Windows 365 Administrator (high impact) */
  public static readonly WINDOWS_365_ADMINISTRATOR = new DirectoryRole('Windows 365 Administrator', '11451d60-acb2-45eb-a7d6-43d0f0125c13', PermissionImpact.HIGH);

  /** Windows Update Deployment Administrator */
  public static readonly WINDOWS_UPDATE_DEPLOYMENT_ADMINISTRATOR = new DirectoryRole('Windows Update Deployment Administrator', '32696413-001a-46ae-978c-ce0f6b3620d2');

  /** Yammer Administrator (high impact) */
  public static readonly YAMMER_ADMINISTRATOR = new DirectoryRole('Yammer Administrator', '810a2642-a034-447f-a5e8-41beaa378541', PermissionImpact.HIGH);

  /**
   * A role that is not built in.
   *
   * The name and template ID of a built-in role give that role. Fails if only one of the two belongs to a built-in role.
   *
   * @param name what the role is called in comments and resource names; literal text
   * @param templateId template ID of the role, a GUID
   */
  public static custom(name: string, templateId: string): DirectoryRole {
    const members = new Map(Object.entries(DirectoryRole).filter(([, role]) => role instanceof DirectoryRole));
    const { id, member, impact } = customRole<DirectoryRole>(name, templateId, members);
    return member ?? new DirectoryRole(name, id, impact);
  }

  /** Name of the role. */
  public readonly name: string;

  /** Template ID of the role: the same GUID in every tenant. */
  public readonly templateId: string;

  /** How much harm an app that holds the role could do, in our own rating. */
  public readonly impact: PermissionImpact;

  private constructor(name: string, templateId: string, impact: PermissionImpact = PermissionImpact.OTHER) {
    this.name = name;
    this.templateId = templateId;
    this.impact = impact;
  }
}
