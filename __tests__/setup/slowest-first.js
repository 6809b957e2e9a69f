const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

// Without times of an earlier run jest starts with the largest files.
const SLOW = ['examples.test.ts', 'many-tenants.test.ts', 'jsii.test.ts', 'many-tenants-workflow.test.ts'];

module.exports = class SlowestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => SLOW.indexOf(basename(path));
    return [...(await super.sort(tests))].sort((a, b) => rank(b) - rank(a));
  }
};
