import type * as binding from '@cdktf/provider-azuread/lib/data-azuread-application';
import { TerraformLocal, type TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ApiPermission, PermissionImpact, type PermissionType } from '../permissions/api-permission';
import type { ApiAccess } from '../permissions/required-access';
import { CheckBlock } from '../private/check-block';
import { PROGRAM } from '../private/command';
import type { Condition } from '../private/condition';
import { sortedEntries } from '../private/sorted';
import { literal } from '../private/text';
import type { ExistingApplication } from './existing-application';
import { StateRecord } from './state-record';

/** The texts that people read of redirect URIs and permissions, by what identifies them. */
type Items = Record<string, string>;

/**
 * Compares what an adopted app has in the tenant with its files and with what the stack asks for. The provider writes
 * redirect URIs and permissions as a whole, so it would remove what somebody added by hand in the meantime.
 *
 * But it must remove, without a warning, what an integration asked for that was removed. The stack knows that from
 * records in Terraform's state: one for each item that the stack asks for or that only the tenant has.
 */
export class ChangesByHand extends Construct {
  /** Fails the plan, and names what was added by hand and would be lost. */
  public readonly nothingLost: Condition;

  /** Whether the app already has everything that the stack asks for, as an expression. */
  public readonly nothingAdded: string;

  /** The app as the tenant has it, for expressions. */
  public readonly application: string;

  private readonly keptLocal: TerraformLocal;
  private readonly askedLocal: TerraformLocal;

  constructor(
    scope: Construct,
    id: string,
    private readonly existing: ExistingApplication,
    private readonly withRedirectUris: boolean,
    provider?: TerraformProvider,
  ) {
    super(scope, id);
    const { objectId, clientId } = existing;
    // It loads here, because few apps are adopted and it takes a tenth of the time in which the library loads.
    const { DataAzureadApplication }: typeof binding = require('@cdktf/provider-azuread/lib/data-azuread-application');
    const { friendlyUniqueId } = new DataAzureadApplication(this, 'Application', { objectId, provider });
    this.application = `data.azuread_application.${friendlyUniqueId}`;
    this.keptLocal = new TerraformLocal(this, 'Kept', {});
    this.askedLocal = new TerraformLocal(this, 'Asked', {});
    const permissions =
      `flatten([for api in ${this.application}.required_resource_access : [for access in api.resource_access : ` +
      '"${access.type} ${access.id} of API ${api.resource_app_id}"]])';
    const actualLocal = new TerraformLocal(
      this,
      'Actual',
      `\${toset(${withRedirectUris ? `concat(flatten(${this.application}.web[*].redirect_uris), ${permissions})` : permissions})}`,
    );
    const [kept, asked, actual] = [this.keptLocal, this.askedLocal, actualLocal].map(
      (local) => `local.${local.friendlyUniqueId}`,
    );
    this.nothingAdded = `length(setsubtract(keys(${asked}), ${actual})) == 0`;
    const records = this.recordItems(kept, asked, actual);
    const names = `local.${new TerraformLocal(this, 'Names', criticalPermissions()).friendlyUniqueId}`;
    const lost = `[for item in setsubtract(${actual}, concat(keys(${kept}), keys(${asked}))) : lookup(${names}, item, item) if ${records}[item].input == null]`;
    this.nothingLost = {
      condition: `\${length(${lost}) == 0}`,
      errorMessage:
        `The manifest of app ${clientId} in "existing" is out of date: the app has redirect URIs or permissions that it ` +
        `lacks, and they would be lost: \${join(", ", ${lost})}. To keep them, give "existing" what ` +
        `"az ad app show --id ${clientId} --output json" prints now. To lose them, remove them from the app first. ` +
        `"npx ${PROGRAM} explain <ID>" says what an ID means.`,
    };
    const gone = `setsubtract(keys(${kept}), ${actual})`;
    new CheckBlock(this, 'Removed', {
      condition: `\${length(${gone}) == 0}`,
      errorMessage:
        `Somebody removed from app ${clientId} what its manifest in "existing" has, and a deploy adds it again: ` +
        `\${join(", ", [for item in ${gone} : ${kept}[item]])}. To leave it out, give "existing" what ` +
        `"az ad app show --id ${clientId} --output json" prints now.`,
    });
  }

  /** Sets what the stack asks for now. */
  public ask(redirectUri: string, apis: readonly ApiAccess[]): void {
    const { _manifest, _requiredAccess } = this.existing;
    this.keptLocal.expression = this.items(_manifest.redirectUris, _requiredAccess, (clientId, { type, id }) =>
      // A warning shows nothing but this: for what the catalogue does not know, the IDs.
      String(ApiPermission._index.byId(clientId, type as PermissionType, id) ?? keyOf(type, id, clientId)),
    );
    this.askedLocal.expression = this.items([redirectUri], apis, (_, { comment }, api) => `${api} ${comment}`);
  }

  /**
   * A record stays while the tenant has its item. After that it stays until the stack asks for something else, so that
   * a second plan is empty.
   */
  private recordItems(kept: string, asked: string, actual: string): string {
    const open = `setunion(keys(${asked}), setsubtract(${actual}, keys(${kept})))`;
    const { address: opened } = new StateRecord(this, 'Items', this.existing._logicalId('items'), {
      input: `\${${open}}`,
      triggers_replace: `\${keys(${asked})}`,
    });
    return new StateRecord(this, 'Asked by the stack', this.existing._logicalId(), {
      for_each: `\${setunion(${open}, ${opened}.input)}`,
      input: `\${lookup(${asked}, each.key, null)}`,
    }).address;
  }

  private items(
    redirectUris: readonly string[],
    apis: readonly ApiAccess[],
    nameOf: (clientId: string, access: ApiAccess['access'][number], api: string) => string,
  ): Items {
    return Object.fromEntries(
      [
        ...(this.withRedirectUris ? redirectUris.map((uri) => [literal(uri), literal(uri)]) : []),
        ...apis.flatMap(({ clientId, comment: api, access }) =>
          access.map((each) => [keyOf(each.type, each.id, clientId), nameOf(clientId, each, api)]),
        ),
      ].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

/** The same key as in the expression that reads the tenant. */
function keyOf(type: string, id: string, apiClientId: string): string {
  return `${type} ${id} of API ${apiClientId}`;
}

/** The permissions that the plan names. The whole catalogue would bury the rest of the file. */
function criticalPermissions(): Items {
  const names = ApiPermission._index.all
    .filter(({ impact }) => impact === PermissionImpact.CRITICAL)
    .map((permission): [string, string] => [
      keyOf(permission.type, permission.id, permission.api.clientId),
      permission.toString(),
    ]);
  return Object.fromEntries(sortedEntries(new Map(names)));
}
