import { guid, literalName } from '../private/checks';
import { isObject } from '../private/is-object';
import { commandFor, directoryRolesCommand, restCommand, SHOW_APPLICATION, SHOW_SERVICE_PRINCIPAL } from './commands';
import { clientIdOf, NotAManifest } from './not-a-manifest';
import { type JsonObject, type Manifest, type ManifestKind, manifestWords, recognize, typeWords } from './recognize';

/** Reads one kind of manifest. Fails for anything else, and names the command that prints the right file. */
export class ManifestReader {
  public static application(input: string): ManifestReader {
    return new ManifestReader(input, ['application'], SHOW_APPLICATION);
  }

  public static servicePrincipal(input: string): ManifestReader {
    return new ManifestReader(input, ['servicePrincipal', 'summary'], SHOW_SERVICE_PRINCIPAL);
  }

  /** Reads what Microsoft Graph lists under a service principal. */
  public static relation(
    input: string,
    relation: 'oauth2PermissionGrants' | 'appRoleAssignments',
    servicePrincipalObjectId: string,
  ): ManifestReader {
    return new ManifestReader(input, [relation, 'empty'], restCommand(servicePrincipalObjectId, relation));
  }

  public static directoryRoleAssignments(input: string, principalObjectId: string): ManifestReader {
    return new ManifestReader(input, ['roleAssignments', 'empty'], directoryRolesCommand(principalObjectId));
  }

  /** Reads the IDs of the service principals of APIs. */
  public static apis(input: string, command: string): ManifestReader {
    return new ManifestReader(input, ['summary', 'empty'], command);
  }

  private clientId?: string;
  private secret = false;

  private constructor(
    public readonly input: string,
    private readonly kinds: readonly ManifestKind[],
    private readonly command: string,
  ) {}

  /** The manifest, without secrets. */
  public manifest(value: unknown): Manifest {
    const manifest = recognize(value);
    if (manifest instanceof NotAManifest) {
      this.clientId = manifest.clientId;
      throw this.refuse(manifest.what, manifest.hint);
    }
    if (!this.kinds.includes(manifest.kind)) {
      this.clientId = clientIdOf(manifest.objects[0] ?? {});
      throw this.refuse(manifestWords(manifest));
    }
    this.secret ||= manifest.hasSecretText;
    return manifest;
  }

  /** Whether the value of a secret was in what this has read so far. */
  public get hasSecretText(): boolean {
    return this.secret;
  }

  /** The one object of a manifest of one. */
  public object(value: unknown): JsonObject {
    const manifest = this.manifest(value);
    const [object, ...others] = manifest.objects;
    if (others.length > 0) {
      throw this.refuse(`a list of ${manifestWords(manifest)}`);
    }
    this.clientId = clientIdOf(object);
    return object;
  }

  public list(value: unknown): readonly JsonObject[] {
    return this.manifest(value).objects;
  }

  public guid(from: JsonObject, property: string): string {
    const name = `${this.input}.${property}`;
    return guid(name, literalName(name, /./, 'a GUID', this.text(from, property)));
  }

  public text(from: JsonObject, property: string): string {
    const value = from[property];
    if (typeof value !== 'string' || value === '') {
      throw this.refuse(`${value === undefined ? 'an object without' : `${typeWords(value)} as`} "${property}"`);
    }
    return value;
  }

  public optionalText(from: JsonObject, property: string): string | undefined {
    const value = from[property];
    return value === undefined || value === null || value === '' ? undefined : this.text(from, property);
  }

  public items(from: JsonObject, property: string): unknown[] {
    const value = from[property];
    if (!Array.isArray(value)) {
      throw this.refuse(`${value === undefined ? 'an object without' : `${typeWords(value)} as`} "${property}"`);
    }
    return value;
  }

  public texts(from: JsonObject, property: string): string[] {
    return this.items(from, property).map((item) => {
      if (typeof item !== 'string') {
        throw this.refuse(`${typeWords(item)} in "${property}"`);
      }
      return item;
    });
  }

  public objects(from: JsonObject, property: string): JsonObject[] {
    return this.items(from, property).map((item) => {
      if (!isObject(item)) {
        throw this.refuse(`${typeWords(item)} in "${property}"`);
      }
      return item;
    });
  }

  public refuse(got: string, hint?: string): Error {
    const command = commandFor(this.command, this.clientId);
    return new Error(`"${this.input}" must be what \`${command}\` prints, got ${got}${hint ? `; ${hint}` : ''}`);
  }
}
