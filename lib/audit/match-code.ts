import { InputError } from '../private/input-error';
import type { State, Subject } from '../review';
import { guidOf, objectOf, type TenantApp } from './read/tenant-app';

/** The apps of the code, looked up by tenant and name. */
export class CodeApps {
  private readonly apps: readonly Subject[];
  private readonly byTenant = new Map<string | undefined, Subject[]>();

  constructor(
    state: State,

    /** Address of the app to compare with, if it is given. */
    private readonly address?: string,
  ) {
    this.apps = [...state.subjects.values()].filter(({ isApp }) => isApp);
    if (this.apps.length === 0) {
      throw new InputError('--against must be the code of an app registration, and has no azuread_application');
    }
    for (const app of this.apps) {
      this.byTenant.set(app.tenant, [...(this.byTenant.get(app.tenant) ?? []), app]);
    }
  }

  /** The app of the code that a folder is about: by the tenant of its provider block, then by its display name. */
  public find(app: TenantApp): Subject {
    if (this.address !== undefined) {
      return this.atAddress(app, this.address);
    }
    const tenant = app.isElsewhere ? guidOf(objectOf(app.servicePrincipal)?.appOwnerOrganizationId) : app.tenantId;
    const inTenant = (tenant === undefined ? undefined : this.byTenant.get(tenant)) ?? [];
    if (inTenant.length === 1) {
      return inTenant[0];
    }
    // Without a registration and a service principal, the tenant and the name of the app are unknown.
    if (
      objectOf(app.application) === undefined &&
      objectOf(app.servicePrincipal) === undefined &&
      this.apps.length === 1
    ) {
      return this.apps[0];
    }
    // A provider block that names no tenant may be for any tenant.
    const candidates =
      inTenant.length > 0 ? inTenant : tenant === undefined ? this.apps : (this.byTenant.get(undefined) ?? []);
    const named = candidates.filter(({ name }) => name.text === app.displayName);
    if (named.length === 1) {
      return named[0];
    }
    const found = named.length > 0 ? named : inTenant.length > 0 ? inTenant : this.apps;
    throw new InputError(
      `${JSON.stringify(app.folder)} is app ${JSON.stringify(app.displayName)} of tenant ${tenant ?? 'not known'}, and ` +
        `${named.length === 0 ? 'no app' : `${named.length} apps`} of the code ${named.length > 1 ? 'are' : 'is'} that; ` +
        `say which with --app: ${found.slice(0, 5).map(placeOf).sort().join(', ')}${found.length > 5 ? ', …' : ''}`,
    );
  }

  private atAddress(app: TenantApp, address: string): Subject {
    const named = this.apps.filter((each) => each.address === address || placeOf(each) === address);
    const inTenant = named.filter(({ tenant }) => tenant === app.tenantId);
    const [only, ...others] = inTenant.length > 0 ? inTenant : named;
    if (only === undefined || others.length > 0) {
      throw new InputError(
        `--app must be the address of one app of the code, got ${JSON.stringify(address)}; there are: ${this.apps.slice(0, 5).map(placeOf).sort().join(', ')}${this.apps.length > 5 ? ', …' : ''}`,
      );
    }
    return only;
  }
}

function placeOf({ stack, address }: Subject): string {
  return stack === '' ? address : `${stack}: ${address}`;
}
