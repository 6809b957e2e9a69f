import {
  ExchangeOnlineAppRole,
  ExchangeOnlineIntegration,
  type ExchangeOnlineIntegrationProps,
  GraphIntegration,
  RewstOwnedApp,
} from '../../lib';
import { newStack, synth } from '../synth';

const asked = { additionalPermissions: [ExchangeOnlineAppRole.FULL_ACCESS_AS_APP] };

/** The warnings about Exchange Web Services of an app. */
function warnings(add: (app: RewstOwnedApp) => void): string[] {
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'My Rewst');
  add(app);
  synth(stack);
  return app.node.metadata
    .filter(({ type }) => type.includes('warn'))
    .map(({ data }) => data)
    .filter((warning) => warning.includes('Exchange Web Services'));
}

const exchange = (props: ExchangeOnlineIntegrationProps) =>
  warnings((app) => new ExchangeOnlineIntegration(app, 'ExchangeOnline', props));

describe('full_access_as_app', () => {
  it.each([
    ['the option', () => exchange({ fullAccessAsApp: true })],
    ['additionalPermissions', () => exchange(asked)],
    ['another integration', () => warnings((app) => new GraphIntegration(app, 'Graph', asked))],
  ])('is warned of once when it comes from %s', (_, get) => {
    expect(get()).toHaveLength(1);
  });

  it('is warned of with its end, the output and the commands that let the app in until then', () => {
    const [warning] = exchange({ fullAccessAsApp: true });
    for (const words of [
      '2026-10-01',
      '2027-04-01',
      'output MyRewst_client_id',
      'writes the whole list',
      'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy',
      'Set-OrganizationConfig -EwsAllowedAppIDs "<client IDs of before>,<client ID>"',
    ]) {
      expect(warning).toContain(words);
    }
    expect(warning.indexOf('Get-Org')).toBeLessThan(warning.indexOf('Set-Org'));
  });

  it('is not warned of if nobody asks for it', () => {
    expect(exchange({})).toEqual([]);
  });
});
