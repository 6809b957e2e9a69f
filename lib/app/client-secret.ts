/**
 * A client secret with a name and an end, of which an app may have several at a time.
 *
 * @see https://learn.microsoft.com/graph/api/resources/passwordcredential
 */
export interface ClientSecret {
  /**
   * Name that the secret is shown under in Entra ID and that its Terraform resource is named after: letters, digits,
   * `-` and `_`. A secret under a new name is a new secret; the others stay as they are.
   */
  readonly name: string;

  /**
   * When the secret stops working: a date (`2027-05-31`, the start of that day in UTC) or a date-time
   * (`2027-05-31T12:00:00+02:00`) of RFC 3339, to the second. Another end under the same name replaces the secret at
   * once; rotate by adding a secret instead. Once it has passed, every plan fails and says what to do.
   *
   * An app management policy of the tenant may allow a shorter life, or no secret at all
   * (`CredentialInvalidLifetimeAsPerAppPolicy`, `CredentialTypeNotAllowedAsPerAppPolicy`).
   */
  readonly expiresOn: string;
}
