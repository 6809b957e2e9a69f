/** A value as it is shown, or why it is unknown. */
export interface Value {
  readonly text: string;
  readonly known: boolean;

  /** What an unknown value is made of: two unknown values of the same text are equal only if this is equal too. */
  readonly digest?: string;
}

/** A value that a file says. */
export function known(text: string): Value {
  return { text, known: true };
}

/** What makes two values equal. GUIDs, and schemes and hosts of URIs, ignore case. */
export function identity({ text, digest = '' }: Value): string {
  return `${text.replace(/^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|[a-z]+:\/\/[^/?#]*)/i, (same) => same.toLowerCase())} ${digest}`;
}

/** The scope of a role that must be activated first. It is less than a role that is held. */
export function whenActivated(scope: Value | undefined): Value {
  return scope ? { ...scope, text: `${scope.text} ${WHEN_ACTIVATED}` } : known(WHEN_ACTIVATED);
}

/** The scopes that a role is limited to, whether it has to be activated or not. */
export function scopesIn(within: readonly string[]): string[] {
  return within.map((each) => each.replace(ACTIVATION, '')).filter((each) => each !== '');
}

/** Whether a role must be activated first in every scope. */
export function isActivated(within: readonly string[]): boolean {
  return within.length > 0 && within.every((each) => ACTIVATION.test(each));
}

/** Whether a role that must be activated in a scope is part of a role held in one of these places. */
export function isPartOf(scope: string, places: readonly string[]): boolean {
  return (
    ACTIVATION.test(scope) && places.some((each) => each === WHEN_ACTIVATED || each === scope.replace(ACTIVATION, ''))
  );
}

const WHEN_ACTIVATED = 'when activated';
const ACTIVATION = / ?when activated$/;
