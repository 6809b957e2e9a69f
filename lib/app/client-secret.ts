/**
 * A client secret with a name and an end. An app may have several at a time.
 *
 * @see https://learn.microsoft.com/graph/api/resources/passwordcredential
 */
export interface ClientSecret {
  /**
   * Name of the secret in Entra ID and of its Terraform resource: letters, digits, `-` and `_`. Another name makes
   * another secret and leaves the others as they are.
   */
  readonly name: string;

  /**
   * When the secret stops working: a date (`2027-05-31`, the start of that day in UTC) or a date-time
   * (`2027-05-31T12:00:00+02:00`) of RFC 3339, to the second. Another end under the same name replaces the secret at
   * once: to rotate, add a secret instead. Once the end has passed, every plan fails and says what to do.
   *
   * An app management policy of the tenant may allow a shorter life, or no secret at all
   * (`CredentialInvalidLifetimeAsPerAppPolicy`, `CredentialTypeNotAllowedAsPerAppPolicy`).
   */
  readonly expiresOn: string;
}
