/**
 * Text of a file as code, in which Markdown means nothing and GitHub makes no links or mentions.
 *
 * Line breaks, characters that cannot be seen and backticks, which would end the code, are written as their numbers. So
 * are backslashes in front of a pipe, because a table escapes its pipes with them.
 */
export function code(text: string): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}`]|\\(?=\|)/gu, (character) => `⟨U+${hex(character)}⟩`).trim();
  return visible === '' ? '*(empty)*' : `\`${visible}\``;
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
