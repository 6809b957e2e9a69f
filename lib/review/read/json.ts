import { createHash } from 'node:crypto';
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

/** What tells two contents apart. Comments, such as cdktf's of where a construct is, are not part of it. */
export function digest(value: unknown): string {
  const text = JSON.stringify(value, (name, each) => (name === '//' ? undefined : each));
  return createHash('sha256').update(text).digest('hex');
}
