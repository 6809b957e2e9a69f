// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionImpact, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const appRole = ApiPermission._catalogue('GraphAppRole', ResourceApi.MICROSOFT_GRAPH, PermissionType.APPLICATION);
const scope = ApiPermission._catalogue('GraphScope', ResourceApi.MICROSOFT_GRAPH, PermissionType.DELEGATED);

/**
 * The application permissions of Microsoft Graph.
 *
 * @example
 * const permission = GraphAppRole.of('APIConnectors.Read.All');
 */
export class GraphAppRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(GraphAppRole, 'length');
  }

  /** `APIConnectors.Read.All` (application, admin consent required) */
  public static readonly API_CONNECTORS_READ_ALL = appRole('APIConnectors.Read.All', 'b86848a7-d5b1-41eb-a9b4-54a4e6306e97', true);

  /** `APIConnectors.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly API_CONNECTORS_READ_WRITE_ALL = appRole('APIConnectors.ReadWrite.All', '1dfe531a-24a6-4f1b-80f4-7a0dc5a0a171', true, PermissionImpact.HIGH);

  /** `AccessReview.Read.All` (application, admin consent required) */
  public static readonly ACCESS_REVIEW_READ_ALL = appRole('AccessReview.Read.All', 'd07a8cc0-3d51-4b77-b3b0-32704d1f69fa', true);

  /** `AccessReview.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly ACCESS_REVIEW_READ_WRITE_ALL = appRole('AccessReview.ReadWrite.All', 'ef5f7d5c-338f-44b0-86c3-351f46c8bb5f', true, PermissionImpact.HIGH);

  /** `AccessReview.ReadWrite.Membership` (application, admin consent required, high impact) */
  public static readonly ACCESS_REVIEW_READ_WRITE_MEMBERSHIP = appRole('AccessReview.ReadWrite.Membership', '18228521-a591-40f1-b215-5fad4488c117', true, PermissionImpact.HIGH);

  /** `Acronym.Read.All` (application, admin consent required) */
  public static readonly ACRONYM_READ_ALL = appRole('Acronym.Read.All', '8c0aed2c-0c61-433d-b63c-6370ddc73248', true);

  /** `AdministrativeUnit.Read.All` (application, admin consent required) */
  public static readonly ADMINISTRATIVE_UNIT_READ_ALL = appRole('AdministrativeUnit.Read.All', '134fd756-38ce-4afd-ba33-e9623dbe66c2', true);

  /** `AdministrativeUnit.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly ADMINISTRATIVE_UNIT_READ_WRITE_ALL = appRole('AdministrativeUnit.ReadWrite.All', '5eb59dd3-1da2-4329-8733-9dabdc435916', true, PermissionImpact.HIGH);

  /** `AgentCardManifest.Read.All` (application, admin consent required) */
  public static readonly AGENT_CARD_MANIFEST_READ_ALL = appRole('AgentCardManifest.Read.All', '3ee18438-e6e5-4858-8f1c-d7b723b45213', true);

  /** `AgentCardManifest.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_CARD_MANIFEST_READ_WRITE_ALL = appRole('AgentCardManifest.ReadWrite.All', '228b1a03-f7ca-4348-b50d-e8a547ab61af', true);

  /** `AgentCardManifest.ReadWrite.ManagedBy` (application, admin consent required) */
  public static readonly AGENT_CARD_MANIFEST_READ_WRITE_MANAGED_BY = appRole('AgentCardManifest.ReadWrite.ManagedBy', '77f6034c-52f5-4526-9fa1-d55a67e72cc4', true);

  /** `AgentCollection.Read.All` (application, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_ALL = appRole('AgentCollection.Read.All', 'e65ee1da-d1d5-467b-bdd0-3e9bb94e6e0c', true);

  /** `AgentCollection.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_WRITE_ALL = appRole('AgentCollection.ReadWrite.All', 'feb31d7d-a227-4487-898c-e014840d07b3', true);

  /** `AgentCollection.ReadWrite.ManagedBy` (application, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_WRITE_MANAGED_BY = appRole('AgentCollection.ReadWrite.ManagedBy', '2e0fb698-9996-479f-926b-ce63f4397829', true);

  /** `AgentIdUser.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_ID_USER_READ_WRITE_ALL = appRole('AgentIdUser.ReadWrite.All', 'b782c9ad-6f2b-4894-a21b-72bf22417f0a', true);

  /** `AgentIdUser.ReadWrite.IdentityParentedBy` (application, admin consent required) */
  public static readonly AGENT_ID_USER_READ_WRITE_IDENTITY_PARENTED_BY = appRole('AgentIdUser.ReadWrite.IdentityParentedBy', '4aa6e624-eee0-40ab-bdd8-f9639038a614', true);

  /** `AgentIdentity.Create.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_CREATE_ALL = appRole('AgentIdentity.Create.All', 'ad25cc1d-84d8-47df-a08e-b34c2e800819', true);

  /** `AgentIdentity.CreateAsManager` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_CREATE_AS_MANAGER = appRole('AgentIdentity.CreateAsManager', '4c390976-b2b7-42e0-9187-c6be3bead001', true);

  /** `AgentIdentity.DeleteRestore.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_DELETE_RESTORE_ALL = appRole('AgentIdentity.DeleteRestore.All', '5b016f9b-18eb-41d4-869a-66931914d1c8', true);

  /** `AgentIdentity.EnableDisable.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_ENABLE_DISABLE_ALL = appRole('AgentIdentity.EnableDisable.All', '69ee0943-4fa4-4ec8-8e52-d12e4ea661a3', true);

  /** `AgentIdentity.Read.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_READ_ALL = appRole('AgentIdentity.Read.All', 'b2b8f011-2898-4234-9092-5059f6c1ebfa', true);

  /** `AgentIdentity.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_READ_WRITE_ALL = appRole('AgentIdentity.ReadWrite.All', 'dcf7150a-88d4-4fe6-9be1-c2744c455397', true);

  /** `AgentIdentityBlueprint.AddRemoveCreds.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_ADD_REMOVE_CREDS_ALL = appRole('AgentIdentityBlueprint.AddRemoveCreds.All', '0510736e-bdfb-4b37-9a1f-89b4a074763a', true);

  /** `AgentIdentityBlueprint.Create` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_CREATE = appRole('AgentIdentityBlueprint.Create', 'ea4b2453-ad2d-4d94-9155-10d5d9493ce9', true);

  /** `AgentIdentityBlueprint.DeleteRestore.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_DELETE_RESTORE_ALL = appRole('AgentIdentityBlueprint.DeleteRestore.All', '3f80b699-6405-4e36-a4df-4f19950ff91e', true);

  /** `AgentIdentityBlueprint.Read.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_READ_ALL = appRole('AgentIdentityBlueprint.Read.All', '7547a7d1-36fa-4479-9c31-559a600eaa4f', true);

  /** `AgentIdentityBlueprint.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_READ_WRITE_ALL = appRole('AgentIdentityBlueprint.ReadWrite.All', '7fddd33b-d884-4ec0-8696-72cff90ff825', true);

  /** `AgentIdentityBlueprint.UpdateAuthProperties.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_UPDATE_AUTH_PROPERTIES_ALL = appRole('AgentIdentityBlueprint.UpdateAuthProperties.All', '19202363-278e-49c2-bf00-391e2ba00881', true);

  /** `AgentIdentityBlueprint.UpdateBranding.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_UPDATE_BRANDING_ALL = appRole('AgentIdentityBlueprint.UpdateBranding.All', '76232daa-a1e4-4544-b664-495a006513bf', true);

  /** `AgentIdentityBlueprintPrincipal.Create` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_CREATE = appRole('AgentIdentityBlueprintPrincipal.Create', '8959696d-d07e-4916-9b1e-3ba9ce459161', true);

  /** `AgentIdentityBlueprintPrincipal.DeleteRestore.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_DELETE_RESTORE_ALL = appRole('AgentIdentityBlueprintPrincipal.DeleteRestore.All', 'f86a2dd8-9298-4675-bd78-f5a3572da2d7', true);

  /** `AgentIdentityBlueprintPrincipal.EnableDisable.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_ENABLE_DISABLE_ALL = appRole('AgentIdentityBlueprintPrincipal.EnableDisable.All', 'a0bdd23d-8b19-4682-b428-574d96527c6f', true);

  /** `AgentIdentityBlueprintPrincipal.Read.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_READ_ALL = appRole('AgentIdentityBlueprintPrincipal.Read.All', '9361dea9-4524-493d-941d-f1b65aaf6c7c', true);

  /** `AgentIdentityBlueprintPrincipal.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_READ_WRITE_ALL = appRole('AgentIdentityBlueprintPrincipal.ReadWrite.All', '3bc933bc-8b4d-4cb6-ac49-b73774299250', true);

  /** `AgentInstance.Read.All` (application, admin consent required) */
  public static readonly AGENT_INSTANCE_READ_ALL = appRole('AgentInstance.Read.All', '799a4732-85b8-4c67-b048-75f0e88a232b', true);

  /** `AgentInstance.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_INSTANCE_READ_WRITE_ALL = appRole('AgentInstance.ReadWrite.All', '07abdd95-78dc-4353-bd32-09f880ea43d0', true);

  /** `AgentInstance.ReadWrite.ManagedBy` (application, admin consent required) */
  public static readonly AGENT_INSTANCE_READ_WRITE_MANAGED_BY = appRole('AgentInstance.ReadWrite.ManagedBy', '782ab1bf-24f1-4c27-8bbc-2006d42792a6', true);

  /** `AgentRegistration.Read.All` (application, admin consent required) */
  public static readonly AGENT_REGISTRATION_READ_ALL = appRole('AgentRegistration.Read.All', 'd3acceb6-4673-47c0-aeac-582f2c7cf72c', true);

  /** `AgentRegistration.ReadWrite.All` (application, admin consent required) */
  public static readonly AGENT_REGISTRATION_READ_WRITE_ALL = appRole('AgentRegistration.ReadWrite.All', '39fb8c64-7bd3-4107-8515-14d6e55ddda4', true);

  /** `Agreement.Read.All` (application, admin consent required) */
  public static readonly AGREEMENT_READ_ALL = appRole('Agreement.Read.All', '2f3e6f8c-093b-4c57-a58b-ba5ce494a169', true);

  /** `Agreement.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly AGREEMENT_READ_WRITE_ALL = appRole('Agreement.ReadWrite.All', 'c9090d00-6101-42f0-a729-c41074260d47', true, PermissionImpact.HIGH);

  /** `AgreementAcceptance.Read.All` (application, admin consent required) */
  public static readonly AGREEMENT_ACCEPTANCE_READ_ALL = appRole('AgreementAcceptance.Read.All', 'd8e4ec18-f6c0-4620-8122-c8b1f2bf400e', true);

  /** `AiEnterpriseInteraction.Read.All` (application, admin consent required) */
  public static readonly AI_ENTERPRISE_INTERACTION_READ_ALL = appRole('AiEnterpriseInteraction.Read.All', '839c90ab-5771-41ee-aef8-a562e8487c1e', true);

  /** `AppCatalog.Read.All` (application, admin consent required) */
  public static readonly APP_CATALOG_READ_ALL = appRole('AppCatalog.Read.All', 'e12dae10-5a57-4817-b79d-dfbec5348930', true);

  /** `AppCatalog.ReadWrite.All` (application, admin consent required) */
  public static readonly APP_CATALOG_READ_WRITE_ALL = appRole('AppCatalog.ReadWrite.All', 'dc149144-f292-421e-b185-5953f2e98d7f', true);

  /** `AppRoleAssignment.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly APP_ROLE_ASSIGNMENT_READ_WRITE_ALL = appRole('AppRoleAssignment.ReadWrite.All', '06b708a9-e830-4db3-a914-8e69da51d44f', true, PermissionImpact.CRITICAL);

  /** `Application-RemoteDesktopConfig.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly APPLICATION_REMOTE_DESKTOP_CONFIG_READ_WRITE_ALL = appRole('Application-RemoteDesktopConfig.ReadWrite.All', '3be0012a-cc4e-426b-895b-f9c836bf6381', true, PermissionImpact.HIGH);

  /** `Application.Read.All` (application, admin consent required) */
  public static readonly APPLICATION_READ_ALL = appRole('Application.Read.All', '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30', true);

  /** `Application.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly APPLICATION_READ_WRITE_ALL = appRole('Application.ReadWrite.All', '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', true, PermissionImpact.CRITICAL);

  /** `Application.ReadWrite.OwnedBy` (application, admin consent required, high impact) */
  public static readonly APPLICATION_READ_WRITE_OWNED_BY = appRole('Application.ReadWrite.OwnedBy', '18a4783c-866b-4cc7-a460-3d5e5662c884', true, PermissionImpact.HIGH);

  /** `ApprovalSolution.Read.All` (application, admin consent required) */
  public static readonly APPROVAL_SOLUTION_READ_ALL = appRole('ApprovalSolution.Read.All', '9f265de7-8d5e-4e9a-a805-5e8bbc49656f', true);

  /** `ApprovalSolution.ReadWrite.All` (application, admin consent required) */
  public static readonly APPROVAL_SOLUTION_READ_WRITE_ALL = appRole('ApprovalSolution.ReadWrite.All', '45583558-1113-4d06-8969-e79a28edc9ad', true);

  /** `AttackSimulation.Read.All` (application, admin consent required) */
  public static readonly ATTACK_SIMULATION_READ_ALL = appRole('AttackSimulation.Read.All', '93283d0a-6322-4fa8-966b-8c121624760d', true);

  /** `AttackSimulation.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly ATTACK_SIMULATION_READ_WRITE_ALL = appRole('AttackSimulation.ReadWrite.All', 'e125258e-8c8a-42a8-8f55-ab502afa52f3', true, PermissionImpact.HIGH);

  /** `AuditActivity.Read` (application, admin consent required) */
  public static readonly AUDIT_ACTIVITY_READ = appRole('AuditActivity.Read', '99bc85fb-e857-4220-9f8c-3a1c83148d2e', true);

  /** `AuditActivity.Write` (application, admin consent required) */
  public static readonly AUDIT_ACTIVITY_WRITE = appRole('AuditActivity.Write', 'f6318678-2713-4bb6-b123-233e7336c1bd', true);

  /** `AuditLog.Read.All` (application, admin consent required, high impact) */
  public static readonly AUDIT_LOG_READ_ALL = appRole('AuditLog.Read.All', 'b0afded3-3588-46d8-8b3d-9842eff778da', true, PermissionImpact.HIGH);

  /** `AuditLogsQuery-CRM.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_CRM_READ_ALL = appRole('AuditLogsQuery-CRM.Read.All', '20e6f8e4-ffac-4cf7-82f7-70ddb7564318', true);

  /** `AuditLogsQuery-Endpoint.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ENDPOINT_READ_ALL = appRole('AuditLogsQuery-Endpoint.Read.All', '0bc85aed-7b0b-437a-bac8-3b29a1b84c99', true);

  /** `AuditLogsQuery-Entra.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ENTRA_READ_ALL = appRole('AuditLogsQuery-Entra.Read.All', '7276d950-48fc-4269-8348-f22f2bb296d0', true);

  /** `AuditLogsQuery-Exchange.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_EXCHANGE_READ_ALL = appRole('AuditLogsQuery-Exchange.Read.All', '6b0d2622-d34e-4470-935b-b96550e5ca8d', true);

  /** `AuditLogsQuery-OneDrive.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ONE_DRIVE_READ_ALL = appRole('AuditLogsQuery-OneDrive.Read.All', '8a169a81-841c-45fd-ad43-96aede8801a0', true);

  /** `AuditLogsQuery-SharePoint.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_SHARE_POINT_READ_ALL = appRole('AuditLogsQuery-SharePoint.Read.All', '91c64a47-a524-4fce-9bf3-3d569a344ecf', true);

  /** `AuditLogsQuery.Read.All` (application, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_READ_ALL = appRole('AuditLogsQuery.Read.All', '5e1e9171-754d-478c-812c-f1755a9a4c2d', true);

  /** `AuthenticationContext.Read.All` (application, admin consent required) */
  public static readonly AUTHENTICATION_CONTEXT_READ_ALL = appRole('AuthenticationContext.Read.All', '381f742f-e1f8-4309-b4ab-e3d91ae4c5c1', true);

  /** `AuthenticationContext.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly AUTHENTICATION_CONTEXT_READ_WRITE_ALL = appRole('AuthenticationContext.ReadWrite.All', 'a88eef72-fed0-4bf7-a2a9-f19df33f8b83', true, PermissionImpact.HIGH);

  /** `BackupRestore-Configuration.Read.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_CONFIGURATION_READ_ALL = appRole('BackupRestore-Configuration.Read.All', '5fbb5982-3230-4882-93c0-2167523ce0c2', true);

  /** `BackupRestore-Configuration.ReadWrite.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_CONFIGURATION_READ_WRITE_ALL = appRole('BackupRestore-Configuration.ReadWrite.All', '18133149-5489-40ac-80f0-4b6fa85f6cdc', true);

  /** `BackupRestore-Control.Read.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_CONTROL_READ_ALL = appRole('BackupRestore-Control.Read.All', '6fe20a79-0e15-45a1-b019-834c125993a0', true);

  /** `BackupRestore-Control.ReadWrite.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_CONTROL_READ_WRITE_ALL = appRole('BackupRestore-Control.ReadWrite.All', 'fb240865-88f8-4a1d-923f-98dbc7920860', true);

  /** `BackupRestore-Monitor.Read.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_MONITOR_READ_ALL = appRole('BackupRestore-Monitor.Read.All', 'ecae8511-f2d7-4be4-bdbf-91f244d45986', true);

  /** `BackupRestore-Restore.Read.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_RESTORE_READ_ALL = appRole('BackupRestore-Restore.Read.All', '87853aa5-0372-4710-b34b-cef27bb7156e', true);

  /** `BackupRestore-Restore.ReadWrite.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_RESTORE_READ_WRITE_ALL = appRole('BackupRestore-Restore.ReadWrite.All', 'bebd0841-a3d8-4313-a51d-731112c8ee41', true);

  /** `BackupRestore-Search.Read.All` (application, admin consent required) */
  public static readonly BACKUP_RESTORE_SEARCH_READ_ALL = appRole('BackupRestore-Search.Read.All', 'f6135c51-c766-4be1-9638-ed90c2ed2443', true);

  /** `BillingConfiguration.ReadWrite.All` (application, admin consent required) */
  public static readonly BILLING_CONFIGURATION_READ_WRITE_ALL = appRole('BillingConfiguration.ReadWrite.All', '9e8be751-7eee-4c09-bcfd-d64f6b087fd8', true);

  /** `BitlockerKey.Read.All` (application, admin consent required, high impact) */
  public static readonly BITLOCKER_KEY_READ_ALL = appRole('BitlockerKey.Read.All', '57f1cf28-c0c4-4ec3-9a30-19a2eaaf2f6e', true, PermissionImpact.HIGH);

  /** `BitlockerKey.ReadBasic.All` (application, admin consent required) */
  public static readonly BITLOCKER_KEY_READ_BASIC_ALL = appRole('BitlockerKey.ReadBasic.All', 'f690d423-6b29-4d04-98c6-694c42282419', true);

  /** `Bookings.Manage.All` (application, admin consent required) */
  public static readonly BOOKINGS_MANAGE_ALL = appRole('Bookings.Manage.All', '6b22000a-1228-42ec-88db-b8c00399aecb', true);

  /** `Bookings.Read.All` (application, admin consent required) */
  public static readonly BOOKINGS_READ_ALL = appRole('Bookings.Read.All', '6e98f277-b046-4193-a4f2-6bf6a78cd491', true);

  /** `Bookings.ReadWrite.All` (application, admin consent required) */
  public static readonly BOOKINGS_READ_WRITE_ALL = appRole('Bookings.ReadWrite.All', '0c4b2d20-7919-468d-8668-c54b09d4dee8', true);

  /** `BookingsAppointment.ReadWrite.All` (application, admin consent required) */
  public static readonly BOOKINGS_APPOINTMENT_READ_WRITE_ALL = appRole('BookingsAppointment.ReadWrite.All', '9769393e-5a9f-4302-9e3d-7e018ecb64a7', true);

  /** `Bookmark.Read.All` (application, admin consent required) */
  public static readonly BOOKMARK_READ_ALL = appRole('Bookmark.Read.All', 'be95e614-8ef3-49eb-8464-1c9503433b86', true);

  /** `BrowserSiteLists.Read.All` (application, admin consent required) */
  public static readonly BROWSER_SITE_LISTS_READ_ALL = appRole('BrowserSiteLists.Read.All', 'c5ee1f21-fc7f-4937-9af0-c91648ff9597', true);

  /** `BrowserSiteLists.ReadWrite.All` (application, admin consent required) */
  public static readonly BROWSER_SITE_LISTS_READ_WRITE_ALL = appRole('BrowserSiteLists.ReadWrite.All', '8349ca94-3061-44d5-9bfb-33774ea5e4f9', true);

  /** `BusinessScenarioConfig.Read.OwnedBy` (application, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_OWNED_BY = appRole('BusinessScenarioConfig.Read.OwnedBy', 'acc0fc4d-2cd6-4194-8700-1768d8423d86', true);

  /** `BusinessScenarioConfig.ReadWrite.OwnedBy` (application, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_WRITE_OWNED_BY = appRole('BusinessScenarioConfig.ReadWrite.OwnedBy', 'bbea195a-4c47-4a4f-bff2-cba399e11698', true);

  /** `BusinessScenarioData.Read.OwnedBy` (application, admin consent required) */
  public static readonly BUSINESS_SCENARIO_DATA_READ_OWNED_BY = appRole('BusinessScenarioData.Read.OwnedBy', '6c0257fd-cffe-415b-8239-2d0d70fdaa9c', true);

  /** `BusinessScenarioData.ReadWrite.OwnedBy` (application, admin consent required) */
  public static readonly BUSINESS_SCENARIO_DATA_READ_WRITE_OWNED_BY = appRole('BusinessScenarioData.ReadWrite.OwnedBy', 'f2d21f22-5d80-499e-91cc-0a8a4ce16f54', true);

  /** `Calendars.Read` (application, admin consent required, high impact) */
  public static readonly CALENDARS_READ = appRole('Calendars.Read', '798ee544-9d2d-430c-a058-570e29e34338', true, PermissionImpact.HIGH);

  /** `Calendars.ReadBasic.All` (application, admin consent required) */
  public static readonly CALENDARS_READ_BASIC_ALL = appRole('Calendars.ReadBasic.All', '8ba4a692-bc31-4128-9094-475872af8a53', true);

  /** `Calendars.ReadWrite` (application, admin consent required, high impact) */
  public static readonly CALENDARS_READ_WRITE = appRole('Calendars.ReadWrite', 'ef54d2bf-783f-4e0f-bca1-3210c0444d99', true, PermissionImpact.HIGH);

  /** `CallDelegation.Read.All` (application, admin consent required) */
  public static readonly CALL_DELEGATION_READ_ALL = appRole('CallDelegation.Read.All', '5aa33e77-b893-495e-bdc5-4bf6f27d42a0', true);

  /** `CallDelegation.ReadWrite.All` (application, admin consent required) */
  public static readonly CALL_DELEGATION_READ_WRITE_ALL = appRole('CallDelegation.ReadWrite.All', '8d06abce-e69b-4122-ba60-4f901bb1db2f', true);

  /** `CallEvents-Emergency.Read.All` (application, admin consent required) */
  public static readonly CALL_EVENTS_EMERGENCY_READ_ALL = appRole('CallEvents-Emergency.Read.All', 'f0a35f91-2aa6-4a99-9d5a-5b6bcb66204e', true);

  /** `CallEvents.Read.All` (application, admin consent required) */
  public static readonly CALL_EVENTS_READ_ALL = appRole('CallEvents.Read.All', '1abb026f-7572-49f6-9ddd-ad61cbba181e', true);

  /** `CallRecord-PstnCalls.Read.All` (application, admin consent required) */
  public static readonly CALL_RECORD_PSTN_CALLS_READ_ALL = appRole('CallRecord-PstnCalls.Read.All', 'a2611786-80b3-417e-adaa-707d4261a5f0', true);

  /** `CallRecordings.Read.All` (application, admin consent required) */
  public static readonly CALL_RECORDINGS_READ_ALL = appRole('CallRecordings.Read.All', 'ce8fb1f1-5e1f-44a0-b102-4ec28454d0dc', true);

  /** `CallRecords.Read.All` (application, admin consent required, high impact) */
  public static readonly CALL_RECORDS_READ_ALL = appRole('CallRecords.Read.All', '45bbb07e-7321-4fd7-a8f6-3ff27e6a81c8', true, PermissionImpact.HIGH);

  /** `CallTranscripts.Read.All` (application, admin consent required) */
  public static readonly CALL_TRANSCRIPTS_READ_ALL = appRole('CallTranscripts.Read.All', '4cd61b6d-8692-40bf-9d90-7f38db5e5fce', true);

  /** `Calls.AccessMedia.All` (application, admin consent required) */
  public static readonly CALLS_ACCESS_MEDIA_ALL = appRole('Calls.AccessMedia.All', 'a7a681dc-756e-4909-b988-f160edc6655f', true);

  /** `Calls.Initiate.All` (application, admin consent required) */
  public static readonly CALLS_INITIATE_ALL = appRole('Calls.Initiate.All', '284383ee-7f6e-4e40-a2a8-e85dcb029101', true);

  /** `Calls.InitiateGroupCall.All` (application, admin consent required) */
  public static readonly CALLS_INITIATE_GROUP_CALL_ALL = appRole('Calls.InitiateGroupCall.All', '4c277553-8a09-487b-8023-29ee378d8324', true);

  /** `Calls.JoinGroupCall.All` (application, admin consent required) */
  public static readonly CALLS_JOIN_GROUP_CALL_ALL = appRole('Calls.JoinGroupCall.All', 'f6b49018-60ab-4f81-83bd-22caeabfed2d', true);

  /** `Calls.JoinGroupCallAsGuest.All` (application, admin consent required) */
  public static readonly CALLS_JOIN_GROUP_CALL_AS_GUEST_ALL = appRole('Calls.JoinGroupCallAsGuest.All', 'fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4', true);

  /** `Calls.ReportSyntheticMedia.All` (application, admin consent required) */
  public static readonly CALLS_REPORT_SYNTHETIC_MEDIA_ALL = appRole('Calls.ReportSyntheticMedia.All', '050b0d28-840a-4ff6-bdf9-cc6221acbc1f', true);

  /** `CaseManagement.Read.All` (application, admin consent required) */
  public static readonly CASE_MANAGEMENT_READ_ALL = appRole('CaseManagement.Read.All', 'b328f35f-712c-40d6-b6b4-95449d77b352', true);

  /** `CaseManagement.ReadWrite.All` (application, admin consent required) */
  public static readonly CASE_MANAGEMENT_READ_WRITE_ALL = appRole('CaseManagement.ReadWrite.All', '57ac77a0-bb98-4ba8-bf9a-7af06dcdcc1f', true);

  /** `ChangeManagement.Read.All` (application, admin consent required) */
  public static readonly CHANGE_MANAGEMENT_READ_ALL = appRole('ChangeManagement.Read.All', '418dae40-2b65-4819-900c-519a04e4d278', true);

  /** `Channel.Create` (application, admin consent required) */
  public static readonly CHANNEL_CREATE = appRole('Channel.Create', 'f3a65bd4-b703-46df-8f7e-0174fea562aa', true);

  /** `Channel.Delete.All` (application, admin consent required) */
  public static readonly CHANNEL_DELETE_ALL = appRole('Channel.Delete.All', '6a118a39-1227-45d4-af0c-ea7b40d210bc', true);

  /** `Channel.ReadBasic.All` (application, admin consent required) */
  public static readonly CHANNEL_READ_BASIC_ALL = appRole('Channel.ReadBasic.All', '59a6b24b-4225-4393-8165-ebaec5f55d7a', true);

  /** `ChannelMember.Read.All` (application, admin consent required) */
  public static readonly CHANNEL_MEMBER_READ_ALL = appRole('ChannelMember.Read.All', '3b55498e-47ec-484f-8136-9013221c06a9', true);

  /** `ChannelMember.ReadWrite.All` (application, admin consent required) */
  public static readonly CHANNEL_MEMBER_READ_WRITE_ALL = appRole('ChannelMember.ReadWrite.All', '35930dcf-aceb-4bd1-b99a-8ffed403c974', true);

  /** `ChannelMessage.Read.All` (application, admin consent required, high impact) */
  public static readonly CHANNEL_MESSAGE_READ_ALL = appRole('ChannelMessage.Read.All', '7b2449af-6ccd-4f4d-9f78-e550c193f0d1', true, PermissionImpact.HIGH);

  /** `ChannelMessage.UpdatePolicyViolation.All` (application, admin consent required) */
  public static readonly CHANNEL_MESSAGE_UPDATE_POLICY_VIOLATION_ALL = appRole('ChannelMessage.UpdatePolicyViolation.All', '4d02b0cc-d90b-441f-8d82-4fb55c34d6bb', true);

  /** `ChannelSettings.Read.All` (application, admin consent required) */
  public static readonly CHANNEL_SETTINGS_READ_ALL = appRole('ChannelSettings.Read.All', 'c97b873f-f59f-49aa-8a0e-52b32d762124', true);

  /** `ChannelSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly CHANNEL_SETTINGS_READ_WRITE_ALL = appRole('ChannelSettings.ReadWrite.All', '243cded2-bd16-4fd6-a953-ff8177894c3d', true);

  /** `Chat.Create` (application, admin consent required) */
  public static readonly CHAT_CREATE = appRole('Chat.Create', 'd9c48af6-9ad9-47ad-82c3-63757137b9af', true);

  /** `Chat.ManageDeletion.All` (application, admin consent required) */
  public static readonly CHAT_MANAGE_DELETION_ALL = appRole('Chat.ManageDeletion.All', '9c7abde0-eacd-4319-bf9e-35994b1a1717', true);

  /** `Chat.Read.All` (application, admin consent required, high impact) */
  public static readonly CHAT_READ_ALL = appRole('Chat.Read.All', '6b7d71aa-70aa-4810-a8d9-5d9fb2830017', true, PermissionImpact.HIGH);

  /** `Chat.Read.WhereInstalled` (application, admin consent required) */
  public static readonly CHAT_READ_WHERE_INSTALLED = appRole('Chat.Read.WhereInstalled', '1c1b4c8e-3cc7-4c58-8470-9b92c9d5848b', true);

  /** `Chat.ReadBasic.All` (application, admin consent required) */
  public static readonly CHAT_READ_BASIC_ALL = appRole('Chat.ReadBasic.All', 'b2e060da-3baf-4687-9611-f4ebc0f0cbde', true);

  /** `Chat.ReadBasic.WhereInstalled` (application, admin consent required) */
  public static readonly CHAT_READ_BASIC_WHERE_INSTALLED = appRole('Chat.ReadBasic.WhereInstalled', '818ba5bd-5b3e-4fe0-bbe6-aa4686669073', true);

  /** `Chat.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CHAT_READ_WRITE_ALL = appRole('Chat.ReadWrite.All', '294ce7c9-31ba-490a-ad7d-97a7d075e4ed', true, PermissionImpact.HIGH);

  /** `Chat.ReadWrite.WhereInstalled` (application, admin consent required) */
  public static readonly CHAT_READ_WRITE_WHERE_INSTALLED = appRole('Chat.ReadWrite.WhereInstalled', 'ad73ce80-f3cd-40ce-b325-df12c33df713', true);

  /** `Chat.UpdatePolicyViolation.All` (application, admin consent required) */
  public static readonly CHAT_UPDATE_POLICY_VIOLATION_ALL = appRole('Chat.UpdatePolicyViolation.All', '7e847308-e030-4183-9899-5235d7270f58', true);

  /** `ChatMember.Read.All` (application, admin consent required) */
  public static readonly CHAT_MEMBER_READ_ALL = appRole('ChatMember.Read.All', 'a3410be2-8e48-4f32-8454-c29a7465209d', true);

  /** `ChatMember.Read.WhereInstalled` (application, admin consent required) */
  public static readonly CHAT_MEMBER_READ_WHERE_INSTALLED = appRole('ChatMember.Read.WhereInstalled', '93e7c9e4-54c5-4a41-b796-f2a5adaacda7', true);

  /** `ChatMember.ReadWrite.All` (application, admin consent required) */
  public static readonly CHAT_MEMBER_READ_WRITE_ALL = appRole('ChatMember.ReadWrite.All', '57257249-34ce-4810-a8a2-a03adf0c5693', true);

  /** `ChatMember.ReadWrite.WhereInstalled` (application, admin consent required) */
  public static readonly CHAT_MEMBER_READ_WRITE_WHERE_INSTALLED = appRole('ChatMember.ReadWrite.WhereInstalled', 'e32c2cd9-0124-4e44-88fc-772cd98afbdb', true);

  /** `ChatMessage.Read.All` (application, admin consent required) */
  public static readonly CHAT_MESSAGE_READ_ALL = appRole('ChatMessage.Read.All', 'b9bb2381-47a4-46cd-aafb-00cb12f68504', true);

  /** `CloudApp-Discovery.Read.All` (application, admin consent required) */
  public static readonly CLOUD_APP_DISCOVERY_READ_ALL = appRole('CloudApp-Discovery.Read.All', '64a59178-dad3-4673-89db-84fdcd622fec', true);

  /** `CloudPC.Read.All` (application, admin consent required) */
  public static readonly CLOUD_PC_READ_ALL = appRole('CloudPC.Read.All', 'a9e09520-8ed4-4cde-838e-4fdea192c227', true);

  /** `CloudPC.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CLOUD_PC_READ_WRITE_ALL = appRole('CloudPC.ReadWrite.All', '3b4349e1-8cf5-45a3-95b7-69d1751d3e6a', true, PermissionImpact.HIGH);

  /** `Community.Read.All` (application, admin consent required) */
  public static readonly COMMUNITY_READ_ALL = appRole('Community.Read.All', '407f0cce-3212-441f-9f55-3bc91342cf86', true);

  /** `Community.ReadWrite.All` (application, admin consent required) */
  public static readonly COMMUNITY_READ_WRITE_ALL = appRole('Community.ReadWrite.All', '35d59e32-eab5-4553-9345-abb62b4c703c', true);

  /** `ConfigurationMonitoring.Read.All` (application, admin consent required) */
  public static readonly CONFIGURATION_MONITORING_READ_ALL = appRole('ConfigurationMonitoring.Read.All', 'aca929ec-9830-44dc-bda1-85cf938aaa95', true);

  /** `ConfigurationMonitoring.ReadWrite.All` (application, admin consent required) */
  public static readonly CONFIGURATION_MONITORING_READ_WRITE_ALL = appRole('ConfigurationMonitoring.ReadWrite.All', 'cfa85bfb-2ee8-4e13-8e7f-489e57a015a1', true);

  /** `ConsentRequest.Read.All` (application, admin consent required) */
  public static readonly CONSENT_REQUEST_READ_ALL = appRole('ConsentRequest.Read.All', '1260ad83-98fb-4785-abbb-d6cc1806fd41', true);

  /** `ConsentRequest.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CONSENT_REQUEST_READ_WRITE_ALL = appRole('ConsentRequest.ReadWrite.All', '9f1b81a7-0223-4428-bfa4-0bcb5535f27d', true, PermissionImpact.HIGH);

  /** `Contacts-OnPremisesSyncBehavior.ReadWrite.All` (application, admin consent required) */
  public static readonly CONTACTS_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = appRole('Contacts-OnPremisesSyncBehavior.ReadWrite.All', 'c8948c23-e66b-42db-83fd-770b71ab78d2', true);

  /** `Contacts.Read` (application, admin consent required) */
  public static readonly CONTACTS_READ = appRole('Contacts.Read', '089fe4d0-434a-44c5-8827-41ba8a0b17f5', true);

  /** `Contacts.ReadWrite` (application, admin consent required) */
  public static readonly CONTACTS_READ_WRITE = appRole('Contacts.ReadWrite', '6918b873-d17a-4dc1-b314-35f528134491', true);

  /** `Content.Process.All` (application, admin consent required) */
  public static readonly CONTENT_PROCESS_ALL = appRole('Content.Process.All', '5ad511bf-571c-4ef6-8c3c-85b94b85df98', true);

  /** `Content.Process.User` (application, admin consent required) */
  public static readonly CONTENT_PROCESS_USER = appRole('Content.Process.User', '24ceb246-ad29-4680-90b4-3e91ffad15eb', true);

  /** `ContentActivity.Read` (application, admin consent required) */
  public static readonly CONTENT_ACTIVITY_READ = appRole('ContentActivity.Read', '368425e7-6954-4f5a-9d92-90b75bd580c9', true);

  /** `ContentActivity.Write` (application, admin consent required) */
  public static readonly CONTENT_ACTIVITY_WRITE = appRole('ContentActivity.Write', '2932e07a-3c29-44e4-bb36-6d0fc176387f', true);

  /** `CrossTenantInformation.ReadBasic.All` (application, admin consent required) */
  public static readonly CROSS_TENANT_INFORMATION_READ_BASIC_ALL = appRole('CrossTenantInformation.ReadBasic.All', 'cac88765-0581-4025-9725-5ebc13f729ee', true);

  /** `CrossTenantUserProfileSharing.Read.All` (application, admin consent required) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ_ALL = appRole('CrossTenantUserProfileSharing.Read.All', '8b919d44-6192-4f3d-8a3b-f86f8069ae3c', true);

  /** `CrossTenantUserProfileSharing.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ_WRITE_ALL = appRole('CrossTenantUserProfileSharing.ReadWrite.All', '306785c5-c09b-4ba0-a4ee-023f3da165cb', true, PermissionImpact.HIGH);

  /** `CustomAuthenticationExtension.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_AUTHENTICATION_EXTENSION_READ_ALL = appRole('CustomAuthenticationExtension.Read.All', '88bb2658-5d9e-454f-aacd-a3933e079526', true);

  /** `CustomAuthenticationExtension.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly CUSTOM_AUTHENTICATION_EXTENSION_READ_WRITE_ALL = appRole('CustomAuthenticationExtension.ReadWrite.All', 'c2667967-7050-4e7e-b059-4cbbb3811d03', true, PermissionImpact.CRITICAL);

  /** `CustomAuthenticationExtension.Receive.Payload` (application, admin consent required, high impact) */
  public static readonly CUSTOM_AUTHENTICATION_EXTENSION_RECEIVE_PAYLOAD = appRole('CustomAuthenticationExtension.Receive.Payload', '214e810f-fda8-4fd7-a475-29461495eb00', true, PermissionImpact.HIGH);

  /** `CustomDetection.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_DETECTION_READ_ALL = appRole('CustomDetection.Read.All', '673a007a-9e0f-4c97-b066-3c0164486909', true);

  /** `CustomDetection.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly CUSTOM_DETECTION_READ_WRITE_ALL = appRole('CustomDetection.ReadWrite.All', 'e0fd9c8d-a12e-4cc9-9827-20c8c3cd6fb8', true, PermissionImpact.HIGH);

  /** `CustomSecAttributeAssignment.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_ASSIGNMENT_READ_ALL = appRole('CustomSecAttributeAssignment.Read.All', '3b37c5a4-1226-493d-bec3-5d6c6b866f3f', true);

  /** `CustomSecAttributeAssignment.ReadWrite.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_ASSIGNMENT_READ_WRITE_ALL = appRole('CustomSecAttributeAssignment.ReadWrite.All', 'de89b5e4-5b8f-48eb-8925-29c2b33bd8bd', true);

  /** `CustomSecAttributeAuditLogs.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_AUDIT_LOGS_READ_ALL = appRole('CustomSecAttributeAuditLogs.Read.All', '2a4f026d-e829-4e84-bdbf-d981a2703059', true);

  /** `CustomSecAttributeDefinition.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_DEFINITION_READ_ALL = appRole('CustomSecAttributeDefinition.Read.All', 'b185aa14-d8d2-42c1-a685-0f5596613624', true);

  /** `CustomSecAttributeDefinition.ReadWrite.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_DEFINITION_READ_WRITE_ALL = appRole('CustomSecAttributeDefinition.ReadWrite.All', '12338004-21f4-4896-bf5e-b75dfaf1016d', true);

  /** `CustomSecAttributeProvisioning.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_PROVISIONING_READ_ALL = appRole('CustomSecAttributeProvisioning.Read.All', '9fd1f8bf-a443-4df6-bc2a-5d00c5ec7828', true);

  /** `CustomSecAttributeProvisioning.ReadWrite.All` (application, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_PROVISIONING_READ_WRITE_ALL = appRole('CustomSecAttributeProvisioning.ReadWrite.All', '1db69e9c-8d0a-498d-a5df-11fd0b68ceab', true);

  /** `CustomTags.Read.All` (application, admin consent required) */
  public static readonly CUSTOM_TAGS_READ_ALL = appRole('CustomTags.Read.All', 'ab8a5872-7c88-47a6-8141-7becce939190', true);

  /** `CustomTags.ReadWrite.All` (application, admin consent required) */
  public static readonly CUSTOM_TAGS_READ_WRITE_ALL = appRole('CustomTags.ReadWrite.All', '2f503208-e509-4e39-974c-8cc16e5785c9', true);

  /** `DelegatedAdminRelationship.Read.All` (application, admin consent required) */
  public static readonly DELEGATED_ADMIN_RELATIONSHIP_READ_ALL = appRole('DelegatedAdminRelationship.Read.All', 'f6e9e124-4586-492f-adc0-c6f96e4823fd', true);

  /** `DelegatedAdminRelationship.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly DELEGATED_ADMIN_RELATIONSHIP_READ_WRITE_ALL = appRole('DelegatedAdminRelationship.ReadWrite.All', 'cc13eba4-8cd8-44c6-b4d4-f93237adce58', true, PermissionImpact.CRITICAL);

  /** `DelegatedPermissionGrant.Read.All` (application, admin consent required) */
  public static readonly DELEGATED_PERMISSION_GRANT_READ_ALL = appRole('DelegatedPermissionGrant.Read.All', '81b4724a-58aa-41c1-8a55-84ef97466587', true);

  /** `DelegatedPermissionGrant.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly DELEGATED_PERMISSION_GRANT_READ_WRITE_ALL = appRole('DelegatedPermissionGrant.ReadWrite.All', '8e8e4742-1d95-4f68-9d56-6ee75648c72a', true, PermissionImpact.CRITICAL);

  /** `Device.Read.All` (application, admin consent required) */
  public static readonly DEVICE_READ_ALL = appRole('Device.Read.All', '7438b122-aefc-4978-80ed-43db9fcc7715', true);

  /** `Device.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_READ_WRITE_ALL = appRole('Device.ReadWrite.All', '1138cb37-bd11-4084-a2b7-9f71582aeddb', true, PermissionImpact.HIGH);

  /** `DeviceLocalCredential.Read.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_LOCAL_CREDENTIAL_READ_ALL = appRole('DeviceLocalCredential.Read.All', '884b599e-4d48-43a5-ba94-15c414d00588', true, PermissionImpact.HIGH);

  /** `DeviceLocalCredential.ReadBasic.All` (application, admin consent required) */
  public static readonly DEVICE_LOCAL_CREDENTIAL_READ_BASIC_ALL = appRole('DeviceLocalCredential.ReadBasic.All', 'db51be59-e728-414b-b800-e0f010df1a79', true);

  /** `DeviceManagementApps.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_APPS_READ_ALL = appRole('DeviceManagementApps.Read.All', '7a6ee1e7-141e-4cec-ae74-d9db155731ff', true);

  /** `DeviceManagementApps.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_APPS_READ_WRITE_ALL = appRole('DeviceManagementApps.ReadWrite.All', '78145de6-330d-4800-a6ce-494ff2d33d07', true, PermissionImpact.HIGH);

  /** `DeviceManagementCloudCA.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CLOUD_CA_READ_ALL = appRole('DeviceManagementCloudCA.Read.All', '315b6e8c-d92a-4691-919d-00ce76d1344a', true);

  /** `DeviceManagementCloudCA.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_CLOUD_CA_READ_WRITE_ALL = appRole('DeviceManagementCloudCA.ReadWrite.All', 'f15eb2ba-ef8a-4f70-991d-da5d045154e2', true, PermissionImpact.HIGH);

  /** `DeviceManagementConfiguration.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CONFIGURATION_READ_ALL = appRole('DeviceManagementConfiguration.Read.All', 'dc377aa6-52d8-4e23-b271-2a7ae04cedf3', true);

  /** `DeviceManagementConfiguration.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_CONFIGURATION_READ_WRITE_ALL = appRole('DeviceManagementConfiguration.ReadWrite.All', '9241abd9-d0e6-425a-bd4f-47ba86e767a4', true, PermissionImpact.HIGH);

  /** `DeviceManagementManagedDevices.PrivilegedOperations.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_PRIVILEGED_OPERATIONS_ALL = appRole('DeviceManagementManagedDevices.PrivilegedOperations.All', '5b07b0dd-2377-4e44-a38d-703f09a0dc3c', true);

  /** `DeviceManagementManagedDevices.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_READ_ALL = appRole('DeviceManagementManagedDevices.Read.All', '2f51be20-0bb4-4fed-bf7b-db946066c75e', true);

  /** `DeviceManagementManagedDevices.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_READ_WRITE_ALL = appRole('DeviceManagementManagedDevices.ReadWrite.All', '243333ab-4d21-40cb-a475-36241daa0842', true, PermissionImpact.HIGH);

  /** `DeviceManagementRBAC.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_RBAC_READ_ALL = appRole('DeviceManagementRBAC.Read.All', '58ca0d9a-1575-47e1-a3cb-007ef2e4583b', true);

  /** `DeviceManagementRBAC.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_RBAC_READ_WRITE_ALL = appRole('DeviceManagementRBAC.ReadWrite.All', 'e330c4f0-4170-414e-a55a-2f022ec2b57b', true, PermissionImpact.HIGH);

  /** `DeviceManagementScripts.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SCRIPTS_READ_ALL = appRole('DeviceManagementScripts.Read.All', 'c7a5be92-2b3d-4540-8a67-c96dcaae8b43', true);

  /** `DeviceManagementScripts.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_SCRIPTS_READ_WRITE_ALL = appRole('DeviceManagementScripts.ReadWrite.All', '9255e99d-faf5-445e-bbf7-cb71482737c4', true, PermissionImpact.HIGH);

  /** `DeviceManagementServiceConfig.Read.All` (application, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SERVICE_CONFIG_READ_ALL = appRole('DeviceManagementServiceConfig.Read.All', '06a5fe6d-c49d-46a7-b082-56b1b14103c7', true);

  /** `DeviceManagementServiceConfig.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DEVICE_MANAGEMENT_SERVICE_CONFIG_READ_WRITE_ALL = appRole('DeviceManagementServiceConfig.ReadWrite.All', '5ac13192-7ace-4fcf-b828-1a26f28068ee', true, PermissionImpact.HIGH);

  /** `DeviceTemplate.Create` (application, admin consent required) */
  public static readonly DEVICE_TEMPLATE_CREATE = appRole('DeviceTemplate.Create', 'abf6441f-0772-4932-96e7-0191478dd73a', true);

  /** `DeviceTemplate.Read.All` (application, admin consent required) */
  public static readonly DEVICE_TEMPLATE_READ_ALL = appRole('DeviceTemplate.Read.All', 'dd9febb5-0c6d-419f-b256-3afe12c6adeb', true);

  /** `DeviceTemplate.ReadWrite.All` (application, admin consent required) */
  public static readonly DEVICE_TEMPLATE_READ_WRITE_ALL = appRole('DeviceTemplate.ReadWrite.All', '9fadb66e-6421-4744-aede-4ab6fb98a884', true);

  /** `Directory.Read.All` (application, admin consent required) */
  public static readonly DIRECTORY_READ_ALL = appRole('Directory.Read.All', '7ab1d382-f21e-4acd-a863-ba3e13f7da61', true);

  /** `Directory.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly DIRECTORY_READ_WRITE_ALL = appRole('Directory.ReadWrite.All', '19dbc75e-c2e2-444c-a770-ec69d8559fc7', true, PermissionImpact.CRITICAL);

  /** `DirectoryRecommendations.Read.All` (application, admin consent required) */
  public static readonly DIRECTORY_RECOMMENDATIONS_READ_ALL = appRole('DirectoryRecommendations.Read.All', 'ae73097b-cb2a-4447-b064-5d80f6093921', true);

  /** `DirectoryRecommendations.ReadWrite.All` (application, admin consent required) */
  public static readonly DIRECTORY_RECOMMENDATIONS_READ_WRITE_ALL = appRole('DirectoryRecommendations.ReadWrite.All', '0e9eea12-4f01-45f6-9b8d-3ea4c8144158', true);

  /** `Domain-InternalFederation.Read.All` (application, admin consent required) */
  public static readonly DOMAIN_INTERNAL_FEDERATION_READ_ALL = appRole('Domain-InternalFederation.Read.All', 'c0e5a7b0-e8b7-40a7-b8e0-8249e6ea81d5', true);

  /** `Domain-InternalFederation.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly DOMAIN_INTERNAL_FEDERATION_READ_WRITE_ALL = appRole('Domain-InternalFederation.ReadWrite.All', '64d40371-8d58-4270-bc8a-b4a66de36b9a', true, PermissionImpact.HIGH);

  /** `Domain.Read.All` (application, admin consent required) */
  public static readonly DOMAIN_READ_ALL = appRole('Domain.Read.All', 'dbb9058a-0e50-45d7-ae91-66909b5d4664', true);

  /** `Domain.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly DOMAIN_READ_WRITE_ALL = appRole('Domain.ReadWrite.All', '7e05723c-0bb0-42da-be95-ae9f08a6e53c', true, PermissionImpact.CRITICAL);

  /** `EduAdministration.Read.All` (application, admin consent required) */
  public static readonly EDU_ADMINISTRATION_READ_ALL = appRole('EduAdministration.Read.All', '7c9db06a-ec2d-4e7b-a592-5a1e30992566', true);

  /** `EduAdministration.ReadWrite.All` (application, admin consent required) */
  public static readonly EDU_ADMINISTRATION_READ_WRITE_ALL = appRole('EduAdministration.ReadWrite.All', '9bc431c3-b8bc-4a8d-a219-40f10f92eff6', true);

  /** `EduAssignments.Read.All` (application, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_ALL = appRole('EduAssignments.Read.All', '4c37e1b6-35a1-43bf-926a-6f30f2cdf585', true);

  /** `EduAssignments.ReadBasic.All` (application, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_BASIC_ALL = appRole('EduAssignments.ReadBasic.All', '6e0a958b-b7fc-4348-b7c4-a6ab9fd3dd0e', true);

  /** `EduAssignments.ReadWrite.All` (application, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_WRITE_ALL = appRole('EduAssignments.ReadWrite.All', '0d22204b-6cad-4dd0-8362-3e3f2ae699d9', true);

  /** `EduAssignments.ReadWriteBasic.All` (application, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_WRITE_BASIC_ALL = appRole('EduAssignments.ReadWriteBasic.All', 'f431cc63-a2de-48c4-8054-a34bc093af84', true);

  /** `EduCurricula.Read.All` (application, admin consent required) */
  public static readonly EDU_CURRICULA_READ_ALL = appRole('EduCurricula.Read.All', '6cdb464c-3a03-40f8-900b-4cb7ea1da9c0', true);

  /** `EduCurricula.ReadWrite.All` (application, admin consent required) */
  public static readonly EDU_CURRICULA_READ_WRITE_ALL = appRole('EduCurricula.ReadWrite.All', '6a0c2318-d59d-4c7d-bf2e-5f3902dc2593', true);

  /** `EduReports-Reading.Read.All` (application, admin consent required) */
  public static readonly EDU_REPORTS_READING_READ_ALL = appRole('EduReports-Reading.Read.All', 'ad248c30-1919-40c8-b3d2-304481894e88', true);

  /** `EduReports-Reading.ReadAnonymous.All` (application, admin consent required) */
  public static readonly EDU_REPORTS_READING_READ_ANONYMOUS_ALL = appRole('EduReports-Reading.ReadAnonymous.All', '040330d7-be7e-4130-b349-a6eb3a56e2f8', true);

  /** `EduReports-Reflect.Read.All` (application, admin consent required) */
  public static readonly EDU_REPORTS_REFLECT_READ_ALL = appRole('EduReports-Reflect.Read.All', 'c5debf73-bdc8-473d-bf07-f4074ad05f71', true);

  /** `EduReports-Reflect.ReadAnonymous.All` (application, admin consent required) */
  public static readonly EDU_REPORTS_REFLECT_READ_ANONYMOUS_ALL = appRole('EduReports-Reflect.ReadAnonymous.All', 'f5d05dba-7ef0-46fc-b62c-a7282555f428', true);

  /** `EduRoster.Read.All` (application, admin consent required) */
  public static readonly EDU_ROSTER_READ_ALL = appRole('EduRoster.Read.All', 'e0ac9e1b-cb65-4fc5-87c5-1a8bc181f648', true);

  /** `EduRoster.ReadBasic.All` (application, admin consent required) */
  public static readonly EDU_ROSTER_READ_BASIC_ALL = appRole('EduRoster.ReadBasic.All', '0d412a8c-a06c-439f-b3ec-8abcf54d2f96', true);

  /** `EduRoster.ReadWrite.All` (application, admin consent required) */
  public static readonly EDU_ROSTER_READ_WRITE_ALL = appRole('EduRoster.ReadWrite.All', 'd1808e82-ce13-47af-ae0d-f9b254e6d58a', true);

  /** `EngagementConversation.Migration.All` (application, admin consent required) */
  public static readonly ENGAGEMENT_CONVERSATION_MIGRATION_ALL = appRole('EngagementConversation.Migration.All', 'e1d2136d-eaaf-427a-a7db-f97dbe847c27', true);

  /** `EngagementMeetingConversation.Read.All` (application, admin consent required) */
  public static readonly ENGAGEMENT_MEETING_CONVERSATION_READ_ALL = appRole('EngagementMeetingConversation.Read.All', 'd746beae-b46e-446e-924a-5b805a5c4467', true);

  /** `EngagementRole.Read.All` (application, admin consent required) */
  public static readonly ENGAGEMENT_ROLE_READ_ALL = appRole('EngagementRole.Read.All', '30614864-4114-45ef-bdd9-0dd7894a1cc4', true);

  /** `EngagementRole.ReadWrite.All` (application, admin consent required) */
  public static readonly ENGAGEMENT_ROLE_READ_WRITE_ALL = appRole('EngagementRole.ReadWrite.All', '3ede5358-7366-4da8-a2f7-472bf9c7cc34', true);

  /** `EntitlementManagement.Read.All` (application, admin consent required) */
  public static readonly ENTITLEMENT_MANAGEMENT_READ_ALL = appRole('EntitlementManagement.Read.All', 'c74fd47d-ed3c-45c3-9a9e-b8676de685d2', true);

  /** `EntitlementManagement.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly ENTITLEMENT_MANAGEMENT_READ_WRITE_ALL = appRole('EntitlementManagement.ReadWrite.All', '9acd699f-1e81-4958-b001-93b1d2506e19', true, PermissionImpact.HIGH);

  /** `EntraBackup.Read.All` (application, admin consent required) */
  public static readonly ENTRA_BACKUP_READ_ALL = appRole('EntraBackup.Read.All', '56eda3c5-3834-4815-bd41-6f8fa1295247', true);

  /** `EventListener.Read.All` (application, admin consent required) */
  public static readonly EVENT_LISTENER_READ_ALL = appRole('EventListener.Read.All', 'b7f6385c-6ce6-4639-a480-e23c42ed9784', true);

  /** `EventListener.ReadWrite.All` (application, admin consent required) */
  public static readonly EVENT_LISTENER_READ_WRITE_ALL = appRole('EventListener.ReadWrite.All', '0edf5e9e-4ce8-468a-8432-d08631d18c43', true);

  /** `ExchangeMessageTrace.Read.All` (application, admin consent required) */
  public static readonly EXCHANGE_MESSAGE_TRACE_READ_ALL = appRole('ExchangeMessageTrace.Read.All', '89b20d8a-76e2-4057-867b-9961f800b9a4', true);

  /** `ExternalConnection.Read.All` (application, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_ALL = appRole('ExternalConnection.Read.All', '1914711b-a1cb-4793-b019-c2ce0ed21b8c', true);

  /** `ExternalConnection.ReadWrite.All` (application, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_WRITE_ALL = appRole('ExternalConnection.ReadWrite.All', '34c37bc0-2b40-4d5e-85e1-2365cd256d79', true);

  /** `ExternalConnection.ReadWrite.OwnedBy` (application, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_WRITE_OWNED_BY = appRole('ExternalConnection.ReadWrite.OwnedBy', 'f431331c-49a6-499f-be1c-62af19c34a9d', true);

  /** `ExternalItem.Read.All` (application, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_ALL = appRole('ExternalItem.Read.All', '7a7cffad-37d2-4f48-afa4-c6ab129adcc2', true);

  /** `ExternalItem.ReadWrite.All` (application, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_WRITE_ALL = appRole('ExternalItem.ReadWrite.All', '38c3d6ee-69ee-422f-b954-e17819665354', true);

  /** `ExternalItem.ReadWrite.OwnedBy` (application, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_WRITE_OWNED_BY = appRole('ExternalItem.ReadWrite.OwnedBy', '8116ae0f-55c2-452d-9944-d18420f5b2c8', true);

  /** `ExternalUserProfile.Read.All` (application, admin consent required) */
  public static readonly EXTERNAL_USER_PROFILE_READ_ALL = appRole('ExternalUserProfile.Read.All', '1987d7a0-d602-4262-ab90-cfdd43b37545', true);

  /** `ExternalUserProfile.ReadWrite.All` (application, admin consent required) */
  public static readonly EXTERNAL_USER_PROFILE_READ_WRITE_ALL = appRole('ExternalUserProfile.ReadWrite.All', '761327c9-d819-4c08-9a5f-874cd2826608', true);

  /** `FileIngestion.Ingest` (application, admin consent required) */
  public static readonly FILE_INGESTION_INGEST = appRole('FileIngestion.Ingest', '65891b00-2fd9-4e33-be27-04a53132e3df', true);

  /** `FileIngestionHybridOnboarding.Manage` (application, admin consent required) */
  public static readonly FILE_INGESTION_HYBRID_ONBOARDING_MANAGE = appRole('FileIngestionHybridOnboarding.Manage', '766c601b-c009-4438-8290-c8b05fa00c4b', true);

  /** `FileStorageContainer.Selected` (application, admin consent required) */
  public static readonly FILE_STORAGE_CONTAINER_SELECTED = appRole('FileStorageContainer.Selected', '40dc41bc-0f7e-42ff-89bd-d9516947e474', true);

  /** `Files.Read.All` (application, admin consent required, high impact) */
  public static readonly FILES_READ_ALL = appRole('Files.Read.All', '01d4889c-1287-42c6-ac1f-5d1e02578ef6', true, PermissionImpact.HIGH);

  /** `Files.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly FILES_READ_WRITE_ALL = appRole('Files.ReadWrite.All', '75359482-378d-4052-8f01-80520e7db3cd', true, PermissionImpact.CRITICAL);

  /** `Files.ReadWrite.AppFolder` (application, admin consent required) */
  public static readonly FILES_READ_WRITE_APP_FOLDER = appRole('Files.ReadWrite.AppFolder', 'b47b160b-1054-4efd-9ca0-e2f614696086', true);

  /** `Files.SelectedOperations.Selected` (application, admin consent required) */
  public static readonly FILES_SELECTED_OPERATIONS_SELECTED = appRole('Files.SelectedOperations.Selected', 'bd61925e-3bf4-4d62-bc0b-06b06c96d95c', true);

  /** `Group-Conversation.Read.All` (application, admin consent required) */
  public static readonly GROUP_CONVERSATION_READ_ALL = appRole('Group-Conversation.Read.All', '4f0a8235-6f6f-4ec7-9500-34b452a4a0c3', true);

  /** `Group-Conversation.ReadWrite.All` (application, admin consent required) */
  public static readonly GROUP_CONVERSATION_READ_WRITE_ALL = appRole('Group-Conversation.ReadWrite.All', '6679c91b-820a-4900-ab47-e97b197a89c4', true);

  /** `Group-NestingSupport.ReadWrite.All` (application, admin consent required) */
  public static readonly GROUP_NESTING_SUPPORT_READ_WRITE_ALL = appRole('Group-NestingSupport.ReadWrite.All', '2d53948b-d2c5-4008-9c4e-6361bf192555', true);

  /** `Group-OnPremisesSyncBehavior.ReadWrite.All` (application, admin consent required) */
  public static readonly GROUP_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = appRole('Group-OnPremisesSyncBehavior.ReadWrite.All', '2d9bd318-b883-40be-9df7-63ec4fcdc424', true);

  /** `Group-XTenantIdentitySync.Read.All` (application, admin consent required) */
  public static readonly GROUP_X_TENANT_IDENTITY_SYNC_READ_ALL = appRole('Group-XTenantIdentitySync.Read.All', '35b96aac-d839-4362-abd4-7381f2b27ccd', true);

  /** `Group.Create` (application, admin consent required) */
  public static readonly GROUP_CREATE = appRole('Group.Create', 'bf7b1a76-6e77-406b-b258-bf5c7720e98f', true);

  /** `Group.ManageProtection.All` (application, admin consent required) */
  public static readonly GROUP_MANAGE_PROTECTION_ALL = appRole('Group.ManageProtection.All', '60f8cea0-2476-45c9-ab18-70e79e60ad14', true);

  /** `Group.Read.All` (application, admin consent required) */
  public static readonly GROUP_READ_ALL = appRole('Group.Read.All', '5b567255-7703-4780-807c-7be8301ae99b', true);

  /** `Group.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly GROUP_READ_WRITE_ALL = appRole('Group.ReadWrite.All', '62a82d76-70ea-41e2-9197-370581804d09', true, PermissionImpact.HIGH);

  /** `GroupMember.Read.All` (application, admin consent required) */
  public static readonly GROUP_MEMBER_READ_ALL = appRole('GroupMember.Read.All', '98830695-27a2-44f7-8c18-0c3ebc9698f6', true);

  /** `GroupMember.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly GROUP_MEMBER_READ_WRITE_ALL = appRole('GroupMember.ReadWrite.All', 'dbaae8cf-10b5-4b86-a4a1-f871c94c6695', true, PermissionImpact.HIGH);

  /** `GroupSettings.Read.All` (application, admin consent required) */
  public static readonly GROUP_SETTINGS_READ_ALL = appRole('GroupSettings.Read.All', 'f3c4f514-c65a-43f5-bfce-1735872258dd', true);

  /** `GroupSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly GROUP_SETTINGS_READ_WRITE_ALL = appRole('GroupSettings.ReadWrite.All', '546168c3-1183-4281-9491-fafb24dea37e', true);

  /** `HealthMonitoringAlert.Read.All` (application, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_READ_ALL = appRole('HealthMonitoringAlert.Read.All', '5183ed5d-b7f8-4e9a-915e-dafb46b9cb62', true);

  /** `HealthMonitoringAlert.ReadWrite.All` (application, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_READ_WRITE_ALL = appRole('HealthMonitoringAlert.ReadWrite.All', 'ac29eb50-f2f9-4518-a117-4bef18e84c7d', true);

  /** `HealthMonitoringAlertConfig.Read.All` (application, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_CONFIG_READ_ALL = appRole('HealthMonitoringAlertConfig.Read.All', 'bb424d73-e898-4c97-9d42-688c32810003', true);

  /** `HealthMonitoringAlertConfig.ReadWrite.All` (application, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_CONFIG_READ_WRITE_ALL = appRole('HealthMonitoringAlertConfig.ReadWrite.All', '432e76f0-8af6-4315-a853-66ab9538f480', true);

  /** `IdentityNotifications.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_NOTIFICATIONS_READ_ALL = appRole('IdentityNotifications.Read.All', '52ced3dd-dbb6-41a0-9ce5-61a056be97b8', true);

  /** `IdentityNotifications.ReadWrite.All` (application, admin consent required) */
  public static readonly IDENTITY_NOTIFICATIONS_READ_WRITE_ALL = appRole('IdentityNotifications.ReadWrite.All', 'd9fe7b9f-cb27-4289-9cb4-54debd9d3c25', true);

  /** `IdentityProvider.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_PROVIDER_READ_ALL = appRole('IdentityProvider.Read.All', 'e321f0bb-e7f7-481e-bb28-e3b0b32d4bd0', true);

  /** `IdentityProvider.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly IDENTITY_PROVIDER_READ_WRITE_ALL = appRole('IdentityProvider.ReadWrite.All', '90db2b9a-d928-4d33-a4dd-8442ae3d41e4', true, PermissionImpact.CRITICAL);

  /** `IdentityRiskEvent.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_RISK_EVENT_READ_ALL = appRole('IdentityRiskEvent.Read.All', '6e472fd1-ad78-48da-a0f0-97ab2c6b769e', true);

  /** `IdentityRiskEvent.ReadWrite.All` (application, admin consent required) */
  public static readonly IDENTITY_RISK_EVENT_READ_WRITE_ALL = appRole('IdentityRiskEvent.ReadWrite.All', 'db06fb33-1953-4b7b-a2ac-f1e2c854f7ae', true);

  /** `IdentityRiskyAgent.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_RISKY_AGENT_READ_ALL = appRole('IdentityRiskyAgent.Read.All', '4aadfb66-d49a-414a-a883-d8c240b6fa33', true);

  /** `IdentityRiskyAgent.ReadWrite.All` (application, admin consent required) */
  public static readonly IDENTITY_RISKY_AGENT_READ_WRITE_ALL = appRole('IdentityRiskyAgent.ReadWrite.All', 'dca4e4fd-a7cf-4e6f-86d1-d1ec094d766e', true);

  /** `IdentityRiskyServicePrincipal.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_RISKY_SERVICE_PRINCIPAL_READ_ALL = appRole('IdentityRiskyServicePrincipal.Read.All', '607c7344-0eed-41e5-823a-9695ebe1b7b0', true);

  /** `IdentityRiskyServicePrincipal.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly IDENTITY_RISKY_SERVICE_PRINCIPAL_READ_WRITE_ALL = appRole('IdentityRiskyServicePrincipal.ReadWrite.All', 'cb8d6980-6bcb-4507-afec-ed6de3a2d798', true, PermissionImpact.HIGH);

  /** `IdentityRiskyUser.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_RISKY_USER_READ_ALL = appRole('IdentityRiskyUser.Read.All', 'dc5007c0-2d7d-4c42-879c-2dab87571379', true);

  /** `IdentityRiskyUser.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly IDENTITY_RISKY_USER_READ_WRITE_ALL = appRole('IdentityRiskyUser.ReadWrite.All', '656f6061-f9fe-4807-9708-6a2e0934df76', true, PermissionImpact.HIGH);

  /** `IdentityUserFlow.Read.All` (application, admin consent required) */
  public static readonly IDENTITY_USER_FLOW_READ_ALL = appRole('IdentityUserFlow.Read.All', '1b0c317f-dd31-4305-9932-259a8b6e8099', true);

  /** `IdentityUserFlow.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly IDENTITY_USER_FLOW_READ_WRITE_ALL = appRole('IdentityUserFlow.ReadWrite.All', '65319a09-a2be-469d-8782-f6b07debf789', true, PermissionImpact.CRITICAL);

  /** `IndustryData-DataConnector.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_READ_ALL = appRole('IndustryData-DataConnector.Read.All', '7ab52c2f-a2ee-4d98-9ebc-725e3934aae2', true);

  /** `IndustryData-DataConnector.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_READ_WRITE_ALL = appRole('IndustryData-DataConnector.ReadWrite.All', 'eda0971c-482e-4345-b28f-69c309cb8a34', true);

  /** `IndustryData-DataConnector.Upload` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_UPLOAD = appRole('IndustryData-DataConnector.Upload', '9334c44b-a7c6-4350-8036-6bf8e02b4c1f', true);

  /** `IndustryData-InboundFlow.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_INBOUND_FLOW_READ_ALL = appRole('IndustryData-InboundFlow.Read.All', '305f6ba2-049a-4b1b-88bb-fe7e08758a00', true);

  /** `IndustryData-InboundFlow.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_INBOUND_FLOW_READ_WRITE_ALL = appRole('IndustryData-InboundFlow.ReadWrite.All', 'e688c61f-d4c6-4d64-a197-3bcf6ba1d6ad', true);

  /** `IndustryData-OutboundFlow.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_OUTBOUND_FLOW_READ_ALL = appRole('IndustryData-OutboundFlow.Read.All', '61d0354c-5d88-483c-b974-a37ec3395a2c', true);

  /** `IndustryData-OutboundFlow.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_OUTBOUND_FLOW_READ_WRITE_ALL = appRole('IndustryData-OutboundFlow.ReadWrite.All', '24a65b4a-e501-47e2-8849-d679517887f0', true);

  /** `IndustryData-ReferenceDefinition.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_REFERENCE_DEFINITION_READ_ALL = appRole('IndustryData-ReferenceDefinition.Read.All', '6ee891c3-74a4-4148-8463-0c834375dfaf', true);

  /** `IndustryData-ReferenceDefinition.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_REFERENCE_DEFINITION_READ_WRITE_ALL = appRole('IndustryData-ReferenceDefinition.ReadWrite.All', 'bda16293-63d3-45b7-b16b-833841d27d56', true);

  /** `IndustryData-Run.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_RUN_READ_ALL = appRole('IndustryData-Run.Read.All', 'f6f5d10b-3024-4d1d-b674-aae4df4a1a73', true);

  /** `IndustryData-Run.Start` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_RUN_START = appRole('IndustryData-Run.Start', '7e429772-5b5e-47c0-8fd6-7279294c8033', true);

  /** `IndustryData-SourceSystem.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_SOURCE_SYSTEM_READ_ALL = appRole('IndustryData-SourceSystem.Read.All', 'bc167a60-39fe-4865-8b44-78400fc6ed03', true);

  /** `IndustryData-SourceSystem.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_SOURCE_SYSTEM_READ_WRITE_ALL = appRole('IndustryData-SourceSystem.ReadWrite.All', '7d866958-e06e-4dd6-91c6-a086b3f5cfeb', true);

  /** `IndustryData-TimePeriod.Read.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_TIME_PERIOD_READ_ALL = appRole('IndustryData-TimePeriod.Read.All', '7c55c952-b095-4c23-a522-022bce4cc1e3', true);

  /** `IndustryData-TimePeriod.ReadWrite.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_TIME_PERIOD_READ_WRITE_ALL = appRole('IndustryData-TimePeriod.ReadWrite.All', '7afa7744-a782-4a32-b8c2-e3db637e8de7', true);

  /** `IndustryData.ReadBasic.All` (application, admin consent required) */
  public static readonly INDUSTRY_DATA_READ_BASIC_ALL = appRole('IndustryData.ReadBasic.All', '4f5ac95f-62fd-472c-b60f-125d24ca0bc5', true);

  /** `InformationProtectionConfig.Read.All` (application, admin consent required) */
  public static readonly INFORMATION_PROTECTION_CONFIG_READ_ALL = appRole('InformationProtectionConfig.Read.All', '14f49b9f-4bf2-4d24-b80e-b27ec58409bd', true);

  /** `InformationProtectionContent.Sign.All` (application, admin consent required) */
  public static readonly INFORMATION_PROTECTION_CONTENT_SIGN_ALL = appRole('InformationProtectionContent.Sign.All', 'cbe6c7e4-09aa-4b8d-b3c3-2dbb59af4b54', true);

  /** `InformationProtectionContent.Write.All` (application, admin consent required) */
  public static readonly INFORMATION_PROTECTION_CONTENT_WRITE_ALL = appRole('InformationProtectionContent.Write.All', '287bd98c-e865-4e8c-bade-1a85523195b9', true);

  /** `InformationProtectionPolicy.Read.All` (application, admin consent required) */
  public static readonly INFORMATION_PROTECTION_POLICY_READ_ALL = appRole('InformationProtectionPolicy.Read.All', '19da66cb-0fb0-4390-b071-ebc76a349482', true);

  /** `Insights-UserMetric.Read.All` (application, admin consent required) */
  public static readonly INSIGHTS_USER_METRIC_READ_ALL = appRole('Insights-UserMetric.Read.All', '34cbd96c-d824-4755-90d3-1008ef47efc1', true);

  /** `LearningAssignedCourse.Read.All` (application, admin consent required) */
  public static readonly LEARNING_ASSIGNED_COURSE_READ_ALL = appRole('LearningAssignedCourse.Read.All', '535e6066-2894-49ef-ab33-e2c6d064bb81', true);

  /** `LearningAssignedCourse.ReadWrite.All` (application, admin consent required) */
  public static readonly LEARNING_ASSIGNED_COURSE_READ_WRITE_ALL = appRole('LearningAssignedCourse.ReadWrite.All', '236c1cbd-1187-427f-b0f5-b1852454973b', true);

  /** `LearningContent.Read.All` (application, admin consent required) */
  public static readonly LEARNING_CONTENT_READ_ALL = appRole('LearningContent.Read.All', '8740813e-d8aa-4204-860e-2a0f8f84dbc8', true);

  /** `LearningContent.ReadWrite.All` (application, admin consent required) */
  public static readonly LEARNING_CONTENT_READ_WRITE_ALL = appRole('LearningContent.ReadWrite.All', '444d6fcb-b738-41e5-b103-ac4f2a2628a3', true);

  /** `LearningSelfInitiatedCourse.Read.All` (application, admin consent required) */
  public static readonly LEARNING_SELF_INITIATED_COURSE_READ_ALL = appRole('LearningSelfInitiatedCourse.Read.All', '467524fc-ed22-4356-a910-af61191e3503', true);

  /** `LearningSelfInitiatedCourse.ReadWrite.All` (application, admin consent required) */
  public static readonly LEARNING_SELF_INITIATED_COURSE_READ_WRITE_ALL = appRole('LearningSelfInitiatedCourse.ReadWrite.All', '7654ed61-8965-4025-846a-0856ec02b5b0', true);

  /** `LicenseAssignment.Read.All` (application, admin consent required) */
  public static readonly LICENSE_ASSIGNMENT_READ_ALL = appRole('LicenseAssignment.Read.All', 'e2f98668-2877-4f38-a2f4-8202e0717aa1', true);

  /** `LicenseAssignment.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly LICENSE_ASSIGNMENT_READ_WRITE_ALL = appRole('LicenseAssignment.ReadWrite.All', '5facf0c1-8979-4e95-abcf-ff3d079771c0', true, PermissionImpact.CRITICAL);

  /** `LifecyclePolicies-AgentId.Read.All` (application, admin consent required) */
  public static readonly LIFECYCLE_POLICIES_AGENT_ID_READ_ALL = appRole('LifecyclePolicies-AgentId.Read.All', '6343d63f-034f-45b5-832d-9f9d7632e182', true);

  /** `LifecyclePolicies-AgentId.ReadWrite.All` (application, admin consent required) */
  public static readonly LIFECYCLE_POLICIES_AGENT_ID_READ_WRITE_ALL = appRole('LifecyclePolicies-AgentId.ReadWrite.All', '00d1c504-8dc7-461b-8a0b-dc15c8f1bd5a', true);

  /** `LifecycleWorkflows-CustomExt.Read.All` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_CUSTOM_EXT_READ_ALL = appRole('LifecycleWorkflows-CustomExt.Read.All', '2cb19e7d-9012-40bf-9a22-69fc776af8b0', true);

  /** `LifecycleWorkflows-CustomExt.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly LIFECYCLE_WORKFLOWS_CUSTOM_EXT_READ_WRITE_ALL = appRole('LifecycleWorkflows-CustomExt.ReadWrite.All', '3351c766-bacc-4d93-94fa-f2c8b1986ee7', true, PermissionImpact.HIGH);

  /** `LifecycleWorkflows-Reports.Read.All` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_REPORTS_READ_ALL = appRole('LifecycleWorkflows-Reports.Read.All', 'fe615156-48b5-4c83-b613-e6e31a43c446', true);

  /** `LifecycleWorkflows-Workflow.Activate` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_ACTIVATE = appRole('LifecycleWorkflows-Workflow.Activate', '3a87a643-13d2-47aa-8d6a-b0a8377cb03b', true);

  /** `LifecycleWorkflows-Workflow.Read.All` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_ALL = appRole('LifecycleWorkflows-Workflow.Read.All', '03b0ad3e-fc2b-4ef1-b0ff-252e865cb608', true);

  /** `LifecycleWorkflows-Workflow.ReadBasic.All` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_BASIC_ALL = appRole('LifecycleWorkflows-Workflow.ReadBasic.All', '021ea6db-c06b-45c6-8c9c-c1cd9a37a483', true);

  /** `LifecycleWorkflows-Workflow.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_WRITE_ALL = appRole('LifecycleWorkflows-Workflow.ReadWrite.All', '94c88098-1d9d-4c42-a356-4d5a95312554', true, PermissionImpact.HIGH);

  /** `LifecycleWorkflows.Read.All` (application, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_READ_ALL = appRole('LifecycleWorkflows.Read.All', '7c67316a-232a-4b84-be22-cea2c0906404', true);

  /** `LifecycleWorkflows.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly LIFECYCLE_WORKFLOWS_READ_WRITE_ALL = appRole('LifecycleWorkflows.ReadWrite.All', '5c505cf4-8424-4b8e-aa14-ee06e3bb23e3', true, PermissionImpact.HIGH);

  /** `ListItems.SelectedOperations.Selected` (application, admin consent required) */
  public static readonly LIST_ITEMS_SELECTED_OPERATIONS_SELECTED = appRole('ListItems.SelectedOperations.Selected', 'de4e4161-a10a-4dfd-809c-e328d89aefeb', true);

  /** `Lists.SelectedOperations.Selected` (application, admin consent required) */
  public static readonly LISTS_SELECTED_OPERATIONS_SELECTED = appRole('Lists.SelectedOperations.Selected', '23c5a9bd-d900-4ecf-be26-a0689755d9e5', true);

  /** `Mail.Read` (application, admin consent required, high impact) */
  public static readonly MAIL_READ = appRole('Mail.Read', '810c84a8-4a9e-49e6-bf7d-12d183f40d01', true, PermissionImpact.HIGH);

  /** `Mail.ReadBasic` (application, admin consent required) */
  public static readonly MAIL_READ_BASIC = appRole('Mail.ReadBasic', '6be147d2-ea4f-4b5a-a3fa-3eab6f3c140a', true);

  /** `Mail.ReadBasic.All` (application, admin consent required) */
  public static readonly MAIL_READ_BASIC_ALL = appRole('Mail.ReadBasic.All', '693c5e45-0940-467d-9b8a-1022fb9d42ef', true);

  /** `Mail.ReadWrite` (application, admin consent required, critical impact) */
  public static readonly MAIL_READ_WRITE = appRole('Mail.ReadWrite', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', true, PermissionImpact.CRITICAL);

  /** `Mail.Send` (application, admin consent required, high impact) */
  public static readonly MAIL_SEND = appRole('Mail.Send', 'b633e1c5-b582-4048-a93e-9f11b44c7e96', true, PermissionImpact.HIGH);

  /** `MailTips.ReadBasic.All` (application, admin consent required) */
  public static readonly MAIL_TIPS_READ_BASIC_ALL = appRole('MailTips.ReadBasic.All', 'a2c9652d-4d7f-4e4e-9d75-ac32fdc6f413', true);

  /** `MailboxConfigItem.Read` (application, admin consent required) */
  public static readonly MAILBOX_CONFIG_ITEM_READ = appRole('MailboxConfigItem.Read', '27d9d776-f4d2-426d-80ad-5f22f2b01b0a', true);

  /** `MailboxConfigItem.ReadWrite` (application, admin consent required) */
  public static readonly MAILBOX_CONFIG_ITEM_READ_WRITE = appRole('MailboxConfigItem.ReadWrite', 'aa6d92d4-b25a-4640-aefe-3e3231e5e736', true);

  /** `MailboxFolder.Read.All` (application, admin consent required) */
  public static readonly MAILBOX_FOLDER_READ_ALL = appRole('MailboxFolder.Read.All', '99280d24-a782-4793-93cc-0888549957f6', true);

  /** `MailboxFolder.ReadWrite.All` (application, admin consent required) */
  public static readonly MAILBOX_FOLDER_READ_WRITE_ALL = appRole('MailboxFolder.ReadWrite.All', 'fef87b92-8391-4589-9da7-eb93dab7dc8a', true);

  /** `MailboxItem.Export.All` (application, admin consent required) */
  public static readonly MAILBOX_ITEM_EXPORT_ALL = appRole('MailboxItem.Export.All', '937550e9-33a3-494b-88ae-d9cd394b1fbb', true);

  /** `MailboxItem.ImportExport.All` (application, admin consent required) */
  public static readonly MAILBOX_ITEM_IMPORT_EXPORT_ALL = appRole('MailboxItem.ImportExport.All', '76577085-e73d-4f1d-b26a-85fb33892327', true);

  /** `MailboxItem.Read.All` (application, admin consent required) */
  public static readonly MAILBOX_ITEM_READ_ALL = appRole('MailboxItem.Read.All', '7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce', true);

  /** `MailboxItem.ReadWrite.All` (application, admin consent required) */
  public static readonly MAILBOX_ITEM_READ_WRITE_ALL = appRole('MailboxItem.ReadWrite.All', '1583d471-fede-4e7c-b062-57e9d60cfb49', true);

  /** `MailboxSettings.Read` (application, admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ = appRole('MailboxSettings.Read', '40f97065-369a-49f4-947c-6a255697ae91', true);

  /** `MailboxSettings.ReadWrite` (application, admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ_WRITE = appRole('MailboxSettings.ReadWrite', '6931bccd-447a-43d1-b442-00a195474933', true);

  /** `Member.Read.Hidden` (application, admin consent required) */
  public static readonly MEMBER_READ_HIDDEN = appRole('Member.Read.Hidden', '658aa5d8-239f-45c4-aa12-864f4fc7e490', true);

  /** `MultiTenantOrganization.Read.All` (application, admin consent required) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_ALL = appRole('MultiTenantOrganization.Read.All', '4f994bc0-31bb-44bb-b480-7a7c1be8c02e', true);

  /** `MultiTenantOrganization.ReadBasic.All` (application, admin consent required) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_BASIC_ALL = appRole('MultiTenantOrganization.ReadBasic.All', 'f9c2b2a7-3895-4b2e-80f6-c924b456e50b', true);

  /** `MultiTenantOrganization.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_WRITE_ALL = appRole('MultiTenantOrganization.ReadWrite.All', '920def01-ca61-4d2d-b3df-105b46046a70', true, PermissionImpact.HIGH);

  /** `MutualTlsOauthConfiguration.Read.All` (application, admin consent required) */
  public static readonly MUTUAL_TLS_OAUTH_CONFIGURATION_READ_ALL = appRole('MutualTlsOauthConfiguration.Read.All', '6daaff82-2880-496d-9d80-57e8e31195e2', true);

  /** `MutualTlsOauthConfiguration.ReadWrite.All` (application, admin consent required) */
  public static readonly MUTUAL_TLS_OAUTH_CONFIGURATION_READ_WRITE_ALL = appRole('MutualTlsOauthConfiguration.ReadWrite.All', '78bbf8cf-07d8-45ba-b0eb-1a7b48efbcf1', true);

  /** `NetworkAccess-Reports.Read.All` (application, admin consent required) */
  public static readonly NETWORK_ACCESS_REPORTS_READ_ALL = appRole('NetworkAccess-Reports.Read.All', '40049381-3cc1-42af-94ec-5ce755db4b0d', true);

  /** `NetworkAccess.Read.All` (application, admin consent required) */
  public static readonly NETWORK_ACCESS_READ_ALL = appRole('NetworkAccess.Read.All', 'e30060de-caa5-4331-99d3-6ac6c966a9a4', true);

  /** `NetworkAccess.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly NETWORK_ACCESS_READ_WRITE_ALL = appRole('NetworkAccess.ReadWrite.All', 'b10642fc-a6cf-4c46-87f9-e1f96c2a18aa', true, PermissionImpact.HIGH);

  /** `NetworkAccessBranch.Read.All` (application, admin consent required) */
  public static readonly NETWORK_ACCESS_BRANCH_READ_ALL = appRole('NetworkAccessBranch.Read.All', '39ae4a24-1ef0-49e8-9d63-2a66f5c39edd', true);

  /** `NetworkAccessBranch.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly NETWORK_ACCESS_BRANCH_READ_WRITE_ALL = appRole('NetworkAccessBranch.ReadWrite.All', '8137102d-ec16-4191-aaf8-7aeda8026183', true, PermissionImpact.HIGH);

  /** `NetworkAccessPolicy.Read.All` (application, admin consent required) */
  public static readonly NETWORK_ACCESS_POLICY_READ_ALL = appRole('NetworkAccessPolicy.Read.All', '8a3d36bf-cb46-4bcc-bec9-8d92829dab84', true);

  /** `NetworkAccessPolicy.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly NETWORK_ACCESS_POLICY_READ_WRITE_ALL = appRole('NetworkAccessPolicy.ReadWrite.All', 'f0c341be-8348-4989-8e43-660324294538', true, PermissionImpact.HIGH);

  /** `Notes.Read.All` (application, admin consent required, high impact) */
  public static readonly NOTES_READ_ALL = appRole('Notes.Read.All', '3aeca27b-ee3a-4c2b-8ded-80376e2134a4', true, PermissionImpact.HIGH);

  /** `Notes.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly NOTES_READ_WRITE_ALL = appRole('Notes.ReadWrite.All', '0c458cef-11f3-48c2-a568-c66751c238c0', true, PermissionImpact.HIGH);

  /** `OnPremDirectorySynchronization.Read.All` (application, admin consent required) */
  public static readonly ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL = appRole('OnPremDirectorySynchronization.Read.All', 'bb70e231-92dc-4729-aff5-697b3f04be95', true);

  /** `OnPremDirectorySynchronization.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL = appRole('OnPremDirectorySynchronization.ReadWrite.All', 'c22a92cc-79bf-4bb1-8b6c-e0a05d3d80ce', true, PermissionImpact.CRITICAL);

  /** `OnPremisesPublishingProfiles.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly ON_PREMISES_PUBLISHING_PROFILES_READ_WRITE_ALL = appRole('OnPremisesPublishingProfiles.ReadWrite.All', '0b57845e-aa49-4e6f-8109-ce654fffa618', true, PermissionImpact.HIGH);

  /** `OnlineMeetingAiInsight.Read.All` (application, admin consent required) */
  public static readonly ONLINE_MEETING_AI_INSIGHT_READ_ALL = appRole('OnlineMeetingAiInsight.Read.All', 'c0cf7895-985f-42d4-a693-b618f36674ad', true);

  /** `OnlineMeetingAiInsight.Read.Chat` (application, admin consent required) */
  public static readonly ONLINE_MEETING_AI_INSIGHT_READ_CHAT = appRole('OnlineMeetingAiInsight.Read.Chat', '01892c31-3b66-4bcf-b5f5-bf0a03d5ed9f', true);

  /** `OnlineMeetingArtifact.Read.All` (application, admin consent required) */
  public static readonly ONLINE_MEETING_ARTIFACT_READ_ALL = appRole('OnlineMeetingArtifact.Read.All', 'df01ed3b-eb61-4eca-9965-6b3d789751b2', true);

  /** `OnlineMeetingRecording.Read.All` (application, admin consent required) */
  public static readonly ONLINE_MEETING_RECORDING_READ_ALL = appRole('OnlineMeetingRecording.Read.All', 'a4a08342-c95d-476b-b943-97e100569c8d', true);

  /** `OnlineMeetingTranscript.Read.All` (application, admin consent required, high impact) */
  public static readonly ONLINE_MEETING_TRANSCRIPT_READ_ALL = appRole('OnlineMeetingTranscript.Read.All', 'a4a80d8d-d283-4bd8-8504-555ec3870630', true, PermissionImpact.HIGH);

  /** `OnlineMeetings.Read.All` (application, admin consent required) */
  public static readonly ONLINE_MEETINGS_READ_ALL = appRole('OnlineMeetings.Read.All', 'c1684f21-1984-47fa-9d61-2dc8c296bb70', true);

  /** `OnlineMeetings.ReadWrite.All` (application, admin consent required) */
  public static readonly ONLINE_MEETINGS_READ_WRITE_ALL = appRole('OnlineMeetings.ReadWrite.All', 'b8bb2037-6e08-44ac-a4ea-4674e010e2a4', true);

  /** `OrgContact.Read.All` (application, admin consent required) */
  public static readonly ORG_CONTACT_READ_ALL = appRole('OrgContact.Read.All', 'e1a88a34-94c4-4418-be12-c87b00e26bea', true);

  /** `OrgSettings-AppsAndServices.Read.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_APPS_AND_SERVICES_READ_ALL = appRole('OrgSettings-AppsAndServices.Read.All', '56c84fa9-ea1f-4a15-90f2-90ef41ece2c9', true);

  /** `OrgSettings-AppsAndServices.ReadWrite.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_APPS_AND_SERVICES_READ_WRITE_ALL = appRole('OrgSettings-AppsAndServices.ReadWrite.All', '4a8e4191-c1c8-45f8-b801-f9a1a5ee6ad3', true);

  /** `OrgSettings-DynamicsVoice.Read.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_DYNAMICS_VOICE_READ_ALL = appRole('OrgSettings-DynamicsVoice.Read.All', 'c18ae2dc-d9f3-4495-a93f-18980a0e159f', true);

  /** `OrgSettings-DynamicsVoice.ReadWrite.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_DYNAMICS_VOICE_READ_WRITE_ALL = appRole('OrgSettings-DynamicsVoice.ReadWrite.All', 'c3f1cc32-8bbd-4ab6-bd33-f270e0d9e041', true);

  /** `OrgSettings-Forms.Read.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_FORMS_READ_ALL = appRole('OrgSettings-Forms.Read.All', '434d7c66-07c6-4b1f-ab21-417cf2cdaaca', true);

  /** `OrgSettings-Forms.ReadWrite.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_FORMS_READ_WRITE_ALL = appRole('OrgSettings-Forms.ReadWrite.All', '2cb92fee-97a3-4034-8702-24a6f5d0d1e9', true);

  /** `OrgSettings-Microsoft365Install.Read.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_MICROSOFT365_INSTALL_READ_ALL = appRole('OrgSettings-Microsoft365Install.Read.All', '6cdf1fb1-b46f-424f-9493-07247caa22e2', true);

  /** `OrgSettings-Microsoft365Install.ReadWrite.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_MICROSOFT365_INSTALL_READ_WRITE_ALL = appRole('OrgSettings-Microsoft365Install.ReadWrite.All', '83f7232f-763c-47b2-a097-e35d2cbe1da5', true);

  /** `OrgSettings-Todo.Read.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_TODO_READ_ALL = appRole('OrgSettings-Todo.Read.All', 'e4d9cd09-d858-4363-9410-abb96737f0cf', true);

  /** `OrgSettings-Todo.ReadWrite.All` (application, admin consent required) */
  public static readonly ORG_SETTINGS_TODO_READ_WRITE_ALL = appRole('OrgSettings-Todo.ReadWrite.All', '5febc9da-e0d0-4576-bd13-ae70b2179a39', true);

  /** `Organization.Read.All` (application, admin consent required) */
  public static readonly ORGANIZATION_READ_ALL = appRole('Organization.Read.All', '498476ce-e0fe-48b0-b801-37ba7e2685c6', true);

  /** `Organization.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly ORGANIZATION_READ_WRITE_ALL = appRole('Organization.ReadWrite.All', '292d869f-3427-49a8-9dab-8c70152b74e9', true, PermissionImpact.CRITICAL);

  /** `OrganizationalBranding.Read.All` (application, admin consent required) */
  public static readonly ORGANIZATIONAL_BRANDING_READ_ALL = appRole('OrganizationalBranding.Read.All', 'eb76ac34-0d62-4454-b97c-185e4250dc20', true);

  /** `OrganizationalBranding.ReadWrite.All` (application, admin consent required) */
  public static readonly ORGANIZATIONAL_BRANDING_READ_WRITE_ALL = appRole('OrganizationalBranding.ReadWrite.All', 'd2ebfbc1-a5f8-424b-83a6-56ab5927a73c', true);

  /** `PartnerBilling.Read.All` (application, admin consent required) */
  public static readonly PARTNER_BILLING_READ_ALL = appRole('PartnerBilling.Read.All', '7c3e1994-38ff-4412-a99b-9369f6bb7706', true);

  /** `PartnerSecurity.Read.All` (application, admin consent required) */
  public static readonly PARTNER_SECURITY_READ_ALL = appRole('PartnerSecurity.Read.All', '21ffa320-2e7f-47d3-a466-7ff04d2dd68d', true);

  /** `PartnerSecurity.ReadWrite.All` (application, admin consent required) */
  public static readonly PARTNER_SECURITY_READ_WRITE_ALL = appRole('PartnerSecurity.ReadWrite.All', '04a2c935-5b4b-474a-be42-11f53111f271', true);

  /** `PendingExternalUserProfile.Read.All` (application, admin consent required) */
  public static readonly PENDING_EXTERNAL_USER_PROFILE_READ_ALL = appRole('PendingExternalUserProfile.Read.All', 'bdfb26d9-bb36-49be-9b4c-b8cbf4b05808', true);

  /** `PendingExternalUserProfile.ReadWrite.All` (application, admin consent required) */
  public static readonly PENDING_EXTERNAL_USER_PROFILE_READ_WRITE_ALL = appRole('PendingExternalUserProfile.ReadWrite.All', '8363c2b8-6ff7-420b-9966-c5884c2d48bc', true);

  /** `People.Read.All` (application, admin consent required) */
  public static readonly PEOPLE_READ_ALL = appRole('People.Read.All', 'b528084d-ad10-4598-8b93-929746b4d7d6', true);

  /** `PeopleSettings.Read.All` (application, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_ALL = appRole('PeopleSettings.Read.All', 'ef02f2e7-e22d-4c77-8614-8f765683b86e', true);

  /** `PeopleSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_WRITE_ALL = appRole('PeopleSettings.ReadWrite.All', 'b6890674-9dd5-4e42-bb15-5af07f541ae1', true);

  /** `Place.Read.All` (application, admin consent required) */
  public static readonly PLACE_READ_ALL = appRole('Place.Read.All', '913b9306-0ce1-42b8-9137-6a7df690a760', true);

  /** `Place.ReadWrite.All` (application, admin consent required) */
  public static readonly PLACE_READ_WRITE_ALL = appRole('Place.ReadWrite.All', 'f1f5e9aa-ad18-4b97-883e-6aa7e95b7a5f', true);

  /** `PlaceDevice.Read.All` (application, admin consent required) */
  public static readonly PLACE_DEVICE_READ_ALL = appRole('PlaceDevice.Read.All', '8b724a84-ceac-4fd9-897e-e31ba8f2d7a3', true);

  /** `PlaceDevice.ReadWrite.All` (application, admin consent required) */
  public static readonly PLACE_DEVICE_READ_WRITE_ALL = appRole('PlaceDevice.ReadWrite.All', '2d510721-5c4e-43cd-bfdb-ac0f8819fb92', true);

  /** `PlaceDeviceTelemetry.ReadWrite.All` (application, admin consent required) */
  public static readonly PLACE_DEVICE_TELEMETRY_READ_WRITE_ALL = appRole('PlaceDeviceTelemetry.ReadWrite.All', '27fc435f-44e2-4b30-bf3c-e0ce74aed618', true);

  /** `Policy.Read.All` (application, admin consent required) */
  public static readonly POLICY_READ_ALL = appRole('Policy.Read.All', '246dd0d5-5bd0-4def-940b-0421030a5b68', true);

  /** `Policy.Read.AuthenticationMethod` (application, admin consent required) */
  public static readonly POLICY_READ_AUTHENTICATION_METHOD = appRole('Policy.Read.AuthenticationMethod', '8e3bc81b-d2f3-4b7b-838c-32c88218d2f0', true);

  /** `Policy.Read.B2BManagementPolicy` (application, admin consent required) */
  public static readonly POLICY_READ_B2_B_MANAGEMENT_POLICY = appRole('Policy.Read.B2BManagementPolicy', '227900ff-df89-40f8-90e2-8157cf6995d5', true);

  /** `Policy.Read.ConditionalAccess` (application, admin consent required) */
  public static readonly POLICY_READ_CONDITIONAL_ACCESS = appRole('Policy.Read.ConditionalAccess', '37730810-e9ba-4e46-b07e-8ca78d182097', true);

  /** `Policy.Read.DeviceConfiguration` (application, admin consent required) */
  public static readonly POLICY_READ_DEVICE_CONFIGURATION = appRole('Policy.Read.DeviceConfiguration', 'bdba4817-6ba1-4a7c-8a01-be9bc7c242dd', true);

  /** `Policy.Read.IdentityProtection` (application, admin consent required) */
  public static readonly POLICY_READ_IDENTITY_PROTECTION = appRole('Policy.Read.IdentityProtection', 'b21b72f6-4e6a-4533-9112-47eea9f97b28', true);

  /** `Policy.Read.PermissionGrant` (application, admin consent required) */
  public static readonly POLICY_READ_PERMISSION_GRANT = appRole('Policy.Read.PermissionGrant', '9e640839-a198-48fb-8b9a-013fd6f6cbcd', true);

  /** `Policy.ReadWrite.AccessReview` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_ACCESS_REVIEW = appRole('Policy.ReadWrite.AccessReview', '77c863fd-06c0-47ce-a7eb-49773e89d319', true);

  /** `Policy.ReadWrite.ApplicationConfiguration` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_APPLICATION_CONFIGURATION = appRole('Policy.ReadWrite.ApplicationConfiguration', 'be74164b-cff1-491c-8741-e671cb536e13', true);

  /** `Policy.ReadWrite.AuthenticationFlows` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_AUTHENTICATION_FLOWS = appRole('Policy.ReadWrite.AuthenticationFlows', '25f85f3c-f66c-4205-8cd5-de92dd7f0cec', true);

  /** `Policy.ReadWrite.AuthenticationMethod` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_AUTHENTICATION_METHOD = appRole('Policy.ReadWrite.AuthenticationMethod', '29c18626-4985-4dcd-85c0-193eef327366', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.Authorization` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_AUTHORIZATION = appRole('Policy.ReadWrite.Authorization', 'fb221be6-99f2-473f-bd32-01c6a0e9ca3b', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.B2BManagementPolicy` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_B2_B_MANAGEMENT_POLICY = appRole('Policy.ReadWrite.B2BManagementPolicy', '886bd2d9-5b8b-4b49-adea-ca75fb50d9ef', true);

  /** `Policy.ReadWrite.ConditionalAccess` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_CONDITIONAL_ACCESS = appRole('Policy.ReadWrite.ConditionalAccess', '01c0a623-fc9b-48e9-b794-0756f8e8f067', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.ConsentRequest` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_CONSENT_REQUEST = appRole('Policy.ReadWrite.ConsentRequest', '999f8c63-0a38-4f1b-91fd-ed1947bdd1a9', true);

  /** `Policy.ReadWrite.CrossTenantAccess` (application, admin consent required, high impact) */
  public static readonly POLICY_READ_WRITE_CROSS_TENANT_ACCESS = appRole('Policy.ReadWrite.CrossTenantAccess', '338163d7-f101-4c92-94ba-ca46fe52447c', true, PermissionImpact.HIGH);

  /** `Policy.ReadWrite.CrossTenantCapability` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_CROSS_TENANT_CAPABILITY = appRole('Policy.ReadWrite.CrossTenantCapability', 'a6325ae7-2b73-4dbd-abed-fbeacfbf8696', true);

  /** `Policy.ReadWrite.DeviceConfiguration` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_DEVICE_CONFIGURATION = appRole('Policy.ReadWrite.DeviceConfiguration', '230fb2d5-aa21-49c1-bfa7-ae1be179d867', true);

  /** `Policy.ReadWrite.ExternalIdentities` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_EXTERNAL_IDENTITIES = appRole('Policy.ReadWrite.ExternalIdentities', '03cc4f92-788e-4ede-b93f-199424d144a5', true);

  /** `Policy.ReadWrite.FeatureRollout` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_FEATURE_ROLLOUT = appRole('Policy.ReadWrite.FeatureRollout', '2044e4f1-e56c-435b-925c-44cd8f6ba89a', true);

  /** `Policy.ReadWrite.FedTokenValidation` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_FED_TOKEN_VALIDATION = appRole('Policy.ReadWrite.FedTokenValidation', '90bbca0b-227c-4cdc-8083-1c6cfb95bac6', true);

  /** `Policy.ReadWrite.IdentityProtection` (application, admin consent required) */
  public static readonly POLICY_READ_WRITE_IDENTITY_PROTECTION = appRole('Policy.ReadWrite.IdentityProtection', '2dcf8603-09eb-4078-b1ec-d30a1a76b873', true);

  /** `Policy.ReadWrite.PermissionGrant` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_PERMISSION_GRANT = appRole('Policy.ReadWrite.PermissionGrant', 'a402ca1c-2696-4531-972d-6e5ee4aa11ea', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.SecurityDefaults` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_SECURITY_DEFAULTS = appRole('Policy.ReadWrite.SecurityDefaults', '1c6e93a6-28e2-4cbb-9f64-1a46a821124d', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.TrustFramework` (application, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_TRUST_FRAMEWORK = appRole('Policy.ReadWrite.TrustFramework', '79a677f7-b79d-40d0-a36a-3e6f8688dd7a', true, PermissionImpact.CRITICAL);

  /** `Presence.Read.All` (application, admin consent required) */
  public static readonly PRESENCE_READ_ALL = appRole('Presence.Read.All', 'a70e0c2d-e793-494c-94c4-118fa0a67f42', true);

  /** `Presence.ReadWrite.All` (application, admin consent required) */
  public static readonly PRESENCE_READ_WRITE_ALL = appRole('Presence.ReadWrite.All', '83cded22-8297-4ff6-a7fa-e97e9545a259', true);

  /** `PrintJob.Manage.All` (application, admin consent required) */
  public static readonly PRINT_JOB_MANAGE_ALL = appRole('PrintJob.Manage.All', '58a52f47-9e36-4b17-9ebe-ce4ef7f3e6c8', true);

  /** `PrintJob.Read.All` (application, admin consent required) */
  public static readonly PRINT_JOB_READ_ALL = appRole('PrintJob.Read.All', 'ac6f956c-edea-44e4-bd06-64b1b4b9aec9', true);

  /** `PrintJob.ReadBasic.All` (application, admin consent required) */
  public static readonly PRINT_JOB_READ_BASIC_ALL = appRole('PrintJob.ReadBasic.All', 'fbf67eee-e074-4ef7-b965-ab5ce1c1f689', true);

  /** `PrintJob.ReadWrite.All` (application, admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE_ALL = appRole('PrintJob.ReadWrite.All', '5114b07b-2898-4de7-a541-53b0004e2e13', true);

  /** `PrintJob.ReadWriteBasic.All` (application, admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE_BASIC_ALL = appRole('PrintJob.ReadWriteBasic.All', '57878358-37f4-4d3a-8c20-4816e0d457b1', true);

  /** `PrintSettings.Read.All` (application, admin consent required) */
  public static readonly PRINT_SETTINGS_READ_ALL = appRole('PrintSettings.Read.All', 'b5991872-94cf-4652-9765-29535087c6d8', true);

  /** `PrintTaskDefinition.ReadWrite.All` (application, admin consent required) */
  public static readonly PRINT_TASK_DEFINITION_READ_WRITE_ALL = appRole('PrintTaskDefinition.ReadWrite.All', '456b71a7-0ee0-4588-9842-c123fcc8f664', true);

  /** `Printer.Read.All` (application, admin consent required) */
  public static readonly PRINTER_READ_ALL = appRole('Printer.Read.All', '9709bb33-4549-49d4-8ed9-a8f65e45bb0f', true);

  /** `Printer.ReadWrite.All` (application, admin consent required) */
  public static readonly PRINTER_READ_WRITE_ALL = appRole('Printer.ReadWrite.All', 'f5b3f73d-6247-44df-a74c-866173fddab0', true);

  /** `PrivilegedAccess.Read.AzureAD` (application, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_AD = appRole('PrivilegedAccess.Read.AzureAD', '4cdc2547-9148-4295-8d11-be0db1391d6b', true);

  /** `PrivilegedAccess.Read.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_AD_GROUP = appRole('PrivilegedAccess.Read.AzureADGroup', '01e37dc9-c035-40bd-b438-b2879c4870a6', true);

  /** `PrivilegedAccess.Read.AzureResources` (application, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_RESOURCES = appRole('PrivilegedAccess.Read.AzureResources', '5df6fe86-1be0-44eb-b916-7bd443a71236', true);

  /** `PrivilegedAccess.ReadWrite.AzureAD` (application, admin consent required, high impact) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_AD = appRole('PrivilegedAccess.ReadWrite.AzureAD', '854d9ab1-6657-4ec8-be45-823027bcd009', true, PermissionImpact.HIGH);

  /** `PrivilegedAccess.ReadWrite.AzureADGroup` (application, admin consent required, high impact) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_AD_GROUP = appRole('PrivilegedAccess.ReadWrite.AzureADGroup', '2f6817f8-7b12-4f0f-bc18-eeaf60705a9e', true, PermissionImpact.HIGH);

  /** `PrivilegedAccess.ReadWrite.AzureResources` (application, admin consent required, high impact) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_RESOURCES = appRole('PrivilegedAccess.ReadWrite.AzureResources', '6f9d5abc-2db6-400b-a267-7de22a40fb87', true, PermissionImpact.HIGH);

  /** `PrivilegedAssignmentSchedule.Read.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_READ_AZURE_AD_GROUP = appRole('PrivilegedAssignmentSchedule.Read.AzureADGroup', 'cd4161cb-f098-48f8-a884-1eda9a42434c', true);

  /** `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_READ_WRITE_AZURE_AD_GROUP = appRole('PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup', '41202f2c-f7ab-45be-b001-85c9728b9d69', true);

  /** `PrivilegedAssignmentSchedule.Remove.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_REMOVE_AZURE_AD_GROUP = appRole('PrivilegedAssignmentSchedule.Remove.AzureADGroup', '55d1104b-3821-413d-b3ca-e2393d333cd3', true);

  /** `PrivilegedEligibilitySchedule.Read.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_READ_AZURE_AD_GROUP = appRole('PrivilegedEligibilitySchedule.Read.AzureADGroup', 'edb419d6-7edc-42a3-9345-509bfdf5d87c', true);

  /** `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_READ_WRITE_AZURE_AD_GROUP = appRole('PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup', '618b6020-bca8-4de6-99f6-ef445fa4d857', true);

  /** `PrivilegedEligibilitySchedule.Remove.AzureADGroup` (application, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_REMOVE_AZURE_AD_GROUP = appRole('PrivilegedEligibilitySchedule.Remove.AzureADGroup', '55745561-7572-4314-a737-a2c2a1b0dd2e', true);

  /** `ProfilePhoto.Read.All` (application, admin consent required) */
  public static readonly PROFILE_PHOTO_READ_ALL = appRole('ProfilePhoto.Read.All', 'e24d31aa-e1ab-4c80-85fe-23018690335d', true);

  /** `ProfilePhoto.ReadWrite.All` (application, admin consent required) */
  public static readonly PROFILE_PHOTO_READ_WRITE_ALL = appRole('ProfilePhoto.ReadWrite.All', '27baa7f6-5dfb-4ba8-b1d3-1e812c143013', true);

  /** `ProgramControl.Read.All` (application, admin consent required) */
  public static readonly PROGRAM_CONTROL_READ_ALL = appRole('ProgramControl.Read.All', 'eedb7fdd-7539-4345-a38b-4839e4a84cbd', true);

  /** `ProgramControl.ReadWrite.All` (application, admin consent required) */
  public static readonly PROGRAM_CONTROL_READ_WRITE_ALL = appRole('ProgramControl.ReadWrite.All', '60a901ed-09f7-4aa5-a16e-7dd3d6f9de36', true);

  /** `ProtectionScopes.Compute.All` (application, admin consent required) */
  public static readonly PROTECTION_SCOPES_COMPUTE_ALL = appRole('ProtectionScopes.Compute.All', 'e5a76501-dbb0-492c-ab55-5d09e8837263', true);

  /** `ProtectionScopes.Compute.User` (application, admin consent required) */
  public static readonly PROTECTION_SCOPES_COMPUTE_USER = appRole('ProtectionScopes.Compute.User', 'fe696d63-5e1f-4515-8232-cccc316903c6', true);

  /** `ProvisioningLog.Read.All` (application, admin consent required) */
  public static readonly PROVISIONING_LOG_READ_ALL = appRole('ProvisioningLog.Read.All', '091937d3-3e38-47a1-8649-b2f99d3035f1', true);

  /** `PublicKeyInfrastructure.Read.All` (application, admin consent required) */
  public static readonly PUBLIC_KEY_INFRASTRUCTURE_READ_ALL = appRole('PublicKeyInfrastructure.Read.All', '214fda0c-514a-4650-b037-b562b1a66124', true);

  /** `PublicKeyInfrastructure.ReadWrite.All` (application, admin consent required) */
  public static readonly PUBLIC_KEY_INFRASTRUCTURE_READ_WRITE_ALL = appRole('PublicKeyInfrastructure.ReadWrite.All', 'a2b63618-5350-462d-b1b3-ba6eb3684e26', true);

  /** `QnA.Read.All` (application, admin consent required) */
  public static readonly QN_A_READ_ALL = appRole('QnA.Read.All', 'ee49e170-1dd1-4030-b44c-61ad6e98f743', true);

  /** `RealTimeActivityFeed.Read.All` (application, admin consent required) */
  public static readonly REAL_TIME_ACTIVITY_FEED_READ_ALL = appRole('RealTimeActivityFeed.Read.All', 'abafe00f-ea87-4c63-b8a8-0e7bb0a88144', true);

  /** `RecordsManagement.Read.All` (application, admin consent required) */
  public static readonly RECORDS_MANAGEMENT_READ_ALL = appRole('RecordsManagement.Read.All', 'ac3a2b8e-03a3-4da9-9ce0-cbe28bf1accd', true);

  /** `RecordsManagement.ReadWrite.All` (application, admin consent required) */
  public static readonly RECORDS_MANAGEMENT_READ_WRITE_ALL = appRole('RecordsManagement.ReadWrite.All', 'eb158f57-df43-4751-8b21-b8932adb3d34', true);

  /** `ReportSettings.Read.All` (application, admin consent required) */
  public static readonly REPORT_SETTINGS_READ_ALL = appRole('ReportSettings.Read.All', 'ee353f83-55ef-4b78-82da-555bfa2b4b95', true);

  /** `ReportSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly REPORT_SETTINGS_READ_WRITE_ALL = appRole('ReportSettings.ReadWrite.All', '2a60023f-3219-47ad-baa4-40e17cd02a1d', true);

  /** `Reports.Read.All` (application, admin consent required) */
  public static readonly REPORTS_READ_ALL = appRole('Reports.Read.All', '230c1aed-a721-4c5d-9cb4-a90514e508ef', true);

  /** `ResourceSpecificPermissionGrant.ReadForChat.All` (application, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_CHAT_ALL = appRole('ResourceSpecificPermissionGrant.ReadForChat.All', '2ff643d8-43e4-4a9b-88c1-86cb4a4b4c2f', true);

  /** `ResourceSpecificPermissionGrant.ReadForTeam.All` (application, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_TEAM_ALL = appRole('ResourceSpecificPermissionGrant.ReadForTeam.All', 'ad4600ae-d900-42cb-a9a2-2415d05593d0', true);

  /** `ResourceSpecificPermissionGrant.ReadForUser.All` (application, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_USER_ALL = appRole('ResourceSpecificPermissionGrant.ReadForUser.All', 'acfca4d5-f49f-40ed-9648-84068b474c73', true);

  /** `RiskPreventionProviders.Read.All` (application, admin consent required) */
  public static readonly RISK_PREVENTION_PROVIDERS_READ_ALL = appRole('RiskPreventionProviders.Read.All', '2a6baefd-edea-4ff6-b24e-bebcaa27a50d', true);

  /** `RiskPreventionProviders.ReadWrite.All` (application, admin consent required) */
  public static readonly RISK_PREVENTION_PROVIDERS_READ_WRITE_ALL = appRole('RiskPreventionProviders.ReadWrite.All', '7fc7225d-eb37-4c39-90f3-a33a57cf1081', true);

  /** `RoleAssignmentSchedule.Read.Directory` (application, admin consent required) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_READ_DIRECTORY = appRole('RoleAssignmentSchedule.Read.Directory', 'd5fe8ce8-684c-4c83-a52c-46e882ce4be1', true);

  /** `RoleAssignmentSchedule.ReadWrite.Directory` (application, admin consent required, critical impact) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_READ_WRITE_DIRECTORY = appRole('RoleAssignmentSchedule.ReadWrite.Directory', 'dd199f4a-f148-40a4-a2ec-f0069cc799ec', true, PermissionImpact.CRITICAL);

  /** `RoleAssignmentSchedule.Remove.Directory` (application, admin consent required) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_REMOVE_DIRECTORY = appRole('RoleAssignmentSchedule.Remove.Directory', 'd3495511-98b7-4df3-b317-4e35c19f6129', true);

  /** `RoleEligibilitySchedule.Read.Directory` (application, admin consent required) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_READ_DIRECTORY = appRole('RoleEligibilitySchedule.Read.Directory', 'ff278e11-4a33-4d0c-83d2-d01dc58929a5', true);

  /** `RoleEligibilitySchedule.ReadWrite.Directory` (application, admin consent required, critical impact) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_READ_WRITE_DIRECTORY = appRole('RoleEligibilitySchedule.ReadWrite.Directory', 'fee28b28-e1f3-4841-818e-2704dc62245f', true, PermissionImpact.CRITICAL);

  /** `RoleEligibilitySchedule.Remove.Directory` (application, admin consent required) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_REMOVE_DIRECTORY = appRole('RoleEligibilitySchedule.Remove.Directory', '79c7e69c-0d9f-4eff-97a8-49170a5a08ba', true);

  /** `RoleManagement.Read.All` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_ALL = appRole('RoleManagement.Read.All', 'c7fbd983-d9aa-4fa7-84b8-17382c103bc4', true);

  /** `RoleManagement.Read.CloudPC` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_CLOUD_PC = appRole('RoleManagement.Read.CloudPC', '031a549a-bb80-49b6-8032-2068448c6a3c', true);

  /** `RoleManagement.Read.Defender` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_DEFENDER = appRole('RoleManagement.Read.Defender', '4d6e30d1-e64e-4ae7-bf9d-c706cc928cef', true);

  /** `RoleManagement.Read.Directory` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_DIRECTORY = appRole('RoleManagement.Read.Directory', '483bed4a-2ad3-4361-a73b-c83ccdbdc53c', true);

  /** `RoleManagement.Read.Exchange` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_EXCHANGE = appRole('RoleManagement.Read.Exchange', 'c769435f-f061-4d0b-8ff1-3d39870e5f85', true);

  /** `RoleManagement.ReadWrite.CloudPC` (application, admin consent required, high impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_CLOUD_PC = appRole('RoleManagement.ReadWrite.CloudPC', '274d0592-d1b6-44bd-af1d-26d259bcb43a', true, PermissionImpact.HIGH);

  /** `RoleManagement.ReadWrite.Defender` (application, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_DEFENDER = appRole('RoleManagement.ReadWrite.Defender', '8b7e8c0a-7e9d-4049-97ec-04b5e1bcaf05', true, PermissionImpact.CRITICAL);

  /** `RoleManagement.ReadWrite.Directory` (application, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_DIRECTORY = appRole('RoleManagement.ReadWrite.Directory', '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8', true, PermissionImpact.CRITICAL);

  /** `RoleManagement.ReadWrite.Exchange` (application, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_EXCHANGE = appRole('RoleManagement.ReadWrite.Exchange', '025d3225-3f02-4882-b4c0-cd5b541a4e80', true, PermissionImpact.CRITICAL);

  /** `RoleManagementAlert.Read.Directory` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_ALERT_READ_DIRECTORY = appRole('RoleManagementAlert.Read.Directory', 'ef31918f-2d50-4755-8943-b8638c0a077e', true);

  /** `RoleManagementAlert.ReadWrite.Directory` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_ALERT_READ_WRITE_DIRECTORY = appRole('RoleManagementAlert.ReadWrite.Directory', '11059518-d6a6-4851-98ed-509268489c4a', true);

  /** `RoleManagementPolicy.Read.AzureADGroup` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_AZURE_AD_GROUP = appRole('RoleManagementPolicy.Read.AzureADGroup', '69e67828-780e-47fd-b28c-7b27d14864e6', true);

  /** `RoleManagementPolicy.Read.Directory` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_DIRECTORY = appRole('RoleManagementPolicy.Read.Directory', 'fdc4c997-9942-4479-bfcb-75a36d1138df', true);

  /** `RoleManagementPolicy.ReadWrite.AzureADGroup` (application, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_WRITE_AZURE_AD_GROUP = appRole('RoleManagementPolicy.ReadWrite.AzureADGroup', 'b38dcc4d-a239-4ed6-aa84-6c65b284f97c', true);

  /** `RoleManagementPolicy.ReadWrite.Directory` (application, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_WRITE_DIRECTORY = appRole('RoleManagementPolicy.ReadWrite.Directory', '31e08e0a-d3f7-4ca2-ac39-7343fb83e8ad', true, PermissionImpact.CRITICAL);

  /** `Schedule-WorkingTime.ReadWrite.All` (application, admin consent required) */
  public static readonly SCHEDULE_WORKING_TIME_READ_WRITE_ALL = appRole('Schedule-WorkingTime.ReadWrite.All', '0b21c159-dbf4-4dbb-a6f6-490e412c716e', true);

  /** `Schedule.Read.All` (application, admin consent required) */
  public static readonly SCHEDULE_READ_ALL = appRole('Schedule.Read.All', '7b2ebf90-d836-437f-b90d-7b62722c4456', true);

  /** `Schedule.ReadWrite.All` (application, admin consent required) */
  public static readonly SCHEDULE_READ_WRITE_ALL = appRole('Schedule.ReadWrite.All', 'b7760610-0545-4e8a-9ec3-cce9e63db01c', true);

  /** `SchedulePermissions.ReadWrite.All` (application, admin consent required) */
  public static readonly SCHEDULE_PERMISSIONS_READ_WRITE_ALL = appRole('SchedulePermissions.ReadWrite.All', '7239b71d-b402-4150-b13d-78ecfe8df441', true);

  /** `SearchConfiguration.Read.All` (application, admin consent required) */
  public static readonly SEARCH_CONFIGURATION_READ_ALL = appRole('SearchConfiguration.Read.All', 'ada977a5-b8b1-493b-9a91-66c206d76ecf', true);

  /** `SearchConfiguration.ReadWrite.All` (application, admin consent required) */
  public static readonly SEARCH_CONFIGURATION_READ_WRITE_ALL = appRole('SearchConfiguration.ReadWrite.All', '0e778b85-fefa-466d-9eec-750569d92122', true);

  /** `SecurityActions.Read.All` (application, admin consent required) */
  public static readonly SECURITY_ACTIONS_READ_ALL = appRole('SecurityActions.Read.All', '5e0edab9-c148-49d0-b423-ac253e121825', true);

  /** `SecurityActions.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_ACTIONS_READ_WRITE_ALL = appRole('SecurityActions.ReadWrite.All', 'f2bf083f-0179-402a-bedb-b2784de8a49b', true, PermissionImpact.HIGH);

  /** `SecurityAlert.Create.All` (application, admin consent required) */
  public static readonly SECURITY_ALERT_CREATE_ALL = appRole('SecurityAlert.Create.All', '06870c4c-7370-4a2a-ad10-239a337af816', true);

  /** `SecurityAlert.Read.All` (application, admin consent required) */
  public static readonly SECURITY_ALERT_READ_ALL = appRole('SecurityAlert.Read.All', '472e4a4d-bb4a-4026-98d1-0b0d74cb74a5', true);

  /** `SecurityAlert.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_ALERT_READ_WRITE_ALL = appRole('SecurityAlert.ReadWrite.All', 'ed4fca05-be46-441f-9803-1873825f8fdb', true, PermissionImpact.HIGH);

  /** `SecurityAnalyzedMessage.Read.All` (application, admin consent required) */
  public static readonly SECURITY_ANALYZED_MESSAGE_READ_ALL = appRole('SecurityAnalyzedMessage.Read.All', 'b48f7ac2-044d-4281-b02f-75db744d6f5f', true);

  /** `SecurityAnalyzedMessage.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_ANALYZED_MESSAGE_READ_WRITE_ALL = appRole('SecurityAnalyzedMessage.ReadWrite.All', '04c55753-2244-4c25-87fc-704ab82a4f69', true, PermissionImpact.HIGH);

  /** `SecurityEvents.Read.All` (application, admin consent required) */
  public static readonly SECURITY_EVENTS_READ_ALL = appRole('SecurityEvents.Read.All', 'bf394140-e372-4bf9-a898-299cfc7564e5', true);

  /** `SecurityEvents.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_EVENTS_READ_WRITE_ALL = appRole('SecurityEvents.ReadWrite.All', 'd903a879-88e0-4c09-b0c9-82f6a1333f84', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesAccount.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_ACCOUNT_READ_ALL = appRole('SecurityIdentitiesAccount.Read.All', 'c5bc96f5-b4a1-4cfc-8189-d5f0d772278f', true);

  /** `SecurityIdentitiesActions.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_IDENTITIES_ACTIONS_READ_WRITE_ALL = appRole('SecurityIdentitiesActions.ReadWrite.All', 'af2bf46f-7bf1-4be3-8bad-e17e279e8462', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesAutoConfig.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_AUTO_CONFIG_READ_ALL = appRole('SecurityIdentitiesAutoConfig.Read.All', '58971758-9844-4fe4-9fba-7e4ce7a659bf', true);

  /** `SecurityIdentitiesAutoConfig.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_IDENTITIES_AUTO_CONFIG_READ_WRITE_ALL = appRole('SecurityIdentitiesAutoConfig.ReadWrite.All', '4f1f0deb-08d1-4ffb-8cca-21dfc362b7c0', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesHealth.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_HEALTH_READ_ALL = appRole('SecurityIdentitiesHealth.Read.All', 'f8dcd971-5d83-4e1e-aa95-ef44611ad351', true);

  /** `SecurityIdentitiesHealth.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_IDENTITIES_HEALTH_READ_WRITE_ALL = appRole('SecurityIdentitiesHealth.ReadWrite.All', 'ab03ddd5-7ae4-4f2e-8af8-86654f7e0a27', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesMigration.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_MIGRATION_READ_ALL = appRole('SecurityIdentitiesMigration.Read.All', 'b018cc1c-c680-4e91-bb6e-462ee243fdb5', true);

  /** `SecurityIdentitiesMigration.ReadWrite.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_MIGRATION_READ_WRITE_ALL = appRole('SecurityIdentitiesMigration.ReadWrite.All', 'afd28a5a-707f-4edf-85c2-c446291e63da', true);

  /** `SecurityIdentitiesSensors.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_SENSORS_READ_ALL = appRole('SecurityIdentitiesSensors.Read.All', '5f0ffea2-f474-4cf2-9834-61cda2bcea5c', true);

  /** `SecurityIdentitiesSensors.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_IDENTITIES_SENSORS_READ_WRITE_ALL = appRole('SecurityIdentitiesSensors.ReadWrite.All', 'd4dcee6d-0774-412a-b06c-aeabbd99e816', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesUserActions.Read.All` (application, admin consent required) */
  public static readonly SECURITY_IDENTITIES_USER_ACTIONS_READ_ALL = appRole('SecurityIdentitiesUserActions.Read.All', '3e5d0bee-973f-4736-a123-4e1ab146f3a8', true);

  /** `SecurityIdentitiesUserActions.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_IDENTITIES_USER_ACTIONS_READ_WRITE_ALL = appRole('SecurityIdentitiesUserActions.ReadWrite.All', 'b4146a3a-dd4f-4af4-8d91-7cc0eef3d041', true, PermissionImpact.HIGH);

  /** `SecurityIncident.Read.All` (application, admin consent required) */
  public static readonly SECURITY_INCIDENT_READ_ALL = appRole('SecurityIncident.Read.All', '45cc0394-e837-488b-a098-1918f48d186c', true);

  /** `SecurityIncident.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SECURITY_INCIDENT_READ_WRITE_ALL = appRole('SecurityIncident.ReadWrite.All', '34bf0e97-1971-4929-b999-9e2442d941d7', true, PermissionImpact.HIGH);

  /** `SensitivityLabel.Evaluate` (application, admin consent required) */
  public static readonly SENSITIVITY_LABEL_EVALUATE = appRole('SensitivityLabel.Evaluate', '57f0b71b-a759-45a0-9a0f-cc099fbd9a44', true);

  /** `SensitivityLabel.Evaluate.All` (application, admin consent required) */
  public static readonly SENSITIVITY_LABEL_EVALUATE_ALL = appRole('SensitivityLabel.Evaluate.All', '986fa56a-6680-4aac-af09-4d1765376739', true);

  /** `SensitivityLabel.Read` (application, admin consent required) */
  public static readonly SENSITIVITY_LABEL_READ = appRole('SensitivityLabel.Read', '3b8e7aad-f6e3-4299-83f8-6fc6a5777f0b', true);

  /** `SensitivityLabels.Read.All` (application, admin consent required) */
  public static readonly SENSITIVITY_LABELS_READ_ALL = appRole('SensitivityLabels.Read.All', 'e46a01e9-b2cf-4d89-8424-bcdc6dd445ab', true);

  /** `ServiceActivity-Exchange.Read.All` (application, admin consent required) */
  public static readonly SERVICE_ACTIVITY_EXCHANGE_READ_ALL = appRole('ServiceActivity-Exchange.Read.All', '2b655018-450a-4845-81e7-d603b1ebffdb', true);

  /** `ServiceActivity-Microsoft365Web.Read.All` (application, admin consent required) */
  public static readonly SERVICE_ACTIVITY_MICROSOFT365_WEB_READ_ALL = appRole('ServiceActivity-Microsoft365Web.Read.All', 'c766cb16-acc4-4663-ba09-6eedef5876c5', true);

  /** `ServiceActivity-OneDrive.Read.All` (application, admin consent required) */
  public static readonly SERVICE_ACTIVITY_ONE_DRIVE_READ_ALL = appRole('ServiceActivity-OneDrive.Read.All', '57b4f899-b8c5-47c7-bdd3-c410c55602b7', true);

  /** `ServiceActivity-Teams.Read.All` (application, admin consent required) */
  public static readonly SERVICE_ACTIVITY_TEAMS_READ_ALL = appRole('ServiceActivity-Teams.Read.All', '4dfee10b-fa4a-41b5-b34d-ccf54cc0c394', true);

  /** `ServiceHealth.Read.All` (application, admin consent required) */
  public static readonly SERVICE_HEALTH_READ_ALL = appRole('ServiceHealth.Read.All', '79c261e0-fe76-4144-aad5-bdc68fbe4037', true);

  /** `ServiceMessage.Read.All` (application, admin consent required) */
  public static readonly SERVICE_MESSAGE_READ_ALL = appRole('ServiceMessage.Read.All', '1b620472-6534-4fe6-9df2-4680e8aa28ec', true);

  /** `ServicePrincipalEndpoint.Read.All` (application, admin consent required) */
  public static readonly SERVICE_PRINCIPAL_ENDPOINT_READ_ALL = appRole('ServicePrincipalEndpoint.Read.All', '5256681e-b7f6-40c0-8447-2d9db68797a0', true);

  /** `ServicePrincipalEndpoint.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SERVICE_PRINCIPAL_ENDPOINT_READ_WRITE_ALL = appRole('ServicePrincipalEndpoint.ReadWrite.All', '89c8469c-83ad-45f7-8ff2-6e3d4285709e', true, PermissionImpact.HIGH);

  /** `SharePointCrossTenantMigration.Manage.All` (application, admin consent required) */
  public static readonly SHARE_POINT_CROSS_TENANT_MIGRATION_MANAGE_ALL = appRole('SharePointCrossTenantMigration.Manage.All', 'a0521574-fcd8-4742-b29c-f796df57ea70', true);

  /** `SharePointCrossTenantMigration.Read.All` (application, admin consent required) */
  public static readonly SHARE_POINT_CROSS_TENANT_MIGRATION_READ_ALL = appRole('SharePointCrossTenantMigration.Read.All', 'f5fa52a5-b9ab-4dc3-885e-9e5b4a67068e', true);

  /** `SharePointTenantSettings.Read.All` (application, admin consent required) */
  public static readonly SHARE_POINT_TENANT_SETTINGS_READ_ALL = appRole('SharePointTenantSettings.Read.All', '83d4163d-a2d8-4d3b-9695-4ae3ca98f888', true);

  /** `SharePointTenantSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly SHARE_POINT_TENANT_SETTINGS_READ_WRITE_ALL = appRole('SharePointTenantSettings.ReadWrite.All', '19b94e34-907c-4f43-bde9-38b1909ed408', true);

  /** `ShortNotes.Read.All` (application, admin consent required) */
  public static readonly SHORT_NOTES_READ_ALL = appRole('ShortNotes.Read.All', '0c7d31ec-31ca-4f58-b6ec-9950b6b0de69', true);

  /** `ShortNotes.ReadWrite.All` (application, admin consent required) */
  public static readonly SHORT_NOTES_READ_WRITE_ALL = appRole('ShortNotes.ReadWrite.All', '842c284c-763d-4a97-838d-79787d129bab', true);

  /** `SignInIdentifier.Read.All` (application, admin consent required) */
  public static readonly SIGN_IN_IDENTIFIER_READ_ALL = appRole('SignInIdentifier.Read.All', '28e1fe78-598f-4df4-b55e-18bf34218925', true);

  /** `SignInIdentifier.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly SIGN_IN_IDENTIFIER_READ_WRITE_ALL = appRole('SignInIdentifier.ReadWrite.All', '7fc588a2-ea2d-4d1f-bcf7-33c324b149b8', true, PermissionImpact.CRITICAL);

  /** `Sites.Archive.All` (application, admin consent required) */
  public static readonly SITES_ARCHIVE_ALL = appRole('Sites.Archive.All', 'e3530185-4080-478c-a4ab-39322704df58', true);

  /** `Sites.FullControl.All` (application, admin consent required, critical impact) */
  public static readonly SITES_FULL_CONTROL_ALL = appRole('Sites.FullControl.All', 'a82116e5-55eb-4c41-a434-62fe8a61c773', true, PermissionImpact.CRITICAL);

  /** `Sites.Manage.All` (application, admin consent required, high impact) */
  public static readonly SITES_MANAGE_ALL = appRole('Sites.Manage.All', '0c0bf378-bf22-4481-8f81-9e89a9b4960a', true, PermissionImpact.HIGH);

  /** `Sites.Read.All` (application, admin consent required, high impact) */
  public static readonly SITES_READ_ALL = appRole('Sites.Read.All', '332a536c-c7ef-4017-ab91-336970924f0d', true, PermissionImpact.HIGH);

  /** `Sites.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly SITES_READ_WRITE_ALL = appRole('Sites.ReadWrite.All', '9492366f-7969-46a4-8d15-ed1a20078fff', true, PermissionImpact.CRITICAL);

  /** `Sites.Selected` (application, admin consent required) */
  public static readonly SITES_SELECTED = appRole('Sites.Selected', '883ea226-0bf2-4a8f-9f9d-92c9162a727d', true);

  /** `SpiffeTrustDomain.Read.All` (application, admin consent required) */
  public static readonly SPIFFE_TRUST_DOMAIN_READ_ALL = appRole('SpiffeTrustDomain.Read.All', 'dcdfc277-41fd-4d68-ad0c-c3057235bd8e', true);

  /** `SpiffeTrustDomain.ReadWrite.All` (application, admin consent required) */
  public static readonly SPIFFE_TRUST_DOMAIN_READ_WRITE_ALL = appRole('SpiffeTrustDomain.ReadWrite.All', '17b78cfd-eeff-447d-8bab-2795af00055a', true);

  /** `Storyline.ReadWrite.All` (application, admin consent required) */
  public static readonly STORYLINE_READ_WRITE_ALL = appRole('Storyline.ReadWrite.All', '6eff534b-699e-44d9-af61-a4182f0ec37e', true);

  /** `SubjectRightsRequest.Read.All` (application, admin consent required) */
  public static readonly SUBJECT_RIGHTS_REQUEST_READ_ALL = appRole('SubjectRightsRequest.Read.All', 'ee1460f0-368b-4153-870a-4e1ca7e72c42', true);

  /** `SubjectRightsRequest.ReadWrite.All` (application, admin consent required) */
  public static readonly SUBJECT_RIGHTS_REQUEST_READ_WRITE_ALL = appRole('SubjectRightsRequest.ReadWrite.All', '8387eaa4-1a3c-41f5-b261-f888138e6041', true);

  /** `Synchronization.Read.All` (application, admin consent required) */
  public static readonly SYNCHRONIZATION_READ_ALL = appRole('Synchronization.Read.All', '5ba43d2f-fa88-4db2-bd1c-a67c5f0fb1ce', true);

  /** `Synchronization.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly SYNCHRONIZATION_READ_WRITE_ALL = appRole('Synchronization.ReadWrite.All', '9b50c33d-700f-43b1-b2eb-87e89b703581', true, PermissionImpact.HIGH);

  /** `SynchronizationData-User.Upload` (application, admin consent required) */
  public static readonly SYNCHRONIZATION_DATA_USER_UPLOAD = appRole('SynchronizationData-User.Upload', 'db31e92a-b9ea-4d87-bf6a-75a37a9ca35a', true);

  /** `SynchronizationData-User.Upload.OwnedBy` (application, admin consent required) */
  public static readonly SYNCHRONIZATION_DATA_USER_UPLOAD_OWNED_BY = appRole('SynchronizationData-User.Upload.OwnedBy', '25c32ff3-849a-494b-b94f-20a8ac4e6774', true);

  /** `Tasks.Read.All` (application, admin consent required) */
  public static readonly TASKS_READ_ALL = appRole('Tasks.Read.All', 'f10e1f91-74ed-437f-a6fd-d6ae88e26c1f', true);

  /** `Tasks.ReadWrite.All` (application, admin consent required) */
  public static readonly TASKS_READ_WRITE_ALL = appRole('Tasks.ReadWrite.All', '44e666d1-d276-445b-a5fc-8815eeb81d55', true);

  /** `Team.Create` (application, admin consent required) */
  public static readonly TEAM_CREATE = appRole('Team.Create', '23fc2474-f741-46ce-8465-674744c5c361', true);

  /** `Team.ReadBasic.All` (application, admin consent required) */
  public static readonly TEAM_READ_BASIC_ALL = appRole('Team.ReadBasic.All', '2280dda6-0bfd-44ee-a2f4-cb867cfc4c1e', true);

  /** `TeamMember.Read.All` (application, admin consent required) */
  public static readonly TEAM_MEMBER_READ_ALL = appRole('TeamMember.Read.All', '660b7406-55f1-41ca-a0ed-0b035e182f3e', true);

  /** `TeamMember.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAM_MEMBER_READ_WRITE_ALL = appRole('TeamMember.ReadWrite.All', '0121dc95-1b9f-4aed-8bac-58c5ac466691', true);

  /** `TeamMember.ReadWriteNonOwnerRole.All` (application, admin consent required) */
  public static readonly TEAM_MEMBER_READ_WRITE_NON_OWNER_ROLE_ALL = appRole('TeamMember.ReadWriteNonOwnerRole.All', '4437522e-9a86-4a41-a7da-e380edd4a97d', true);

  /** `TeamSettings.Read.All` (application, admin consent required) */
  public static readonly TEAM_SETTINGS_READ_ALL = appRole('TeamSettings.Read.All', '242607bd-1d2c-432c-82eb-bdb27baa23ab', true);

  /** `TeamSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAM_SETTINGS_READ_WRITE_ALL = appRole('TeamSettings.ReadWrite.All', 'bdd80a03-d9bc-451d-b7c4-ce7c63fe3c8f', true);

  /** `TeamTemplates.Read.All` (application, admin consent required) */
  public static readonly TEAM_TEMPLATES_READ_ALL = appRole('TeamTemplates.Read.All', '6323133e-1f6e-46d4-9372-ac33a0870636', true);

  /** `TeamsActivity.Read.All` (application, admin consent required) */
  public static readonly TEAMS_ACTIVITY_READ_ALL = appRole('TeamsActivity.Read.All', '70dec828-f620-4914-aa83-a29117306807', true);

  /** `TeamsActivity.Send` (application, admin consent required) */
  public static readonly TEAMS_ACTIVITY_SEND = appRole('TeamsActivity.Send', 'a267235f-af13-44dc-8385-c1dc93023186', true);

  /** `TeamsAppInstallation.ManageSelectedForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ManageSelectedForChat.All', '22b74aab-d9e4-46f7-9424-f24b42307227', true);

  /** `TeamsAppInstallation.ManageSelectedForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ManageSelectedForTeam.All', 'b448d252-1f26-4227-b6ff-21ab510975a2', true);

  /** `TeamsAppInstallation.ManageSelectedForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_USER_ALL = appRole('TeamsAppInstallation.ManageSelectedForUser.All', 'e97a9235-5b3c-43c4-b37d-6786a173fae4', true);

  /** `TeamsAppInstallation.Read.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_ALL = appRole('TeamsAppInstallation.Read.All', '0fdf35a5-82f8-41ff-9ded-0b761cc73512', true);

  /** `TeamsAppInstallation.ReadForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadForChat.All', 'cc7e7635-2586-41d6-adaa-a8d3bcad5ee5', true);

  /** `TeamsAppInstallation.ReadForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadForTeam.All', '1f615aea-6bf9-4b05-84bd-46388e138537', true);

  /** `TeamsAppInstallation.ReadForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadForUser.All', '9ce09611-f4f7-4abd-a629-a05450422a97', true);

  /** `TeamsAppInstallation.ReadSelectedForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadSelectedForChat.All', '53d40ddb-9b27-4c97-b800-985be6041990', true);

  /** `TeamsAppInstallation.ReadSelectedForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadSelectedForTeam.All', '93c6a289-70fd-489e-a053-6cf8f7d772f6', true);

  /** `TeamsAppInstallation.ReadSelectedForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadSelectedForUser.All', '44fb0e7c-1f9a-47f1-bb9e-7f92d48ed288', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentForChat.All', '6e74eff9-4a21-45d6-bc03-3a20f61f8281', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentForTeam.All', 'b0c13be0-8e20-4bc5-8c55-963c23a39ce9', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentForUser.All', '32ca478f-f89e-41d0-aaf8-101deb7da510', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All', 'ba1ba90b-2d8f-487e-9f16-80728d85bb5c', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All', '1e4be56c-312e-42b8-a2c9-009600d732c0', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All', 'a87076cf-6abd-4e56-8559-4dbdf41bef96', true);

  /** `TeamsAppInstallation.ReadWriteForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadWriteForChat.All', '9e19bae1-2623-4c4f-ab6e-2664615ff9a0', true);

  /** `TeamsAppInstallation.ReadWriteForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadWriteForTeam.All', '5dad17ba-f6cc-4954-a5a2-a0dcc95154f0', true);

  /** `TeamsAppInstallation.ReadWriteForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadWriteForUser.All', '74ef0291-ca83-4d02-8c7e-d2391e6a444f', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadWriteSelectedForChat.All', '25bbeaad-04be-4207-83ed-a263aae76ddf', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadWriteSelectedForTeam.All', '7b5823ae-d0f2-424d-b90c-d843ffada7d9', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadWriteSelectedForUser.All', '650a76ec-4118-4b25-9d3a-1f98048a5ee0', true);

  /** `TeamsAppInstallation.ReadWriteSelfForChat.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_CHAT_ALL = appRole('TeamsAppInstallation.ReadWriteSelfForChat.All', '73a45059-f39c-4baf-9182-4954ac0e55cf', true);

  /** `TeamsAppInstallation.ReadWriteSelfForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_TEAM_ALL = appRole('TeamsAppInstallation.ReadWriteSelfForTeam.All', '9f67436c-5415-4e7f-8ac1-3014a7132630', true);

  /** `TeamsAppInstallation.ReadWriteSelfForUser.All` (application, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_USER_ALL = appRole('TeamsAppInstallation.ReadWriteSelfForUser.All', '908de74d-f8b2-4d6b-a9ed-2a17b3b78179', true);

  /** `TeamsPolicyUserAssign.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMS_POLICY_USER_ASSIGN_READ_WRITE_ALL = appRole('TeamsPolicyUserAssign.ReadWrite.All', '1801e8f4-cf09-4c4e-a1b5-036dfcca6c90', true);

  /** `TeamsResourceAccount.Read.All` (application, admin consent required) */
  public static readonly TEAMS_RESOURCE_ACCOUNT_READ_ALL = appRole('TeamsResourceAccount.Read.All', 'b55aa226-33a1-4396-bcf4-edce5e7a31c1', true);

  /** `TeamsTab.Create` (application, admin consent required) */
  public static readonly TEAMS_TAB_CREATE = appRole('TeamsTab.Create', '49981c42-fd7b-4530-be03-e77b21aed25e', true);

  /** `TeamsTab.Read.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_ALL = appRole('TeamsTab.Read.All', '46890524-499a-4bb2-ad64-1476b4f3e1cf', true);

  /** `TeamsTab.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_ALL = appRole('TeamsTab.ReadWrite.All', 'a96d855f-016b-47d7-b51c-1218a98d791c', true);

  /** `TeamsTab.ReadWriteForChat.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_CHAT_ALL = appRole('TeamsTab.ReadWriteForChat.All', 'fd9ce730-a250-40dc-bd44-8dc8d20f39ea', true);

  /** `TeamsTab.ReadWriteForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_TEAM_ALL = appRole('TeamsTab.ReadWriteForTeam.All', '6163d4f4-fbf8-43da-a7b4-060fe85ed148', true);

  /** `TeamsTab.ReadWriteForUser.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_USER_ALL = appRole('TeamsTab.ReadWriteForUser.All', '425b4b59-d5af-45c8-832f-bb0b7402348a', true);

  /** `TeamsTab.ReadWriteSelfForChat.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_CHAT_ALL = appRole('TeamsTab.ReadWriteSelfForChat.All', '9f62e4a2-a2d6-4350-b28b-d244728c4f86', true);

  /** `TeamsTab.ReadWriteSelfForTeam.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_TEAM_ALL = appRole('TeamsTab.ReadWriteSelfForTeam.All', '91c32b81-0ef0-453f-a5c7-4ce2e562f449', true);

  /** `TeamsTab.ReadWriteSelfForUser.All` (application, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_USER_ALL = appRole('TeamsTab.ReadWriteSelfForUser.All', '3c42dec6-49e8-4a0a-b469-36cff0d9da93', true);

  /** `TeamsTelephoneNumber.Read.All` (application, admin consent required) */
  public static readonly TEAMS_TELEPHONE_NUMBER_READ_ALL = appRole('TeamsTelephoneNumber.Read.All', '39b17d18-680c-41f4-b9c2-5f30629e7cb6', true);

  /** `TeamsTelephoneNumber.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMS_TELEPHONE_NUMBER_READ_WRITE_ALL = appRole('TeamsTelephoneNumber.ReadWrite.All', '0a42382f-155c-4eb1-9bdc-21548ccaa387', true);

  /** `TeamsUserConfiguration.Read.All` (application, admin consent required) */
  public static readonly TEAMS_USER_CONFIGURATION_READ_ALL = appRole('TeamsUserConfiguration.Read.All', 'a91eadaf-2c3c-4362-908b-fb172d208fc6', true);

  /** `Teamwork.Migrate.All` (application, admin consent required, critical impact) */
  public static readonly TEAMWORK_MIGRATE_ALL = appRole('Teamwork.Migrate.All', 'dfb0dd15-61de-45b2-be36-d6a69fba3c79', true, PermissionImpact.CRITICAL);

  /** `Teamwork.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_READ_ALL = appRole('Teamwork.Read.All', '75bcfbce-a647-4fba-ad51-b63d73b210f4', true);

  /** `TeamworkAppSettings.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_APP_SETTINGS_READ_ALL = appRole('TeamworkAppSettings.Read.All', '475ebe88-f071-4bd7-af2b-642952bd4986', true);

  /** `TeamworkAppSettings.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMWORK_APP_SETTINGS_READ_WRITE_ALL = appRole('TeamworkAppSettings.ReadWrite.All', 'ab5b445e-8f10-45f4-9c79-dd3f8062cc4e', true);

  /** `TeamworkCustomEmoji.Create.All` (application, admin consent required) */
  public static readonly TEAMWORK_CUSTOM_EMOJI_CREATE_ALL = appRole('TeamworkCustomEmoji.Create.All', '85643b08-0e25-4d99-9d68-04ba0fef9740', true);

  /** `TeamworkCustomEmoji.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_CUSTOM_EMOJI_READ_ALL = appRole('TeamworkCustomEmoji.Read.All', '1efa3d37-1703-4685-9a59-baf6296fb956', true);

  /** `TeamworkDevice.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_DEVICE_READ_ALL = appRole('TeamworkDevice.Read.All', '0591bafd-7c1c-4c30-a2a5-2b9aacb1dfe8', true);

  /** `TeamworkDevice.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMWORK_DEVICE_READ_WRITE_ALL = appRole('TeamworkDevice.ReadWrite.All', '79c02f5b-bd4f-4713-bc2c-a8a4a66e127b', true);

  /** `TeamworkSection.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_SECTION_READ_ALL = appRole('TeamworkSection.Read.All', 'e9e1b87a-726e-4628-8fab-d1fc58d4d9ad', true);

  /** `TeamworkSection.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMWORK_SECTION_READ_WRITE_ALL = appRole('TeamworkSection.ReadWrite.All', 'fd99f9da-42d6-4d00-8a41-4161bea42309', true);

  /** `TeamworkTag.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_TAG_READ_ALL = appRole('TeamworkTag.Read.All', 'b74fd6c4-4bde-488e-9695-eeb100e4907f', true);

  /** `TeamworkTag.ReadWrite.All` (application, admin consent required) */
  public static readonly TEAMWORK_TAG_READ_WRITE_ALL = appRole('TeamworkTag.ReadWrite.All', 'a3371ca5-911d-46d6-901c-42c8c7a937d8', true);

  /** `TeamworkTargetedMessage.Read.All` (application, admin consent required) */
  public static readonly TEAMWORK_TARGETED_MESSAGE_READ_ALL = appRole('TeamworkTargetedMessage.Read.All', 'b0cfd829-be18-4b31-bb0e-ec1df8197ba3', true);

  /** `TenantGovernance-Invitation.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_INVITATION_READ_ALL = appRole('TenantGovernance-Invitation.Read.All', '3f4f98e9-6faf-4e5f-814b-ed2ed8a4ec9e', true);

  /** `TenantGovernance-PolicyTemplate.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_POLICY_TEMPLATE_READ_ALL = appRole('TenantGovernance-PolicyTemplate.Read.All', 'eb9465d8-e7c0-4301-8e51-927f34ee3134', true);

  /** `TenantGovernance-RelatedTenant.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATED_TENANT_READ_ALL = appRole('TenantGovernance-RelatedTenant.Read.All', '7ced9a83-8e7c-46df-b3e0-6b45a6ecedcd', true);

  /** `TenantGovernance-Relationship.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATIONSHIP_READ_ALL = appRole('TenantGovernance-Relationship.Read.All', '41c250d0-8793-44e1-a130-5fdbd5bccd0a', true);

  /** `TenantGovernance-Request.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_REQUEST_READ_ALL = appRole('TenantGovernance-Request.Read.All', '294294d5-2b81-4cf1-837c-28fc22bc3290', true);

  /** `TenantGovernance-Setting.Read.All` (application, admin consent required) */
  public static readonly TENANT_GOVERNANCE_SETTING_READ_ALL = appRole('TenantGovernance-Setting.Read.All', 'e2d1cac5-0317-4ae3-aca9-59737eb75317', true);

  /** `TermStore.Read.All` (application, admin consent required) */
  public static readonly TERM_STORE_READ_ALL = appRole('TermStore.Read.All', 'ea047cc2-df29-4f3e-83a3-205de61501ca', true);

  /** `TermStore.ReadWrite.All` (application, admin consent required) */
  public static readonly TERM_STORE_READ_WRITE_ALL = appRole('TermStore.ReadWrite.All', 'f12eb8d6-28e3-46e6-b2c0-b7e4dc69fc95', true);

  /** `ThreatAssessment.Read.All` (application, admin consent required) */
  public static readonly THREAT_ASSESSMENT_READ_ALL = appRole('ThreatAssessment.Read.All', 'f8f035bb-2cce-47fb-8bf5-7baf3ecbee48', true);

  /** `ThreatHunting.Read.All` (application, admin consent required) */
  public static readonly THREAT_HUNTING_READ_ALL = appRole('ThreatHunting.Read.All', 'dd98c7f5-2d42-42d3-a0e4-633161547251', true);

  /** `ThreatIndicators.Read.All` (application, admin consent required) */
  public static readonly THREAT_INDICATORS_READ_ALL = appRole('ThreatIndicators.Read.All', '197ee4e9-b993-4066-898f-d6aecc55125b', true);

  /** `ThreatIndicators.ReadWrite.OwnedBy` (application, admin consent required, high impact) */
  public static readonly THREAT_INDICATORS_READ_WRITE_OWNED_BY = appRole('ThreatIndicators.ReadWrite.OwnedBy', '21792b6c-c986-4ffc-85de-df9da54b52fa', true, PermissionImpact.HIGH);

  /** `ThreatIntelligence.Read.All` (application, admin consent required) */
  public static readonly THREAT_INTELLIGENCE_READ_ALL = appRole('ThreatIntelligence.Read.All', 'e0b77adb-e790-44a3-b0a0-257d06303687', true);

  /** `ThreatSubmission.Read.All` (application, admin consent required) */
  public static readonly THREAT_SUBMISSION_READ_ALL = appRole('ThreatSubmission.Read.All', '86632667-cd15-4845-ad89-48a88e8412e1', true);

  /** `ThreatSubmission.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly THREAT_SUBMISSION_READ_WRITE_ALL = appRole('ThreatSubmission.ReadWrite.All', 'd72bdbf4-a59b-405c-8b04-5995895819ac', true, PermissionImpact.HIGH);

  /** `ThreatSubmissionPolicy.ReadWrite.All` (application, admin consent required, high impact) */
  public static readonly THREAT_SUBMISSION_POLICY_READ_WRITE_ALL = appRole('ThreatSubmissionPolicy.ReadWrite.All', '926a6798-b100-4a20-a22f-a4918f13951d', true, PermissionImpact.HIGH);

  /** `TrustFrameworkKeySet.Read.All` (application, admin consent required) */
  public static readonly TRUST_FRAMEWORK_KEY_SET_READ_ALL = appRole('TrustFrameworkKeySet.Read.All', 'fff194f1-7dce-4428-8301-1badb5518201', true);

  /** `TrustFrameworkKeySet.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly TRUST_FRAMEWORK_KEY_SET_READ_WRITE_ALL = appRole('TrustFrameworkKeySet.ReadWrite.All', '4a771c9a-1cf2-4609-b88e-3d3e02d539cd', true, PermissionImpact.CRITICAL);

  /** `User-ConvertToInternal.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_CONVERT_TO_INTERNAL_READ_WRITE_ALL = appRole('User-ConvertToInternal.ReadWrite.All', '9d952b72-f741-4b40-9185-8c53076c2339', true, PermissionImpact.CRITICAL);

  /** `User-LifeCycleInfo.Read.All` (application, admin consent required) */
  public static readonly USER_LIFE_CYCLE_INFO_READ_ALL = appRole('User-LifeCycleInfo.Read.All', '8556a004-db57-4d7a-8b82-97a13428e96f', true);

  /** `User-LifeCycleInfo.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_LIFE_CYCLE_INFO_READ_WRITE_ALL = appRole('User-LifeCycleInfo.ReadWrite.All', '925f1248-0f97-47b9-8ec8-538c54e01325', true);

  /** `User-Mail.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_MAIL_READ_WRITE_ALL = appRole('User-Mail.ReadWrite.All', '280d0935-0796-47d1-8d26-273470a3f17a', true);

  /** `User-OnPremisesSyncBehavior.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = appRole('User-OnPremisesSyncBehavior.ReadWrite.All', 'a94a502d-0281-4d15-8cd2-682ac9362c4c', true);

  /** `User-PasswordProfile.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_PASSWORD_PROFILE_READ_WRITE_ALL = appRole('User-PasswordProfile.ReadWrite.All', 'cc117bb9-00cf-4eb8-b580-ea2a878fe8f7', true, PermissionImpact.CRITICAL);

  /** `User-Phone.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_PHONE_READ_WRITE_ALL = appRole('User-Phone.ReadWrite.All', '86ceff06-c822-49ff-989a-d912845ffe69', true);

  /** `User.DeleteRestore.All` (application, admin consent required) */
  public static readonly USER_DELETE_RESTORE_ALL = appRole('User.DeleteRestore.All', 'eccc023d-eccf-4e7b-9683-8813ab36cecc', true);

  /** `User.EnableDisableAccount.All` (application, admin consent required, critical impact) */
  public static readonly USER_ENABLE_DISABLE_ACCOUNT_ALL = appRole('User.EnableDisableAccount.All', '3011c876-62b7-4ada-afa2-506cbbecc68c', true, PermissionImpact.CRITICAL);

  /** `User.Export.All` (application, admin consent required, high impact) */
  public static readonly USER_EXPORT_ALL = appRole('User.Export.All', '405a51b5-8d8d-430b-9842-8be4b0e9f324', true, PermissionImpact.HIGH);

  /** `User.Invite.All` (application, admin consent required) */
  public static readonly USER_INVITE_ALL = appRole('User.Invite.All', '09850681-111b-4a89-9bed-3f2cae46d706', true);

  /** `User.ManageIdentities.All` (application, admin consent required, critical impact) */
  public static readonly USER_MANAGE_IDENTITIES_ALL = appRole('User.ManageIdentities.All', 'c529cfca-c91b-489c-af2b-d92990b66ce6', true, PermissionImpact.CRITICAL);

  /** `User.Read.All` (application, admin consent required) */
  public static readonly USER_READ_ALL = appRole('User.Read.All', 'df021288-bdef-4463-88db-98f22de89214', true);

  /** `User.ReadBasic.All` (application, admin consent required) */
  public static readonly USER_READ_BASIC_ALL = appRole('User.ReadBasic.All', '97235f07-e226-4f63-ace3-39588e11d3a1', true);

  /** `User.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_READ_WRITE_ALL = appRole('User.ReadWrite.All', '741f803b-c850-494e-b5df-cde7c675a1ca', true, PermissionImpact.CRITICAL);

  /** `User.ReadWrite.CrossCloud` (application, admin consent required, high impact) */
  public static readonly USER_READ_WRITE_CROSS_CLOUD = appRole('User.ReadWrite.CrossCloud', '5652f862-b626-407b-a3e6-248aeb95763c', true, PermissionImpact.HIGH);

  /** `User.RevokeSessions.All` (application, admin consent required) */
  public static readonly USER_REVOKE_SESSIONS_ALL = appRole('User.RevokeSessions.All', '77f3a031-c388-4f99-b373-dc68676a979e', true);

  /** `UserAuthMethod-Email.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ_ALL = appRole('UserAuthMethod-Email.Read.All', 'a1e58be0-1095-422b-b067-73434bd7d40f', true);

  /** `UserAuthMethod-Email.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ_WRITE_ALL = appRole('UserAuthMethod-Email.ReadWrite.All', 'e8ecb853-1435-4a49-95ba-ec5b31b11672', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-External.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ_ALL = appRole('UserAuthMethod-External.Read.All', 'd2c4289f-9f95-40da-ad43-eeb1506f0db7', true);

  /** `UserAuthMethod-External.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ_WRITE_ALL = appRole('UserAuthMethod-External.ReadWrite.All', 'c7a22c2e-5b01-4129-8159-6c8be2c78f16', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-HardwareOATH.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ_ALL = appRole('UserAuthMethod-HardwareOATH.Read.All', '7b544555-7811-49ff-8223-a56be870e33a', true);

  /** `UserAuthMethod-HardwareOATH.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ_WRITE_ALL = appRole('UserAuthMethod-HardwareOATH.ReadWrite.All', '7e9ebcc1-90aa-4471-8051-e68d6b4e9c89', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-MicrosoftAuthApp.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ_ALL = appRole('UserAuthMethod-MicrosoftAuthApp.Read.All', 'a9c5f16e-e5ca-4e33-89ad-903fcfc01c23', true);

  /** `UserAuthMethod-MicrosoftAuthApp.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ_WRITE_ALL = appRole('UserAuthMethod-MicrosoftAuthApp.ReadWrite.All', 'c833c349-a1ab-4b6d-94a2-fa9a8674420c', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-Passkey.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ_ALL = appRole('UserAuthMethod-Passkey.Read.All', '72e00c1d-3e3d-43bb-a0b9-c435611bb1d2', true);

  /** `UserAuthMethod-Passkey.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ_WRITE_ALL = appRole('UserAuthMethod-Passkey.ReadWrite.All', '0400e371-7db1-4338-a269-96069eb65227', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-Password.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ_ALL = appRole('UserAuthMethod-Password.Read.All', '8d2c17ff-b93d-40d5-9def-d843680509cb', true);

  /** `UserAuthMethod-Password.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ_WRITE_ALL = appRole('UserAuthMethod-Password.ReadWrite.All', 'f6d38dfd-ec08-4995-8f07-23e929df0936', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-Phone.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_PHONE_READ_ALL = appRole('UserAuthMethod-Phone.Read.All', 'f529a223-ea70-43ec-b268-5012de2fbaa2', true);

  /** `UserAuthMethod-Phone.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_PHONE_READ_WRITE_ALL = appRole('UserAuthMethod-Phone.ReadWrite.All', '6e85d483-7092-4375-babe-0a94a8213a58', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-PlatformCred.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ_ALL = appRole('UserAuthMethod-PlatformCred.Read.All', '07c0b1e4-15bd-442f-834b-30f8291388d1', true);

  /** `UserAuthMethod-PlatformCred.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ_WRITE_ALL = appRole('UserAuthMethod-PlatformCred.ReadWrite.All', '1a87acf4-a9ca-4576-a974-452ea265d5f6', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-QR.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_QR_READ_ALL = appRole('UserAuthMethod-QR.Read.All', '9a45bc50-cddd-4ebe-bd9c-4f2eacf646ae', true);

  /** `UserAuthMethod-QR.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_QR_READ_WRITE_ALL = appRole('UserAuthMethod-QR.ReadWrite.All', '4869299f-18c3-40c8-98f2-222657e67db1', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-ResourceKey.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_RESOURCE_KEY_READ_ALL = appRole('UserAuthMethod-ResourceKey.Read.All', '94ed018c-a499-47e0-beef-803b93873ece', true);

  /** `UserAuthMethod-ResourceKey.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_RESOURCE_KEY_READ_WRITE_ALL = appRole('UserAuthMethod-ResourceKey.ReadWrite.All', '1bf7461f-222a-4525-9760-f7739228d0f4', true);

  /** `UserAuthMethod-SoftwareOATH.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ_ALL = appRole('UserAuthMethod-SoftwareOATH.Read.All', 'a6b423df-a0c8-411d-a809-a4a5985d2939', true);

  /** `UserAuthMethod-SoftwareOATH.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ_WRITE_ALL = appRole('UserAuthMethod-SoftwareOATH.ReadWrite.All', '787442d4-3c6e-4e99-aa95-8ccca20a48ff', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-TAP.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_TAP_READ_ALL = appRole('UserAuthMethod-TAP.Read.All', 'bf82209c-b22b-4747-ac88-a68be99032cf', true);

  /** `UserAuthMethod-TAP.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_TAP_READ_WRITE_ALL = appRole('UserAuthMethod-TAP.ReadWrite.All', '627169a8-8c15-451c-861a-5b80e383de5c', true, PermissionImpact.CRITICAL);

  /** `UserAuthMethod-WindowsHello.Read.All` (application, admin consent required) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ_ALL = appRole('UserAuthMethod-WindowsHello.Read.All', '9b8dd4c7-8cca-4ef5-a34a-9c2c75fcc934', true);

  /** `UserAuthMethod-WindowsHello.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ_WRITE_ALL = appRole('UserAuthMethod-WindowsHello.ReadWrite.All', 'f14eee8a-713e-45aa-8223-2ab74632db1a', true, PermissionImpact.CRITICAL);

  /** `UserAuthenticationMethod.Read.All` (application, admin consent required) */
  public static readonly USER_AUTHENTICATION_METHOD_READ_ALL = appRole('UserAuthenticationMethod.Read.All', '38d9df27-64da-44fd-b7c5-a6fbac20248f', true);

  /** `UserAuthenticationMethod.ReadWrite.All` (application, admin consent required, critical impact) */
  public static readonly USER_AUTHENTICATION_METHOD_READ_WRITE_ALL = appRole('UserAuthenticationMethod.ReadWrite.All', '50483e42-d915-4231-9639-7fdb7fd190e5', true, PermissionImpact.CRITICAL);

  /** `UserNotification.ReadWrite.CreatedByApp` (application, admin consent required) */
  public static readonly USER_NOTIFICATION_READ_WRITE_CREATED_BY_APP = appRole('UserNotification.ReadWrite.CreatedByApp', '4e774092-a092-48d1-90bd-baad67c7eb47', true);

  /** `UserShiftPreferences.Read.All` (application, admin consent required) */
  public static readonly USER_SHIFT_PREFERENCES_READ_ALL = appRole('UserShiftPreferences.Read.All', 'de023814-96df-4f53-9376-1e2891ef5a18', true);

  /** `UserShiftPreferences.ReadWrite.All` (application, admin consent required) */
  public static readonly USER_SHIFT_PREFERENCES_READ_WRITE_ALL = appRole('UserShiftPreferences.ReadWrite.All', 'd1eec298-80f3-49b0-9efb-d90e224798ac', true);

  /** `UserTeamwork.Read.All` (application, admin consent required) */
  public static readonly USER_TEAMWORK_READ_ALL = appRole('UserTeamwork.Read.All', 'fbcd7ef1-df0d-4e05-bb28-93424a89c6df', true);

  /** `VerifiedId-Profile.Read.All` (application, admin consent required) */
  public static readonly VERIFIED_ID_PROFILE_READ_ALL = appRole('VerifiedId-Profile.Read.All', 'e227c591-dd64-4a8a-a033-816167f7c938', true);

  /** `VirtualAppointment.Read.All` (application, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_READ_ALL = appRole('VirtualAppointment.Read.All', 'd4f67ec2-59b5-4bdc-b4af-d78f6f9c1954', true);

  /** `VirtualAppointment.ReadWrite.All` (application, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_READ_WRITE_ALL = appRole('VirtualAppointment.ReadWrite.All', 'bf46a256-f47d-448f-ab78-f226fff08d40', true);

  /** `VirtualAppointmentNotification.Send` (application, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_NOTIFICATION_SEND = appRole('VirtualAppointmentNotification.Send', '97e45b36-1250-48e4-bd70-2df6dab7e94a', true);

  /** `VirtualEvent.Read.All` (application, admin consent required) */
  public static readonly VIRTUAL_EVENT_READ_ALL = appRole('VirtualEvent.Read.All', '1dccb351-c4e4-4e09-a8d1-7a9ecbf027cc', true);

  /** `VirtualEventRegistration-Anon.ReadWrite.All` (application, admin consent required) */
  public static readonly VIRTUAL_EVENT_REGISTRATION_ANON_READ_WRITE_ALL = appRole('VirtualEventRegistration-Anon.ReadWrite.All', '23211fc1-f9d1-4e8e-8e9e-08a5d0a109bb', true);

  /** `WindowsUpdates.Read.All` (application, admin consent required) */
  public static readonly WINDOWS_UPDATES_READ_ALL = appRole('WindowsUpdates.Read.All', '50a8bf5f-b06a-4ac7-881f-3ca0c4be7550', true);

  /** `WindowsUpdates.ReadWrite.All` (application, admin consent required) */
  public static readonly WINDOWS_UPDATES_READ_WRITE_ALL = appRole('WindowsUpdates.ReadWrite.All', '7dd1be58-6e76-4401-bf8d-31d1e8180d5b', true);

  /** `WorkforceIntegration.Read.All` (application, admin consent required) */
  public static readonly WORKFORCE_INTEGRATION_READ_ALL = appRole('WorkforceIntegration.Read.All', 'f10b94b9-37d1-4c88-8b7e-bf75a1152d39', true);

  /** `WorkforceIntegration.ReadWrite.All` (application, admin consent required) */
  public static readonly WORKFORCE_INTEGRATION_READ_WRITE_ALL = appRole('WorkforceIntegration.ReadWrite.All', '202bf709-e8e6-478e-bcfd-5d63c50b68e3', true);

  /** `eDiscovery.Read.All` (application, admin consent required) */
  public static readonly E_DISCOVERY_READ_ALL = appRole('eDiscovery.Read.All', '50180013-6191-4d1e-a373-e590ff4e66af', true);

  /** `eDiscovery.ReadWrite.All` (application, admin consent required) */
  public static readonly E_DISCOVERY_READ_WRITE_ALL = appRole('eDiscovery.ReadWrite.All', 'b2620db1-3bf7-4c5b-9cb9-576d29eac736', true);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `APIConnectors.Read.All`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('GraphAppRole', GraphAppRole, value);
  }

  private constructor() {}
}

/**
 * The delegated permissions of Microsoft Graph.
 *
 * @example
 * const permission = GraphScope.of('APIConnectors.Read.All');
 */
export class GraphScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(GraphScope, 'length');
  }

  /** `APIConnectors.Read.All` (delegated, admin consent required) */
  public static readonly API_CONNECTORS_READ_ALL = scope('APIConnectors.Read.All', '1b6ff35f-31df-4332-8571-d31ea5a4893f', true);

  /** `APIConnectors.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly API_CONNECTORS_READ_WRITE_ALL = scope('APIConnectors.ReadWrite.All', 'c67b52c5-7c69-48b6-9d48-7b3af3ded914', true, PermissionImpact.HIGH);

  /** `AccessReview.Read.All` (delegated, admin consent required) */
  public static readonly ACCESS_REVIEW_READ_ALL = scope('AccessReview.Read.All', 'ebfcd32b-babb-40f4-a14b-42706e83bd28', true);

  /** `AccessReview.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly ACCESS_REVIEW_READ_WRITE_ALL = scope('AccessReview.ReadWrite.All', 'e4aa47b9-9a69-4109-82ed-36ec70d85ff1', true, PermissionImpact.HIGH);

  /** `AccessReview.ReadWrite.Membership` (delegated, admin consent required, high impact) */
  public static readonly ACCESS_REVIEW_READ_WRITE_MEMBERSHIP = scope('AccessReview.ReadWrite.Membership', '5af8c3f5-baca-439a-97b0-ea58a435e269', true, PermissionImpact.HIGH);

  /** `Acronym.Read.All` (delegated, no admin consent required) */
  public static readonly ACRONYM_READ_ALL = scope('Acronym.Read.All', '9084c10f-a2d6-4713-8732-348def50fe02', false);

  /** `AdministrativeUnit.Read.All` (delegated, admin consent required) */
  public static readonly ADMINISTRATIVE_UNIT_READ_ALL = scope('AdministrativeUnit.Read.All', '3361d15d-be43-4de6-b441-3c746d05163d', true);

  /** `AdministrativeUnit.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly ADMINISTRATIVE_UNIT_READ_WRITE_ALL = scope('AdministrativeUnit.ReadWrite.All', '7b8a2d34-6b3f-4542-a343-54651608ad81', true, PermissionImpact.HIGH);

  /** `AgentCardManifest.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_CARD_MANIFEST_READ_ALL = scope('AgentCardManifest.Read.All', 'ada96a26-9579-4c29-a578-c3482a765716', true);

  /** `AgentCardManifest.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_CARD_MANIFEST_READ_WRITE_ALL = scope('AgentCardManifest.ReadWrite.All', '80151b1a-1c31-4846-ae0d-c79939ee13d1', true);

  /** `AgentCollection.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_ALL = scope('AgentCollection.Read.All', 'fa50be38-fdff-469c-96dc-ef5fce3c64bf', true);

  /** `AgentCollection.Read.Global` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_GLOBAL = scope('AgentCollection.Read.Global', 'b14924c8-87f1-438a-81f2-dc370ba2f45d', true);

  /** `AgentCollection.Read.Quarantined` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_QUARANTINED = scope('AgentCollection.Read.Quarantined', '43acfda3-daf3-4aa4-955d-b051d0024e82', true);

  /** `AgentCollection.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_WRITE_ALL = scope('AgentCollection.ReadWrite.All', '6d8a7002-a05e-4b95-a768-0e6f0badc6c8', true);

  /** `AgentCollection.ReadWrite.Global` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_WRITE_GLOBAL = scope('AgentCollection.ReadWrite.Global', 'c001dd65-8a6b-4349-ab0c-4e8a410d28d2', true);

  /** `AgentCollection.ReadWrite.Quarantined` (delegated, admin consent required) */
  public static readonly AGENT_COLLECTION_READ_WRITE_QUARANTINED = scope('AgentCollection.ReadWrite.Quarantined', 'ae331cc9-9f51-484b-a90b-124f2e4a6398', true);

  /** `AgentIdUser.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_ID_USER_READ_WRITE_ALL = scope('AgentIdUser.ReadWrite.All', 'ad57fb88-4658-4fd6-ab7d-e43184b08e4e', true);

  /** `AgentIdUser.ReadWrite.IdentityParentedBy` (delegated, admin consent required) */
  public static readonly AGENT_ID_USER_READ_WRITE_IDENTITY_PARENTED_BY = scope('AgentIdUser.ReadWrite.IdentityParentedBy', '52a417d9-0b3c-4466-9a3b-66960de73d74', true);

  /** `AgentIdentity.Create.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_CREATE_ALL = scope('AgentIdentity.Create.All', 'e75eeac6-d759-4ba3-ae5c-773a27efafba', true);

  /** `AgentIdentity.DeleteRestore.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_DELETE_RESTORE_ALL = scope('AgentIdentity.DeleteRestore.All', 'c8ee41e5-35e7-4fe9-8ecb-93493adcac5b', true);

  /** `AgentIdentity.EnableDisable.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_ENABLE_DISABLE_ALL = scope('AgentIdentity.EnableDisable.All', 'a501206a-e364-4a3f-be6e-765806d0e323', true);

  /** `AgentIdentity.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_READ_ALL = scope('AgentIdentity.Read.All', '5e850691-d86a-4b24-bfa6-8a52fb37a0c1', true);

  /** `AgentIdentity.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_READ_WRITE_ALL = scope('AgentIdentity.ReadWrite.All', '4a4facd5-0ee1-49b7-a5b2-fdcc2491685e', true);

  /** `AgentIdentityBlueprint.AddRemoveCreds.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_ADD_REMOVE_CREDS_ALL = scope('AgentIdentityBlueprint.AddRemoveCreds.All', '75b5feb2-bfe7-423f-907d-cc505186f246', true);

  /** `AgentIdentityBlueprint.Create` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_CREATE = scope('AgentIdentityBlueprint.Create', '8fc15edd-ba24-494e-9bf6-d38e1b7ba8fd', true);

  /** `AgentIdentityBlueprint.DeleteRestore.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_DELETE_RESTORE_ALL = scope('AgentIdentityBlueprint.DeleteRestore.All', 'f12ba1f6-afb7-4685-9a30-21e8c3f551d8', true);

  /** `AgentIdentityBlueprint.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_READ_ALL = scope('AgentIdentityBlueprint.Read.All', '26512dc8-1364-4e9f-867c-6d8b22a9e162', true);

  /** `AgentIdentityBlueprint.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_READ_WRITE_ALL = scope('AgentIdentityBlueprint.ReadWrite.All', '4fd490fc-1467-48eb-8a4c-421597ab0402', true);

  /** `AgentIdentityBlueprint.UpdateAuthProperties.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_UPDATE_AUTH_PROPERTIES_ALL = scope('AgentIdentityBlueprint.UpdateAuthProperties.All', '6f677aa9-25af-49a5-8a1d-628dc7f0d009', true);

  /** `AgentIdentityBlueprint.UpdateBranding.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_UPDATE_BRANDING_ALL = scope('AgentIdentityBlueprint.UpdateBranding.All', '60960e31-67cb-4d25-9d36-4922109923a2', true);

  /** `AgentIdentityBlueprintPrincipal.Create` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_CREATE = scope('AgentIdentityBlueprintPrincipal.Create', '00dcd896-6b23-42ce-b5de-c58493c05e22', true);

  /** `AgentIdentityBlueprintPrincipal.DeleteRestore.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_DELETE_RESTORE_ALL = scope('AgentIdentityBlueprintPrincipal.DeleteRestore.All', '2c70023e-a482-4af2-9ff1-51ded53e6bad', true);

  /** `AgentIdentityBlueprintPrincipal.EnableDisable.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_ENABLE_DISABLE_ALL = scope('AgentIdentityBlueprintPrincipal.EnableDisable.All', 'e7475e0a-9f02-43e2-a250-5c2ea74ccd0e', true);

  /** `AgentIdentityBlueprintPrincipal.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_READ_ALL = scope('AgentIdentityBlueprintPrincipal.Read.All', '88c856a2-de61-4632-b2d4-ac503cbc8dd2', true);

  /** `AgentIdentityBlueprintPrincipal.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_IDENTITY_BLUEPRINT_PRINCIPAL_READ_WRITE_ALL = scope('AgentIdentityBlueprintPrincipal.ReadWrite.All', 'bf2cad6a-9082-438a-9a63-95fa2687af65', true);

  /** `AgentInstance.Read.All` (delegated, admin consent required) */
  public static readonly AGENT_INSTANCE_READ_ALL = scope('AgentInstance.Read.All', '4c3c738a-2df0-4877-bf4a-f796950ff34c', true);

  /** `AgentInstance.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_INSTANCE_READ_WRITE_ALL = scope('AgentInstance.ReadWrite.All', 'fc79e324-da24-497a-b5ec-e7de08320375', true);

  /** `AgentRegistration.Read.All` (delegated, no admin consent required) */
  public static readonly AGENT_REGISTRATION_READ_ALL = scope('AgentRegistration.Read.All', 'ef96ce0b-b2ea-4ae4-a783-108212d8ecee', false);

  /** `AgentRegistration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly AGENT_REGISTRATION_READ_WRITE_ALL = scope('AgentRegistration.ReadWrite.All', '20f263bf-7d50-4e66-912c-16b4b4194fd4', true);

  /** `Agreement.Read.All` (delegated, admin consent required) */
  public static readonly AGREEMENT_READ_ALL = scope('Agreement.Read.All', 'af2819c9-df71-4dd3-ade7-4d7c9dc653b7', true);

  /** `Agreement.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly AGREEMENT_READ_WRITE_ALL = scope('Agreement.ReadWrite.All', 'ef4b5d93-3104-4664-9053-a5c49ab44218', true, PermissionImpact.HIGH);

  /** `AgreementAcceptance.Read` (delegated, admin consent required) */
  public static readonly AGREEMENT_ACCEPTANCE_READ = scope('AgreementAcceptance.Read', '0b7643bb-5336-476f-80b5-18fbfbc91806', true);

  /** `AgreementAcceptance.Read.All` (delegated, admin consent required) */
  public static readonly AGREEMENT_ACCEPTANCE_READ_ALL = scope('AgreementAcceptance.Read.All', 'a66a5341-e66e-4897-9d52-c2df58c2bfb9', true);

  /** `AiEnterpriseInteraction.Read` (delegated, no admin consent required) */
  public static readonly AI_ENTERPRISE_INTERACTION_READ = scope('AiEnterpriseInteraction.Read', '859cceb9-2ec2-4e48-bcd7-b8490b5248a5', false);

  /** `Analytics.Read` (delegated, no admin consent required) */
  public static readonly ANALYTICS_READ = scope('Analytics.Read', 'e03cf23f-8056-446a-8994-7d93dfc8b50e', false);

  /** `AppCatalog.Read.All` (delegated, no admin consent required) */
  public static readonly APP_CATALOG_READ_ALL = scope('AppCatalog.Read.All', '88e58d74-d3df-44f3-ad47-e89edf4472e4', false);

  /** `AppCatalog.ReadWrite.All` (delegated, admin consent required) */
  public static readonly APP_CATALOG_READ_WRITE_ALL = scope('AppCatalog.ReadWrite.All', '1ca167d5-1655-44a1-8adf-1414072e1ef9', true);

  /** `AppCatalog.Submit` (delegated, no admin consent required) */
  public static readonly APP_CATALOG_SUBMIT = scope('AppCatalog.Submit', '3db89e36-7fa6-4012-b281-85f3d9d9fd2e', false);

  /** `AppCertTrustConfiguration.Read.All` (delegated, admin consent required) */
  public static readonly APP_CERT_TRUST_CONFIGURATION_READ_ALL = scope('AppCertTrustConfiguration.Read.All', 'af281d3a-030d-4122-886e-146fb30a0413', true);

  /** `AppCertTrustConfiguration.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly APP_CERT_TRUST_CONFIGURATION_READ_WRITE_ALL = scope('AppCertTrustConfiguration.ReadWrite.All', '4bae2ed4-473e-4841-a493-9829cfd51d48', true, PermissionImpact.HIGH);

  /** `AppRoleAssignment.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly APP_ROLE_ASSIGNMENT_READ_WRITE_ALL = scope('AppRoleAssignment.ReadWrite.All', '84bccea3-f856-4a8a-967b-dbe0a3d53a64', true, PermissionImpact.HIGH);

  /** `Application-RemoteDesktopConfig.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly APPLICATION_REMOTE_DESKTOP_CONFIG_READ_WRITE_ALL = scope('Application-RemoteDesktopConfig.ReadWrite.All', 'ffa91d43-2ad8-45cc-b592-09caddeb24bb', true, PermissionImpact.HIGH);

  /** `Application.Read.All` (delegated, admin consent required) */
  public static readonly APPLICATION_READ_ALL = scope('Application.Read.All', 'c79f8feb-a9db-4090-85f9-90d820caa0eb', true);

  /** `Application.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly APPLICATION_READ_WRITE_ALL = scope('Application.ReadWrite.All', 'bdfbf15f-ee85-4955-8675-146e8e5296b5', true, PermissionImpact.HIGH);

  /** `ApprovalSolution.Read` (delegated, admin consent required) */
  public static readonly APPROVAL_SOLUTION_READ = scope('ApprovalSolution.Read', 'b0df437d-d341-4df0-aa3e-89ca81a1207f', true);

  /** `ApprovalSolution.ReadWrite` (delegated, admin consent required) */
  public static readonly APPROVAL_SOLUTION_READ_WRITE = scope('ApprovalSolution.ReadWrite', '6768d3af-4562-48ff-82d2-c5e19eb21b9c', true);

  /** `ApprovalSolutionResponse.ReadWrite` (delegated, admin consent required) */
  public static readonly APPROVAL_SOLUTION_RESPONSE_READ_WRITE = scope('ApprovalSolutionResponse.ReadWrite', '89d944f2-2011-44ad-830c-aa9bf5ef2319', true);

  /** `AttackSimulation.Read.All` (delegated, admin consent required) */
  public static readonly ATTACK_SIMULATION_READ_ALL = scope('AttackSimulation.Read.All', '104a7a4b-ca76-4677-b7e7-2f4bc482f381', true);

  /** `AttackSimulation.ReadWrite.All` (delegated, no admin consent required, high impact) */
  public static readonly ATTACK_SIMULATION_READ_WRITE_ALL = scope('AttackSimulation.ReadWrite.All', '27608d7c-2c66-4cad-a657-951d575f5a60', false, PermissionImpact.HIGH);

  /** `AuditActivity.Read` (delegated, admin consent required) */
  public static readonly AUDIT_ACTIVITY_READ = scope('AuditActivity.Read', '16786f81-40d2-4116-bb26-d1a753bf0b20', true);

  /** `AuditActivity.Write` (delegated, admin consent required) */
  public static readonly AUDIT_ACTIVITY_WRITE = scope('AuditActivity.Write', 'a78fd341-0672-4792-a8ae-a5925b2546eb', true);

  /** `AuditLog.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOG_READ_ALL = scope('AuditLog.Read.All', 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20', true);

  /** `AuditLogsQuery-CRM.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_CRM_READ_ALL = scope('AuditLogsQuery-CRM.Read.All', 'ba78b16f-1e01-41b6-89ca-73e0a32b304c', true);

  /** `AuditLogsQuery-Endpoint.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ENDPOINT_READ_ALL = scope('AuditLogsQuery-Endpoint.Read.All', 'ee3409fe-617f-43cf-bd1e-fc8b38049e69', true);

  /** `AuditLogsQuery-Entra.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ENTRA_READ_ALL = scope('AuditLogsQuery-Entra.Read.All', '5ff2f415-e0f1-4d11-bfd0-6d87c0f667fd', true);

  /** `AuditLogsQuery-Exchange.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_EXCHANGE_READ_ALL = scope('AuditLogsQuery-Exchange.Read.All', '6c8c71d2-c7e1-45b0-ac6d-1d2724fba6ae', true);

  /** `AuditLogsQuery-OneDrive.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_ONE_DRIVE_READ_ALL = scope('AuditLogsQuery-OneDrive.Read.All', '4a72c235-a50d-4870-b598-fd88fd1fa074', true);

  /** `AuditLogsQuery-SharePoint.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_SHARE_POINT_READ_ALL = scope('AuditLogsQuery-SharePoint.Read.All', '30630b65-ed12-4a81-9130-e3a964109fae', true);

  /** `AuditLogsQuery.Read.All` (delegated, admin consent required) */
  public static readonly AUDIT_LOGS_QUERY_READ_ALL = scope('AuditLogsQuery.Read.All', '1d9e7ac3-0eca-442c-82f9-e92625af6e6d', true);

  /** `AuthenticationContext.Read.All` (delegated, admin consent required) */
  public static readonly AUTHENTICATION_CONTEXT_READ_ALL = scope('AuthenticationContext.Read.All', '57b030f1-8c35-469c-b0d9-e4a077debe70', true);

  /** `AuthenticationContext.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly AUTHENTICATION_CONTEXT_READ_WRITE_ALL = scope('AuthenticationContext.ReadWrite.All', 'ba6d575a-1344-4516-b777-1404f5593057', true, PermissionImpact.HIGH);

  /** `BackupRestore-Configuration.Read.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_CONFIGURATION_READ_ALL = scope('BackupRestore-Configuration.Read.All', '444ed4b6-0554-4dc6-8e9c-3f9a34ee3ff6', true);

  /** `BackupRestore-Configuration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_CONFIGURATION_READ_WRITE_ALL = scope('BackupRestore-Configuration.ReadWrite.All', 'a0244d16-171c-4496-8ffb-7b9b6954d339', true);

  /** `BackupRestore-Control.Read.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_CONTROL_READ_ALL = scope('BackupRestore-Control.Read.All', 'af598c63-4292-4437-b925-e996354d3854', true);

  /** `BackupRestore-Control.ReadWrite.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_CONTROL_READ_WRITE_ALL = scope('BackupRestore-Control.ReadWrite.All', '96d46335-d92d-41b8-bc9f-273a692381ea', true);

  /** `BackupRestore-Monitor.Read.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_MONITOR_READ_ALL = scope('BackupRestore-Monitor.Read.All', 'b4e98de1-4600-4e90-b5e1-7c1dfef04e5c', true);

  /** `BackupRestore-Restore.Read.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_RESTORE_READ_ALL = scope('BackupRestore-Restore.Read.All', '94b36f78-434f-4904-8c08-421d9a9c1dc2', true);

  /** `BackupRestore-Restore.ReadWrite.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_RESTORE_READ_WRITE_ALL = scope('BackupRestore-Restore.ReadWrite.All', '9f89e109-94b9-4c9b-b4fc-98cdaa54f574', true);

  /** `BackupRestore-Search.Read.All` (delegated, admin consent required) */
  public static readonly BACKUP_RESTORE_SEARCH_READ_ALL = scope('BackupRestore-Search.Read.All', '2b24830f-f435-446f-ab5a-b1e70d9a2eb5', true);

  /** `BillingConfiguration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly BILLING_CONFIGURATION_READ_WRITE_ALL = scope('BillingConfiguration.ReadWrite.All', '2bf6d319-dfca-4c22-9879-f88dcfaee6be', true);

  /** `BitlockerKey.Read.All` (delegated, admin consent required) */
  public static readonly BITLOCKER_KEY_READ_ALL = scope('BitlockerKey.Read.All', 'b27a61ec-b99c-4d6a-b126-c4375d08ae30', true);

  /** `BitlockerKey.ReadBasic.All` (delegated, admin consent required) */
  public static readonly BITLOCKER_KEY_READ_BASIC_ALL = scope('BitlockerKey.ReadBasic.All', '5a107bfc-4f00-4e1a-b67e-66451267bc68', true);

  /** `Bookings.Manage.All` (delegated, no admin consent required) */
  public static readonly BOOKINGS_MANAGE_ALL = scope('Bookings.Manage.All', '7f36b48e-542f-4d3b-9bcb-8406f0ab9fdb', false);

  /** `Bookings.Read.All` (delegated, no admin consent required) */
  public static readonly BOOKINGS_READ_ALL = scope('Bookings.Read.All', '33b1df99-4b29-4548-9339-7a7b83eaeebc', false);

  /** `Bookings.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly BOOKINGS_READ_WRITE_ALL = scope('Bookings.ReadWrite.All', '948eb538-f19d-4ec5-9ccc-f059e1ea4c72', false);

  /** `BookingsAppointment.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly BOOKINGS_APPOINTMENT_READ_WRITE_ALL = scope('BookingsAppointment.ReadWrite.All', '02a5a114-36a6-46ff-a102-954d89d9ab02', false);

  /** `Bookmark.Read.All` (delegated, no admin consent required) */
  public static readonly BOOKMARK_READ_ALL = scope('Bookmark.Read.All', '98b17b35-f3b1-4849-a85f-9f13733002f0', false);

  /** `BrowserSiteLists.Read.All` (delegated, no admin consent required) */
  public static readonly BROWSER_SITE_LISTS_READ_ALL = scope('BrowserSiteLists.Read.All', 'fb9be2b7-a7fc-4182-aec1-eda4597c43d5', false);

  /** `BrowserSiteLists.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly BROWSER_SITE_LISTS_READ_WRITE_ALL = scope('BrowserSiteLists.ReadWrite.All', '83b34c85-95bf-497b-a04e-b58eca9d49d0', false);

  /** `BusinessScenarioConfig.Read.All` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_ALL = scope('BusinessScenarioConfig.Read.All', 'd16480b2-e469-4118-846b-d3d177327bee', true);

  /** `BusinessScenarioConfig.Read.OwnedBy` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_OWNED_BY = scope('BusinessScenarioConfig.Read.OwnedBy', 'c47e7b6e-d6f1-4be9-9ffd-1e00f3e32892', true);

  /** `BusinessScenarioConfig.ReadWrite.All` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_WRITE_ALL = scope('BusinessScenarioConfig.ReadWrite.All', '755e785b-b658-446f-bb22-5a46abd029ea', true);

  /** `BusinessScenarioConfig.ReadWrite.OwnedBy` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_CONFIG_READ_WRITE_OWNED_BY = scope('BusinessScenarioConfig.ReadWrite.OwnedBy', 'b3b7fcff-b4d4-4230-bf6f-90bd91285395', true);

  /** `BusinessScenarioData.Read.OwnedBy` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_DATA_READ_OWNED_BY = scope('BusinessScenarioData.Read.OwnedBy', '25b265c4-5d34-4e44-952d-b567f6d3b96d', true);

  /** `BusinessScenarioData.ReadWrite.OwnedBy` (delegated, admin consent required) */
  public static readonly BUSINESS_SCENARIO_DATA_READ_WRITE_OWNED_BY = scope('BusinessScenarioData.ReadWrite.OwnedBy', '19932d57-2952-4c60-8634-3655c79fc527', true);

  /** `Calendars.Read` (delegated, no admin consent required) */
  public static readonly CALENDARS_READ = scope('Calendars.Read', '465a38f9-76ea-45b9-9f34-9e8b0d4b0b42', false);

  /** `Calendars.Read.Shared` (delegated, no admin consent required) */
  public static readonly CALENDARS_READ_SHARED = scope('Calendars.Read.Shared', '2b9c4092-424d-4249-948d-b43879977640', false);

  /** `Calendars.ReadBasic` (delegated, no admin consent required) */
  public static readonly CALENDARS_READ_BASIC = scope('Calendars.ReadBasic', '662d75ba-a364-42ad-adee-f5f880ea4878', false);

  /** `Calendars.ReadWrite` (delegated, no admin consent required) */
  public static readonly CALENDARS_READ_WRITE = scope('Calendars.ReadWrite', '1ec239c2-d7c9-4623-a91a-a9775856bb36', false);

  /** `Calendars.ReadWrite.Shared` (delegated, no admin consent required) */
  public static readonly CALENDARS_READ_WRITE_SHARED = scope('Calendars.ReadWrite.Shared', '12466101-c9b8-439a-8589-dd09ee67e8e9', false);

  /** `CallDelegation.Read` (delegated, admin consent required) */
  public static readonly CALL_DELEGATION_READ = scope('CallDelegation.Read', '305b375b-00fe-48bf-81bc-e8d78954c1b6', true);

  /** `CallDelegation.ReadWrite` (delegated, admin consent required) */
  public static readonly CALL_DELEGATION_READ_WRITE = scope('CallDelegation.ReadWrite', '599abf67-f72b-4b5f-98a3-cb38fe646118', true);

  /** `CallEvents.Read` (delegated, admin consent required) */
  public static readonly CALL_EVENTS_READ = scope('CallEvents.Read', '43431c03-960e-400f-87c6-8f910321dca3', true);

  /** `CallRecordings.Read.All` (delegated, admin consent required) */
  public static readonly CALL_RECORDINGS_READ_ALL = scope('CallRecordings.Read.All', '63d31bd6-bcf5-40ca-8283-ba4130a66405', true);

  /** `CallTranscripts.Read.All` (delegated, admin consent required) */
  public static readonly CALL_TRANSCRIPTS_READ_ALL = scope('CallTranscripts.Read.All', 'fbace248-5d8e-441c-85ca-cc19221a69a2', true);

  /** `CaseManagement.Read.All` (delegated, admin consent required) */
  public static readonly CASE_MANAGEMENT_READ_ALL = scope('CaseManagement.Read.All', '7bdc421c-99cd-4b67-a749-aa8e92775f7e', true);

  /** `CaseManagement.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CASE_MANAGEMENT_READ_WRITE_ALL = scope('CaseManagement.ReadWrite.All', '363a0763-d7eb-40bc-9457-6be55acd81e2', true);

  /** `ChangeManagement.Read.All` (delegated, no admin consent required) */
  public static readonly CHANGE_MANAGEMENT_READ_ALL = scope('ChangeManagement.Read.All', '4628dff5-c33e-4fde-b17a-b64e7acb1bed', false);

  /** `Channel.Create` (delegated, admin consent required) */
  public static readonly CHANNEL_CREATE = scope('Channel.Create', '101147cf-4178-4455-9d58-02b5c164e759', true);

  /** `Channel.Delete.All` (delegated, admin consent required) */
  public static readonly CHANNEL_DELETE_ALL = scope('Channel.Delete.All', 'cc83893a-e232-4723-b5af-bd0b01bcfe65', true);

  /** `Channel.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly CHANNEL_READ_BASIC_ALL = scope('Channel.ReadBasic.All', '9d8982ae-4365-4f57-95e9-d6032a4c0b87', false);

  /** `ChannelMember.Read.All` (delegated, admin consent required) */
  public static readonly CHANNEL_MEMBER_READ_ALL = scope('ChannelMember.Read.All', '2eadaff8-0bce-4198-a6b9-2cfc35a30075', true);

  /** `ChannelMember.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CHANNEL_MEMBER_READ_WRITE_ALL = scope('ChannelMember.ReadWrite.All', '0c3e411a-ce45-4cd1-8f30-f99a3efa7b11', true);

  /** `ChannelMessage.Edit` (delegated, no admin consent required) */
  public static readonly CHANNEL_MESSAGE_EDIT = scope('ChannelMessage.Edit', '2b61aa8a-6d36-4b2f-ac7b-f29867937c53', false);

  /** `ChannelMessage.Read.All` (delegated, admin consent required) */
  public static readonly CHANNEL_MESSAGE_READ_ALL = scope('ChannelMessage.Read.All', '767156cb-16ae-4d10-8f8b-41b657c8c8c8', true);

  /** `ChannelMessage.ReadWrite` (delegated, admin consent required) */
  public static readonly CHANNEL_MESSAGE_READ_WRITE = scope('ChannelMessage.ReadWrite', '5922d31f-46c8-4404-9eaf-2117e390a8a4', true);

  /** `ChannelMessage.Send` (delegated, no admin consent required) */
  public static readonly CHANNEL_MESSAGE_SEND = scope('ChannelMessage.Send', 'ebf0f66e-9fb1-49e4-a278-222f76911cf4', false);

  /** `ChannelSettings.Read.All` (delegated, admin consent required) */
  public static readonly CHANNEL_SETTINGS_READ_ALL = scope('ChannelSettings.Read.All', '233e0cf1-dd62-48bc-b65b-b38fe87fcf8e', true);

  /** `ChannelSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CHANNEL_SETTINGS_READ_WRITE_ALL = scope('ChannelSettings.ReadWrite.All', 'd649fb7c-72b4-4eec-b2b4-b15acf79e378', true);

  /** `Chat.Create` (delegated, no admin consent required) */
  public static readonly CHAT_CREATE = scope('Chat.Create', '38826093-1258-4dea-98f0-00003be2b8d0', false);

  /** `Chat.ManageDeletion.All` (delegated, admin consent required) */
  public static readonly CHAT_MANAGE_DELETION_ALL = scope('Chat.ManageDeletion.All', 'bb64e6fc-6b6d-4752-aea0-dd922dbba588', true);

  /** `Chat.Read` (delegated, no admin consent required) */
  public static readonly CHAT_READ = scope('Chat.Read', 'f501c180-9344-439a-bca0-6cbf209fd270', false);

  /** `Chat.ReadBasic` (delegated, no admin consent required) */
  public static readonly CHAT_READ_BASIC = scope('Chat.ReadBasic', '9547fcb5-d03f-419d-9948-5928bbf71b0f', false);

  /** `Chat.ReadWrite` (delegated, no admin consent required) */
  public static readonly CHAT_READ_WRITE = scope('Chat.ReadWrite', '9ff7295e-131b-4d94-90e1-69fde507ac11', false);

  /** `Chat.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CHAT_READ_WRITE_ALL = scope('Chat.ReadWrite.All', '7e9a077b-3711-42b9-b7cb-5fa5f3f7fea7', true);

  /** `ChatMember.Read` (delegated, admin consent required) */
  public static readonly CHAT_MEMBER_READ = scope('ChatMember.Read', 'c5a9e2b1-faf6-41d4-8875-d381aa549b24', true);

  /** `ChatMember.ReadWrite` (delegated, admin consent required) */
  public static readonly CHAT_MEMBER_READ_WRITE = scope('ChatMember.ReadWrite', 'dea13482-7ea6-488f-8b98-eb5bbecf033d', true);

  /** `ChatMessage.Read` (delegated, no admin consent required) */
  public static readonly CHAT_MESSAGE_READ = scope('ChatMessage.Read', 'cdcdac3a-fd45-410d-83ef-554db620e5c7', false);

  /** `ChatMessage.Send` (delegated, no admin consent required) */
  public static readonly CHAT_MESSAGE_SEND = scope('ChatMessage.Send', '116b7235-7cc6-461e-b163-8e55691d839e', false);

  /** `CloudApp-Discovery.Read.All` (delegated, no admin consent required) */
  public static readonly CLOUD_APP_DISCOVERY_READ_ALL = scope('CloudApp-Discovery.Read.All', 'ad46d60e-1027-4b75-af88-7c14ccf43a19', false);

  /** `CloudPC.Read.All` (delegated, no admin consent required) */
  public static readonly CLOUD_PC_READ_ALL = scope('CloudPC.Read.All', '5252ec4e-fd40-4d92-8c68-89dd1d3c6110', false);

  /** `CloudPC.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CLOUD_PC_READ_WRITE_ALL = scope('CloudPC.ReadWrite.All', '9d77138f-f0e2-47ba-ab33-cd246c8b79d1', true);

  /** `Community.Read.All` (delegated, admin consent required) */
  public static readonly COMMUNITY_READ_ALL = scope('Community.Read.All', '12ae2e92-14b5-47b2-babb-4e890bbedc0a', true);

  /** `Community.ReadWrite.All` (delegated, admin consent required) */
  public static readonly COMMUNITY_READ_WRITE_ALL = scope('Community.ReadWrite.All', '9e69467d-e0e2-402b-a926-3d796990197f', true);

  /** `ConfigurationMonitoring.Read.All` (delegated, admin consent required) */
  public static readonly CONFIGURATION_MONITORING_READ_ALL = scope('ConfigurationMonitoring.Read.All', 'c645bb69-adc4-4242-b620-02e635f03bf6', true);

  /** `ConfigurationMonitoring.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CONFIGURATION_MONITORING_READ_WRITE_ALL = scope('ConfigurationMonitoring.ReadWrite.All', '54505ce9-e719-41f7-a7cc-dbe114e1d811', true);

  /** `ConsentRequest.Create` (delegated, admin consent required) */
  public static readonly CONSENT_REQUEST_CREATE = scope('ConsentRequest.Create', 'f2143d35-9b4b-480d-951c-d083e69eeb2c', true);

  /** `ConsentRequest.Read` (delegated, no admin consent required) */
  public static readonly CONSENT_REQUEST_READ = scope('ConsentRequest.Read', '5942b2f6-5a7b-40af-aa37-4b6ea5447506', false);

  /** `ConsentRequest.Read.All` (delegated, admin consent required) */
  public static readonly CONSENT_REQUEST_READ_ALL = scope('ConsentRequest.Read.All', 'f3bfad56-966e-4590-a536-82ecf548ac1e', true);

  /** `ConsentRequest.ReadApprove.All` (delegated, admin consent required) */
  public static readonly CONSENT_REQUEST_READ_APPROVE_ALL = scope('ConsentRequest.ReadApprove.All', 'e694a3a1-7878-46d8-8c29-3d195f6589f4', true);

  /** `ConsentRequest.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CONSENT_REQUEST_READ_WRITE_ALL = scope('ConsentRequest.ReadWrite.All', '497d9dfa-3bd1-481a-baab-90895e54568c', true);

  /** `Contacts-OnPremisesSyncBehavior.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CONTACTS_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = scope('Contacts-OnPremisesSyncBehavior.ReadWrite.All', '1e4c6c41-0803-4f52-85ef-0a5d63ad8670', true);

  /** `Contacts.Read` (delegated, no admin consent required) */
  public static readonly CONTACTS_READ = scope('Contacts.Read', 'ff74d97f-43af-4b68-9f2a-b77ee6968c5d', false);

  /** `Contacts.Read.Shared` (delegated, no admin consent required) */
  public static readonly CONTACTS_READ_SHARED = scope('Contacts.Read.Shared', '242b9d9e-ed24-4d09-9a52-f43769beb9d4', false);

  /** `Contacts.ReadWrite` (delegated, no admin consent required) */
  public static readonly CONTACTS_READ_WRITE = scope('Contacts.ReadWrite', 'd56682ec-c09e-4743-aaf4-1a3aac4caa21', false);

  /** `Contacts.ReadWrite.Shared` (delegated, no admin consent required) */
  public static readonly CONTACTS_READ_WRITE_SHARED = scope('Contacts.ReadWrite.Shared', 'afb6c84b-06be-49af-80bb-8f3f77004eab', false);

  /** `Content.Process.All` (delegated, admin consent required) */
  public static readonly CONTENT_PROCESS_ALL = scope('Content.Process.All', '7e2467d1-f874-46bb-828e-24cb06b29d3f', true);

  /** `Content.Process.User` (delegated, admin consent required) */
  public static readonly CONTENT_PROCESS_USER = scope('Content.Process.User', '1d787a13-f750-4ad6-875a-fcbd2725596b', true);

  /** `ContentActivity.Read` (delegated, admin consent required) */
  public static readonly CONTENT_ACTIVITY_READ = scope('ContentActivity.Read', '62c55b2f-a2b1-4312-8385-be57afd901b4', true);

  /** `ContentActivity.Write` (delegated, admin consent required) */
  public static readonly CONTENT_ACTIVITY_WRITE = scope('ContentActivity.Write', '948caae6-152a-48cd-a746-4844af30e8e9', true);

  /** `CopilotPackages.Read.All` (delegated, no admin consent required) */
  public static readonly COPILOT_PACKAGES_READ_ALL = scope('CopilotPackages.Read.All', 'a2dcfcb9-cbe8-4d42-812d-952e55cf7f3f', false);

  /** `CopilotPackages.ReadWrite.All` (delegated, admin consent required) */
  public static readonly COPILOT_PACKAGES_READ_WRITE_ALL = scope('CopilotPackages.ReadWrite.All', 'e9c5fd18-ac15-43dd-9f5c-6f9611dd5604', true);

  /** `CopilotPolicySettings.Read` (delegated, admin consent required) */
  public static readonly COPILOT_POLICY_SETTINGS_READ = scope('CopilotPolicySettings.Read', 'b7281c63-cd4d-40c3-b721-73aa8ee7c3a8', true);

  /** `CopilotPolicySettings.ReadWrite` (delegated, admin consent required) */
  public static readonly COPILOT_POLICY_SETTINGS_READ_WRITE = scope('CopilotPolicySettings.ReadWrite', 'e2edbde8-4448-4e49-8ebb-d53ba72df0f3', true);

  /** `CopilotSettings-LimitedMode.Read` (delegated, admin consent required) */
  public static readonly COPILOT_SETTINGS_LIMITED_MODE_READ = scope('CopilotSettings-LimitedMode.Read', 'aeb2982d-632d-4155-b533-18756ab6fdd8', true);

  /** `CopilotSettings-LimitedMode.ReadWrite` (delegated, admin consent required) */
  public static readonly COPILOT_SETTINGS_LIMITED_MODE_READ_WRITE = scope('CopilotSettings-LimitedMode.ReadWrite', '4704e5b2-0ada-4aa0-b18c-00ad7525bc06', true);

  /** `CrossTenantInformation.ReadBasic.All` (delegated, admin consent required) */
  public static readonly CROSS_TENANT_INFORMATION_READ_BASIC_ALL = scope('CrossTenantInformation.ReadBasic.All', '81594d25-e88e-49cf-ac8c-fecbff49f994', true);

  /** `CrossTenantUserProfileSharing.Read` (delegated, admin consent required) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ = scope('CrossTenantUserProfileSharing.Read', 'cb1ba48f-d22b-4325-a07f-74135a62ee41', true);

  /** `CrossTenantUserProfileSharing.Read.All` (delegated, admin consent required) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ_ALL = scope('CrossTenantUserProfileSharing.Read.All', '759dcd16-3c90-463c-937e-abf89f991c18', true);

  /** `CrossTenantUserProfileSharing.ReadWrite` (delegated, admin consent required) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ_WRITE = scope('CrossTenantUserProfileSharing.ReadWrite', 'eed0129d-dc60-4f30-8641-daf337a39ffd', true);

  /** `CrossTenantUserProfileSharing.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CROSS_TENANT_USER_PROFILE_SHARING_READ_WRITE_ALL = scope('CrossTenantUserProfileSharing.ReadWrite.All', '64dfa325-cbf8-48e3-938d-51224a0cac01', true);

  /** `CustomAuthenticationExtension.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_AUTHENTICATION_EXTENSION_READ_ALL = scope('CustomAuthenticationExtension.Read.All', 'b2052569-c98c-4f36-a5fb-43e5c111e6d0', true);

  /** `CustomAuthenticationExtension.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CUSTOM_AUTHENTICATION_EXTENSION_READ_WRITE_ALL = scope('CustomAuthenticationExtension.ReadWrite.All', '8dfcf82f-15d0-43b3-bc78-a958a13a5792', true);

  /** `CustomDetection.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_DETECTION_READ_ALL = scope('CustomDetection.Read.All', 'b13ff42e-f321-4d7d-a462-141c46a1b832', true);

  /** `CustomDetection.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly CUSTOM_DETECTION_READ_WRITE_ALL = scope('CustomDetection.ReadWrite.All', 'c34088fb-0649-4714-af0b-bcbfec155897', true, PermissionImpact.HIGH);

  /** `CustomSecAttributeAssignment.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_ASSIGNMENT_READ_ALL = scope('CustomSecAttributeAssignment.Read.All', 'b46ffa80-fe3d-4822-9a1a-c200932d54d0', true);

  /** `CustomSecAttributeAssignment.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_ASSIGNMENT_READ_WRITE_ALL = scope('CustomSecAttributeAssignment.ReadWrite.All', 'ca46335e-8453-47cd-a001-8459884efeae', true);

  /** `CustomSecAttributeAuditLogs.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_AUDIT_LOGS_READ_ALL = scope('CustomSecAttributeAuditLogs.Read.All', '1fcdeaab-b519-44dd-bffc-ed1fd15a24e0', true);

  /** `CustomSecAttributeDefinition.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_DEFINITION_READ_ALL = scope('CustomSecAttributeDefinition.Read.All', 'ce026878-a0ff-4745-a728-d4fedd086c07', true);

  /** `CustomSecAttributeDefinition.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_DEFINITION_READ_WRITE_ALL = scope('CustomSecAttributeDefinition.ReadWrite.All', '8b0160d4-5743-482b-bb27-efc0a485ca4a', true);

  /** `CustomSecAttributeProvisioning.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_PROVISIONING_READ_ALL = scope('CustomSecAttributeProvisioning.Read.All', '9ddd870d-077c-49e7-b3e3-6b3012a8a880', true);

  /** `CustomSecAttributeProvisioning.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CUSTOM_SEC_ATTRIBUTE_PROVISIONING_READ_WRITE_ALL = scope('CustomSecAttributeProvisioning.ReadWrite.All', '1140d9e4-6776-433e-a9e4-b9831adbb2e0', true);

  /** `CustomTags.Read.All` (delegated, admin consent required) */
  public static readonly CUSTOM_TAGS_READ_ALL = scope('CustomTags.Read.All', 'de6ea87d-10bd-467c-8682-d525a0c61b89', true);

  /** `CustomTags.ReadWrite.All` (delegated, admin consent required) */
  public static readonly CUSTOM_TAGS_READ_WRITE_ALL = scope('CustomTags.ReadWrite.All', '2f1bbe0a-f34b-4efb-9edb-8db8dcb50eca', true);

  /** `DelegatedAdminRelationship.Read.All` (delegated, admin consent required) */
  public static readonly DELEGATED_ADMIN_RELATIONSHIP_READ_ALL = scope('DelegatedAdminRelationship.Read.All', '0c0064ea-477b-4130-82a5-4c2cc4ff68aa', true);

  /** `DelegatedAdminRelationship.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DELEGATED_ADMIN_RELATIONSHIP_READ_WRITE_ALL = scope('DelegatedAdminRelationship.ReadWrite.All', '885f682f-a990-4bad-a642-36736a74b0c7', true);

  /** `DelegatedPermissionGrant.Read.All` (delegated, admin consent required) */
  public static readonly DELEGATED_PERMISSION_GRANT_READ_ALL = scope('DelegatedPermissionGrant.Read.All', 'a197cdc4-a8e8-4d49-9d35-4ca7c83887b4', true);

  /** `DelegatedPermissionGrant.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly DELEGATED_PERMISSION_GRANT_READ_WRITE_ALL = scope('DelegatedPermissionGrant.ReadWrite.All', '41ce6ca6-6826-4807-84f1-1c82854f7ee5', true, PermissionImpact.HIGH);

  /** `Device.Command` (delegated, no admin consent required, high impact) */
  public static readonly DEVICE_COMMAND = scope('Device.Command', 'bac3b9c2-b516-4ef4-bd3b-c2ef73d8d804', false, PermissionImpact.HIGH);

  /** `Device.CreateFromOwnedTemplate` (delegated, admin consent required) */
  public static readonly DEVICE_CREATE_FROM_OWNED_TEMPLATE = scope('Device.CreateFromOwnedTemplate', 'edc92e89-a987-48a9-911a-a7b1967dd7b1', true);

  /** `Device.Read` (delegated, no admin consent required) */
  public static readonly DEVICE_READ = scope('Device.Read', '11d4cd79-5ba5-460f-803f-e22c8ab85ccd', false);

  /** `Device.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_READ_ALL = scope('Device.Read.All', '951183d1-1a61-466f-a6d1-1fde911bfd95', true);

  /** `DeviceLocalCredential.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_LOCAL_CREDENTIAL_READ_ALL = scope('DeviceLocalCredential.Read.All', '280b3b69-0437-44b1-bc20-3b2fca1ee3e9', true);

  /** `DeviceLocalCredential.ReadBasic.All` (delegated, admin consent required) */
  public static readonly DEVICE_LOCAL_CREDENTIAL_READ_BASIC_ALL = scope('DeviceLocalCredential.ReadBasic.All', '9917900e-410b-4d15-846e-42a357488545', true);

  /** `DeviceManagementApps.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_APPS_READ_ALL = scope('DeviceManagementApps.Read.All', '4edf5f54-4666-44af-9de9-0144fb4b6e8c', true);

  /** `DeviceManagementApps.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_APPS_READ_WRITE_ALL = scope('DeviceManagementApps.ReadWrite.All', '7b3f05d5-f68c-4b8d-8c59-a2ecd12f24af', true);

  /** `DeviceManagementCloudCA.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CLOUD_CA_READ_ALL = scope('DeviceManagementCloudCA.Read.All', 'ac5c8443-d999-471f-9247-ce92cf5c5560', true);

  /** `DeviceManagementCloudCA.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CLOUD_CA_READ_WRITE_ALL = scope('DeviceManagementCloudCA.ReadWrite.All', '93028c58-65aa-48db-a706-1fe4ada325ec', true);

  /** `DeviceManagementConfiguration.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CONFIGURATION_READ_ALL = scope('DeviceManagementConfiguration.Read.All', 'f1493658-876a-4c87-8fa7-edb559b3476a', true);

  /** `DeviceManagementConfiguration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_CONFIGURATION_READ_WRITE_ALL = scope('DeviceManagementConfiguration.ReadWrite.All', '0883f392-0a7a-443d-8c76-16a6d39c7b63', true);

  /** `DeviceManagementManagedDevices.PrivilegedOperations.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_PRIVILEGED_OPERATIONS_ALL = scope('DeviceManagementManagedDevices.PrivilegedOperations.All', '3404d2bf-2b13-457e-a330-c24615765193', true);

  /** `DeviceManagementManagedDevices.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_READ_ALL = scope('DeviceManagementManagedDevices.Read.All', '314874da-47d6-4978-88dc-cf0d37f0bb82', true);

  /** `DeviceManagementManagedDevices.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_MANAGED_DEVICES_READ_WRITE_ALL = scope('DeviceManagementManagedDevices.ReadWrite.All', '44642bfe-8385-4adc-8fc6-fe3cb2c375c3', true);

  /** `DeviceManagementRBAC.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_RBAC_READ_ALL = scope('DeviceManagementRBAC.Read.All', '49f0cc30-024c-4dfd-ab3e-82e137ee5431', true);

  /** `DeviceManagementRBAC.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_RBAC_READ_WRITE_ALL = scope('DeviceManagementRBAC.ReadWrite.All', '0c5e8a55-87a6-4556-93ab-adc52c4d862d', true);

  /** `DeviceManagementScripts.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SCRIPTS_READ_ALL = scope('DeviceManagementScripts.Read.All', 'd32381d8-ee89-4220-9c83-b672aa68d404', true);

  /** `DeviceManagementScripts.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SCRIPTS_READ_WRITE_ALL = scope('DeviceManagementScripts.ReadWrite.All', '8b9d79d0-ad75-4566-8619-f7500ecfcebe', true);

  /** `DeviceManagementServiceConfig.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SERVICE_CONFIG_READ_ALL = scope('DeviceManagementServiceConfig.Read.All', '8696daa5-bce5-4b2e-83f9-51b6defc4e1e', true);

  /** `DeviceManagementServiceConfig.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_MANAGEMENT_SERVICE_CONFIG_READ_WRITE_ALL = scope('DeviceManagementServiceConfig.ReadWrite.All', '662ed50a-ac44-4eef-ad86-62eed9be2a29', true);

  /** `DeviceTemplate.Create` (delegated, admin consent required) */
  public static readonly DEVICE_TEMPLATE_CREATE = scope('DeviceTemplate.Create', '0b1717ff-3e42-4a73-8c29-e6b2e1093960', true);

  /** `DeviceTemplate.Read.All` (delegated, admin consent required) */
  public static readonly DEVICE_TEMPLATE_READ_ALL = scope('DeviceTemplate.Read.All', '2bcae0b0-aa93-48e4-a9e4-855482dffdcd', true);

  /** `DeviceTemplate.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DEVICE_TEMPLATE_READ_WRITE_ALL = scope('DeviceTemplate.ReadWrite.All', '2d372e98-f1ae-406c-a157-2ea83f6f5e4a', true);

  /** `Directory.AccessAsUser.All` (delegated, admin consent required, critical impact) */
  public static readonly DIRECTORY_ACCESS_AS_USER_ALL = scope('Directory.AccessAsUser.All', '0e263e50-5827-48a4-b97c-d940288653c7', true, PermissionImpact.CRITICAL);

  /** `Directory.Read.All` (delegated, admin consent required) */
  public static readonly DIRECTORY_READ_ALL = scope('Directory.Read.All', '06da0dbc-49e2-44d2-8312-53f166ab848a', true);

  /** `Directory.ReadWrite.All` (delegated, admin consent required, critical impact) */
  public static readonly DIRECTORY_READ_WRITE_ALL = scope('Directory.ReadWrite.All', 'c5366453-9fb0-48a5-a156-24f0c49a4b84', true, PermissionImpact.CRITICAL);

  /** `DirectoryRecommendations.Read.All` (delegated, admin consent required) */
  public static readonly DIRECTORY_RECOMMENDATIONS_READ_ALL = scope('DirectoryRecommendations.Read.All', '34d3bd24-f6a6-468c-b67c-0c365c1d6410', true);

  /** `DirectoryRecommendations.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DIRECTORY_RECOMMENDATIONS_READ_WRITE_ALL = scope('DirectoryRecommendations.ReadWrite.All', 'f37235e8-90a0-4189-93e2-e55b53867ccd', true);

  /** `Domain-InternalFederation.Read.All` (delegated, admin consent required) */
  public static readonly DOMAIN_INTERNAL_FEDERATION_READ_ALL = scope('Domain-InternalFederation.Read.All', '33203a2a-a761-40f0-8a7c-a7e74a9f8ac6', true);

  /** `Domain-InternalFederation.ReadWrite.All` (delegated, admin consent required) */
  public static readonly DOMAIN_INTERNAL_FEDERATION_READ_WRITE_ALL = scope('Domain-InternalFederation.ReadWrite.All', '857bd3ea-490e-4284-88a7-a7de1893b6ee', true);

  /** `Domain.Read.All` (delegated, admin consent required) */
  public static readonly DOMAIN_READ_ALL = scope('Domain.Read.All', '2f9ee017-59c1-4f1d-9472-bd5529a7b311', true);

  /** `Domain.ReadWrite.All` (delegated, admin consent required, critical impact) */
  public static readonly DOMAIN_READ_WRITE_ALL = scope('Domain.ReadWrite.All', '0b5d694c-a244-4bde-86e6-eb5cd07730fe', true, PermissionImpact.CRITICAL);

  /** `EAS.AccessAsUser.All` (delegated, no admin consent required) */
  public static readonly EAS_ACCESS_AS_USER_ALL = scope('EAS.AccessAsUser.All', 'ff91d191-45a0-43fd-b837-bd682c4a0b0f', false);

  /** `EWS.AccessAsUser.All` (delegated, no admin consent required) */
  public static readonly EWS_ACCESS_AS_USER_ALL = scope('EWS.AccessAsUser.All', '9769c687-087d-48ac-9cb3-c37dde652038', false);

  /** `EduAdministration.Read` (delegated, admin consent required) */
  public static readonly EDU_ADMINISTRATION_READ = scope('EduAdministration.Read', '8523895c-6081-45bf-8a5d-f062a2f12c9f', true);

  /** `EduAdministration.ReadWrite` (delegated, admin consent required) */
  public static readonly EDU_ADMINISTRATION_READ_WRITE = scope('EduAdministration.ReadWrite', '63589852-04e3-46b4-bae9-15d5b1050748', true);

  /** `EduAssignments.Read` (delegated, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ = scope('EduAssignments.Read', '091460c9-9c4a-49b2-81ef-1f3d852acce2', true);

  /** `EduAssignments.ReadBasic` (delegated, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_BASIC = scope('EduAssignments.ReadBasic', 'c0b0103b-c053-4b2e-9973-9f3a544ec9b8', true);

  /** `EduAssignments.ReadWrite` (delegated, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_WRITE = scope('EduAssignments.ReadWrite', '2f233e90-164b-4501-8bce-31af2559a2d3', true);

  /** `EduAssignments.ReadWriteBasic` (delegated, admin consent required) */
  public static readonly EDU_ASSIGNMENTS_READ_WRITE_BASIC = scope('EduAssignments.ReadWriteBasic', '2ef770a1-622a-47c4-93ee-28d6adbed3a0', true);

  /** `EduCurricula.Read` (delegated, admin consent required) */
  public static readonly EDU_CURRICULA_READ = scope('EduCurricula.Read', '484859e8-b9e2-4e92-b910-84db35dadd29', true);

  /** `EduCurricula.ReadWrite` (delegated, admin consent required) */
  public static readonly EDU_CURRICULA_READ_WRITE = scope('EduCurricula.ReadWrite', '4793c53b-df34-44fd-8d26-d15c517732f5', true);

  /** `EduRoster.Read` (delegated, admin consent required) */
  public static readonly EDU_ROSTER_READ = scope('EduRoster.Read', 'a4389601-22d9-4096-ac18-36a927199112', true);

  /** `EduRoster.ReadBasic` (delegated, admin consent required) */
  public static readonly EDU_ROSTER_READ_BASIC = scope('EduRoster.ReadBasic', '5d186531-d1bf-4f07-8cea-7c42119e1bd9', true);

  /** `EduRoster.ReadWrite` (delegated, admin consent required) */
  public static readonly EDU_ROSTER_READ_WRITE = scope('EduRoster.ReadWrite', '359e19a6-e3fa-4d7f-bcab-d28ec592b51e', true);

  /** `EngagementMeetingConversation.Read.All` (delegated, admin consent required) */
  public static readonly ENGAGEMENT_MEETING_CONVERSATION_READ_ALL = scope('EngagementMeetingConversation.Read.All', '58c5819e-29bd-4400-ad52-82cd82a63fbd', true);

  /** `EngagementRole.Read` (delegated, no admin consent required) */
  public static readonly ENGAGEMENT_ROLE_READ = scope('EngagementRole.Read', '9f1da0fc-345c-4dfb-bab5-5215a073a417', false);

  /** `EngagementRole.Read.All` (delegated, admin consent required) */
  public static readonly ENGAGEMENT_ROLE_READ_ALL = scope('EngagementRole.Read.All', '3cad91a5-8413-4c4a-acfe-dfeb83d1366d', true);

  /** `EngagementRole.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ENGAGEMENT_ROLE_READ_WRITE_ALL = scope('EngagementRole.ReadWrite.All', '4905982d-6459-4ccd-949c-949fefc0a8f2', true);

  /** `EntitlementManagement.Read.All` (delegated, admin consent required) */
  public static readonly ENTITLEMENT_MANAGEMENT_READ_ALL = scope('EntitlementManagement.Read.All', '5449aa12-1393-4ea2-a7c7-d0e06c1a56b2', true);

  /** `EntitlementManagement.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ENTITLEMENT_MANAGEMENT_READ_WRITE_ALL = scope('EntitlementManagement.ReadWrite.All', 'ae7a573d-81d7-432b-ad44-4ed5c9d89038', true);

  /** `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated, no admin consent required) */
  public static readonly ENTITLEMENT_MGMT_SUBJECT_ACCESS_READ_WRITE = scope('EntitlementMgmt-SubjectAccess.ReadWrite', 'e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac', false);

  /** `EntraBackup.Read.All` (delegated, admin consent required) */
  public static readonly ENTRA_BACKUP_READ_ALL = scope('EntraBackup.Read.All', 'a6ea9dd7-4dd9-4484-a80a-ac9ad981dcf1', true);

  /** `EntraBackup.ReadWrite.Preview` (delegated, admin consent required) */
  public static readonly ENTRA_BACKUP_READ_WRITE_PREVIEW = scope('EntraBackup.ReadWrite.Preview', 'cef123a8-c18c-4eba-852e-d90cfbf67c91', true);

  /** `EntraBackup.ReadWrite.Recovery` (delegated, admin consent required) */
  public static readonly ENTRA_BACKUP_READ_WRITE_RECOVERY = scope('EntraBackup.ReadWrite.Recovery', '8269c6ff-41d7-4172-a783-b2ce38322e42', true);

  /** `EventListener.Read.All` (delegated, admin consent required) */
  public static readonly EVENT_LISTENER_READ_ALL = scope('EventListener.Read.All', 'f7dd3bed-5eec-48da-bc73-1c0ef50bc9a1', true);

  /** `EventListener.ReadWrite.All` (delegated, admin consent required) */
  public static readonly EVENT_LISTENER_READ_WRITE_ALL = scope('EventListener.ReadWrite.All', 'd11625a6-fe21-4fc6-8d3d-063eba5525ad', true);

  /** `ExchangeMessageTrace.Read.All` (delegated, admin consent required) */
  public static readonly EXCHANGE_MESSAGE_TRACE_READ_ALL = scope('ExchangeMessageTrace.Read.All', 'b2e7d27e-14e7-41ad-bb15-a88ceb9c3e90', true);

  /** `ExternalConnection.Read.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_ALL = scope('ExternalConnection.Read.All', 'a38267a5-26b6-4d76-9493-935b7599116b', true);

  /** `ExternalConnection.ReadWrite.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_WRITE_ALL = scope('ExternalConnection.ReadWrite.All', 'bbbbd9b3-3566-4931-ac37-2b2180d9e334', true);

  /** `ExternalConnection.ReadWrite.OwnedBy` (delegated, admin consent required) */
  public static readonly EXTERNAL_CONNECTION_READ_WRITE_OWNED_BY = scope('ExternalConnection.ReadWrite.OwnedBy', '4082ad95-c812-4f02-be92-780c4c4f1830', true);

  /** `ExternalItem.Read.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_ALL = scope('ExternalItem.Read.All', '922f9392-b1b7-483c-a4be-0089be7704fb', true);

  /** `ExternalItem.ReadWrite.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_WRITE_ALL = scope('ExternalItem.ReadWrite.All', 'b02c54f8-eb48-4c50-a9f0-a149e5a2012f', true);

  /** `ExternalItem.ReadWrite.OwnedBy` (delegated, admin consent required) */
  public static readonly EXTERNAL_ITEM_READ_WRITE_OWNED_BY = scope('ExternalItem.ReadWrite.OwnedBy', '4367b9d7-cee7-4995-853c-a0bdfe95c1f9', true);

  /** `ExternalUserProfile.Read.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_USER_PROFILE_READ_ALL = scope('ExternalUserProfile.Read.All', '47167bec-55a7-4caf-9ecc-8d4566e3cfb1', true);

  /** `ExternalUserProfile.ReadWrite.All` (delegated, admin consent required) */
  public static readonly EXTERNAL_USER_PROFILE_READ_WRITE_ALL = scope('ExternalUserProfile.ReadWrite.All', 'c6068dc7-a791-46a4-a811-b8228e6649ab', true);

  /** `Family.Read` (delegated, no admin consent required) */
  public static readonly FAMILY_READ = scope('Family.Read', '3a1e4806-a744-4c70-80fc-223bf8582c46', false);

  /** `FileStorageContainer.Manage.All` (delegated, admin consent required) */
  public static readonly FILE_STORAGE_CONTAINER_MANAGE_ALL = scope('FileStorageContainer.Manage.All', '527b6d64-cdf5-4b8b-b336-4aa0b8ca2ce5', true);

  /** `FileStorageContainer.Selected` (delegated, no admin consent required) */
  public static readonly FILE_STORAGE_CONTAINER_SELECTED = scope('FileStorageContainer.Selected', '085ca537-6565-41c2-aca7-db852babc212', false);

  /** `Files.Read` (delegated, no admin consent required) */
  public static readonly FILES_READ = scope('Files.Read', '10465720-29dd-4523-a11a-6a75c743c9d9', false);

  /** `Files.Read.All` (delegated, no admin consent required) */
  public static readonly FILES_READ_ALL = scope('Files.Read.All', 'df85f4d6-205c-4ac5-a5ea-6bf408dba283', false);

  /** `Files.Read.Selected` (delegated, no admin consent required) */
  public static readonly FILES_READ_SELECTED = scope('Files.Read.Selected', '5447fe39-cb82-4c1a-b977-520e67e724eb', false);

  /** `Files.ReadWrite` (delegated, no admin consent required) */
  public static readonly FILES_READ_WRITE = scope('Files.ReadWrite', '5c28f0bf-8a70-41f1-8ab2-9032436ddb65', false);

  /** `Files.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly FILES_READ_WRITE_ALL = scope('Files.ReadWrite.All', '863451e7-0667-486c-a5d6-d135439485f0', false);

  /** `Files.ReadWrite.AppFolder` (delegated, no admin consent required) */
  public static readonly FILES_READ_WRITE_APP_FOLDER = scope('Files.ReadWrite.AppFolder', '8019c312-3263-48e6-825e-2b833497195b', false);

  /** `Files.ReadWrite.Selected` (delegated, no admin consent required) */
  public static readonly FILES_READ_WRITE_SELECTED = scope('Files.ReadWrite.Selected', '17dde5bd-8c17-420f-a486-969730c1b827', false);

  /** `Files.SelectedOperations.Selected` (delegated, admin consent required) */
  public static readonly FILES_SELECTED_OPERATIONS_SELECTED = scope('Files.SelectedOperations.Selected', 'ef2779dc-ef1b-4211-8310-8a0ac2450081', true);

  /** `Financials.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly FINANCIALS_READ_WRITE_ALL = scope('Financials.ReadWrite.All', 'f534bf13-55d4-45a9-8f3c-c92fe64d6131', false);

  /** `Goals-Export.Read.All` (delegated, admin consent required) */
  public static readonly GOALS_EXPORT_READ_ALL = scope('Goals-Export.Read.All', '092211d9-ca1a-427b-813e-b79c7653fe71', true);

  /** `Goals-Export.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GOALS_EXPORT_READ_WRITE_ALL = scope('Goals-Export.ReadWrite.All', '2edeb9fd-4228-480c-a26d-2ed52011cf3d', true);

  /** `Group-Conversation.Read.All` (delegated, admin consent required) */
  public static readonly GROUP_CONVERSATION_READ_ALL = scope('Group-Conversation.Read.All', 'c92fbbc2-50e0-4842-93ef-385c3293ea3d', true);

  /** `Group-Conversation.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GROUP_CONVERSATION_READ_WRITE_ALL = scope('Group-Conversation.ReadWrite.All', '302bcbb5-855a-4e49-ae20-94a331b0281e', true);

  /** `Group-NestingSupport.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GROUP_NESTING_SUPPORT_READ_WRITE_ALL = scope('Group-NestingSupport.ReadWrite.All', 'afc507db-8793-4d2f-999d-6e34cff02b7c', true);

  /** `Group-OnPremisesSyncBehavior.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GROUP_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = scope('Group-OnPremisesSyncBehavior.ReadWrite.All', '37e00479-5776-4659-aecf-4841ec5d590a', true);

  /** `Group-XTenantIdentitySync.Read.All` (delegated, admin consent required) */
  public static readonly GROUP_X_TENANT_IDENTITY_SYNC_READ_ALL = scope('Group-XTenantIdentitySync.Read.All', 'f7c0661b-4247-48ac-a371-05ff047614c6', true);

  /** `Group.ManageProtection.All` (delegated, admin consent required) */
  public static readonly GROUP_MANAGE_PROTECTION_ALL = scope('Group.ManageProtection.All', '36263ed6-285e-4f84-b25a-62ec2ba17d29', true);

  /** `Group.Read.All` (delegated, admin consent required) */
  public static readonly GROUP_READ_ALL = scope('Group.Read.All', '5f8c59db-677d-491f-a6b8-5f174b11ec1d', true);

  /** `Group.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly GROUP_READ_WRITE_ALL = scope('Group.ReadWrite.All', '4e46008b-f24c-477d-8fff-7bb4ec7aafe0', true, PermissionImpact.HIGH);

  /** `GroupMember.Read.All` (delegated, admin consent required) */
  public static readonly GROUP_MEMBER_READ_ALL = scope('GroupMember.Read.All', 'bc024368-1153-4739-b217-4326f2e966d0', true);

  /** `GroupMember.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GROUP_MEMBER_READ_WRITE_ALL = scope('GroupMember.ReadWrite.All', 'f81125ac-d3b7-4573-a3b2-7099cc39df9e', true);

  /** `GroupSettings.Read.All` (delegated, admin consent required) */
  public static readonly GROUP_SETTINGS_READ_ALL = scope('GroupSettings.Read.All', '2eb2bc92-94ef-4c6b-b4ab-2a09bc975e0e', true);

  /** `GroupSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly GROUP_SETTINGS_READ_WRITE_ALL = scope('GroupSettings.ReadWrite.All', 'c1691a6d-99e2-4cfa-b4b5-9e4d67dc0f36', true);

  /** `HealthMonitoringAlert.Read.All` (delegated, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_READ_ALL = scope('HealthMonitoringAlert.Read.All', '74b4ff32-4917-4536-a66d-38a4861e6220', true);

  /** `HealthMonitoringAlert.ReadWrite.All` (delegated, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_READ_WRITE_ALL = scope('HealthMonitoringAlert.ReadWrite.All', 'b7c60f27-2195-4d5f-96a7-6b98bdfd9664', true);

  /** `HealthMonitoringAlertConfig.Read.All` (delegated, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_CONFIG_READ_ALL = scope('HealthMonitoringAlertConfig.Read.All', 'fb873030-8626-47e6-96ff-8a5bff3b725f', true);

  /** `HealthMonitoringAlertConfig.ReadWrite.All` (delegated, admin consent required) */
  public static readonly HEALTH_MONITORING_ALERT_CONFIG_READ_WRITE_ALL = scope('HealthMonitoringAlertConfig.ReadWrite.All', 'b3e5ebc6-1c23-4337-8286-3f27165addb4', true);

  /** `IMAP.AccessAsUser.All` (delegated, no admin consent required) */
  public static readonly IMAP_ACCESS_AS_USER_ALL = scope('IMAP.AccessAsUser.All', '652390e4-393a-48de-9484-05f9b1212954', false);

  /** `IdentityNotifications.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_NOTIFICATIONS_READ_ALL = scope('IdentityNotifications.Read.All', '59cd3e28-aa9c-4f72-a734-1b592eb06853', true);

  /** `IdentityNotifications.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_NOTIFICATIONS_READ_WRITE_ALL = scope('IdentityNotifications.ReadWrite.All', 'c9c9fdea-4ecc-4d82-a2ea-3feff3489275', true);

  /** `IdentityProvider.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_PROVIDER_READ_ALL = scope('IdentityProvider.Read.All', '43781733-b5a7-4d1b-98f4-e8edff23e1a9', true);

  /** `IdentityProvider.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_PROVIDER_READ_WRITE_ALL = scope('IdentityProvider.ReadWrite.All', 'f13ce604-1677-429f-90bd-8a10b9f01325', true);

  /** `IdentityRiskEvent.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISK_EVENT_READ_ALL = scope('IdentityRiskEvent.Read.All', '8f6a01e7-0391-4ee5-aa22-a3af122cef27', true);

  /** `IdentityRiskEvent.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISK_EVENT_READ_WRITE_ALL = scope('IdentityRiskEvent.ReadWrite.All', '9e4862a5-b68f-479e-848a-4e07e25c9916', true);

  /** `IdentityRiskyAgent.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISKY_AGENT_READ_ALL = scope('IdentityRiskyAgent.Read.All', '3215c57f-3faa-4295-95c2-6f14a5bc6124', true);

  /** `IdentityRiskyAgent.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISKY_AGENT_READ_WRITE_ALL = scope('IdentityRiskyAgent.ReadWrite.All', 'd343bdeb-db6a-4e06-97da-9dafc2d61c60', true);

  /** `IdentityRiskyServicePrincipal.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISKY_SERVICE_PRINCIPAL_READ_ALL = scope('IdentityRiskyServicePrincipal.Read.All', 'ea5c4ab0-5a73-4f35-8272-5d5337884e5d', true);

  /** `IdentityRiskyServicePrincipal.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISKY_SERVICE_PRINCIPAL_READ_WRITE_ALL = scope('IdentityRiskyServicePrincipal.ReadWrite.All', 'bb6f654c-d7fd-4ae3-85c3-fc380934f515', true);

  /** `IdentityRiskyUser.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_RISKY_USER_READ_ALL = scope('IdentityRiskyUser.Read.All', 'd04bb851-cb7c-4146-97c7-ca3e71baf56c', true);

  /** `IdentityRiskyUser.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly IDENTITY_RISKY_USER_READ_WRITE_ALL = scope('IdentityRiskyUser.ReadWrite.All', 'e0a7cdbb-08b0-4697-8264-0069786e9674', true, PermissionImpact.HIGH);

  /** `IdentityUserFlow.Read.All` (delegated, admin consent required) */
  public static readonly IDENTITY_USER_FLOW_READ_ALL = scope('IdentityUserFlow.Read.All', '2903d63d-4611-4d43-99ce-a33f3f52e343', true);

  /** `IdentityUserFlow.ReadWrite.All` (delegated, admin consent required) */
  public static readonly IDENTITY_USER_FLOW_READ_WRITE_ALL = scope('IdentityUserFlow.ReadWrite.All', '281892cc-4dbf-4e3a-b6cc-b21029bb4e82', true);

  /** `IndustryData-DataConnector.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_READ_ALL = scope('IndustryData-DataConnector.Read.All', 'd19c0de5-7ecb-4aba-b090-da35ebcd5425', true);

  /** `IndustryData-DataConnector.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_READ_WRITE_ALL = scope('IndustryData-DataConnector.ReadWrite.All', '5ce933ac-3997-4280-aed0-cc072e5c062a', true);

  /** `IndustryData-DataConnector.Upload` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_DATA_CONNECTOR_UPLOAD = scope('IndustryData-DataConnector.Upload', 'fc47391d-ab2c-410f-9059-5600f7af660d', true);

  /** `IndustryData-InboundFlow.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_INBOUND_FLOW_READ_ALL = scope('IndustryData-InboundFlow.Read.All', 'cb0774da-a605-42af-959c-32f438fb38f4', true);

  /** `IndustryData-InboundFlow.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_INBOUND_FLOW_READ_WRITE_ALL = scope('IndustryData-InboundFlow.ReadWrite.All', '97044676-2cec-40ee-bd70-38df444c9e70', true);

  /** `IndustryData-OutboundFlow.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_OUTBOUND_FLOW_READ_ALL = scope('IndustryData-OutboundFlow.Read.All', '4741a003-8952-4be4-9217-33a0ac327122', true);

  /** `IndustryData-OutboundFlow.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_OUTBOUND_FLOW_READ_WRITE_ALL = scope('IndustryData-OutboundFlow.ReadWrite.All', 'aeb68e0b-e562-4a1f-b6dd-3484ad0cbb4b', true);

  /** `IndustryData-ReferenceDefinition.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_REFERENCE_DEFINITION_READ_ALL = scope('IndustryData-ReferenceDefinition.Read.All', 'a3f96ffe-cb84-40a8-ac85-582d7ef97c2a', true);

  /** `IndustryData-ReferenceDefinition.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_REFERENCE_DEFINITION_READ_WRITE_ALL = scope('IndustryData-ReferenceDefinition.ReadWrite.All', 'a757d430-be6d-430f-af57-28aabe79d247', true);

  /** `IndustryData-Run.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_RUN_READ_ALL = scope('IndustryData-Run.Read.All', '92685235-50c4-4702-b2c8-36043db6fa79', true);

  /** `IndustryData-Run.Start` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_RUN_START = scope('IndustryData-Run.Start', 'f03a6d0e-0989-460f-80b2-e57c8561763e', true);

  /** `IndustryData-SourceSystem.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_SOURCE_SYSTEM_READ_ALL = scope('IndustryData-SourceSystem.Read.All', '49b7016c-89ae-41e7-bd6f-b7170c5490bf', true);

  /** `IndustryData-SourceSystem.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_SOURCE_SYSTEM_READ_WRITE_ALL = scope('IndustryData-SourceSystem.ReadWrite.All', '9599f005-05d6-4ea7-b1b1-4929768af5d0', true);

  /** `IndustryData-TimePeriod.Read.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_TIME_PERIOD_READ_ALL = scope('IndustryData-TimePeriod.Read.All', 'c9d51f28-8ccd-42b2-a836-fd8fe9ebf2ae', true);

  /** `IndustryData-TimePeriod.ReadWrite.All` (delegated, admin consent required) */
  public static readonly INDUSTRY_DATA_TIME_PERIOD_READ_WRITE_ALL = scope('IndustryData-TimePeriod.ReadWrite.All', 'b6d56528-3032-4f9d-830f-5a24a25e6661', true);

  /** `IndustryData.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly INDUSTRY_DATA_READ_BASIC_ALL = scope('IndustryData.ReadBasic.All', '60382b96-1f5e-46ea-a544-0407e489e588', false);

  /** `InformationProtectionConfig.Read` (delegated, admin consent required) */
  public static readonly INFORMATION_PROTECTION_CONFIG_READ = scope('InformationProtectionConfig.Read', '12f4bffb-b598-413c-984b-db99728f8b54', true);

  /** `InformationProtectionPolicy.Read` (delegated, no admin consent required) */
  public static readonly INFORMATION_PROTECTION_POLICY_READ = scope('InformationProtectionPolicy.Read', '4ad84827-5578-4e18-ad7a-86530b12f884', false);

  /** `Insights-UserMetric.Read.All` (delegated, admin consent required) */
  public static readonly INSIGHTS_USER_METRIC_READ_ALL = scope('Insights-UserMetric.Read.All', '7d249730-51a3-4180-8ec1-214f144f1bff', true);

  /** `LearningAssignedCourse.Read` (delegated, no admin consent required) */
  public static readonly LEARNING_ASSIGNED_COURSE_READ = scope('LearningAssignedCourse.Read', 'ac08cdae-e845-41db-adf9-5899a0ec9ef6', false);

  /** `LearningContent.Read.All` (delegated, admin consent required) */
  public static readonly LEARNING_CONTENT_READ_ALL = scope('LearningContent.Read.All', 'ea4c1fd9-6a9f-4432-8e5d-86e06cc0da77', true);

  /** `LearningContent.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LEARNING_CONTENT_READ_WRITE_ALL = scope('LearningContent.ReadWrite.All', '53cec1c4-a65f-4981-9dc1-ad75dbf1c077', true);

  /** `LearningProvider.Read` (delegated, admin consent required) */
  public static readonly LEARNING_PROVIDER_READ = scope('LearningProvider.Read', 'dd8ce36f-9245-45ea-a99e-8ac398c22861', true);

  /** `LearningProvider.ReadWrite` (delegated, admin consent required) */
  public static readonly LEARNING_PROVIDER_READ_WRITE = scope('LearningProvider.ReadWrite', '40c2eb57-abaf-49f5-9331-e90fd01f7130', true);

  /** `LearningSelfInitiatedCourse.Read` (delegated, no admin consent required) */
  public static readonly LEARNING_SELF_INITIATED_COURSE_READ = scope('LearningSelfInitiatedCourse.Read', 'f6403ef7-4a96-47be-a190-69ba274c3f11', false);

  /** `LicenseAssignment.Read.All` (delegated, no admin consent required) */
  public static readonly LICENSE_ASSIGNMENT_READ_ALL = scope('LicenseAssignment.Read.All', 'f395577a-0960-456b-979f-7228de0c5996', false);

  /** `LicenseAssignment.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LICENSE_ASSIGNMENT_READ_WRITE_ALL = scope('LicenseAssignment.ReadWrite.All', 'f55016cc-149c-447e-8f21-7cf3ec1d6350', true);

  /** `LifecyclePolicies-AgentId.Read.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_POLICIES_AGENT_ID_READ_ALL = scope('LifecyclePolicies-AgentId.Read.All', '65857db0-62ac-4279-aa73-c2b5dab186f5', true);

  /** `LifecyclePolicies-AgentId.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_POLICIES_AGENT_ID_READ_WRITE_ALL = scope('LifecyclePolicies-AgentId.ReadWrite.All', 'f2292ca5-46fc-4195-9b4d-16491bf9bf7f', true);

  /** `LifecycleWorkflows-CustomExt.Read.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_CUSTOM_EXT_READ_ALL = scope('LifecycleWorkflows-CustomExt.Read.All', '2973a298-1d69-4f87-8d30-7025f0ec19d7', true);

  /** `LifecycleWorkflows-CustomExt.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_CUSTOM_EXT_READ_WRITE_ALL = scope('LifecycleWorkflows-CustomExt.ReadWrite.All', 'ef6bafb1-3019-4a22-a332-103aff92225f', true);

  /** `LifecycleWorkflows-Reports.Read.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_REPORTS_READ_ALL = scope('LifecycleWorkflows-Reports.Read.All', '4d3d7f81-163f-426a-8432-5638d2e82083', true);

  /** `LifecycleWorkflows-Workflow.Activate` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_ACTIVATE = scope('LifecycleWorkflows-Workflow.Activate', 'df1c25b3-072c-45cd-8403-c63441e4cca1', true);

  /** `LifecycleWorkflows-Workflow.Read.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_ALL = scope('LifecycleWorkflows-Workflow.Read.All', '7fabe5bd-2e47-4e61-b924-327117024e18', true);

  /** `LifecycleWorkflows-Workflow.ReadBasic.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_BASIC_ALL = scope('LifecycleWorkflows-Workflow.ReadBasic.All', '789c445d-433c-4575-a1fc-367a58a1bd4a', true);

  /** `LifecycleWorkflows-Workflow.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_WORKFLOW_READ_WRITE_ALL = scope('LifecycleWorkflows-Workflow.ReadWrite.All', '29e49f0c-a053-4cc5-a4b1-7da0c8c1e643', true);

  /** `LifecycleWorkflows.Read.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_READ_ALL = scope('LifecycleWorkflows.Read.All', '9bcb9916-765a-42af-bf77-02282e26b01a', true);

  /** `LifecycleWorkflows.ReadWrite.All` (delegated, admin consent required) */
  public static readonly LIFECYCLE_WORKFLOWS_READ_WRITE_ALL = scope('LifecycleWorkflows.ReadWrite.All', '84b9d731-7db8-4454-8c90-fd9e95350179', true);

  /** `ListItems.SelectedOperations.Selected` (delegated, admin consent required) */
  public static readonly LIST_ITEMS_SELECTED_OPERATIONS_SELECTED = scope('ListItems.SelectedOperations.Selected', 'd6d361b3-211a-4191-9fa7-15f72de4aac4', true);

  /** `Lists.SelectedOperations.Selected` (delegated, admin consent required) */
  public static readonly LISTS_SELECTED_OPERATIONS_SELECTED = scope('Lists.SelectedOperations.Selected', '033b51ee-d6fa-4add-b627-ee680c7212b5', true);

  /** `Mail.Read` (delegated, no admin consent required) */
  public static readonly MAIL_READ = scope('Mail.Read', '570282fd-fa5c-430d-a7fd-fc8dc98a9dca', false);

  /** `Mail.Read.Shared` (delegated, no admin consent required) */
  public static readonly MAIL_READ_SHARED = scope('Mail.Read.Shared', '7b9103a5-4610-446b-9670-80643382c1fa', false);

  /** `Mail.ReadBasic` (delegated, no admin consent required) */
  public static readonly MAIL_READ_BASIC = scope('Mail.ReadBasic', 'a4b8392a-d8d1-4954-a029-8e668a39a170', false);

  /** `Mail.ReadBasic.Shared` (delegated, no admin consent required) */
  public static readonly MAIL_READ_BASIC_SHARED = scope('Mail.ReadBasic.Shared', 'b11fa0e7-fdb7-4dc9-b1f1-59facd463480', false);

  /** `Mail.ReadWrite` (delegated, no admin consent required) */
  public static readonly MAIL_READ_WRITE = scope('Mail.ReadWrite', '024d486e-b451-40bb-833d-3e66d98c5c73', false);

  /** `Mail.ReadWrite.Shared` (delegated, no admin consent required) */
  public static readonly MAIL_READ_WRITE_SHARED = scope('Mail.ReadWrite.Shared', '5df07973-7d5d-46ed-9847-1271055cbd51', false);

  /** `Mail.Send` (delegated, no admin consent required) */
  public static readonly MAIL_SEND = scope('Mail.Send', 'e383f46e-2787-4529-855e-0e479a3ffac0', false);

  /** `Mail.Send.Shared` (delegated, no admin consent required) */
  public static readonly MAIL_SEND_SHARED = scope('Mail.Send.Shared', 'a367ab51-6b49-43bf-a716-a1fb06d2a174', false);

  /** `MailTips.ReadBasic.Shared` (delegated, no admin consent required) */
  public static readonly MAIL_TIPS_READ_BASIC_SHARED = scope('MailTips.ReadBasic.Shared', '4776cae1-54bd-4dfd-823c-e5861ed49a98', false);

  /** `MailboxConfigItem.Read` (delegated, admin consent required) */
  public static readonly MAILBOX_CONFIG_ITEM_READ = scope('MailboxConfigItem.Read', 'dce2e6fc-0f4b-40da-94e2-14b4477f3d92', true);

  /** `MailboxConfigItem.ReadWrite` (delegated, admin consent required) */
  public static readonly MAILBOX_CONFIG_ITEM_READ_WRITE = scope('MailboxConfigItem.ReadWrite', '7d461784-7715-4b09-9f90-91a6d8722652', true);

  /** `MailboxFolder.Read` (delegated, no admin consent required) */
  public static readonly MAILBOX_FOLDER_READ = scope('MailboxFolder.Read', '52dc2051-4958-4636-8f2a-281d39c6981c', false);

  /** `MailboxFolder.ReadWrite` (delegated, no admin consent required) */
  public static readonly MAILBOX_FOLDER_READ_WRITE = scope('MailboxFolder.ReadWrite', '077fde41-7e0b-4c5b-bcd1-e9d743a30c80', false);

  /** `MailboxItem.Export` (delegated, admin consent required) */
  public static readonly MAILBOX_ITEM_EXPORT = scope('MailboxItem.Export', '58d3e7fa-3ce9-4a0c-9baa-0971f64709d9', true);

  /** `MailboxItem.ImportExport` (delegated, admin consent required) */
  public static readonly MAILBOX_ITEM_IMPORT_EXPORT = scope('MailboxItem.ImportExport', 'df96e8a0-f4e1-4ecf-8d83-a429f822cbd6', true);

  /** `MailboxItem.Read` (delegated, no admin consent required) */
  public static readonly MAILBOX_ITEM_READ = scope('MailboxItem.Read', '82305458-296d-4edd-8b0b-74dd74c34526', false);

  /** `MailboxItem.ReadWrite` (delegated, admin consent required) */
  public static readonly MAILBOX_ITEM_READ_WRITE = scope('MailboxItem.ReadWrite', 'ec1ade38-5268-4bc8-87fa-b230e42f7a88', true);

  /** `MailboxSettings.Read` (delegated, no admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ = scope('MailboxSettings.Read', '87f447af-9fa4-4c32-9dfa-4a57a73d18ce', false);

  /** `MailboxSettings.ReadWrite` (delegated, no admin consent required) */
  public static readonly MAILBOX_SETTINGS_READ_WRITE = scope('MailboxSettings.ReadWrite', '818c620a-27a9-40bd-a6a5-d96f7d610b4b', false);

  /** `ManagedTenants.Read.All` (delegated, admin consent required) */
  public static readonly MANAGED_TENANTS_READ_ALL = scope('ManagedTenants.Read.All', 'dc34164e-6c4a-41a0-be89-3ae2fbad7cd3', true);

  /** `ManagedTenants.ReadWrite.All` (delegated, admin consent required) */
  public static readonly MANAGED_TENANTS_READ_WRITE_ALL = scope('ManagedTenants.ReadWrite.All', 'b31fa710-c9b3-4d9e-8f5e-8036eecddab9', true);

  /** `Member.Read.Hidden` (delegated, admin consent required) */
  public static readonly MEMBER_READ_HIDDEN = scope('Member.Read.Hidden', 'f6a3db3e-f7e8-4ed2-a414-557c8c9830be', true);

  /** `MultiTenantOrganization.Read.All` (delegated, admin consent required) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_ALL = scope('MultiTenantOrganization.Read.All', '526aa72a-5878-49fe-bf4e-357973af9b06', true);

  /** `MultiTenantOrganization.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_BASIC_ALL = scope('MultiTenantOrganization.ReadBasic.All', '225db56b-15b2-4daa-acb3-0eec2bbe4849', false);

  /** `MultiTenantOrganization.ReadWrite.All` (delegated, admin consent required) */
  public static readonly MULTI_TENANT_ORGANIZATION_READ_WRITE_ALL = scope('MultiTenantOrganization.ReadWrite.All', '77af1528-84f3-4023-8d90-d219cd433108', true);

  /** `MutualTlsOauthConfiguration.Read.All` (delegated, admin consent required) */
  public static readonly MUTUAL_TLS_OAUTH_CONFIGURATION_READ_ALL = scope('MutualTlsOauthConfiguration.Read.All', '51ae584e-e736-4718-897b-10af70f8e3cc', true);

  /** `MutualTlsOauthConfiguration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly MUTUAL_TLS_OAUTH_CONFIGURATION_READ_WRITE_ALL = scope('MutualTlsOauthConfiguration.ReadWrite.All', 'a51115bc-f64f-498f-bcee-00dcd28f4a03', true);

  /** `NetworkAccess-Reports.Read.All` (delegated, admin consent required) */
  public static readonly NETWORK_ACCESS_REPORTS_READ_ALL = scope('NetworkAccess-Reports.Read.All', 'b0c61509-cfc3-42bd-9bd4-66d81785fee4', true);

  /** `NetworkAccess.Read.All` (delegated, admin consent required) */
  public static readonly NETWORK_ACCESS_READ_ALL = scope('NetworkAccess.Read.All', '2f7013e0-ab4e-447f-a5e1-5d419950692d', true);

  /** `NetworkAccess.ReadWrite.All` (delegated, admin consent required) */
  public static readonly NETWORK_ACCESS_READ_WRITE_ALL = scope('NetworkAccess.ReadWrite.All', 'ae2df9c5-f18d-4ec4-a51b-bdeb807f177b', true);

  /** `NetworkAccessBranch.Read.All` (delegated, no admin consent required) */
  public static readonly NETWORK_ACCESS_BRANCH_READ_ALL = scope('NetworkAccessBranch.Read.All', '4051c7fc-b429-4804-8d80-8f1f8c24a6f7', false);

  /** `NetworkAccessBranch.ReadWrite.All` (delegated, admin consent required) */
  public static readonly NETWORK_ACCESS_BRANCH_READ_WRITE_ALL = scope('NetworkAccessBranch.ReadWrite.All', 'b8a36cc2-b810-461a-baa4-a7281e50bd5c', true);

  /** `NetworkAccessPolicy.Read.All` (delegated, no admin consent required) */
  public static readonly NETWORK_ACCESS_POLICY_READ_ALL = scope('NetworkAccessPolicy.Read.All', 'ba22922b-752c-446f-89d7-a2d92398fceb', false);

  /** `NetworkAccessPolicy.ReadWrite.All` (delegated, admin consent required) */
  public static readonly NETWORK_ACCESS_POLICY_READ_WRITE_ALL = scope('NetworkAccessPolicy.ReadWrite.All', 'b1fbad0f-ef6e-42ed-8676-bca7fa3e7291', true);

  /** `Notes.Create` (delegated, no admin consent required) */
  public static readonly NOTES_CREATE = scope('Notes.Create', '9d822255-d64d-4b7a-afdb-833b9a97ed02', false);

  /** `Notes.Read` (delegated, no admin consent required) */
  public static readonly NOTES_READ = scope('Notes.Read', '371361e4-b9e2-4a3f-8315-2a301a3b0a3d', false);

  /** `Notes.Read.All` (delegated, no admin consent required) */
  public static readonly NOTES_READ_ALL = scope('Notes.Read.All', 'dfabfca6-ee36-4db2-8208-7a28381419b3', false);

  /** `Notes.ReadWrite` (delegated, no admin consent required) */
  public static readonly NOTES_READ_WRITE = scope('Notes.ReadWrite', '615e26af-c38a-4150-ae3e-c3b0d4cb1d6a', false);

  /** `Notes.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly NOTES_READ_WRITE_ALL = scope('Notes.ReadWrite.All', '64ac0503-b4fa-45d9-b544-71a463f05da0', false);

  /** `Notes.ReadWrite.CreatedByApp` (delegated, no admin consent required) */
  public static readonly NOTES_READ_WRITE_CREATED_BY_APP = scope('Notes.ReadWrite.CreatedByApp', 'ed68249d-017c-4df5-9113-e684c7f8760b', false);

  /** `Notifications.ReadWrite.CreatedByApp` (delegated, no admin consent required) */
  public static readonly NOTIFICATIONS_READ_WRITE_CREATED_BY_APP = scope('Notifications.ReadWrite.CreatedByApp', '89497502-6e42-46a2-8cb2-427fd3df970a', false);

  /** `OnPremDirectorySynchronization.Read.All` (delegated, admin consent required) */
  public static readonly ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL = scope('OnPremDirectorySynchronization.Read.All', 'f6609722-4100-44eb-b747-e6ca0536989d', true);

  /** `OnPremDirectorySynchronization.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL = scope('OnPremDirectorySynchronization.ReadWrite.All', 'c2d95988-7604-4ba1-aaed-38a5f82a51c7', true);

  /** `OnPremisesPublishingProfiles.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ON_PREMISES_PUBLISHING_PROFILES_READ_WRITE_ALL = scope('OnPremisesPublishingProfiles.ReadWrite.All', '8c4d5184-71c2-4bf8-bb9d-bc3378c9ad42', true);

  /** `OnlineMeetingAiInsight.Read.All` (delegated, admin consent required) */
  public static readonly ONLINE_MEETING_AI_INSIGHT_READ_ALL = scope('OnlineMeetingAiInsight.Read.All', '166741d6-eeb8-46fe-91f4-817d2af7bc88', true);

  /** `OnlineMeetingArtifact.Read.All` (delegated, no admin consent required) */
  public static readonly ONLINE_MEETING_ARTIFACT_READ_ALL = scope('OnlineMeetingArtifact.Read.All', '110e5abb-a10c-4b59-8b55-9b4daa4ef743', false);

  /** `OnlineMeetingRecording.Read.All` (delegated, admin consent required) */
  public static readonly ONLINE_MEETING_RECORDING_READ_ALL = scope('OnlineMeetingRecording.Read.All', '190c2bb6-1fdd-4fec-9aa2-7d571b5e1fe3', true);

  /** `OnlineMeetingTranscript.Read.All` (delegated, admin consent required) */
  public static readonly ONLINE_MEETING_TRANSCRIPT_READ_ALL = scope('OnlineMeetingTranscript.Read.All', '30b87d18-ebb1-45db-97f8-82ccb1f0190c', true);

  /** `OnlineMeetings.Read` (delegated, no admin consent required) */
  public static readonly ONLINE_MEETINGS_READ = scope('OnlineMeetings.Read', '9be106e1-f4e3-4df5-bdff-e4bc531cbe43', false);

  /** `OnlineMeetings.ReadWrite` (delegated, no admin consent required) */
  public static readonly ONLINE_MEETINGS_READ_WRITE = scope('OnlineMeetings.ReadWrite', 'a65f2972-a4f8-4f5e-afd7-69ccb046d5dc', false);

  /** `OrgContact.Read.All` (delegated, admin consent required) */
  public static readonly ORG_CONTACT_READ_ALL = scope('OrgContact.Read.All', '08432d1b-5911-483c-86df-7980af5cdee0', true);

  /** `OrgSettings-AppsAndServices.Read.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_APPS_AND_SERVICES_READ_ALL = scope('OrgSettings-AppsAndServices.Read.All', '1e9b7a7e-4d64-44ff-acf5-2e9651c1519f', true);

  /** `OrgSettings-AppsAndServices.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_APPS_AND_SERVICES_READ_WRITE_ALL = scope('OrgSettings-AppsAndServices.ReadWrite.All', 'c167b0e7-47c0-48e8-9eee-9892f58018fa', true);

  /** `OrgSettings-DynamicsVoice.Read.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_DYNAMICS_VOICE_READ_ALL = scope('OrgSettings-DynamicsVoice.Read.All', '9862d930-5aec-4a98-8d4f-7277a8db9bcb', true);

  /** `OrgSettings-DynamicsVoice.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_DYNAMICS_VOICE_READ_WRITE_ALL = scope('OrgSettings-DynamicsVoice.ReadWrite.All', '4cea26fb-6967-4234-82c4-c044414743f8', true);

  /** `OrgSettings-Forms.Read.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_FORMS_READ_ALL = scope('OrgSettings-Forms.Read.All', '210051a0-1ffc-435c-ae76-02d226d05752', true);

  /** `OrgSettings-Forms.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_FORMS_READ_WRITE_ALL = scope('OrgSettings-Forms.ReadWrite.All', '346c19ff-3fb2-4e81-87a0-bac9e33990c1', true);

  /** `OrgSettings-Microsoft365Install.Read.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_MICROSOFT365_INSTALL_READ_ALL = scope('OrgSettings-Microsoft365Install.Read.All', '8cbdb9f6-9c2e-451a-814d-ec606e5d0212', true);

  /** `OrgSettings-Microsoft365Install.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_MICROSOFT365_INSTALL_READ_WRITE_ALL = scope('OrgSettings-Microsoft365Install.ReadWrite.All', '1ff35e91-19eb-42d8-aa2d-cc9891127ae5', true);

  /** `OrgSettings-Todo.Read.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_TODO_READ_ALL = scope('OrgSettings-Todo.Read.All', '7ff96f41-f022-45ba-acd8-ef3f03063d6b', true);

  /** `OrgSettings-Todo.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORG_SETTINGS_TODO_READ_WRITE_ALL = scope('OrgSettings-Todo.ReadWrite.All', '087502c2-5263-433e-abe3-8f77231a0627', true);

  /** `Organization.Read.All` (delegated, admin consent required) */
  public static readonly ORGANIZATION_READ_ALL = scope('Organization.Read.All', '4908d5b9-3fb2-4b1e-9336-1888b7937185', true);

  /** `Organization.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORGANIZATION_READ_WRITE_ALL = scope('Organization.ReadWrite.All', '46ca0847-7e6b-426e-9775-ea810a948356', true);

  /** `OrganizationalBranding.Read.All` (delegated, admin consent required) */
  public static readonly ORGANIZATIONAL_BRANDING_READ_ALL = scope('OrganizationalBranding.Read.All', '9082f138-6f02-4f3a-9f4d-5f3c2ce5c688', true);

  /** `OrganizationalBranding.ReadWrite.All` (delegated, admin consent required) */
  public static readonly ORGANIZATIONAL_BRANDING_READ_WRITE_ALL = scope('OrganizationalBranding.ReadWrite.All', '15ce63de-b141-4c9a-a9a5-241bf27c6aaf', true);

  /** `POP.AccessAsUser.All` (delegated, no admin consent required) */
  public static readonly POP_ACCESS_AS_USER_ALL = scope('POP.AccessAsUser.All', 'd7b7f2d9-0f45-4ea1-9d42-e50810c06991', false);

  /** `PartnerBilling.Read.All` (delegated, admin consent required) */
  public static readonly PARTNER_BILLING_READ_ALL = scope('PartnerBilling.Read.All', '8804798e-5934-4e30-8ce3-ef88257cecd4', true);

  /** `PartnerSecurity.Read.All` (delegated, admin consent required) */
  public static readonly PARTNER_SECURITY_READ_ALL = scope('PartnerSecurity.Read.All', '5567b981-0bf1-4796-9038-0648b46e116d', true);

  /** `PartnerSecurity.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PARTNER_SECURITY_READ_WRITE_ALL = scope('PartnerSecurity.ReadWrite.All', '0cd2c1f6-94a1-4075-ab8c-0b1aff2e1ad5', true);

  /** `PendingExternalUserProfile.Read.All` (delegated, admin consent required) */
  public static readonly PENDING_EXTERNAL_USER_PROFILE_READ_ALL = scope('PendingExternalUserProfile.Read.All', 'd88fd3fb-53d3-4c1c-8c39-787fcac2ed7a', true);

  /** `PendingExternalUserProfile.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PENDING_EXTERNAL_USER_PROFILE_READ_WRITE_ALL = scope('PendingExternalUserProfile.ReadWrite.All', '93a1fb28-c908-4826-904e-0c74ad352b73', true);

  /** `People.Read` (delegated, no admin consent required) */
  public static readonly PEOPLE_READ = scope('People.Read', 'ba47897c-39ec-4d83-8086-ee8256fa737d', false);

  /** `People.Read.All` (delegated, admin consent required) */
  public static readonly PEOPLE_READ_ALL = scope('People.Read.All', 'b89f9189-71a5-4e70-b041-9887f0bc7e4a', true);

  /** `PeopleSettings.Read.All` (delegated, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_ALL = scope('PeopleSettings.Read.All', 'ec762c5f-388b-4b16-8693-ac1efbc611bc', true);

  /** `PeopleSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PEOPLE_SETTINGS_READ_WRITE_ALL = scope('PeopleSettings.ReadWrite.All', 'e67e6727-c080-415e-b521-e3f35d5248e9', true);

  /** `Place.Read.All` (delegated, admin consent required) */
  public static readonly PLACE_READ_ALL = scope('Place.Read.All', 'cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec', true);

  /** `Place.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PLACE_READ_WRITE_ALL = scope('Place.ReadWrite.All', '4c06a06a-098a-4063-868e-5dfee3827264', true);

  /** `PlaceDevice.Read.All` (delegated, admin consent required) */
  public static readonly PLACE_DEVICE_READ_ALL = scope('PlaceDevice.Read.All', '4c7f93d2-6b0b-4e05-91aa-87842f0a2142', true);

  /** `PlaceDevice.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PLACE_DEVICE_READ_WRITE_ALL = scope('PlaceDevice.ReadWrite.All', 'eafd6a71-e95a-4f8a-bb6e-fb84ab7fbd9e', true);

  /** `Policy.Read.All` (delegated, admin consent required) */
  public static readonly POLICY_READ_ALL = scope('Policy.Read.All', '572fea84-0151-49b2-9301-11cb16974376', true);

  /** `Policy.Read.AuthenticationMethod` (delegated, admin consent required) */
  public static readonly POLICY_READ_AUTHENTICATION_METHOD = scope('Policy.Read.AuthenticationMethod', 'a6ff13ac-1851-4993-8ca9-a671d70de2d5', true);

  /** `Policy.Read.B2BManagementPolicy` (delegated, admin consent required) */
  public static readonly POLICY_READ_B2_B_MANAGEMENT_POLICY = scope('Policy.Read.B2BManagementPolicy', '4b293250-121d-4cb4-acc7-5280438c18a6', true);

  /** `Policy.Read.ConditionalAccess` (delegated, no admin consent required) */
  public static readonly POLICY_READ_CONDITIONAL_ACCESS = scope('Policy.Read.ConditionalAccess', '633e0fce-8c58-4cfb-9495-12bbd5a24f7c', false);

  /** `Policy.Read.DeviceConfiguration` (delegated, admin consent required) */
  public static readonly POLICY_READ_DEVICE_CONFIGURATION = scope('Policy.Read.DeviceConfiguration', '3616a4b0-6746-49c4-a678-4c237599074d', true);

  /** `Policy.Read.IdentityProtection` (delegated, admin consent required) */
  public static readonly POLICY_READ_IDENTITY_PROTECTION = scope('Policy.Read.IdentityProtection', 'd146432f-b803-4ed4-8d42-ba74193a6ede', true);

  /** `Policy.Read.PermissionGrant` (delegated, admin consent required) */
  public static readonly POLICY_READ_PERMISSION_GRANT = scope('Policy.Read.PermissionGrant', '414de6ea-2d92-462f-b120-6e2a809a6d01', true);

  /** `Policy.ReadWrite.AccessReview` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_ACCESS_REVIEW = scope('Policy.ReadWrite.AccessReview', '4f5bc9c8-ea54-4772-973a-9ca119cb0409', true);

  /** `Policy.ReadWrite.ApplicationConfiguration` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_APPLICATION_CONFIGURATION = scope('Policy.ReadWrite.ApplicationConfiguration', 'b27add92-efb2-4f16-84f5-8108ba77985c', true);

  /** `Policy.ReadWrite.AuthenticationFlows` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_AUTHENTICATION_FLOWS = scope('Policy.ReadWrite.AuthenticationFlows', 'edb72de9-4252-4d03-a925-451deef99db7', true);

  /** `Policy.ReadWrite.AuthenticationMethod` (delegated, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_AUTHENTICATION_METHOD = scope('Policy.ReadWrite.AuthenticationMethod', '7e823077-d88e-468f-a337-e18f1f0e6c7c', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.Authorization` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_AUTHORIZATION = scope('Policy.ReadWrite.Authorization', 'edd3c878-b384-41fd-95ad-e7407dd775be', true);

  /** `Policy.ReadWrite.B2BManagementPolicy` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_B2_B_MANAGEMENT_POLICY = scope('Policy.ReadWrite.B2BManagementPolicy', '723c4a0c-85b0-4a02-bb2a-c9eb07959de9', true);

  /** `Policy.ReadWrite.ConditionalAccess` (delegated, admin consent required, critical impact) */
  public static readonly POLICY_READ_WRITE_CONDITIONAL_ACCESS = scope('Policy.ReadWrite.ConditionalAccess', 'ad902697-1014-4ef5-81ef-2b4301988e8c', true, PermissionImpact.CRITICAL);

  /** `Policy.ReadWrite.ConsentRequest` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_CONSENT_REQUEST = scope('Policy.ReadWrite.ConsentRequest', '4d135e65-66b8-41a8-9f8b-081452c91774', true);

  /** `Policy.ReadWrite.CrossTenantAccess` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_CROSS_TENANT_ACCESS = scope('Policy.ReadWrite.CrossTenantAccess', '014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85', true);

  /** `Policy.ReadWrite.CrossTenantCapability` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_CROSS_TENANT_CAPABILITY = scope('Policy.ReadWrite.CrossTenantCapability', '9ef7463f-1d39-406f-89ea-3483a4645e1c', true);

  /** `Policy.ReadWrite.DeviceConfiguration` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_DEVICE_CONFIGURATION = scope('Policy.ReadWrite.DeviceConfiguration', '40b534c3-9552-4550-901b-23879c90bcf9', true);

  /** `Policy.ReadWrite.ExternalIdentities` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_EXTERNAL_IDENTITIES = scope('Policy.ReadWrite.ExternalIdentities', 'b5219784-1215-45b5-b3f1-88fe1081f9c0', true);

  /** `Policy.ReadWrite.FeatureRollout` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_FEATURE_ROLLOUT = scope('Policy.ReadWrite.FeatureRollout', '92a38652-f13b-4875-bc77-6e1dbb63e1b2', true);

  /** `Policy.ReadWrite.FedTokenValidation` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_FED_TOKEN_VALIDATION = scope('Policy.ReadWrite.FedTokenValidation', 'be1be369-4540-4ac9-8928-79de99f70d8f', true);

  /** `Policy.ReadWrite.IdentityProtection` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_IDENTITY_PROTECTION = scope('Policy.ReadWrite.IdentityProtection', '7256e131-3efb-4323-9854-cf41c6021770', true);

  /** `Policy.ReadWrite.MobilityManagement` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_MOBILITY_MANAGEMENT = scope('Policy.ReadWrite.MobilityManagement', 'a8ead177-1889-4546-9387-f25e658e2a79', true);

  /** `Policy.ReadWrite.PermissionGrant` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_PERMISSION_GRANT = scope('Policy.ReadWrite.PermissionGrant', '2672f8bb-fd5e-42e0-85e1-ec764dd2614e', true);

  /** `Policy.ReadWrite.SecurityDefaults` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_SECURITY_DEFAULTS = scope('Policy.ReadWrite.SecurityDefaults', '0b2a744c-2abf-4f1e-ad7e-17a087e2be99', true);

  /** `Policy.ReadWrite.TrustFramework` (delegated, admin consent required) */
  public static readonly POLICY_READ_WRITE_TRUST_FRAMEWORK = scope('Policy.ReadWrite.TrustFramework', 'cefba324-1a70-4a6e-9c1d-fd670b7ae392', true);

  /** `Presence.Read` (delegated, no admin consent required) */
  public static readonly PRESENCE_READ = scope('Presence.Read', '76bc735e-aecd-4a1d-8b4c-2b915deabb79', false);

  /** `Presence.Read.All` (delegated, no admin consent required) */
  public static readonly PRESENCE_READ_ALL = scope('Presence.Read.All', '9c7a330d-35b3-4aa1-963d-cb2b9f927841', false);

  /** `Presence.ReadWrite` (delegated, no admin consent required) */
  public static readonly PRESENCE_READ_WRITE = scope('Presence.ReadWrite', '8d3c54a7-cf58-4773-bf81-c0cd6ad522bb', false);

  /** `PrintConnector.Read.All` (delegated, admin consent required) */
  public static readonly PRINT_CONNECTOR_READ_ALL = scope('PrintConnector.Read.All', 'd69c2d6d-4f72-4f99-a6b9-663e32f8cf68', true);

  /** `PrintConnector.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PRINT_CONNECTOR_READ_WRITE_ALL = scope('PrintConnector.ReadWrite.All', '79ef9967-7d59-4213-9c64-4b10687637d8', true);

  /** `PrintJob.Create` (delegated, no admin consent required) */
  public static readonly PRINT_JOB_CREATE = scope('PrintJob.Create', '21f0d9c0-9f13-48b3-94e0-b6b231c7d320', false);

  /** `PrintJob.Read` (delegated, no admin consent required) */
  public static readonly PRINT_JOB_READ = scope('PrintJob.Read', '248f5528-65c0-4c88-8326-876c7236df5e', false);

  /** `PrintJob.Read.All` (delegated, admin consent required) */
  public static readonly PRINT_JOB_READ_ALL = scope('PrintJob.Read.All', 'afdd6933-a0d8-40f7-bd1a-b5d778e8624b', true);

  /** `PrintJob.ReadBasic` (delegated, no admin consent required) */
  public static readonly PRINT_JOB_READ_BASIC = scope('PrintJob.ReadBasic', '6a71a747-280f-4670-9ca0-a9cbf882b274', false);

  /** `PrintJob.ReadBasic.All` (delegated, admin consent required) */
  public static readonly PRINT_JOB_READ_BASIC_ALL = scope('PrintJob.ReadBasic.All', '04ce8d60-72ce-4867-85cf-6d82f36922f3', true);

  /** `PrintJob.ReadWrite` (delegated, no admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE = scope('PrintJob.ReadWrite', 'b81dd597-8abb-4b3f-a07a-820b0316ed04', false);

  /** `PrintJob.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE_ALL = scope('PrintJob.ReadWrite.All', '036b9544-e8c5-46ef-900a-0646cc42b271', true);

  /** `PrintJob.ReadWriteBasic` (delegated, no admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE_BASIC = scope('PrintJob.ReadWriteBasic', '6f2d22f2-1cb6-412c-a17c-3336817eaa82', false);

  /** `PrintJob.ReadWriteBasic.All` (delegated, admin consent required) */
  public static readonly PRINT_JOB_READ_WRITE_BASIC_ALL = scope('PrintJob.ReadWriteBasic.All', '3a0db2f6-0d2a-4c19-971b-49109b19ad3d', true);

  /** `PrintSettings.Read.All` (delegated, admin consent required) */
  public static readonly PRINT_SETTINGS_READ_ALL = scope('PrintSettings.Read.All', '490f32fd-d90f-4dd7-a601-ff6cdc1a3f6c', true);

  /** `PrintSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PRINT_SETTINGS_READ_WRITE_ALL = scope('PrintSettings.ReadWrite.All', '9ccc526a-c51c-4e5c-a1fd-74726ef50b8f', true);

  /** `Printer.Create` (delegated, admin consent required) */
  public static readonly PRINTER_CREATE = scope('Printer.Create', '90c30bed-6fd1-4279-bf39-714069619721', true);

  /** `Printer.FullControl.All` (delegated, admin consent required) */
  public static readonly PRINTER_FULL_CONTROL_ALL = scope('Printer.FullControl.All', '93dae4bd-43a1-4a23-9a1a-92957e1d9121', true);

  /** `Printer.Read.All` (delegated, admin consent required) */
  public static readonly PRINTER_READ_ALL = scope('Printer.Read.All', '3a736c8a-018e-460a-b60c-863b2683e8bf', true);

  /** `Printer.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PRINTER_READ_WRITE_ALL = scope('Printer.ReadWrite.All', '89f66824-725f-4b8f-928e-e1c5258dc565', true);

  /** `PrinterShare.Read.All` (delegated, no admin consent required) */
  public static readonly PRINTER_SHARE_READ_ALL = scope('PrinterShare.Read.All', 'ed11134d-2f3f-440d-a2e1-411efada2502', false);

  /** `PrinterShare.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly PRINTER_SHARE_READ_BASIC_ALL = scope('PrinterShare.ReadBasic.All', '5fa075e9-b951-4165-947b-c63396ff0a37', false);

  /** `PrinterShare.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PRINTER_SHARE_READ_WRITE_ALL = scope('PrinterShare.ReadWrite.All', '06ceea37-85e2-40d7-bec3-91337a46038f', true);

  /** `PrivilegedAccess.Read.AzureAD` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_AD = scope('PrivilegedAccess.Read.AzureAD', 'b3a539c9-59cb-4ad5-825a-041ddbdc2bdb', true);

  /** `PrivilegedAccess.Read.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_AD_GROUP = scope('PrivilegedAccess.Read.AzureADGroup', 'd329c81c-20ad-4772-abf9-3f6fdb7e5988', true);

  /** `PrivilegedAccess.Read.AzureResources` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_AZURE_RESOURCES = scope('PrivilegedAccess.Read.AzureResources', '1d89d70c-dcac-4248-b214-903c457af83a', true);

  /** `PrivilegedAccess.ReadWrite.AzureAD` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_AD = scope('PrivilegedAccess.ReadWrite.AzureAD', '3c3c74f5-cdaa-4a97-b7e0-4e788bfcfb37', true);

  /** `PrivilegedAccess.ReadWrite.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_AD_GROUP = scope('PrivilegedAccess.ReadWrite.AzureADGroup', '32531c59-1f32-461f-b8df-6f8a3b89f73b', true);

  /** `PrivilegedAccess.ReadWrite.AzureResources` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ACCESS_READ_WRITE_AZURE_RESOURCES = scope('PrivilegedAccess.ReadWrite.AzureResources', 'a84a9652-ffd3-496e-a991-22ba5529156a', true);

  /** `PrivilegedAssignmentSchedule.Read.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_READ_AZURE_AD_GROUP = scope('PrivilegedAssignmentSchedule.Read.AzureADGroup', '02a32cc4-7ab5-4b58-879a-0586e0f7c495', true);

  /** `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_READ_WRITE_AZURE_AD_GROUP = scope('PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup', '06dbc45d-6708-4ef0-a797-f797ee68bf4b', true);

  /** `PrivilegedAssignmentSchedule.Remove.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ASSIGNMENT_SCHEDULE_REMOVE_AZURE_AD_GROUP = scope('PrivilegedAssignmentSchedule.Remove.AzureADGroup', 'ca5fe595-68ff-4dfd-907d-4509501a0e49', true);

  /** `PrivilegedEligibilitySchedule.Read.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_READ_AZURE_AD_GROUP = scope('PrivilegedEligibilitySchedule.Read.AzureADGroup', '8f44f93d-ecef-46ae-a9bf-338508d44d6b', true);

  /** `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_READ_WRITE_AZURE_AD_GROUP = scope('PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup', 'ba974594-d163-484e-ba39-c330d5897667', true);

  /** `PrivilegedEligibilitySchedule.Remove.AzureADGroup` (delegated, admin consent required) */
  public static readonly PRIVILEGED_ELIGIBILITY_SCHEDULE_REMOVE_AZURE_AD_GROUP = scope('PrivilegedEligibilitySchedule.Remove.AzureADGroup', 'c5ea9ab4-9b41-4c09-a400-53e652fb5096', true);

  /** `ProfilePhoto.Read.All` (delegated, admin consent required) */
  public static readonly PROFILE_PHOTO_READ_ALL = scope('ProfilePhoto.Read.All', '469cd065-729e-4dee-b1fa-d92e0fab6310', true);

  /** `ProfilePhoto.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PROFILE_PHOTO_READ_WRITE_ALL = scope('ProfilePhoto.ReadWrite.All', 'f5b24df7-511e-48bb-ae88-643f023b55e1', true);

  /** `ProgramControl.Read.All` (delegated, admin consent required) */
  public static readonly PROGRAM_CONTROL_READ_ALL = scope('ProgramControl.Read.All', 'c492a2e1-2f8f-4caa-b076-99bbf6e40fe4', true);

  /** `ProgramControl.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PROGRAM_CONTROL_READ_WRITE_ALL = scope('ProgramControl.ReadWrite.All', '50fd364f-9d93-4ae1-b170-300e87cccf84', true);

  /** `ProtectionScopes.Compute.All` (delegated, admin consent required) */
  public static readonly PROTECTION_SCOPES_COMPUTE_ALL = scope('ProtectionScopes.Compute.All', '98f5a27a-539a-48bc-a597-f78e9e1e76bf', true);

  /** `ProtectionScopes.Compute.User` (delegated, admin consent required) */
  public static readonly PROTECTION_SCOPES_COMPUTE_USER = scope('ProtectionScopes.Compute.User', '4fc04d16-a9fc-4c5e-8da4-79b6c33638a4', true);

  /** `ProvisioningLog.Read.All` (delegated, admin consent required) */
  public static readonly PROVISIONING_LOG_READ_ALL = scope('ProvisioningLog.Read.All', '95aec97b-cf27-4a8d-a67d-42f60b5b38ef', true);

  /** `PublicKeyInfrastructure.Read.All` (delegated, admin consent required) */
  public static readonly PUBLIC_KEY_INFRASTRUCTURE_READ_ALL = scope('PublicKeyInfrastructure.Read.All', '04a4b2a2-3f26-4fc8-87ee-9c46e68db175', true);

  /** `PublicKeyInfrastructure.ReadWrite.All` (delegated, admin consent required) */
  public static readonly PUBLIC_KEY_INFRASTRUCTURE_READ_WRITE_ALL = scope('PublicKeyInfrastructure.ReadWrite.All', '3591b7f3-dba8-4bad-b667-7a64bd4f2b83', true);

  /** `QnA.Read.All` (delegated, no admin consent required) */
  public static readonly QN_A_READ_ALL = scope('QnA.Read.All', 'f73fa04f-b9a5-4df9-8843-993ce928925e', false);

  /** `RealTimeActivityFeed.Read.All` (delegated, admin consent required) */
  public static readonly REAL_TIME_ACTIVITY_FEED_READ_ALL = scope('RealTimeActivityFeed.Read.All', 'db5d5bae-0c9e-444e-9390-8a5fea98c253', true);

  /** `RecordsManagement.Read.All` (delegated, admin consent required) */
  public static readonly RECORDS_MANAGEMENT_READ_ALL = scope('RecordsManagement.Read.All', '07f995eb-fc67-4522-ad66-2b8ca8ea3efd', true);

  /** `RecordsManagement.ReadWrite.All` (delegated, admin consent required) */
  public static readonly RECORDS_MANAGEMENT_READ_WRITE_ALL = scope('RecordsManagement.ReadWrite.All', 'f2833d75-a4e6-40ab-86d4-6dfe73c97605', true);

  /** `ReportSettings.Read.All` (delegated, admin consent required) */
  public static readonly REPORT_SETTINGS_READ_ALL = scope('ReportSettings.Read.All', '84fac5f4-33a9-4100-aa38-a20c6d29e5e7', true);

  /** `ReportSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly REPORT_SETTINGS_READ_WRITE_ALL = scope('ReportSettings.ReadWrite.All', 'b955410e-7715-4a88-a940-dfd551018df3', true);

  /** `Reports.Read.All` (delegated, admin consent required) */
  public static readonly REPORTS_READ_ALL = scope('Reports.Read.All', '02e97553-ed7b-43d0-ab3c-f8bace0d040c', true);

  /** `ResourceSpecificPermissionGrant.ReadForChat` (delegated, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_CHAT = scope('ResourceSpecificPermissionGrant.ReadForChat', 'cb530fca-534b-4e72-aa74-bca7e8bbd06f', true);

  /** `ResourceSpecificPermissionGrant.ReadForTeam` (delegated, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_TEAM = scope('ResourceSpecificPermissionGrant.ReadForTeam', 'eafad40c-bf7a-415a-b7f8-acdf5706b58f', true);

  /** `ResourceSpecificPermissionGrant.ReadForUser` (delegated, admin consent required) */
  public static readonly RESOURCE_SPECIFIC_PERMISSION_GRANT_READ_FOR_USER = scope('ResourceSpecificPermissionGrant.ReadForUser', 'f1d91a8f-88e7-4774-8401-b668d5bca0c5', true);

  /** `RiskPreventionProviders.Read.All` (delegated, admin consent required) */
  public static readonly RISK_PREVENTION_PROVIDERS_READ_ALL = scope('RiskPreventionProviders.Read.All', 'e197c06f-ae7b-4398-b0a2-89f76ebca159', true);

  /** `RiskPreventionProviders.ReadWrite.All` (delegated, admin consent required) */
  public static readonly RISK_PREVENTION_PROVIDERS_READ_WRITE_ALL = scope('RiskPreventionProviders.ReadWrite.All', '2a7babba-9623-4109-bc9c-79728cf3bb4f', true);

  /** `RoleAssignmentSchedule.Read.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_READ_DIRECTORY = scope('RoleAssignmentSchedule.Read.Directory', '344a729c-0285-42c6-9014-f12b9b8d6129', true);

  /** `RoleAssignmentSchedule.ReadWrite.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_READ_WRITE_DIRECTORY = scope('RoleAssignmentSchedule.ReadWrite.Directory', '8c026be3-8e26-4774-9372-8d5d6f21daff', true);

  /** `RoleAssignmentSchedule.Remove.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ASSIGNMENT_SCHEDULE_REMOVE_DIRECTORY = scope('RoleAssignmentSchedule.Remove.Directory', 'f71cd05c-3fdb-4568-aef2-e1cf62ee20d4', true);

  /** `RoleEligibilitySchedule.Read.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_READ_DIRECTORY = scope('RoleEligibilitySchedule.Read.Directory', 'eb0788c2-6d4e-4658-8c9e-c0fb8053f03d', true);

  /** `RoleEligibilitySchedule.ReadWrite.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_READ_WRITE_DIRECTORY = scope('RoleEligibilitySchedule.ReadWrite.Directory', '62ade113-f8e0-4bf9-a6ba-5acb31db32fd', true);

  /** `RoleEligibilitySchedule.Remove.Directory` (delegated, admin consent required) */
  public static readonly ROLE_ELIGIBILITY_SCHEDULE_REMOVE_DIRECTORY = scope('RoleEligibilitySchedule.Remove.Directory', '58ac4fa2-b484-4d6e-ba97-beee2a574220', true);

  /** `RoleManagement.Read.All` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_ALL = scope('RoleManagement.Read.All', '48fec646-b2ba-4019-8681-8eb31435aded', true);

  /** `RoleManagement.Read.CloudPC` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_CLOUD_PC = scope('RoleManagement.Read.CloudPC', '9619b88a-8a25-48a7-9571-d23be0337a79', true);

  /** `RoleManagement.Read.Defender` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_DEFENDER = scope('RoleManagement.Read.Defender', 'dd689728-6eb8-4deb-bd38-2924a935f3de', true);

  /** `RoleManagement.Read.Directory` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_DIRECTORY = scope('RoleManagement.Read.Directory', '741c54c3-0c1e-44a1-818b-3f97ab4e8c83', true);

  /** `RoleManagement.Read.Exchange` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_READ_EXCHANGE = scope('RoleManagement.Read.Exchange', '3bc15058-7858-4141-b24f-ae43b4e80b52', true);

  /** `RoleManagement.ReadWrite.CloudPC` (delegated, admin consent required, high impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_CLOUD_PC = scope('RoleManagement.ReadWrite.CloudPC', '501d06f8-07b8-4f18-b5c6-c191a4af7a82', true, PermissionImpact.HIGH);

  /** `RoleManagement.ReadWrite.Defender` (delegated, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_DEFENDER = scope('RoleManagement.ReadWrite.Defender', 'd8914f8f-9f64-4bd1-b4d3-f5a701ed8457', true, PermissionImpact.CRITICAL);

  /** `RoleManagement.ReadWrite.Directory` (delegated, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_DIRECTORY = scope('RoleManagement.ReadWrite.Directory', 'd01b97e9-cbc0-49fe-810a-750afd5527a3', true, PermissionImpact.CRITICAL);

  /** `RoleManagement.ReadWrite.Exchange` (delegated, admin consent required, critical impact) */
  public static readonly ROLE_MANAGEMENT_READ_WRITE_EXCHANGE = scope('RoleManagement.ReadWrite.Exchange', 'c1499fe0-52b1-4b22-bed2-7a244e0e879f', true, PermissionImpact.CRITICAL);

  /** `RoleManagementAlert.Read.Directory` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_ALERT_READ_DIRECTORY = scope('RoleManagementAlert.Read.Directory', 'cce71173-f76d-446e-97ff-efb2d82e11b1', true);

  /** `RoleManagementAlert.ReadWrite.Directory` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_ALERT_READ_WRITE_DIRECTORY = scope('RoleManagementAlert.ReadWrite.Directory', '435644c6-a5b1-40bf-8f52-fe8e5b53e19c', true);

  /** `RoleManagementPolicy.Read.AzureADGroup` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_AZURE_AD_GROUP = scope('RoleManagementPolicy.Read.AzureADGroup', '7e26fdff-9cb1-4e56-bede-211fe0e420e8', true);

  /** `RoleManagementPolicy.Read.Directory` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_DIRECTORY = scope('RoleManagementPolicy.Read.Directory', '3de2cdbe-0ff5-47d5-bdee-7f45b4749ead', true);

  /** `RoleManagementPolicy.ReadWrite.AzureADGroup` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_WRITE_AZURE_AD_GROUP = scope('RoleManagementPolicy.ReadWrite.AzureADGroup', '0da165c7-3f15-4236-b733-c0b0f6abe41d', true);

  /** `RoleManagementPolicy.ReadWrite.Directory` (delegated, admin consent required) */
  public static readonly ROLE_MANAGEMENT_POLICY_READ_WRITE_DIRECTORY = scope('RoleManagementPolicy.ReadWrite.Directory', '1ff1be21-34eb-448c-9ac9-ce1f506b2a68', true);

  /** `SMTP.Send` (delegated, no admin consent required) */
  public static readonly SMTP_SEND = scope('SMTP.Send', '258f6531-6087-4cc4-bb90-092c5fb3ed3f', false);

  /** `Schedule.Read.All` (delegated, admin consent required) */
  public static readonly SCHEDULE_READ_ALL = scope('Schedule.Read.All', 'fccf6dd8-5706-49fa-811f-69e2e1b585d0', true);

  /** `Schedule.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SCHEDULE_READ_WRITE_ALL = scope('Schedule.ReadWrite.All', '63f27281-c9d9-4f29-94dd-6942f7f1feb0', true);

  /** `SchedulePermissions.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SCHEDULE_PERMISSIONS_READ_WRITE_ALL = scope('SchedulePermissions.ReadWrite.All', '07919803-6073-4cd8-bc55-28077db0ee10', true);

  /** `SearchConfiguration.Read.All` (delegated, admin consent required) */
  public static readonly SEARCH_CONFIGURATION_READ_ALL = scope('SearchConfiguration.Read.All', '7d307522-aa38-4cd0-bd60-90c6f0ac50bd', true);

  /** `SearchConfiguration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SEARCH_CONFIGURATION_READ_WRITE_ALL = scope('SearchConfiguration.ReadWrite.All', 'b1a7d408-cab0-47d2-a2a5-a74a3733600d', true);

  /** `SecurityActions.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_ACTIONS_READ_ALL = scope('SecurityActions.Read.All', '1638cddf-07a4-4de2-8645-69c96cacad73', true);

  /** `SecurityActions.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_ACTIONS_READ_WRITE_ALL = scope('SecurityActions.ReadWrite.All', 'dc38509c-b87d-4da0-bd92-6bec988bac4a', true);

  /** `SecurityAlert.Create.All` (delegated, admin consent required) */
  public static readonly SECURITY_ALERT_CREATE_ALL = scope('SecurityAlert.Create.All', '7417b8c6-a088-4c4c-99c7-bca9ab3eb9ba', true);

  /** `SecurityAlert.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_ALERT_READ_ALL = scope('SecurityAlert.Read.All', 'bc257fb8-46b4-4b15-8713-01e91bfbe4ea', true);

  /** `SecurityAlert.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly SECURITY_ALERT_READ_WRITE_ALL = scope('SecurityAlert.ReadWrite.All', '471f2a7f-2a42-4d45-a2bf-594d0838070d', true, PermissionImpact.HIGH);

  /** `SecurityAnalyzedMessage.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_ANALYZED_MESSAGE_READ_ALL = scope('SecurityAnalyzedMessage.Read.All', '53e6783e-b127-4a35-ab3a-6a52d80a9077', true);

  /** `SecurityAnalyzedMessage.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_ANALYZED_MESSAGE_READ_WRITE_ALL = scope('SecurityAnalyzedMessage.ReadWrite.All', '48eb8c83-6e58-46e7-a6d3-8805822f5940', true);

  /** `SecurityCopilotWorkspaces.Read.All` (delegated, no admin consent required) */
  public static readonly SECURITY_COPILOT_WORKSPACES_READ_ALL = scope('SecurityCopilotWorkspaces.Read.All', '84499c31-ac2e-44d3-a0cf-a6c386d4dfe8', false);

  /** `SecurityCopilotWorkspaces.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly SECURITY_COPILOT_WORKSPACES_READ_WRITE_ALL = scope('SecurityCopilotWorkspaces.ReadWrite.All', '206291b0-2167-47a7-a640-6cdc1df710ba', false);

  /** `SecurityEvents.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_EVENTS_READ_ALL = scope('SecurityEvents.Read.All', '64733abd-851e-478a-bffb-e47a14b18235', true);

  /** `SecurityEvents.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly SECURITY_EVENTS_READ_WRITE_ALL = scope('SecurityEvents.ReadWrite.All', '6aedf524-7e1c-45a7-bd76-ded8cab8d0fc', true, PermissionImpact.HIGH);

  /** `SecurityIdentitiesAccount.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_ACCOUNT_READ_ALL = scope('SecurityIdentitiesAccount.Read.All', '3e9ed69a-a48e-473c-8b97-413016703a37', true);

  /** `SecurityIdentitiesActions.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_ACTIONS_READ_WRITE_ALL = scope('SecurityIdentitiesActions.ReadWrite.All', '818229ce-20e4-47bd-92f4-bc94dbb37a56', true);

  /** `SecurityIdentitiesAutoConfig.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_AUTO_CONFIG_READ_ALL = scope('SecurityIdentitiesAutoConfig.Read.All', '8ff90903-1ecb-4f3a-b8b2-42120374ecd6', true);

  /** `SecurityIdentitiesAutoConfig.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_AUTO_CONFIG_READ_WRITE_ALL = scope('SecurityIdentitiesAutoConfig.ReadWrite.All', 'b810fdb4-8733-43bd-9b37-fddb7215c69f', true);

  /** `SecurityIdentitiesHealth.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_HEALTH_READ_ALL = scope('SecurityIdentitiesHealth.Read.All', 'a0d0da43-a6df-4416-b63d-99c79991aae8', true);

  /** `SecurityIdentitiesHealth.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_HEALTH_READ_WRITE_ALL = scope('SecurityIdentitiesHealth.ReadWrite.All', '53e51eec-2d9b-4990-97f3-c9aa5d5652c3', true);

  /** `SecurityIdentitiesMigration.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_MIGRATION_READ_ALL = scope('SecurityIdentitiesMigration.Read.All', '63595162-fcc0-4127-8b1e-bfe90b23a10e', true);

  /** `SecurityIdentitiesMigration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_MIGRATION_READ_WRITE_ALL = scope('SecurityIdentitiesMigration.ReadWrite.All', '741a6ef0-37e6-4b0a-9178-133d94fbc46e', true);

  /** `SecurityIdentitiesSensors.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_SENSORS_READ_ALL = scope('SecurityIdentitiesSensors.Read.All', '2c221239-7c5c-4b30-9355-d84663bfcd96', true);

  /** `SecurityIdentitiesSensors.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_SENSORS_READ_WRITE_ALL = scope('SecurityIdentitiesSensors.ReadWrite.All', '087c3ad9-c2ca-4b82-9885-d5e25ce9e183', true);

  /** `SecurityIdentitiesUserActions.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_USER_ACTIONS_READ_ALL = scope('SecurityIdentitiesUserActions.Read.All', 'c7d0a939-da1c-4aca-80fa-d0a6cd924801', true);

  /** `SecurityIdentitiesUserActions.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_IDENTITIES_USER_ACTIONS_READ_WRITE_ALL = scope('SecurityIdentitiesUserActions.ReadWrite.All', 'bf230e97-1957-4df6-b3f6-57f9029eacdf', true);

  /** `SecurityIncident.Read.All` (delegated, admin consent required) */
  public static readonly SECURITY_INCIDENT_READ_ALL = scope('SecurityIncident.Read.All', 'b9abcc4f-94fc-4457-9141-d20ce80ec952', true);

  /** `SecurityIncident.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SECURITY_INCIDENT_READ_WRITE_ALL = scope('SecurityIncident.ReadWrite.All', '128ca929-1a19-45e6-a3b8-435ec44a36ba', true);

  /** `SensitivityLabel.Evaluate` (delegated, admin consent required) */
  public static readonly SENSITIVITY_LABEL_EVALUATE = scope('SensitivityLabel.Evaluate', 'a4633e44-d355-4474-99df-8c2de6b0e39e', true);

  /** `SensitivityLabel.Evaluate.All` (delegated, admin consent required) */
  public static readonly SENSITIVITY_LABEL_EVALUATE_ALL = scope('SensitivityLabel.Evaluate.All', 'a42e3c42-b31e-4919-b699-696dca5dc9e7', true);

  /** `SensitivityLabel.Read` (delegated, admin consent required) */
  public static readonly SENSITIVITY_LABEL_READ = scope('SensitivityLabel.Read', '1aeb73ce-68d7-49b7-913a-eedc80844551', true);

  /** `SensitivityLabels.Read.All` (delegated, admin consent required) */
  public static readonly SENSITIVITY_LABELS_READ_ALL = scope('SensitivityLabels.Read.All', '8b377c27-ea19-4863-a948-8a8588c8f2c3', true);

  /** `ServiceActivity-Exchange.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_ACTIVITY_EXCHANGE_READ_ALL = scope('ServiceActivity-Exchange.Read.All', '1fe7aa48-9373-4a47-8df3-168335e0f4c9', true);

  /** `ServiceActivity-Microsoft365Web.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_ACTIVITY_MICROSOFT365_WEB_READ_ALL = scope('ServiceActivity-Microsoft365Web.Read.All', 'd74c75b1-d5a9-479d-902d-92f8f99182c1', true);

  /** `ServiceActivity-OneDrive.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_ACTIVITY_ONE_DRIVE_READ_ALL = scope('ServiceActivity-OneDrive.Read.All', '347e3c16-30f3-4ac7-9b52-fc3c053de9c9', true);

  /** `ServiceActivity-Teams.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_ACTIVITY_TEAMS_READ_ALL = scope('ServiceActivity-Teams.Read.All', '404d76f0-e10e-460a-92be-ef19600c54d1', true);

  /** `ServiceHealth.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_HEALTH_READ_ALL = scope('ServiceHealth.Read.All', '55896846-df78-47a7-aa94-8d3d4442ca7f', true);

  /** `ServiceMessage.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_MESSAGE_READ_ALL = scope('ServiceMessage.Read.All', 'eda39fa6-f8cf-4c3c-a909-432c683e4c9b', true);

  /** `ServiceMessageViewpoint.Write` (delegated, admin consent required) */
  public static readonly SERVICE_MESSAGE_VIEWPOINT_WRITE = scope('ServiceMessageViewpoint.Write', '636e1b0b-1cc2-4b1c-9aa9-4eeed9b9761b', true);

  /** `ServicePrincipalEndpoint.Read.All` (delegated, admin consent required) */
  public static readonly SERVICE_PRINCIPAL_ENDPOINT_READ_ALL = scope('ServicePrincipalEndpoint.Read.All', '9f9ce928-e038-4e3b-8faf-7b59049a8ddc', true);

  /** `ServicePrincipalEndpoint.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SERVICE_PRINCIPAL_ENDPOINT_READ_WRITE_ALL = scope('ServicePrincipalEndpoint.ReadWrite.All', '7297d82c-9546-4aed-91df-3d4f0a9b3ff0', true);

  /** `SharePointCrossTenantMigration.Manage.All` (delegated, admin consent required) */
  public static readonly SHARE_POINT_CROSS_TENANT_MIGRATION_MANAGE_ALL = scope('SharePointCrossTenantMigration.Manage.All', 'c608c170-08b5-466b-a8fe-0b4074b01613', true);

  /** `SharePointCrossTenantMigration.Read.All` (delegated, admin consent required) */
  public static readonly SHARE_POINT_CROSS_TENANT_MIGRATION_READ_ALL = scope('SharePointCrossTenantMigration.Read.All', '00dcb678-f9af-4e73-acb1-4f1657364629', true);

  /** `SharePointTenantSettings.Read.All` (delegated, admin consent required) */
  public static readonly SHARE_POINT_TENANT_SETTINGS_READ_ALL = scope('SharePointTenantSettings.Read.All', '2ef70e10-5bfd-4ede-a5f6-67720500b258', true);

  /** `SharePointTenantSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SHARE_POINT_TENANT_SETTINGS_READ_WRITE_ALL = scope('SharePointTenantSettings.ReadWrite.All', 'aa07f155-3612-49b8-a147-6c590df35536', true);

  /** `ShortNotes.Read` (delegated, no admin consent required) */
  public static readonly SHORT_NOTES_READ = scope('ShortNotes.Read', '50f66e47-eb56-45b7-aaa2-75057d9afe08', false);

  /** `ShortNotes.ReadWrite` (delegated, no admin consent required) */
  public static readonly SHORT_NOTES_READ_WRITE = scope('ShortNotes.ReadWrite', '328438b7-4c01-4c07-a840-e625a749bb89', false);

  /** `SignInIdentifier.Read.All` (delegated, admin consent required) */
  public static readonly SIGN_IN_IDENTIFIER_READ_ALL = scope('SignInIdentifier.Read.All', '458e1edc-1e75-438c-8c7b-c32115c9d373', true);

  /** `SignInIdentifier.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SIGN_IN_IDENTIFIER_READ_WRITE_ALL = scope('SignInIdentifier.ReadWrite.All', 'b4673c3c-7b5a-4012-9826-7c7e3c8db6af', true);

  /** `Sites.FullControl.All` (delegated, admin consent required) */
  public static readonly SITES_FULL_CONTROL_ALL = scope('Sites.FullControl.All', '5a54b8b3-347c-476d-8f8e-42d5c7424d29', true);

  /** `Sites.Manage.All` (delegated, no admin consent required) */
  public static readonly SITES_MANAGE_ALL = scope('Sites.Manage.All', '65e50fdc-43b7-4915-933e-e8138f11f40a', false);

  /** `Sites.Read.All` (delegated, no admin consent required) */
  public static readonly SITES_READ_ALL = scope('Sites.Read.All', '205e70e5-aba6-4c52-a976-6d2d46c48043', false);

  /** `Sites.ReadWrite.All` (delegated, no admin consent required, critical impact) */
  public static readonly SITES_READ_WRITE_ALL = scope('Sites.ReadWrite.All', '89fe6a52-be36-487e-b7d8-d061c450a026', false, PermissionImpact.CRITICAL);

  /** `Sites.Selected` (delegated, no admin consent required) */
  public static readonly SITES_SELECTED = scope('Sites.Selected', 'f89c84ef-20d0-4b54-87e9-02e856d66d53', false);

  /** `SpiffeTrustDomain.Read.All` (delegated, admin consent required) */
  public static readonly SPIFFE_TRUST_DOMAIN_READ_ALL = scope('SpiffeTrustDomain.Read.All', '9b4aa4b1-aaf3-41b7-b743-698b27e77ff6', true);

  /** `SpiffeTrustDomain.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SPIFFE_TRUST_DOMAIN_READ_WRITE_ALL = scope('SpiffeTrustDomain.ReadWrite.All', '8ba47079-8c47-4bfe-b2ce-13f28ef37247', true);

  /** `Storyline.ReadWrite.All` (delegated, admin consent required) */
  public static readonly STORYLINE_READ_WRITE_ALL = scope('Storyline.ReadWrite.All', 'fd1d61cb-4e4b-4d15-a6d2-161348681d84', true);

  /** `SubjectRightsRequest.Read.All` (delegated, admin consent required) */
  public static readonly SUBJECT_RIGHTS_REQUEST_READ_ALL = scope('SubjectRightsRequest.Read.All', '9c3af74c-fd0f-4db4-b17a-71939e2a9d77', true);

  /** `SubjectRightsRequest.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SUBJECT_RIGHTS_REQUEST_READ_WRITE_ALL = scope('SubjectRightsRequest.ReadWrite.All', '2b8fcc74-bce1-4ae3-a0e8-60c53739299d', true);

  /** `Subscription.Read.All` (delegated, admin consent required) */
  public static readonly SUBSCRIPTION_READ_ALL = scope('Subscription.Read.All', '5f88184c-80bb-4d52-9ff2-757288b2e9b7', true);

  /** `Synchronization.Read.All` (delegated, admin consent required) */
  public static readonly SYNCHRONIZATION_READ_ALL = scope('Synchronization.Read.All', '7aa02aeb-824f-4fbe-a3f7-611f751f5b55', true);

  /** `Synchronization.ReadWrite.All` (delegated, admin consent required) */
  public static readonly SYNCHRONIZATION_READ_WRITE_ALL = scope('Synchronization.ReadWrite.All', '7bb27fa3-ea8f-4d67-a916-87715b6188bd', true);

  /** `SynchronizationData-User.Upload` (delegated, admin consent required) */
  public static readonly SYNCHRONIZATION_DATA_USER_UPLOAD = scope('SynchronizationData-User.Upload', '1a2e7420-4e92-4d2b-94cb-fb2952e9ddf7', true);

  /** `Tasks.Read` (delegated, no admin consent required) */
  public static readonly TASKS_READ = scope('Tasks.Read', 'f45671fb-e0fe-4b4b-be20-3d3ce43f1bcb', false);

  /** `Tasks.Read.Shared` (delegated, no admin consent required) */
  public static readonly TASKS_READ_SHARED = scope('Tasks.Read.Shared', '88d21fd4-8e5a-4c32-b5e2-4a1c95f34f72', false);

  /** `Tasks.ReadWrite` (delegated, no admin consent required) */
  public static readonly TASKS_READ_WRITE = scope('Tasks.ReadWrite', '2219042f-cab5-40cc-b0d2-16b1540b4c5f', false);

  /** `Tasks.ReadWrite.Shared` (delegated, no admin consent required) */
  public static readonly TASKS_READ_WRITE_SHARED = scope('Tasks.ReadWrite.Shared', 'c5ddf11b-c114-4886-8558-8a4e557cd52b', false);

  /** `Team.Create` (delegated, no admin consent required) */
  public static readonly TEAM_CREATE = scope('Team.Create', '7825d5d6-6049-4ce7-bdf6-3b8d53f4bcd0', false);

  /** `Team.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly TEAM_READ_BASIC_ALL = scope('Team.ReadBasic.All', '485be79e-c497-4b35-9400-0e3fa7f2a5d4', false);

  /** `TeamMember.Read.All` (delegated, admin consent required) */
  public static readonly TEAM_MEMBER_READ_ALL = scope('TeamMember.Read.All', '2497278c-d82d-46a2-b1ce-39d4cdde5570', true);

  /** `TeamMember.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAM_MEMBER_READ_WRITE_ALL = scope('TeamMember.ReadWrite.All', '4a06efd2-f825-4e34-813e-82a57b03d1ee', true);

  /** `TeamMember.ReadWriteNonOwnerRole.All` (delegated, admin consent required) */
  public static readonly TEAM_MEMBER_READ_WRITE_NON_OWNER_ROLE_ALL = scope('TeamMember.ReadWriteNonOwnerRole.All', '2104a4db-3a2f-4ea0-9dba-143d457dc666', true);

  /** `TeamSettings.Read.All` (delegated, admin consent required) */
  public static readonly TEAM_SETTINGS_READ_ALL = scope('TeamSettings.Read.All', '48638b3c-ad68-4383-8ac4-e6880ee6ca57', true);

  /** `TeamSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAM_SETTINGS_READ_WRITE_ALL = scope('TeamSettings.ReadWrite.All', '39d65650-9d3e-4223-80db-a335590d027e', true);

  /** `TeamTemplates.Read` (delegated, no admin consent required) */
  public static readonly TEAM_TEMPLATES_READ = scope('TeamTemplates.Read', 'cd87405c-5792-4f15-92f7-debc0db6d1d6', false);

  /** `TeamsActivity.Read` (delegated, no admin consent required) */
  public static readonly TEAMS_ACTIVITY_READ = scope('TeamsActivity.Read', '0e755559-83fb-4b44-91d0-4cc721b9323e', false);

  /** `TeamsActivity.Send` (delegated, no admin consent required) */
  public static readonly TEAMS_ACTIVITY_SEND = scope('TeamsActivity.Send', '7ab1d787-bae7-4d5d-8db6-37ea32df9186', false);

  /** `TeamsAppInstallation.ManageSelectedForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_CHAT = scope('TeamsAppInstallation.ManageSelectedForChat', 'd1ba22c6-3f02-4c91-addb-bc3399bcca88', true);

  /** `TeamsAppInstallation.ManageSelectedForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_TEAM = scope('TeamsAppInstallation.ManageSelectedForTeam', 'c67b2d7e-6b80-4218-938a-05e73058e42d', true);

  /** `TeamsAppInstallation.ManageSelectedForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_MANAGE_SELECTED_FOR_USER = scope('TeamsAppInstallation.ManageSelectedForUser', '830c2bd9-c335-4caf-bf83-c07fa8a23ef1', true);

  /** `TeamsAppInstallation.ReadForChat` (delegated, no admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_CHAT = scope('TeamsAppInstallation.ReadForChat', 'bf3fbf03-f35f-4e93-963e-47e4d874c37a', false);

  /** `TeamsAppInstallation.ReadForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_TEAM = scope('TeamsAppInstallation.ReadForTeam', '5248dcb1-f83b-4ec3-9f4d-a4428a961a72', true);

  /** `TeamsAppInstallation.ReadForUser` (delegated, no admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_FOR_USER = scope('TeamsAppInstallation.ReadForUser', 'c395395c-ff9a-4dba-bc1f-8372ba9dca84', false);

  /** `TeamsAppInstallation.ReadSelectedForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_CHAT = scope('TeamsAppInstallation.ReadSelectedForChat', '0f3420c2-c6ec-46de-ab72-fd51267087d5', true);

  /** `TeamsAppInstallation.ReadSelectedForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_TEAM = scope('TeamsAppInstallation.ReadSelectedForTeam', 'b55df1c0-db20-435b-aef2-afe6ed487e16', true);

  /** `TeamsAppInstallation.ReadSelectedForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_SELECTED_FOR_USER = scope('TeamsAppInstallation.ReadSelectedForUser', 'fe2e4e1d-101f-4fb2-9cb1-9d6659db45d4', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_CHAT = scope('TeamsAppInstallation.ReadWriteAndConsentForChat', 'e1408a66-8f82-451b-a2f3-3c3e38f7413f', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_TEAM = scope('TeamsAppInstallation.ReadWriteAndConsentForTeam', '946349d5-2a9d-4535-abc0-7beeacaedd1d', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_FOR_USER = scope('TeamsAppInstallation.ReadWriteAndConsentForUser', '2da62c49-dfbd-40df-ba16-fef3529d391c', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_CHAT = scope('TeamsAppInstallation.ReadWriteAndConsentSelfForChat', 'a0e0e18b-8fb2-458f-8130-da2d7cab9c75', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_TEAM = scope('TeamsAppInstallation.ReadWriteAndConsentSelfForTeam', '4a6bbf29-a0e1-4a4d-a7d1-cef17f772975', true);

  /** `TeamsAppInstallation.ReadWriteAndConsentSelfForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_AND_CONSENT_SELF_FOR_USER = scope('TeamsAppInstallation.ReadWriteAndConsentSelfForUser', '7a349935-c54d-44ab-ab66-1b460d315be7', true);

  /** `TeamsAppInstallation.ReadWriteForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_CHAT = scope('TeamsAppInstallation.ReadWriteForChat', 'aa85bf13-d771-4d5d-a9e6-bca04ce44edf', true);

  /** `TeamsAppInstallation.ReadWriteForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_TEAM = scope('TeamsAppInstallation.ReadWriteForTeam', '2e25a044-2580-450d-8859-42eeb6e996c0', true);

  /** `TeamsAppInstallation.ReadWriteForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_FOR_USER = scope('TeamsAppInstallation.ReadWriteForUser', '093f8818-d05f-49b8-95bc-9d2a73e9a43c', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_CHAT = scope('TeamsAppInstallation.ReadWriteSelectedForChat', '690aa3b6-4b71-41c2-a990-77a8c4768d2b', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_TEAM = scope('TeamsAppInstallation.ReadWriteSelectedForTeam', '9131c833-9a49-4c54-b38f-615ecfc4fc69', true);

  /** `TeamsAppInstallation.ReadWriteSelectedForUser` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELECTED_FOR_USER = scope('TeamsAppInstallation.ReadWriteSelectedForUser', 'ea819e27-c92a-4118-b83b-4540b125d744', true);

  /** `TeamsAppInstallation.ReadWriteSelfForChat` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_CHAT = scope('TeamsAppInstallation.ReadWriteSelfForChat', '0ce33576-30e8-43b7-99e5-62f8569a4002', true);

  /** `TeamsAppInstallation.ReadWriteSelfForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_TEAM = scope('TeamsAppInstallation.ReadWriteSelfForTeam', '0f4595f7-64b1-4e13-81bc-11a249df07a9', true);

  /** `TeamsAppInstallation.ReadWriteSelfForUser` (delegated, no admin consent required) */
  public static readonly TEAMS_APP_INSTALLATION_READ_WRITE_SELF_FOR_USER = scope('TeamsAppInstallation.ReadWriteSelfForUser', '207e0cb1-3ce7-4922-b991-5a760c346ebc', false);

  /** `TeamsPolicyUserAssign.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAMS_POLICY_USER_ASSIGN_READ_WRITE_ALL = scope('TeamsPolicyUserAssign.ReadWrite.All', '6997c35c-a586-440c-8a0b-4ffe5d118dc0', true);

  /** `TeamsResourceAccount.Read.All` (delegated, admin consent required) */
  public static readonly TEAMS_RESOURCE_ACCOUNT_READ_ALL = scope('TeamsResourceAccount.Read.All', 'ea2cbd09-253c-4f69-a0e6-07383c5f07cc', true);

  /** `TeamsTab.Create` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_CREATE = scope('TeamsTab.Create', 'a9ff19c2-f369-4a95-9a25-ba9d460efc8e', true);

  /** `TeamsTab.Read.All` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_ALL = scope('TeamsTab.Read.All', '59dacb05-e88d-4c13-a684-59f1afc8cc98', true);

  /** `TeamsTab.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_ALL = scope('TeamsTab.ReadWrite.All', 'b98bfd41-87c6-45cc-b104-e2de4f0dafb9', true);

  /** `TeamsTab.ReadWriteForChat` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_CHAT = scope('TeamsTab.ReadWriteForChat', 'ee928332-e9c2-4747-b4a0-f8c164b68de6', true);

  /** `TeamsTab.ReadWriteForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_TEAM = scope('TeamsTab.ReadWriteForTeam', 'c975dd04-a06e-4fbb-9704-62daad77bb49', true);

  /** `TeamsTab.ReadWriteForUser` (delegated, no admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_FOR_USER = scope('TeamsTab.ReadWriteForUser', 'c37c9b61-7762-4bff-a156-afc0005847a0', false);

  /** `TeamsTab.ReadWriteSelfForChat` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_CHAT = scope('TeamsTab.ReadWriteSelfForChat', '0c219d04-3abf-47f7-912d-5cca239e90e6', true);

  /** `TeamsTab.ReadWriteSelfForTeam` (delegated, admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_TEAM = scope('TeamsTab.ReadWriteSelfForTeam', 'f266662f-120a-4314-b26a-99b08617c7ef', true);

  /** `TeamsTab.ReadWriteSelfForUser` (delegated, no admin consent required) */
  public static readonly TEAMS_TAB_READ_WRITE_SELF_FOR_USER = scope('TeamsTab.ReadWriteSelfForUser', '395dfec1-a0b9-465f-a783-8250a430cb8c', false);

  /** `TeamsTelephoneNumber.Read.All` (delegated, admin consent required) */
  public static readonly TEAMS_TELEPHONE_NUMBER_READ_ALL = scope('TeamsTelephoneNumber.Read.All', '1bc6eab1-058d-4557-b011-d4c41cec88b7', true);

  /** `TeamsTelephoneNumber.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAMS_TELEPHONE_NUMBER_READ_WRITE_ALL = scope('TeamsTelephoneNumber.ReadWrite.All', '424b07a8-1209-4d17-9fe4-9018a93a1024', true);

  /** `TeamsUserConfiguration.Read.All` (delegated, admin consent required) */
  public static readonly TEAMS_USER_CONFIGURATION_READ_ALL = scope('TeamsUserConfiguration.Read.All', '5c469ce4-dab5-4afd-b9de-14f1ba4004a7', true);

  /** `Teamwork.Read.All` (delegated, admin consent required) */
  public static readonly TEAMWORK_READ_ALL = scope('Teamwork.Read.All', '594f4bb6-c083-4cf9-8aa8-213823bdf351', true);

  /** `TeamworkAppSettings.Read.All` (delegated, no admin consent required) */
  public static readonly TEAMWORK_APP_SETTINGS_READ_ALL = scope('TeamworkAppSettings.Read.All', '44e060c4-bbdc-4256-a0b9-dcc0396db368', false);

  /** `TeamworkAppSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAMWORK_APP_SETTINGS_READ_WRITE_ALL = scope('TeamworkAppSettings.ReadWrite.All', '87c556f0-2bd9-4eed-bd74-5dd8af6eaf7e', true);

  /** `TeamworkCustomEmoji.Create` (delegated, no admin consent required) */
  public static readonly TEAMWORK_CUSTOM_EMOJI_CREATE = scope('TeamworkCustomEmoji.Create', '72464cd4-58fd-4116-8a9e-b74757574757', false);

  /** `TeamworkCustomEmoji.Read` (delegated, no admin consent required) */
  public static readonly TEAMWORK_CUSTOM_EMOJI_READ = scope('TeamworkCustomEmoji.Read', '89b231b1-414e-4dd4-bb87-d59906da4e05', false);

  /** `TeamworkDevice.Read.All` (delegated, admin consent required) */
  public static readonly TEAMWORK_DEVICE_READ_ALL = scope('TeamworkDevice.Read.All', 'b659488b-9d28-4208-b2be-1c6652b3c970', true);

  /** `TeamworkDevice.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TEAMWORK_DEVICE_READ_WRITE_ALL = scope('TeamworkDevice.ReadWrite.All', 'ddd97ecb-5c31-43db-a235-0ee20e635c40', true);

  /** `TeamworkSection.Read` (delegated, no admin consent required) */
  public static readonly TEAMWORK_SECTION_READ = scope('TeamworkSection.Read', '87a3258d-8c34-49e2-ab91-9b8bdbd79177', false);

  /** `TeamworkSection.ReadWrite` (delegated, no admin consent required) */
  public static readonly TEAMWORK_SECTION_READ_WRITE = scope('TeamworkSection.ReadWrite', '70dbe5e8-39b9-40f3-8c65-3ec7b00ad804', false);

  /** `TeamworkTag.Read` (delegated, admin consent required) */
  public static readonly TEAMWORK_TAG_READ = scope('TeamworkTag.Read', '57587d0b-8399-45be-b207-8050cec54575', true);

  /** `TeamworkTag.ReadWrite` (delegated, admin consent required) */
  public static readonly TEAMWORK_TAG_READ_WRITE = scope('TeamworkTag.ReadWrite', '539dabd7-b5b6-4117-b164-d60cd15a8671', true);

  /** `TeamworkTargetedMessage.ReadWrite` (delegated, admin consent required) */
  public static readonly TEAMWORK_TARGETED_MESSAGE_READ_WRITE = scope('TeamworkTargetedMessage.ReadWrite', '162354de-2885-4e5a-94fb-2f03019a65a8', true);

  /** `TeamworkUserInteraction.Read.All` (delegated, admin consent required) */
  public static readonly TEAMWORK_USER_INTERACTION_READ_ALL = scope('TeamworkUserInteraction.Read.All', 'b4d26916-07e0-4daf-9096-9f6d9174aa96', true);

  /** `TenantGovernance-Invitation.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_INVITATION_READ_ALL = scope('TenantGovernance-Invitation.Read.All', 'fda068e8-0524-485e-8d7f-b5bc29b0dae9', true);

  /** `TenantGovernance-Invitation.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_INVITATION_READ_WRITE_ALL = scope('TenantGovernance-Invitation.ReadWrite.All', '42b91635-3803-4af2-a2d5-e91127f9c488', true);

  /** `TenantGovernance-PolicyTemplate.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_POLICY_TEMPLATE_READ_ALL = scope('TenantGovernance-PolicyTemplate.Read.All', 'ad222a15-813d-46b8-8f8d-1976a69a74f3', true);

  /** `TenantGovernance-PolicyTemplate.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_POLICY_TEMPLATE_READ_WRITE_ALL = scope('TenantGovernance-PolicyTemplate.ReadWrite.All', '7cd0bd21-45fe-4c8e-a549-3c95bd27d185', true);

  /** `TenantGovernance-RelatedTenant.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATED_TENANT_READ_ALL = scope('TenantGovernance-RelatedTenant.Read.All', '9caaca93-f090-4b9a-b4bb-17de251354d4', true);

  /** `TenantGovernance-RelatedTenant.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATED_TENANT_READ_WRITE_ALL = scope('TenantGovernance-RelatedTenant.ReadWrite.All', 'e61db2de-de55-461e-942d-52a028ed1076', true);

  /** `TenantGovernance-Relationship.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATIONSHIP_READ_ALL = scope('TenantGovernance-Relationship.Read.All', '0b1c2458-4845-477b-a704-3cce8b06bf28', true);

  /** `TenantGovernance-Relationship.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_RELATIONSHIP_READ_WRITE_ALL = scope('TenantGovernance-Relationship.ReadWrite.All', '3fbcd6a3-a9a5-4d69-8a78-acc7d7195180', true);

  /** `TenantGovernance-Request.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_REQUEST_READ_ALL = scope('TenantGovernance-Request.Read.All', 'a924b9f1-7af0-4982-aecf-b6e0e10b2830', true);

  /** `TenantGovernance-Request.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_REQUEST_READ_WRITE_ALL = scope('TenantGovernance-Request.ReadWrite.All', '3c7a434e-4e5d-413f-be82-b77ea4ba5a4d', true);

  /** `TenantGovernance-Setting.Read.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_SETTING_READ_ALL = scope('TenantGovernance-Setting.Read.All', '4ad3e05f-2467-49d9-baa2-8e4de7bcee9b', true);

  /** `TenantGovernance-Setting.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TENANT_GOVERNANCE_SETTING_READ_WRITE_ALL = scope('TenantGovernance-Setting.ReadWrite.All', '135f3533-12fc-4608-97ac-5c5cea64baf0', true);

  /** `TermStore.Read.All` (delegated, admin consent required) */
  public static readonly TERM_STORE_READ_ALL = scope('TermStore.Read.All', '297f747b-0005-475b-8fef-c890f5152b38', true);

  /** `TermStore.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TERM_STORE_READ_WRITE_ALL = scope('TermStore.ReadWrite.All', '6c37c71d-f50f-4bff-8fd3-8a41da390140', true);

  /** `ThreatAssessment.ReadWrite.All` (delegated, admin consent required) */
  public static readonly THREAT_ASSESSMENT_READ_WRITE_ALL = scope('ThreatAssessment.ReadWrite.All', 'cac97e40-6730-457d-ad8d-4852fddab7ad', true);

  /** `ThreatHunting.Read.All` (delegated, admin consent required) */
  public static readonly THREAT_HUNTING_READ_ALL = scope('ThreatHunting.Read.All', 'b152eca8-ea73-4a48-8c98-1a6742673d99', true);

  /** `ThreatIndicators.Read.All` (delegated, admin consent required) */
  public static readonly THREAT_INDICATORS_READ_ALL = scope('ThreatIndicators.Read.All', '9cc427b4-2004-41c5-aa22-757b755e9796', true);

  /** `ThreatIndicators.ReadWrite.OwnedBy` (delegated, admin consent required, high impact) */
  public static readonly THREAT_INDICATORS_READ_WRITE_OWNED_BY = scope('ThreatIndicators.ReadWrite.OwnedBy', '91e7d36d-022a-490f-a748-f8e011357b42', true, PermissionImpact.HIGH);

  /** `ThreatIntelligence.Read.All` (delegated, admin consent required) */
  public static readonly THREAT_INTELLIGENCE_READ_ALL = scope('ThreatIntelligence.Read.All', 'f266d9c0-ccb9-4fb8-a228-01ac0d8d6627', true);

  /** `ThreatSubmission.Read` (delegated, admin consent required) */
  public static readonly THREAT_SUBMISSION_READ = scope('ThreatSubmission.Read', 'fd5353c6-26dd-449f-a565-c4e16b9fce78', true);

  /** `ThreatSubmission.Read.All` (delegated, admin consent required) */
  public static readonly THREAT_SUBMISSION_READ_ALL = scope('ThreatSubmission.Read.All', '7083913a-4966-44b6-9886-c5822a5fd910', true);

  /** `ThreatSubmission.ReadWrite` (delegated, admin consent required) */
  public static readonly THREAT_SUBMISSION_READ_WRITE = scope('ThreatSubmission.ReadWrite', '68a3156e-46c9-443c-b85c-921397f082b5', true);

  /** `ThreatSubmission.ReadWrite.All` (delegated, admin consent required, high impact) */
  public static readonly THREAT_SUBMISSION_READ_WRITE_ALL = scope('ThreatSubmission.ReadWrite.All', '8458e264-4eb9-4922-abe9-768d58f13c7f', true, PermissionImpact.HIGH);

  /** `ThreatSubmissionPolicy.ReadWrite.All` (delegated, admin consent required) */
  public static readonly THREAT_SUBMISSION_POLICY_READ_WRITE_ALL = scope('ThreatSubmissionPolicy.ReadWrite.All', '059e5840-5353-4c68-b1da-666a033fc5e8', true);

  /** `Topic.Read.All` (delegated, admin consent required) */
  public static readonly TOPIC_READ_ALL = scope('Topic.Read.All', '79c4c76f-409a-4f98-884d-e2c09291ec26', true);

  /** `TrustFrameworkKeySet.Read.All` (delegated, admin consent required) */
  public static readonly TRUST_FRAMEWORK_KEY_SET_READ_ALL = scope('TrustFrameworkKeySet.Read.All', '7ad34336-f5b1-44ce-8682-31d7dfcd9ab9', true);

  /** `TrustFrameworkKeySet.ReadWrite.All` (delegated, admin consent required) */
  public static readonly TRUST_FRAMEWORK_KEY_SET_READ_WRITE_ALL = scope('TrustFrameworkKeySet.ReadWrite.All', '39244520-1e7d-4b4a-aee0-57c65826e427', true);

  /** `UnifiedGroupMember.Read.AsGuest` (delegated, admin consent required) */
  public static readonly UNIFIED_GROUP_MEMBER_READ_AS_GUEST = scope('UnifiedGroupMember.Read.AsGuest', '73e75199-7c3e-41bb-9357-167164dbb415', true);

  /** `User-ConvertToInternal.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_CONVERT_TO_INTERNAL_READ_WRITE_ALL = scope('User-ConvertToInternal.ReadWrite.All', '550e695c-7511-40f4-ac79-e8fb9c82552d', true);

  /** `User-LifeCycleInfo.Read.All` (delegated, admin consent required) */
  public static readonly USER_LIFE_CYCLE_INFO_READ_ALL = scope('User-LifeCycleInfo.Read.All', 'ed8d2a04-0374-41f1-aefe-da8ac87ccc87', true);

  /** `User-LifeCycleInfo.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_LIFE_CYCLE_INFO_READ_WRITE_ALL = scope('User-LifeCycleInfo.ReadWrite.All', '7ee7473e-bd4b-4c9f-987c-bd58481f5fa2', true);

  /** `User-Mail.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_MAIL_READ_WRITE_ALL = scope('User-Mail.ReadWrite.All', '6166886a-9576-433b-8544-658177bdef1d', true);

  /** `User-OnPremisesSyncBehavior.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_ON_PREMISES_SYNC_BEHAVIOR_READ_WRITE_ALL = scope('User-OnPremisesSyncBehavior.ReadWrite.All', '7ff9afdd-0cdb-439d-a61c-fea3e9339e89', true);

  /** `User-PasswordProfile.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_PASSWORD_PROFILE_READ_WRITE_ALL = scope('User-PasswordProfile.ReadWrite.All', '56760768-b641-451f-8906-e1b8ab31bca7', true);

  /** `User-Phone.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_PHONE_READ_WRITE_ALL = scope('User-Phone.ReadWrite.All', 'e29d5979-5b06-4a7f-ae24-6a9348d2e1ff', true);

  /** `User.DeleteRestore.All` (delegated, admin consent required) */
  public static readonly USER_DELETE_RESTORE_ALL = scope('User.DeleteRestore.All', '4bb440cd-2cf2-4f90-8004-aa2acd2537c5', true);

  /** `User.EnableDisableAccount.All` (delegated, admin consent required) */
  public static readonly USER_ENABLE_DISABLE_ACCOUNT_ALL = scope('User.EnableDisableAccount.All', 'f92e74e7-2563-467f-9dd0-902688cb5863', true);

  /** `User.Export.All` (delegated, admin consent required, high impact) */
  public static readonly USER_EXPORT_ALL = scope('User.Export.All', '405a51b5-8d8d-430b-9842-8be4b0e9f324', true, PermissionImpact.HIGH);

  /** `User.Invite.All` (delegated, admin consent required) */
  public static readonly USER_INVITE_ALL = scope('User.Invite.All', '63dd7cd9-b489-4adf-a28c-ac38b9a0f962', true);

  /** `User.ManageIdentities.All` (delegated, admin consent required) */
  public static readonly USER_MANAGE_IDENTITIES_ALL = scope('User.ManageIdentities.All', '637d7bec-b31e-4deb-acc9-24275642a2c9', true);

  /** `User.Read` (delegated, no admin consent required) */
  public static readonly USER_READ = scope('User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', false);

  /** `User.Read.All` (delegated, admin consent required) */
  public static readonly USER_READ_ALL = scope('User.Read.All', 'a154be20-db9c-4678-8ab7-66f6cc099a59', true);

  /** `User.ReadBasic.All` (delegated, no admin consent required) */
  public static readonly USER_READ_BASIC_ALL = scope('User.ReadBasic.All', 'b340eb25-3456-403f-be2f-af7a0d370277', false);

  /** `User.ReadWrite` (delegated, no admin consent required) */
  public static readonly USER_READ_WRITE = scope('User.ReadWrite', 'b4e74841-8e56-480b-be8b-910348b18b4c', false);

  /** `User.ReadWrite.All` (delegated, admin consent required, critical impact) */
  public static readonly USER_READ_WRITE_ALL = scope('User.ReadWrite.All', '204e0828-b5ca-4ad8-b9f3-f32a958e7cc4', true, PermissionImpact.CRITICAL);

  /** `User.RevokeSessions.All` (delegated, admin consent required) */
  public static readonly USER_REVOKE_SESSIONS_ALL = scope('User.RevokeSessions.All', 'fc30e98b-8810-4501-81f5-c20a3196387b', true);

  /** `UserActivity.ReadWrite.CreatedByApp` (delegated, no admin consent required) */
  public static readonly USER_ACTIVITY_READ_WRITE_CREATED_BY_APP = scope('UserActivity.ReadWrite.CreatedByApp', '47607519-5fb1-47d9-99c7-da4b48f369b1', false);

  /** `UserAuthMethod-Email.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ = scope('UserAuthMethod-Email.Read', '12b23cea-90c1-4873-9094-f45c5f290f86', true);

  /** `UserAuthMethod-Email.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ_ALL = scope('UserAuthMethod-Email.Read.All', '76caaf3a-ebdb-40a3-9299-4196e636f290', true);

  /** `UserAuthMethod-Email.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ_WRITE = scope('UserAuthMethod-Email.ReadWrite', '696aa421-62dc-4c99-be16-015b23444089', true);

  /** `UserAuthMethod-Email.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EMAIL_READ_WRITE_ALL = scope('UserAuthMethod-Email.ReadWrite.All', '074f680f-c89e-45be-880e-5d0642860a1c', true);

  /** `UserAuthMethod-External.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ = scope('UserAuthMethod-External.Read', 'd1739827-146b-4f7f-b52c-1c509253aa57', true);

  /** `UserAuthMethod-External.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ_ALL = scope('UserAuthMethod-External.Read.All', 'cbca9646-4c34-4cea-8e54-9a7088018820', true);

  /** `UserAuthMethod-External.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ_WRITE = scope('UserAuthMethod-External.ReadWrite', '28c2e8f9-828a-4691-a090-f2f0b7fc07b3', true);

  /** `UserAuthMethod-External.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_EXTERNAL_READ_WRITE_ALL = scope('UserAuthMethod-External.ReadWrite.All', '9d91805d-0f53-43e3-a0f3-303ad4f3056f', true);

  /** `UserAuthMethod-HardwareOATH.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ = scope('UserAuthMethod-HardwareOATH.Read', 'ccd2eb40-8874-44e6-8f96-335908b3cfdb', true);

  /** `UserAuthMethod-HardwareOATH.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ_ALL = scope('UserAuthMethod-HardwareOATH.Read.All', 'acd68c26-c283-4bf4-8b5c-200fc179bdd5', true);

  /** `UserAuthMethod-HardwareOATH.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ_WRITE = scope('UserAuthMethod-HardwareOATH.ReadWrite', '147ca97b-6686-4849-b37e-09d9b5ad45fc', true);

  /** `UserAuthMethod-HardwareOATH.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_HARDWARE_OATH_READ_WRITE_ALL = scope('UserAuthMethod-HardwareOATH.ReadWrite.All', '480643f2-a162-43c5-a670-dc1494fc911b', true);

  /** `UserAuthMethod-MicrosoftAuthApp.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ = scope('UserAuthMethod-MicrosoftAuthApp.Read', 'f14a567b-3280-4124-95a0-eca86006967e', true);

  /** `UserAuthMethod-MicrosoftAuthApp.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ_ALL = scope('UserAuthMethod-MicrosoftAuthApp.Read.All', '7b627679-e2fd-4bfd-990e-989e2914d4e6', true);

  /** `UserAuthMethod-MicrosoftAuthApp.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ_WRITE = scope('UserAuthMethod-MicrosoftAuthApp.ReadWrite', '9f7dfa0c-eb40-42be-8d45-8af4a9219c6f', true);

  /** `UserAuthMethod-MicrosoftAuthApp.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_MICROSOFT_AUTH_APP_READ_WRITE_ALL = scope('UserAuthMethod-MicrosoftAuthApp.ReadWrite.All', '1b7322b2-5cb3-4f13-928f-d7ca97c5fba9', true);

  /** `UserAuthMethod-Passkey.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ = scope('UserAuthMethod-Passkey.Read', '828fcbda-0d26-431d-8bfb-83f217224621', true);

  /** `UserAuthMethod-Passkey.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ_ALL = scope('UserAuthMethod-Passkey.Read.All', '14195339-1fe4-48a7-a0d3-a39eb9fd8958', true);

  /** `UserAuthMethod-Passkey.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ_WRITE = scope('UserAuthMethod-Passkey.ReadWrite', 'b2de7db9-10f7-4800-b04c-b5b91e4891d6', true);

  /** `UserAuthMethod-Passkey.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSKEY_READ_WRITE_ALL = scope('UserAuthMethod-Passkey.ReadWrite.All', '64930478-d0ea-4671-ad72-fe0d9821df09', true);

  /** `UserAuthMethod-Password.Read` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ = scope('UserAuthMethod-Password.Read', '7f0f82c3-de19-4ddc-810d-a2206d7637fd', false);

  /** `UserAuthMethod-Password.Read.All` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ_ALL = scope('UserAuthMethod-Password.Read.All', '4f69a4e2-2aa0-43a7-ad6b-98b4cda1f23f', false);

  /** `UserAuthMethod-Password.ReadWrite` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ_WRITE = scope('UserAuthMethod-Password.ReadWrite', '60cce20d-d41e-4594-b391-84bbf8cc31f3', false);

  /** `UserAuthMethod-Password.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PASSWORD_READ_WRITE_ALL = scope('UserAuthMethod-Password.ReadWrite.All', '7f5b683d-df96-4690-a88d-6e336ed6dc7c', false);

  /** `UserAuthMethod-Phone.Read` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PHONE_READ = scope('UserAuthMethod-Phone.Read', '43dab3b9-e8b4-424d-8e13-6a2ad2a625fa', false);

  /** `UserAuthMethod-Phone.Read.All` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PHONE_READ_ALL = scope('UserAuthMethod-Phone.Read.All', '20cf4ae1-09b9-4d29-a6f8-43e1820ce60c', false);

  /** `UserAuthMethod-Phone.ReadWrite` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PHONE_READ_WRITE = scope('UserAuthMethod-Phone.ReadWrite', '6c4aad61-f76b-46ad-a22c-57d4d3d962af', false);

  /** `UserAuthMethod-Phone.ReadWrite.All` (delegated, no admin consent required) */
  public static readonly USER_AUTH_METHOD_PHONE_READ_WRITE_ALL = scope('UserAuthMethod-Phone.ReadWrite.All', '48c99302-9a24-4f27-a8a7-acef4debba14', false);

  /** `UserAuthMethod-PlatformCred.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ = scope('UserAuthMethod-PlatformCred.Read', '9c694582-e8f2-40e2-8353-fb43e2e0f12a', true);

  /** `UserAuthMethod-PlatformCred.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ_ALL = scope('UserAuthMethod-PlatformCred.Read.All', '5936156c-f89b-4850-997d-026c4e6ce529', true);

  /** `UserAuthMethod-PlatformCred.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ_WRITE = scope('UserAuthMethod-PlatformCred.ReadWrite', '70327f81-b953-43c9-92d3-131c74e4beb8', true);

  /** `UserAuthMethod-PlatformCred.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_PLATFORM_CRED_READ_WRITE_ALL = scope('UserAuthMethod-PlatformCred.ReadWrite.All', 'cb11bf8c-dde1-4504-b6a5-31e1562b0749', true);

  /** `UserAuthMethod-QR.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_QR_READ = scope('UserAuthMethod-QR.Read', 'd6893c31-9187-405c-8dfc-f700c8fc161a', true);

  /** `UserAuthMethod-QR.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_QR_READ_ALL = scope('UserAuthMethod-QR.Read.All', 'e4900dfb-ad17-410d-8ddb-7aebd8a6af1a', true);

  /** `UserAuthMethod-QR.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_QR_READ_WRITE = scope('UserAuthMethod-QR.ReadWrite', '651210da-18ce-4e42-b7db-302ff88e9326', true);

  /** `UserAuthMethod-QR.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_QR_READ_WRITE_ALL = scope('UserAuthMethod-QR.ReadWrite.All', 'db39086a-da7d-4cbd-9ac0-6816f9a80c95', true);

  /** `UserAuthMethod-ResourceKey.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_RESOURCE_KEY_READ_ALL = scope('UserAuthMethod-ResourceKey.Read.All', 'c86e40fc-66fd-4d68-802e-b90e3038f5e8', true);

  /** `UserAuthMethod-ResourceKey.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_RESOURCE_KEY_READ_WRITE_ALL = scope('UserAuthMethod-ResourceKey.ReadWrite.All', 'e71dec0d-02b4-429d-a49a-030950d45faa', true);

  /** `UserAuthMethod-SoftwareOATH.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ = scope('UserAuthMethod-SoftwareOATH.Read', '247f2733-6e3d-46ff-a904-f5fd58eb0d97', true);

  /** `UserAuthMethod-SoftwareOATH.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ_ALL = scope('UserAuthMethod-SoftwareOATH.Read.All', '3e366fa0-3097-4eb6-8294-3028f77eea6f', true);

  /** `UserAuthMethod-SoftwareOATH.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ_WRITE = scope('UserAuthMethod-SoftwareOATH.ReadWrite', '16721eb3-4493-4ae1-9542-264d9ffe3ce9', true);

  /** `UserAuthMethod-SoftwareOATH.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_SOFTWARE_OATH_READ_WRITE_ALL = scope('UserAuthMethod-SoftwareOATH.ReadWrite.All', '5b34c8b5-2396-4b35-b284-83fb6a3e73ce', true);

  /** `UserAuthMethod-TAP.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_TAP_READ = scope('UserAuthMethod-TAP.Read', '84ded88f-26ba-49d6-b776-efec398de692', true);

  /** `UserAuthMethod-TAP.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_TAP_READ_ALL = scope('UserAuthMethod-TAP.Read.All', '6976c635-c9c2-41e6-a21d-e6913a155273', true);

  /** `UserAuthMethod-TAP.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_TAP_READ_WRITE = scope('UserAuthMethod-TAP.ReadWrite', '2424436d-902f-4651-a1c7-b3b93147c960', true);

  /** `UserAuthMethod-TAP.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_TAP_READ_WRITE_ALL = scope('UserAuthMethod-TAP.ReadWrite.All', '05de4a66-e51a-4312-842a-30c8094698d2', true);

  /** `UserAuthMethod-WindowsHello.Read` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ = scope('UserAuthMethod-WindowsHello.Read', 'efe2b5aa-3a8e-486c-b0be-cc4d185c1b40', true);

  /** `UserAuthMethod-WindowsHello.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ_ALL = scope('UserAuthMethod-WindowsHello.Read.All', 'ff37d46d-b88a-4e0c-85ee-7e26c37b18eb', true);

  /** `UserAuthMethod-WindowsHello.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ_WRITE = scope('UserAuthMethod-WindowsHello.ReadWrite', 'f11e1db9-d419-4a24-b677-792723ffd727', true);

  /** `UserAuthMethod-WindowsHello.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_AUTH_METHOD_WINDOWS_HELLO_READ_WRITE_ALL = scope('UserAuthMethod-WindowsHello.ReadWrite.All', '13eae17d-aaa4-47b8-aaee-0eb33c6e2450', true);

  /** `UserAuthenticationMethod.Read` (delegated, admin consent required) */
  public static readonly USER_AUTHENTICATION_METHOD_READ = scope('UserAuthenticationMethod.Read', '1f6b61c5-2f65-4135-9c9f-31c0f8d32b52', true);

  /** `UserAuthenticationMethod.Read.All` (delegated, admin consent required) */
  public static readonly USER_AUTHENTICATION_METHOD_READ_ALL = scope('UserAuthenticationMethod.Read.All', 'aec28ec7-4d02-4e8c-b864-50163aea77eb', true);

  /** `UserAuthenticationMethod.ReadWrite` (delegated, admin consent required) */
  public static readonly USER_AUTHENTICATION_METHOD_READ_WRITE = scope('UserAuthenticationMethod.ReadWrite', '48971fc1-70d7-4245-af77-0beb29b53ee2', true);

  /** `UserAuthenticationMethod.ReadWrite.All` (delegated, admin consent required, critical impact) */
  public static readonly USER_AUTHENTICATION_METHOD_READ_WRITE_ALL = scope('UserAuthenticationMethod.ReadWrite.All', 'b7887744-6746-4312-813d-72daeaee7e2d', true, PermissionImpact.CRITICAL);

  /** `UserCloudClipboard.Read` (delegated, no admin consent required) */
  public static readonly USER_CLOUD_CLIPBOARD_READ = scope('UserCloudClipboard.Read', '61e8a09a-087f-4e36-8c8c-1c77c5228017', false);

  /** `UserNotification.ReadWrite.CreatedByApp` (delegated, no admin consent required) */
  public static readonly USER_NOTIFICATION_READ_WRITE_CREATED_BY_APP = scope('UserNotification.ReadWrite.CreatedByApp', '26e2f3e8-b2a1-47fc-9620-89bb5b042024', false);

  /** `UserTeamwork.Read` (delegated, admin consent required) */
  public static readonly USER_TEAMWORK_READ = scope('UserTeamwork.Read', '834bcc1c-762f-41b0-bb91-1cdc323ee4bf', true);

  /** `UserTimelineActivity.Write.CreatedByApp` (delegated, no admin consent required) */
  public static readonly USER_TIMELINE_ACTIVITY_WRITE_CREATED_BY_APP = scope('UserTimelineActivity.Write.CreatedByApp', '367492fc-594d-4972-a9b5-0d58c622c91c', false);

  /** `UserWindowsSettings.Read.All` (delegated, admin consent required) */
  public static readonly USER_WINDOWS_SETTINGS_READ_ALL = scope('UserWindowsSettings.Read.All', '77e07bab-1b34-40a5-bb6c-4b197b3f6027', true);

  /** `UserWindowsSettings.ReadWrite.All` (delegated, admin consent required) */
  public static readonly USER_WINDOWS_SETTINGS_READ_WRITE_ALL = scope('UserWindowsSettings.ReadWrite.All', 'dcb1026d-b7e1-4d31-9f61-6724d5140bf9', true);

  /** `VerifiedId-Profile.Read.All` (delegated, admin consent required) */
  public static readonly VERIFIED_ID_PROFILE_READ_ALL = scope('VerifiedId-Profile.Read.All', '604b2056-41ed-4c56-aad5-1241d4ef7333', true);

  /** `VerifiedId-Profile.ReadWrite.All` (delegated, admin consent required) */
  public static readonly VERIFIED_ID_PROFILE_READ_WRITE_ALL = scope('VerifiedId-Profile.ReadWrite.All', 'e4a9cb5e-4767-48f8-9029-decf26a54456', true);

  /** `VirtualAppointment.Read` (delegated, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_READ = scope('VirtualAppointment.Read', '27470298-d3b8-4b9c-aad4-6334312a3eac', true);

  /** `VirtualAppointment.ReadWrite` (delegated, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_READ_WRITE = scope('VirtualAppointment.ReadWrite', '2ccc2926-a528-4b17-b8bb-860eed29d64c', true);

  /** `VirtualAppointmentNotification.Send` (delegated, admin consent required) */
  public static readonly VIRTUAL_APPOINTMENT_NOTIFICATION_SEND = scope('VirtualAppointmentNotification.Send', '20d02fff-a0ef-49e7-a46e-019d4a6523b7', true);

  /** `VirtualEvent.Read` (delegated, admin consent required) */
  public static readonly VIRTUAL_EVENT_READ = scope('VirtualEvent.Read', '6b616635-ae58-433a-a918-8c45e4f304dc', true);

  /** `VirtualEvent.ReadWrite` (delegated, admin consent required) */
  public static readonly VIRTUAL_EVENT_READ_WRITE = scope('VirtualEvent.ReadWrite', 'd38d189c-e29b-4344-8b3b-829bfa81380b', true);

  /** `WindowsUpdates.Read.All` (delegated, admin consent required) */
  public static readonly WINDOWS_UPDATES_READ_ALL = scope('WindowsUpdates.Read.All', 'e09fef2d-bf5e-4439-affa-7c48d23bb1c2', true);

  /** `WindowsUpdates.ReadWrite.All` (delegated, admin consent required) */
  public static readonly WINDOWS_UPDATES_READ_WRITE_ALL = scope('WindowsUpdates.ReadWrite.All', '11776c0c-6138-4db3-a668-ee621bea2555', true);

  /** `WorkforceIntegration.Read.All` (delegated, admin consent required) */
  public static readonly WORKFORCE_INTEGRATION_READ_ALL = scope('WorkforceIntegration.Read.All', 'f1ccd5a7-6383-466a-8db8-1a656f7d06fa', true);

  /** `WorkforceIntegration.ReadWrite.All` (delegated, admin consent required) */
  public static readonly WORKFORCE_INTEGRATION_READ_WRITE_ALL = scope('WorkforceIntegration.ReadWrite.All', '08c4b377-0d23-4a8b-be2a-23c1c1d88545', true);

  /** `eDiscovery.Read.All` (delegated, admin consent required) */
  public static readonly E_DISCOVERY_READ_ALL = scope('eDiscovery.Read.All', '99201db3-7652-4d5a-809a-bdb94f85fe3c', true);

  /** `eDiscovery.ReadWrite.All` (delegated, admin consent required) */
  public static readonly E_DISCOVERY_READ_WRITE_ALL = scope('eDiscovery.ReadWrite.All', 'acb8f680-0834-4146-b69e-4ab1b39745ad', true);

  /** `email` (delegated, no admin consent required) */
  public static readonly EMAIL = scope('email', '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0', false);

  /** `offline_access` (delegated, no admin consent required) */
  public static readonly OFFLINE_ACCESS = scope('offline_access', '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', false);

  /** `openid` (delegated, no admin consent required) */
  public static readonly OPENID = scope('openid', '37f7f235-527c-4136-accd-4a02d197296e', false);

  /** `profile` (delegated, no admin consent required) */
  public static readonly PROFILE = scope('profile', '14dad69e-099b-42c9-810b-d002981feec1', false);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `APIConnectors.Read.All`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('GraphScope', GraphScope, value);
  }

  private constructor() {}
}
