import {
  AdminConsent,
  ApiPermission,
  AzureIntegration,
  BoundaryException,
  CspIntegration,
  ExchangeOnlineIntegration,
  ExistingApplication,
  GraphIntegration,
  type GraphIntegrationProps,
  GraphSubscriptionTriggersIntegration,
  PermissionBoundary,
  RewstCustomer,
  RewstIntegration,
  RewstOwnedApp,
} from '../../lib';
import { application, servicePrincipal } from '../manifests';
import { newStack } from '../synth';

const GUID = '22222222-2222-4222-8222-222222222222';

class OwnIntegration extends RewstIntegration {}

/** Constructs something with props that TypeScript would refuse, and a typo in one of them. */
const CONSTRUCTED: [string, string, (props: never) => unknown][] = [
  ['RewstOwnedApp', 'clientSecret', (props) => new RewstOwnedApp(newStack(), 'Rewst', props)],
  ['RewstCustomer', 'directoryRole', (props) => new RewstCustomer(newStack(), 'Customer', props)],
  ['AdminConsent', 'existingGrant', (props) => new AdminConsent(newStack(), 'Consent', props)],
  ['PermissionBoundary', 'denyImpacts', (props) => new PermissionBoundary(props)],
  ...[
    AzureIntegration,
    CspIntegration,
    ExchangeOnlineIntegration,
    GraphIntegration,
    GraphSubscriptionTriggersIntegration,
  ].map((integration): [string, string, (props: never) => unknown] => [
    integration.name,
    'additionalPermission',
    (props) => new integration(new RewstOwnedApp(newStack(), 'Rewst'), 'Integration', props),
  ]),
];

describe.each(CONSTRUCTED)('%s', (_, typo, construct) => {
  test.each([
    [null, 'null'],
    ['secret', 'string'],
    [[], 'a list'],
  ])('refuses %p for its props', (props, got) => {
    expect(() => construct(props as never)).toThrow(new RegExp(`^"props" must be an object with \\w+.*, got ${got}$`));
  });

  test('refuses a misspelt prop, and does not say its value', () => {
    expect(() => construct({ [typo]: 'value' } as never)).toThrow(
      new RegExp(`^"${typo}" must be one of these props, nearest first: (?!.*value)`),
    );
  });
});

test.each<[string, () => unknown]>([
  ['RewstCustomer', () => new RewstCustomer(newStack(), 'Customer', undefined as never)],
  ['AdminConsent', () => new AdminConsent(newStack(), 'Consent', undefined as never)],
  ['PermissionBoundary', () => new PermissionBoundary(undefined as never)],
  ['RewstIntegration', () => new OwnIntegration(new RewstOwnedApp(newStack(), 'Rewst'), 'Own', undefined as never)],
])('%s must have props', (_, construct) => {
  expect(construct).toThrow(/^"props" must be an object with .*, got undefined$/);
});

test.each<[string, object]>([
  ['"clientSecret" must be one of these props, nearest first: clientSecrets, ', { clientSecret: {} }],
  ['"notes" must have a value unless it is left out, got null', { notes: null }],
  ['"existing" must have a value unless it is left out, got null', { existing: null }],
  [
    '"clientSecrets[0].expires" must be one of these props, nearest first: expiresOn, name',
    { clientSecrets: [{ name: 'a', expires: '2027-05-31' }] },
  ],
  ['"existingGrants" must be an object with delegatedPermissionGrants, ', { existingGrants: 'x' }],
  [
    '"existingGrants.appRoleAssignment" must be one of these props, nearest first: appRoleAssignments, ',
    { existingGrants: { appRoleAssignment: [] } },
  ],
])('an app fails with %s', (message, props) => {
  expect(() => new RewstOwnedApp(newStack(), 'Rewst', props)).toThrow(message);
});

test.each<[string, () => unknown]>([
  [
    '"grants.appRoleAssignment" must be one of these props, nearest first: appRoleAssignments, ',
    () => ExistingApplication.fromManifest(application(), servicePrincipal(), { appRoleAssignment: [] } as never),
  ],
  [
    '"servicePrincipalObjectId" must be a GUID',
    () => new AdminConsent(newStack(), 'Consent', { servicePrincipalObjectId: 5 as never }),
  ],
  [
    '"existing" must be what ExistingApplication.fromManifest returns, got "x"',
    () => new AdminConsent(newStack(), 'Consent', { servicePrincipalObjectId: GUID, existing: 'x' as never }),
  ],
  ['"exceptions" must be a list, got "x"', () => new PermissionBoundary({ deny: [], exceptions: 'x' as never })],
  [
    '"exceptions[0]" must be a BoundaryException such as BoundaryException.permission(…), got "x"',
    () => new PermissionBoundary({ deny: [], exceptions: ['x' as never] }),
  ],
  ['"permission" must be an ApiPermission', () => BoundaryException.permission('User.Read' as never, 'why')],
  ['"role" must be a DirectoryRole', () => BoundaryException.directoryRole(undefined as never, 'why')],
  ['"resource" must be a construct, got "x"', () => BoundaryException.resource('x' as never, 'why')],
  [
    '"api" must be a ResourceApi such as ResourceApi.MICROSOFT_GRAPH, got "Graph"',
    () => ApiPermission.delegated('Graph' as never, 'A.Read', GUID),
  ],
])('fails with %s', (message, construct) => {
  expect(construct).toThrow(message);
});

test('a construct may pass its own props on', () => {
  const props = { displayName: 'Rewst', costCenter: 'it' };
  expect(() => new RewstOwnedApp(newStack(), 'Rewst', props)).not.toThrow();
});

test('a subclass may have props of its own', () => {
  interface OwnProps extends GraphIntegrationProps {
    readonly team: string;
  }
  class OwnGraphIntegration extends GraphIntegration {
    constructor(scope: RewstOwnedApp, id: string, props: OwnProps) {
      super(scope, id, props);
    }
  }
  const graph = new OwnGraphIntegration(new RewstOwnedApp(newStack(), 'Rewst'), 'Graph', {
    includeRecommended: true,
    team: 'Service desk',
  });
  expect(graph.permissions).toHaveLength(13);
});
