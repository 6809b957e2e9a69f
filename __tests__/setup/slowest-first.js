const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

// The compiles take longest, so they start first and the other tests run beside them.
const SLOW = ['examples.test.ts', 'many-tenants.test.ts', 'jsii.test.ts'];

module.exports = class SlowestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => SLOW.indexOf(basename(path));
    return [...(await super.sort(tests))].sort((a, b) => rank(b) - rank(a));
  }
};
