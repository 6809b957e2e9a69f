import { Token } from 'cdktf/lib/tokens';

// A token, which cdktf replaces with an expression, starts with `${` too and has to reach cdktf as it is.
const TEMPLATE_MARKER = /\$\{(?!TfToken\[[\w:.-]+\]\})|%\{/g;
// What cdktf takes for the tokens of a string, list, map and number, wherever it stands in a text.
const TOKEN_MARKER = /\{TfToken\[/g;
const NUMBER = /[-|\d.+]+e[-|\d.eE+]+/g;
const SMALLEST_NUMBER_TOKEN = 1e288;

/** Text that Terraform reads back as the same text: what would start a template is escaped, cdktf tokens are not. */
export function text(value: string): string {
  return value.replace(TEMPLATE_MARKER, (marker) => marker[0] + marker);
}

/**
 * The same for text from outside the program, in which nothing is a token, whatever it looks like: what cdktf would take
 * for one is taken apart, and Terraform puts it together again.
 */
export function literal(value: string): string {
  return value
    .replace(/%\{/g, '%%{')
    .replace(/\$+(?=\{)/g, (dollars) => `\${"${dollars}"}`)
    .replace(TOKEN_MARKER, '{Tf$${"Token["}')
    .replace(NUMBER, (number) =>
      Math.abs(Number.parseFloat(number)) > SMALLEST_NUMBER_TOKEN ? number.replace('e', '$${"e"}') : number,
    )
    .replace(/^(String|Any)(?= Map Token Value$)/, '$${"$1"}');
}

/** The same as a quoted string inside an expression, where quotes, backslashes and control characters count too. */
export function quoted(value: string): string {
  const escaped = value.replace(/["\\\p{Cc}]/gu, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${text(escaped)}"`;
}

/** A value inside an expression. There cdktf puts a reference as it is, so a token must not be quoted. */
export function operand(value: string): string {
  return Token.isUnresolved(value) ? value : quoted(value);
}
