import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { RewstOwnedApp } from './rewst-owned-app';

/** Name of an output of an app: it begins with the app's construct ID. */
export function outputName(app: Construct, suffix: string): string {
  return `${app.node.id.replace(/[^\w-]/g, '')}_${suffix}`;
}

/** Adds what a person types into Rewst's form to the outputs of the stack. */
export function addOutputs(app: RewstOwnedApp, customerTenantIds: readonly string[]): void {
  addOutput(app, 'client_id', app.clientId);
  if (app.applicationPasswords.length > 0) {
    addOutput(app, 'client_secret', app.clientSecret, true);
  }
  addOutput(app, 'auth_subject', app.authSubject);
  const { tenantId } = app;
  addOutput(app, 'tenant_id', tenantId);
  addOutput(app, 'redirect_uri', app.redirectUri);
  addOutput(app, 'admin_consent_url', app.adminConsentUrlFor(tenantId));
  if (customerTenantIds.length > 0) {
    const urls = customerTenantIds.map((tenantId) => [tenantId, app.adminConsentUrlFor(tenantId)]);
    addOutput(app, 'customer_admin_consent_urls', Object.fromEntries(urls));
  }
}

/** Adds an output to the stack that is named after the construct ID of the app. */
function addOutput(app: Construct, suffix: string, value: unknown, sensitive?: boolean): void {
  const stack = TerraformStack.of(app);
  // An output directly in the stack has its construct ID as name, and the stack refuses a second one.
  const name = outputName(app, suffix);
  if (!/^[A-Za-z_]/.test(name)) {
    throw new Error(
      `Output "${name}" must start with a letter or "_", and so the construct ID of the app, got "${app.node.id}"`,
    );
  }
  if (stack.node.tryFindChild(name)) {
    throw new Error(
      `Output "${name}" exists already in stack "${stack.node.id}": ` +
        `call addOutputs() once an app, and give every app of a stack a construct ID of its own`,
    );
  }
  new TerraformOutput(stack, name, { value, sensitive });
}
