// The constants behind functions of Terraform that give them as they are.

/** What of synthesized JSON may be a constant, and not just the name of a local. */
export const MAY_BE_CONSTANT = /\$\{\s*(?:local\b|true\b|false\b|["\d]|\w+\s*\()/;

/** Functions that give the values of their only argument. The order of a list says nothing to the review. */
const SAME = /^(?:distinct|nonsensitive|sensitive|sort|tolist|toset|tostring)\s*\((.*)\)$/s;

/** Functions that give the first of their arguments that is of use. */
const FIRST = /^(?:coalesce|try)\s*\((.*)\)$/s;

const ALL = /^concat\s*\((.*)\)$/s;

/**
 * The value of an expression: a constant, a name that stands for one, or a function of these. Undefined for any other.
 *
 * @param named the value of a name
 */
export function constantOf(text: string, named: (name: string) => unknown): unknown {
  const expression = text.trim();
  const [, only] = SAME.exec(expression) ?? [];
  const [, first] = FIRST.exec(expression) ?? [];
  const [, lists] = ALL.exec(expression) ?? [];
  if (only !== undefined) {
    return constantOf(only, named);
  }
  if (first !== undefined) {
    const { value } = firstOf(first, named);
    // An expression may turn out to be of no use.
    const isConstant = value !== '' && value !== null && !/[$%]\{/.test(JSON.stringify(value) ?? '');
    return isConstant ? value : undefined;
  }
  return lists === undefined ? (literal(expression) ?? named(expression)) : joined(lists, named);
}

/** The first of several arguments if it is a constant, and the others. */
function firstOf(list: string, named: (name: string) => unknown): { readonly value?: unknown; readonly rest?: string } {
  for (let end = list.indexOf(','); end >= 0; end = list.indexOf(',', end + 1)) {
    const value = constantOf(list.slice(0, end), named);
    if (value !== undefined) {
      return { value, rest: list.slice(end + 1) };
    }
  }
  return { value: constantOf(list, named) };
}

function joined(lists: string, named: (name: string) => unknown): unknown[] | undefined {
  const all: unknown[] = [];
  for (let rest: string | undefined = lists; rest !== undefined; ) {
    const found = firstOf(rest, named);
    if (!Array.isArray(found.value)) {
      return undefined;
    }
    all.push(...found.value);
    rest = found.rest;
  }
  return all;
}

/** A text, number, flag or list that an expression writes out. */
function literal(expression: string): unknown {
  if (!/^["[\d]|^(?:true|false)$/.test(expression) || /[$%]\{/.test(expression)) {
    return undefined;
  }
  try {
    return JSON.parse(expression);
  } catch {
    return undefined;
  }
}
