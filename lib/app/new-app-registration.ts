import type { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { type TerraformResource, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { AppRecords } from '../adoption/app-records';
import { readHeldGrants } from '../adoption/held-grants';
import { AdminConsentMode } from '../consent/admin-consent';
import { importRole } from '../consent/directory-roles';
import { takesOnly } from '../consent/imported-grant-resources';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import type { ApiAccess } from '../permissions/required-access';
import { invalid } from '../private/checks';
import type { Condition } from '../private/condition';
import { text } from '../private/text';
import { reserveInStack } from '../private/unique-in-stack';
import { type AppRegistration, SIGN_IN_AUDIENCES } from './app-registration';
import type { EffectiveAuthSubject } from './effective-auth-subject';
import type { RewstOwnedApp } from './rewst-owned-app';
import type { RewstOwnedAppProps } from './rewst-owned-app-props';

/** Microsoft's limit of a display name, in characters. */
const MAX_DISPLAY_NAME_LENGTH = 256;

/** An app registration that Terraform creates. */
export class NewAppRegistration implements AppRegistration {
  public readonly displayName: string;
  public readonly preventDuplicateNames: boolean;
  public readonly redirectUris: string[];
  public readonly accessTokenIssuanceEnabled = false;
  public readonly useExistingServicePrincipal = true;

  constructor(
    private readonly app: RewstOwnedApp,
    private readonly props: RewstOwnedAppProps,
    redirectUri: string,
    private readonly authSubject: EffectiveAuthSubject,
  ) {
    this.displayName = text(displayNameOf(app, props));
    // The provider puts the name into a filter without escaping it: an apostrophe would fail every plan.
    this.preventDuplicateNames = !this.displayName.includes("'");
    this.redirectUris = [redirectUri];
  }

  public address<T extends TerraformResource>(resource: T): T {
    return resource;
  }

  public assignRole(assignment: DirectoryRoleAssignment, { name, templateId }: DirectoryRole): void {
    const { existingGrants } = this.props;
    const held = existingGrants && readHeldGrants(existingGrants).directoryRoleAssignments;
    const assigned = held?.find((role) => role.templateId === templateId);
    if (assigned) {
      importRole(this.app, assignment, assigned.id);
      assignment.lifecycle = takesOnly(`The directory role ${name}`, {
        principal_object_id: this.app.servicePrincipalObjectId,
      });
    }
  }

  public complete({ application }: RewstOwnedApp, preconditions: Condition[]): void {
    application.lifecycle = preconditions.length > 0 ? { precondition: preconditions } : undefined;
    AppRecords.of(this.app).record(this.app, {
      object_id: application.objectId,
      created: true,
      consented: (this.props.adminConsent ?? AdminConsentMode.NONE) !== AdminConsentMode.NONE,
    });
  }

  public requiredAccess(asked: ApiAccess[]): ApiAccess[] {
    return asked;
  }

  public signInAudience(): string {
    return SIGN_IN_AUDIENCES[this.authSubject.value];
  }

  public warnings(): string[] {
    return [];
  }
}

/** A display name that no other app of the stack has. */
export function displayNameOf(app: Construct, { displayName = 'Rewst', provider }: RewstOwnedAppProps): string {
  if (typeof displayName === 'string' && Token.isUnresolved(displayName)) {
    return displayName;
  }
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > MAX_DISPLAY_NAME_LENGTH) {
    throw invalid('displayName', `text of 1 to ${MAX_DISPLAY_NAME_LENGTH} characters, not all blank`, displayName);
  }
  // A provider with another alias is most likely signed in to another tenant.
  const other = reserveInStack(app, `displayName ${provider?.alias ?? ''} ${displayName}`);
  if (other !== undefined) {
    throw invalid('displayName', `another one than that of ${other}, which is in the same stack`, displayName);
  }
  return displayName;
}
