/** Keeps a picture of every open page when a test fails: out/e2e/<test>.png. */
const { mkdirSync } = require('node:fs');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const pages = this.global.openPages ?? [];
    const folder = path.join(__dirname, '..', '..', 'out', 'e2e');
    mkdirSync(folder, { recursive: true });
    const name = (event.test ?? { name: 'hook' }).name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    for (const [index, page] of [...pages].entries()) {
      await page.screenshot({ path: path.join(folder, `${name}${index || ''}.png`) }).catch(() => undefined);
    }
  }
};
