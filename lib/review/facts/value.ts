/** A value as it is shown, or words for why nobody knows it yet. */
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
