/** How the review treats a resource type that it does not read. */
export interface UnreadType {
  /**
   * `harmless`: it cannot give anything. `not rated`: a new or changed one stops every gate. `guard`: it keeps people
   * out, so a changed or removed one stops every gate. `app`: not rated, and a removed one is a loss.
   */
  readonly is: 'harmless' | 'not rated' | 'guard' | 'app';

  /** Why: a sentence for the documentation. */
  readonly why: string;
}

/** The resource types of the azuread provider that no reader reads. */
export const UNREAD_TYPES: ReadonlyMap<string, UnreadType> = new Map(
  Object.entries<UnreadType>({
    azuread_application_from_template: {
      is: 'app',
      why: 'It makes an app of a template, which says what the app has.',
    },
    azuread_application_identifier_uri: harmless('It names an app as an API; who may call that is granted elsewhere.'),
    azuread_authentication_strength_policy: guard(
      'It says how people have to sign in, wherever a policy refers to it.',
    ),
    azuread_claims_mapping_policy: notRated(
      'It decides what tokens tell about a user, and so whom an app takes them for.',
    ),
    azuread_group_role_management_policy: notRated('It decides how easily a role in a group is activated.'),
    azuread_named_location: notRated('It may be trusted by policies, which then ask for less.'),
    azuread_service_principal_claims_mapping_policy_assignment: notRated(
      'It decides what tokens tell about a user, and so whom an app takes them for.',
    ),
    azuread_synchronization_job: notRated('It writes people and groups to another service, or from there.'),
    azuread_synchronization_job_provision_on_demand: notRated(
      'It writes people and groups to another service at once.',
    ),
    azuread_synchronization_secret: notRated('It decides to which service people and groups are written.'),
    azuread_user_flow_attribute: harmless('It is a question that is put to people who sign up.'),
  }),
);

function harmless(why: string): UnreadType {
  return { is: 'harmless', why };
}

function notRated(why: string): UnreadType {
  return { is: 'not rated', why };
}

function guard(why: string): UnreadType {
  return { is: 'guard', why };
}
