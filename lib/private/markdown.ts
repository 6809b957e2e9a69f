/**
 * Text of a file as code, in which Markdown means nothing and GitHub makes no links or mentions.
 *
 * Line breaks, characters that cannot be seen and backticks, which would end the code, are written as their numbers. So
 * are backslashes in front of a pipe, because a table escapes its pipes with them. Of a text that no name is as long as,
 * only the beginning stands there.
 */
export function code(text: string): string {
  const visible = shortened(text, MAX_LENGTH)
    .replace(/[\p{C}\p{Zl}\p{Zp}`]|\\(?=\|)/gu, (character) => `⟨U+${hex(character)}⟩`)
    .trim();
  return visible === '' ? '*(empty)*' : `\`${visible}\``;
}

/** Longer than any name, URI or expression that people write. */
const MAX_LENGTH = 500;

/** A text that is no longer than a length; without one, than what fits into a list. */
export function shortened(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A row of a table. A pipe ends a cell even inside of code. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
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
