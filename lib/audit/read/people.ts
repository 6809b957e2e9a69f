import type { Owner, SignIn } from '../report';
import { isKnown, itemsOf, objectOf, type TenantApp, textOf } from './tenant-app';

/** Who owns the registration and the service principal. An owner without a name counts too. */
export function ownersOf(app: TenantApp): Owner[] {
  return (
    [
      ['application', 'application-owners'],
      ['service principal', 'service-principal-owners'],
    ] as const
  ).flatMap(([of, list]) =>
    itemsOf(app, list).map((owner) => ({
      of,
      name: textOf(owner.displayName) ?? textOf(owner.userPrincipalName) ?? 'name not known',
      id: String(owner.id),
      type: textOf(owner['@odata.type'])?.replace('#microsoft.graph.', '') ?? null,
      guest: isGuest(owner),
    })),
  );
}

/** Null if Microsoft Graph does not say it, because it may not be read or was not selected. */
function isGuest({ userType, userPrincipalName }: Record<string, unknown>): boolean | null {
  if (textOf(userPrincipalName)?.includes('#EXT#')) {
    return true;
  }
  return typeof userType === 'string' ? userType === 'Guest' : null;
}

/** Who may sign in. */
export function signInOf(app: TenantApp): SignIn {
  const principal = objectOf(app.servicePrincipal);
  const { accountEnabled, appRoleAssignmentRequired } = principal ?? {};
  return {
    enabled: typeof accountEnabled === 'boolean' ? accountEnabled : null,
    audience: textOf(objectOf(app.application)?.signInAudience) ?? textOf(principal?.signInAudience) ?? null,
    assignmentRequired: typeof appRoleAssignmentRequired === 'boolean' ? appRoleAssignmentRequired : null,
    assigned: isKnown(app.lists.get('app-role-assigned-to'))
      ? itemsOf(app, 'app-role-assigned-to').map(({ principalDisplayName, principalId, principalType }) => ({
          name: textOf(principalDisplayName) ?? String(principalId),
          type: textOf(principalType) ?? 'not known',
        }))
      : null,
  };
}

/** The name of a user, if a list has it. */
export function nameOf(app: TenantApp, id: string): string | undefined {
  const people = [...itemsOf(app, 'application-owners'), ...itemsOf(app, 'service-principal-owners')];
  const assigned = itemsOf(app, 'app-role-assigned-to').find(({ principalId }) => principalId === id);
  return (
    textOf(assigned?.principalDisplayName) ??
    people.map((each) => (each.id === id ? textOf(each.displayName) : undefined)).find(Boolean)
  );
}
