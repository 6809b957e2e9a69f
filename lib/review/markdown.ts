/**
 * Text of a file as code, in which Markdown means nothing and GitHub makes no links or mentions.
 *
 * Most text fits between backticks. A backtick, a pipe (which would end a table cell) and a backslash do not, and are
 * written as entities inside a tag instead. Line breaks and characters that cannot be seen are written as their numbers.
 */
export function code(text: string): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `⟨U+${hex(character)}⟩`).trim();
  if (visible === '') {
    return '*(empty)*';
  }
  return /[`|\\]/.test(visible)
    ? `<code>${visible.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#x${hex(character)};`)}</code>`
    : `\`${visible}\``;
}

/** `1 permission`, `2 permissions`. */
export function count(number: number, what: string, plural = `${what}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? what : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
