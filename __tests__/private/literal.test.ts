import { Fn, TerraformOutput, Token } from 'cdktf';
import { literal } from '../../lib/private/text';
import { newStack, synth } from '../synth';

describe('literal text', () => {
  it.each([
    ['plain text', 'Portal', 'Portal'],
    ['an interpolation', `\${x}`, `\${"$"}{x}`],
    ['an escaped interpolation', `$$\{x}`, `\${"$$"}{x}`],
    ['a directive', '%{ if x }', '%%{ if x }'],
    ['what looks like a token', `\${TfToken[TOKEN.1]}`, `\${"$"}{Tf\${"Token["}TOKEN.1]}`],
    ['what looks like a token of a list', '#{TfToken[TOKEN.1]}', `#{Tf\${"Token["}TOKEN.1]}`],
    ['what looks like a token of a number', '-8.1e+298', `-8.1\${"e"}+298`],
    ['a number', '1e5 and 2-e', '1e5 and 2-e'],
    ['what stands for a map of tokens', 'String Map Token Value', `\${"String"} Map Token Value`],
  ])('has %s escaped so that neither cdktf nor Terraform sees more in it', (_, value, escaped) => {
    expect(literal(value)).toBe(escaped);
  });

  it('passes through cdktf unchanged even where it looks like tokens that exist', () => {
    const stack = newStack();
    const tokens = [
      Token.asString(Fn.upper('x')),
      Token.asList(Fn.tolist(['x']))[0],
      String(Token.asNumber(Fn.max([1, 2]))),
      'Any Map Token Value',
    ].map(literal);
    new TerraformOutput(stack, 'tokens', { value: [...tokens, tokens.join(' ')] });
    expect(synth(stack).output.tokens.value).toEqual([...tokens, tokens.join(' ')]);
  });
});
