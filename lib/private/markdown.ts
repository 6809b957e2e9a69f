/**
 * Text as inline code, in which Markdown has no effect and GitHub makes no links or mentions.
 *
 * Line breaks, invisible characters and backticks, which would end the code, are written as their code points. So are
 * backslashes in front of a pipe, because a table escapes pipes with them. A text that is longer than any name is cut.
 */
export function code(text: string): string {
  const visible = shortened(text, MAX_LENGTH)
    .replace(/[\p{C}\p{Zl}\p{Zp}`]|\\(?=\|)/gu, (character) => `⟨U+${hex(character)}⟩`)
    .trim();
  return visible === '' ? '*(empty)*' : `\`${visible}\``;
}

/** Longer than any name, URI or expression that people write. */
const MAX_LENGTH = 500;

/** A text cut to a length. The default fits into a list. */
export function shortened(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map(row).join('\n');
}

/** A row of a table. Pipes are escaped, because they end a cell even inside code. */
function row(cells: readonly string[]): string {
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
