/** GitHub accepts 65,536 characters, and the text around a report needs some of them. */
export const MAX_LENGTH = 59_000;

/**
 * Cuts sections to a total length. The longest ones are cut, between lines, so that each keeps its share. In each
 * section the worst comes first.
 */
export function fitSections(sections: readonly string[], length: number): string[] {
  const most = mostOf(
    sections.map((section) => section.length + BETWEEN),
    length,
  );
  return sections.map((section) => (section.length + BETWEEN <= most ? section : cut(section, most - BETWEEN)));
}

/** Characters between two sections. */
const BETWEEN = 2;

/** The length to which sections are cut, so that all fit. */
function mostOf(lengths: readonly number[], length: number): number {
  let left = length;
  let most = Number.POSITIVE_INFINITY;
  [...lengths]
    .sort((a, b) => a - b)
    .forEach((each, i) => {
      most = each > left / (lengths.length - i) ? Math.min(most, Math.floor(left / (lengths.length - i))) : most;
      left -= Math.min(each, most);
    });
  return most;
}

const FOLDED_END = '\n\n</details>';

function cut(section: string, length: number): string {
  const lines = section.split('\n');
  const more = (number: number) => `\n\n*${number.toLocaleString('en-US')} more lines: \`--format json\` has all.*`;
  let left = length - FOLDED_END.length - more(lines.length).length;
  const kept = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  const text = lines.slice(0, kept).join('\n');
  const isFolded = text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
  return `${text}${isFolded ? FOLDED_END : ''}${more(lines.slice(kept).filter((line) => line !== '').length)}`;
}
