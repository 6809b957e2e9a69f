import { createHash } from 'node:crypto';
import { isObject } from '../../private/is-object';
import { blocks } from '../facts/resource';

/** The resources, data sources, ... of synthesized JSON, which are grouped by type and name. */
export function entriesOf(byType: unknown): { type: string; name: string; body: Record<string, unknown> }[] {
  return blocks(byType).flatMap((types) =>
    Object.entries(types).flatMap(([type, byName]) =>
      blocks(byName).flatMap((names) =>
        Object.entries(names).flatMap(([name, body]) => blocks(body).map((block) => ({ type, name, body: block }))),
      ),
    ),
  );
}

/** A digest of content, without cdktf's metadata about constructs. The order of keys says nothing to Terraform. */
export function digest(value: unknown): string {
  return createHash('sha256').update(inOrder(value)).digest('hex');
}

/** Content as JSON with sorted keys. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(inOrder).join()}]`;
  }
  if (!isObject(value)) {
    return JSON.stringify(value) ?? 'null';
  }
  const entries = Object.keys(value)
    .sort()
    .filter((name) => value[name] !== undefined && !(name === '//' && isMetadata(value[name])))
    .map((name) => `${JSON.stringify(name)}:${inOrder(value[name])}`);
  return `{${entries.join()}}`;
}

function isMetadata(comment: unknown): boolean {
  return isObject(comment) && Object.keys(comment).join() === 'metadata';
}

/** Content as text to find names in: as it is and, if that differs, without comments and spaces around dots. */
export function expressionsIn(content: unknown): string {
  const text = JSON.stringify(content) ?? '';
  const plain = text
    .replace(/\/\*(?:[^"\\]|\\.)*?\*\/|(?:#|\/\/)(?:[^"\\]|\\(?!n).)*\\n/g, ' ')
    .replace(/(?:\s|\\[nrt])*\.(?:\s|\\[nrt])*/g, '.');
  return plain === text ? text : `${text} ${plain}`;
}
