import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program';
import type { Json } from '../synth';

const application = JSON.parse(
  readFileSync(join(__dirname, '../../examples/adopt-existing-app/application.json'), 'utf8'),
);

describe('the example that adopts an existing app', () => {
  let json: Json;

  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), 'adopt-'));
    runProgram('examples/adopt-existing-app/main', directory);
    json = JSON.parse(readFileSync(join(directory, 'stacks/adopt/cdk.tf.json'), 'utf8'));
    rmSync(directory, { recursive: true });
  });

  it('imports the app and its service principal', () => {
    expect(json.import.map(({ id }: Json) => id)).toEqual([
      '/applications/7e2d9c40-1a3b-4c5d-8e6f-0a1b2c3d4e5f',
      '/servicePrincipals/b8a79685-7463-4251-8f3e-2d1c0b9a8f7e',
    ]);
  });

  it('keeps what its manifest has', () => {
    const [app] = Object.values<Json>(json.resource.azuread_application);
    expect(app.display_name).toBe(application.displayName);
    expect(app.web.redirect_uris).toEqual(expect.arrayContaining(application.web.redirectUris));
    for (const { resourceAppId, resourceAccess } of application.requiredResourceAccess) {
      const api = app.required_resource_access.find((block: Json) => block.resource_app_id === resourceAppId);
      expect(api.resource_access).toEqual(expect.arrayContaining(resourceAccess.map(expect.objectContaining)));
    }
  });
});
