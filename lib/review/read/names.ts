// What expressions of synthesized JSON name.

import { isObject } from '../../private/is-object';
import { listOf } from '../facts/resource';
import { READS_FILES } from './contents';
import { expressionsIn } from './json';
import { secretsIn } from './mentions';

/** Names whose meaning may change. An instance's key or number stays the same. */
const NAMED =
  /\b(?:(?:local|var)\s*\.\s*[\p{ID_Continue}-]+|data\s*\.\s*[\w-]+\s*\.\s*[\p{ID_Continue}-]+|each(?=\s*\.\s*value\b))/gu;

/** A resource, its index, and its attribute if one follows. */
const RESOURCE = /\b(data\s*\.\s*)?([a-z]\w*_\w+)\s*\.\s*([\p{ID_Continue}-]+)(?:(\s*\[[^\]]*\])?\s*\.\s*([\w-]+))?/gu;

/** What one text names. */
export interface Names {
  /** Locals, variables, data sources, and `each`. */
  readonly values: readonly string[];
  readonly resources: readonly NamedResource[];

  /** Addresses of the apps and principals whose secrets it names. */
  readonly secrets: readonly string[];
  readonly readsFiles: boolean;

  /** Whether it removes the mark from sensitive values. */
  readonly shows: boolean;
}

export interface NamedResource {
  /** As the text writes it. */
  readonly name: string;
  readonly type: string;
  readonly address: string;
  readonly index: string;
  readonly attribute?: string;
}

/** Stacks that one program writes have most texts in common. */
const known = new Map<string, Names>();

/** What the templates of a body name, text by text. */
export function namesIn(body: unknown): readonly Names[] {
  return templatesIn(body, []).map((text) => {
    const found = known.get(text) ?? namesOf(text);
    known.set(text, found);
    return found;
  });
}

/** The texts of a body that are expressions: templates, and those of one argument that has only names. */
function templatesIn(body: unknown, found: string[]): string[] {
  if (typeof body === 'string') {
    if (body.includes('${') || body.includes('%{')) {
      found.push(body);
    }
  } else if (Array.isArray(body)) {
    for (const each of body) {
      templatesIn(each, found);
    }
  } else if (isObject(body)) {
    for (const name of Object.keys(body)) {
      templatesIn(name, found);
      if (name === 'replace_triggered_by') {
        found.push(...listOf(body[name]).map(String));
      } else {
        templatesIn(body[name], found);
      }
    }
  }
  return found;
}

/** What one text names that is an expression. */
export function namesOf(text: string): Names {
  const expressions = expressionsIn(text);
  return {
    values: [...expressions.matchAll(NAMED)].map(([name]) => name.replace(/\s/g, '')),
    resources: [...expressions.matchAll(RESOURCE)].flatMap(([name, data, type, resource, index = '', attribute]) =>
      data === undefined ? [{ name, type, address: `${type}.${resource}`, index, attribute }] : [],
    ),
    secrets: secretsIn(text),
    readsFiles: READS_FILES.test(expressions),
    shows: /\bnonsensitive\s*\(/.test(expressions),
  };
}
