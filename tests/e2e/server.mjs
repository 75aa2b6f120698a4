/** Serves the built site for all end-to-end tests on a free port, with a collection service of its own at the same address. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteServer, listen } from '../../tools/site-server.mjs';
import { fontsIn } from './fonts.mjs';

const here = import.meta.dirname;
const { createService, readSettings } = createRequire(import.meta.url)('../../dist/cli/service.js');

export default async function start() {
  // Once for all: of two test files that begin together, one would start what the other is still writing. In a process of
  // its own, because the package changes where programs look for libraries.
  if (process.platform === 'linux') execFileSync(process.execPath, [path.join(here, 'unpackBrowser.mjs')]);
  const data = mkdtempSync(path.join(tmpdir(), 'ngkt-e2e-'));
  if (process.platform === 'linux') process.env.FONTCONFIG_FILE = fontsIn(data);
  const service = await createService(await readSettings({ given: { data } }));
  const first = await service.store.firstToken('Quản trị (kiểm thử)', '2099-12-31');
  globalThis.collection = { service, data };
  globalThis.site = await createSiteServer({ service });
  process.env.WORKBENCH_ADDRESS = await listen(globalThis.site, 0);
  process.env.SERVICE_TOKEN = first.secret;
}
