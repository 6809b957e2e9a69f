/** A precondition or postcondition of a resource. */
export interface Condition {
  readonly condition: string;
  readonly errorMessage: string;
}
