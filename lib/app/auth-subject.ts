/** Whose accounts may sign in to the app. The values are the choices in Rewst's form. */
export enum AuthSubject {
  /** Accounts of any tenant (`AzureADMultipleOrgs`). The CSP integration needs it. */
  COMMON = 'common',

  /** Accounts of the app's own tenant alone (`AzureADMyOrg`). */
  TENANT_ID = 'Tenant ID',
}
