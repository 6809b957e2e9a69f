import { Token } from 'cdktf/lib/tokens';

// A token, which cdktf replaces with an expression, starts with `${` too and must reach cdktf unchanged.
const TEMPLATE_MARKER = /\$\{(?!TfToken\[[\w:.-]+\]\})|%\{/g;
// What cdktf takes for a token of a string, list, map or number, anywhere in a text.
const TOKEN_MARKER = /\{TfToken\[/g;
const NUMBER = /[-|\d.+]+e[-|\d.eE+]+/g;
const SMALLEST_NUMBER_TOKEN = 1e288;

/** Escapes what would start a template, so that Terraform reads the same text. cdktf tokens are not escaped. */
export function text(value: string): string {
  return value.replace(TEMPLATE_MARKER, (marker) => marker[0] + marker);
}

/**
 * The same for text from outside the program, which has no tokens. What cdktf would take for a token is split into
 * parts that Terraform joins again.
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

/**
 * The same as a quoted string inside an expression, where quotes, backslashes and control characters are escaped too.
 */
export function quoted(value: string): string {
  const escaped = value.replace(/["\\\p{Cc}]/gu, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${text(escaped)}"`;
}

/** A value inside an expression. cdktf inserts a reference there as it is, so a token must not be quoted. */
export function operand(value: string): string {
  return Token.isUnresolved(value) ? value : quoted(value);
}
