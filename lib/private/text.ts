// A token, which cdktf replaces with an expression, starts with `${` too and has to reach cdktf as it is.
const TEMPLATE_MARKER = /\$\{(?!TfToken\[[\w:.-]+\]\})|%\{/g;

/** Text that Terraform reads back as the same text: what would start a template is escaped, cdktf tokens are not. */
export function text(value: string): string {
  return value.replace(TEMPLATE_MARKER, (marker) => marker[0] + marker);
}

/** The same as a quoted string inside an expression, where quotes, backslashes and control characters count too. */
export function quoted(value: string): string {
  const escaped = value.replace(/["\\\p{Cc}]/gu, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${text(escaped)}"`;
}
