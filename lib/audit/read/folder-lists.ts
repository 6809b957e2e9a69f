import type { JsonObject } from '../../manifest/recognize';
import { part } from './json';
import { type ListName, type NotKnown, notKnown, type TenantList } from './tenant-app';

/** The lists in a folder. A script saves some of them in several files. */
export class FolderLists {
  private readonly lists = new Map<ListName, { readonly files: number; readonly objects: readonly JsonObject[] }>();

  public add(name: ListName, objects: readonly JsonObject[]): void {
    const { files = 0, objects: before = [] } = this.lists.get(name) ?? {};
    this.lists.set(name, { files: files + 1, objects: [...before, ...objects] });
  }

  /**
   * A list, or why it is unknown.
   *
   * @param noted what the record of a script says of all files
   * @param answer what Microsoft Graph answered instead of the list
   */
  public listed(name: ListName, noted: unknown, answer: string | undefined): TenantList {
    return this.lists.get(name)?.objects ?? notKnown(answer ?? notedOf(name, noted)[0]);
  }

  /** Why objects are missing from a list that is in the folder. */
  public whyIncomplete(name: ListName, noted: unknown): NotKnown | undefined {
    const { files } = this.lists.get(name) ?? {};
    const all = notedOf(name, noted);
    const unread = all.find((how) => how !== 'read');
    return files === undefined || (unread === undefined && files >= all.length) ? undefined : notKnown(unread);
  }
}

function notedOf(name: ListName, noted: unknown): string[] {
  return Object.entries(part(noted)).flatMap(([file, how]) => (file.startsWith(name) ? [String(how)] : []));
}
