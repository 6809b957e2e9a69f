import { expectGolden } from '../golden';
import { CASES } from './cases';
import { audit, codeOf, folderOf, PARTNER } from './tenant';

test.each(Object.keys(CASES))('the report of %s reads as in golden/', (name) => {
  const folder = folderOf(CASES[name]());
  const code = codeOf({}, undefined, name === 'app-at-a-customer' ? PARTNER : undefined);
  const { out, err } = audit(folder, '--against', code);
  expect(err).toBe('');
  expectGolden(`__tests__/audit/golden/${name}.md`, out);
});
