import { join } from 'node:path';
import { App } from 'cdktf';
import { TenantStack } from './tenant-stack';
import { readTenants } from './tenants';

const app = new App();
for (const tenant of readTenants(join(__dirname, 'tenants.json'))) {
  new TenantStack(app, tenant);
}
app.synth();
