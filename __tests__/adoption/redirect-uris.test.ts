import { inProviderOrder, whyNotWritable } from '../../lib/adoption/redirect-uris';

describe('a redirect URI of the web platform', () => {
  // As the provider 3.7.0 took and refused them.
  it.each([
    'https://a.test/',
    'https://a.test/%41',
    'https://a.test/x?y=100%',
    'https://a.test/a b',
    'https://a_b.test/x',
    'https://ü.test/x',
    'https://*.a.test/x',
    'https://[::1]:80/x',
    'https://user:pw@a.test/x',
    'http://localhost:8400/',
    'http://localhost:/x',
    'HTTPS://A.test/x',
    'ms-appx-web://x/y',
    'brk-multihub://a/b',
    'urn:ietf:wg:oauth:2.0:oob',
    `https://a.test/${'x'.repeat(241)}`,
  ])('can be written: %s', (uri) => {
    expect(whyNotWritable(uri)).toBeUndefined();
  });

  it.each([
    ['https://a.test', 'a path'],
    ['https://a.test?x=/', 'a path'],
    ['http://localhost:8400', 'a path'],
    ['ms-app://s-1-15-2-1/', 'no ms-app://'],
    ['api://x/y', 'no api://'],
    ['https://a.test/100%/cb', '"%"'],
    ['https://a.test/x#100%', '"%"'],
    ['https://a b.test/x', 'a URI cannot have'],
    ['https://a.test/\tx', 'a URI cannot have'],
    ['http://localhost:port/', 'a URI cannot have'],
    ['https://[::1/x', 'a URI cannot have'],
    ['URN:x:y', 'a scheme and a host'],
    ['urn:x', 'a scheme and a host'],
    ['https:///x', 'a scheme and a host'],
    ['/cb', 'a scheme and a host'],
    [`https://a.test/${'x'.repeat(242)}`, 'at most 256 bytes'],
    [`https://a.test/é${'x'.repeat(240)}`, 'at most 256 bytes'],
  ])('cannot be written: %s', (uri, why) => {
    expect(whyNotWritable(uri)).toContain(why);
  });
});

describe('the order of redirect URIs', () => {
  // As the provider 3.7.0 sent them.
  it('is that of the provider, whatever it was before', () => {
    const order = [
      'https://a.example.test/1',
      'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback',
      'https://c.example.test/é',
      'urn:ietf:wg:oauth:2.0:oob',
      'http://localhost/cb',
      'https://d.example.test/x?y=100%',
      'https://b.example.test/zz',
    ];
    expect(inProviderOrder([...order].sort())).toEqual(order);
    expect(inProviderOrder([...order].reverse())).toEqual(order);
  });
});
