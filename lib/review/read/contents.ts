// The files on disk that the files of a stack name.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A function of Terraform that reads files. */
export const READS_FILES = /\b(?:file|filebase64|filemd5|filesha\w+|filebase64sha\w+|fileset|templatefile)\s*\(/;

/** Something in a text that may be the path of a file, relative to the stack. */
const PATH = /(?<![\w./])(?:(?:\.{1,2}\/)+[\w@./-]+|[\w@-]+[./][\w@./-]*)/g;

/** What Terraform or git writes is not part of a stack. */
const OTHERS = /^\.|^node_modules$|^plan$|\.tfstate(?:\.backup)?$/;

/** How many files of a directory are compared: more than any module has. */
const MAX_FILES = 5000;

function isName(text: string): boolean {
  return text !== '' && text.length < 256;
}

/** Files and directories beside the stack in a directory. Without a directory there are none. */
export class Contents {
  /** Whether a value was searched for paths, so that files beside the stack may matter. */
  public areNamed = false;

  constructor(private readonly directory?: string) {}

  /** A digest of the files and directories that a value names, or of all with `fileset()`. Empty if there are none. */
  public namedIn(value: unknown): string {
    this.areNamed = true;
    if (this.directory === undefined) {
      return '';
    }
    const text = JSON.stringify(value) ?? '';
    const plain = text.replace(/\$\{\s*path\s*\.\s*\w+\s*\}\/?/g, './');
    // A name without a dot or a slash, or with a space, may be a file as well.
    const paths = [...(plain.match(PATH) ?? []), ...(READS_FILES.test(text) ? plain.split(/\\?"/).filter(isName) : [])];
    return this.digest(/\bfileset\s*\(/.test(text) ? [...paths, '.'] : paths);
  }

  private digest(paths: readonly string[]): string {
    const hash = createHash('sha256');
    const read = [...new Set(paths)].sort().map((path) => this.add(path, hash, { left: MAX_FILES }));
    return read.some(Boolean) ? hash.digest('hex').slice(0, 16) : '';
  }

  /** Adds the content of a path to a digest. Returns whether there is any. */
  private add(path: string, hash: ReturnType<typeof createHash>, files: { left: number }): boolean {
    const own = join(this.directory ?? '', path);
    const found = existsSync(own) ? statSync(own) : undefined;
    if (found?.isDirectory()) {
      const isStack = path === '.';
      const names = readdirSync(own).filter((name) => !OTHERS.test(name) && !(isStack && name.endsWith('.tf.json')));
      return names
        .sort()
        .map((name) => this.add(`${path}/${name}`, hash, files))
        .some(Boolean);
    }
    files.left--;
    if (!found?.isFile() || files.left < 0) {
      return false;
    }
    hash.update(`${path}\n`).update(readFileSync(own));
    return true;
  }
}
