import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from '@cdktf/provider-azuread/lib/application';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { App, Aspects, TerraformStack } from 'cdktf';
import {
  GraphAppRole,
  GraphIntegration,
  PermissionBoundary,
  PermissionImpact,
  ResourceApi,
  RewstOwnedApp,
} from '../../lib';
import { synth } from '../synth';

const outdir = mkdtempSync(join(tmpdir(), 'test-'));
afterAll(() => rmSync(outdir, { recursive: true }));

const DENIED = /User.ReadWrite.All \(application\).* is denied, because its impact is critical/;

/** An App of two stacks: one that is built by this library, and one that is written by hand. */
function twoStacks(builtByUs: boolean, byHand: boolean) {
  const app = new App({ outdir });
  const [ours, hand] = ['ours', 'hand'].map((id) => {
    const stack = new TerraformStack(app, id);
    new AzureadProvider(stack, 'azuread');
    return stack;
  });
  const additionalPermissions = builtByUs ? [GraphAppRole.USER_READ_WRITE_ALL] : [];
  new GraphIntegration(new RewstOwnedApp(ours, 'Rewst'), 'Graph', { additionalPermissions });
  new Application(hand, 'app', {
    displayName: 'By hand',
    requiredResourceAccess: [
      {
        resourceAppId: ResourceApi.MICROSOFT_GRAPH.clientId,
        resourceAccess: byHand ? [{ id: GraphAppRole.USER_READ_WRITE_ALL.id, type: 'Role' }] : [],
      },
    ],
  });
  return { app, ours, hand };
}

const boundary = () => new PermissionBoundary({ denyImpact: PermissionImpact.CRITICAL });

describe('a boundary of the App', () => {
  test.each([
    ['a stack of this library', true, false],
    ['a stack that is written by hand', false, true],
  ])('holds for %s', (_, builtByUs, byHand) => {
    const { app } = twoStacks(builtByUs, byHand);
    Aspects.of(app).add(boundary());
    expect(() => app.synth()).toThrow(DENIED);
  });

  test('holds when a stack is synthesized alone, and for that stack only', () => {
    const { app, ours, hand } = twoStacks(false, true);
    Aspects.of(app).add(boundary());
    expect(() => synth(hand)).toThrow(DENIED);
    expect(() => synth(ours)).not.toThrow();
  });

  test('passes the rest, and reports once what a boundary of the stack denies too', () => {
    const { app, hand } = twoStacks(false, true);
    const one = boundary();
    Aspects.of(app).add(one);
    Aspects.of(hand).add(one);
    expect(() => app.synth()).toThrow(DENIED);
    const errors = hand.node
      .findAll()
      .flatMap(({ node }) => node.metadata.filter(({ type }) => type === '@cdktf/error'));
    expect(errors).toHaveLength(1);
  });

  test('is taken over once', () => {
    const { app, ours } = twoStacks(false, false);
    const one = boundary();
    Aspects.of(app).add(one);
    Aspects.of(ours);
    expect(Aspects.of(ours).all.filter((each) => each === one)).toHaveLength(1);
  });

  test('does not move other aspects', () => {
    const { app, ours } = twoStacks(false, false);
    let visits = 0;
    Aspects.of(app).add({ visit: () => visits++ });
    synth(ours);
    expect(visits).toBe(0);
  });
});
