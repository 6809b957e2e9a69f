import type { Json } from '../synth';
import { asks, configuration, DIRECTORY_READ_WRITE_ALL, noted, reviewChange, stoppedBy, USER_READ } from './helpers';

const ignoring = (ignore_changes: unknown, app: Json = asks(['Role', DIRECTORY_READ_WRITE_ALL])): Json =>
  configuration({ ...app, lifecycle: { ignore_changes } });
const ACCESS = ['required_resource_access'];

describe('what ignore_changes no longer has', () => {
  test.each([
    ['an attribute', ignoring(ACCESS), ignoring([])],
    ['a part of an attribute', ignoring(['required_resource_access[0]']), ignoring(undefined)],
    ['everything', ignoring('all'), ignoring(['owners'])],
  ])('counts with all that the resource gives: %s', (_, before, after) => {
    const report = reviewChange(before, after, 'critical');
    expect(noted(report)[0]).toMatch(/^ignored-no-more (?:required_resource_access|all)$/);
    expect(report.gates[0].passed).toBe(false);
  });

  test('stops the lowest level alone where the resource gives little', () => {
    const little = asks(['Scope', USER_READ]);
    expect(reviewChange(ignoring(ACCESS, little), ignoring([], little), 'high').gates[0].passed).toBe(true);
    expect(stoppedBy(reviewChange(ignoring(ACCESS, little), ignoring([], little), 'broadening'))).toEqual([
      'azuread_application.rewst: ignored-no-more',
    ]);
  });

  test.each([
    ['it stays', ignoring(ACCESS), ignoring(ACCESS)],
    ['all is ignored now', ignoring(ACCESS), ignoring('all')],
    ['the file does not set it', ignoring(['owners']), ignoring([])],
    ['it gives nobody anything', ignoring(['notes'], { notes: 'x' }), ignoring([], { notes: 'x' })],
  ])('is no news where %s', (_, before, after) => {
    expect(noted(reviewChange(before, after))).toEqual([]);
  });
});

test("OpenTofu's switch brings a resource", () => {
  const enabled = (value: unknown): Json => ({
    resource: { azuread_application: { rewst: { display_name: 'Rewst', lifecycle: { enabled: value } } } },
  });
  expect(noted(reviewChange(enabled(false), enabled(true)))).toEqual(['app-created']);
  expect(noted(reviewChange(enabled(true), enabled(false)))).toEqual(['app-destroyed']);
  expect(noted(reviewChange(enabled('${var.on}'), enabled('${!var.on}')))).toEqual([
    'repetition-changed',
    'repetition-reduced',
  ]);
});

describe('where a stack keeps its state', () => {
  const kept = (terraform: Json): Json => ({ ...configuration(), terraform });
  const inAzure = (storage_account_name: string) => kept({ backend: { azurerm: { storage_account_name } } });

  test.each([
    ['another place of the same kind', inAzure('a'), inAzure('b'), 'azurerm', 'azurerm'],
    [
      'another kind of place',
      inAzure('a'),
      kept({ backend: { http: { address: 'https://a.test' } } }),
      'azurerm',
      'http',
    ],
    ['a cloud', kept({}), kept({ cloud: { organization: 'o' } }), 'local', 'cloud'],
  ])('is a broadening when it is %s', (_, one, other, before, after) => {
    const report = reviewChange(one, other, 'broadening');
    expect(report.notes).toMatchObject([{ kind: 'state-moved', before, after }]);
    expect(report.gates[0].passed).toBe(false);
  });

  test('is no news on the disk, where paths differ, nor where it stays', () => {
    expect(noted(reviewChange(kept({ backend: { local: { path: '/a' } } }), kept({})))).toEqual([]);
    expect(noted(reviewChange(inAzure('a'), inAzure('a')))).toEqual([]);
  });
});
