/** Serves the built site for all end-to-end tests on a free port, with a collection service of its own at the same address. */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteServer, listen } from '../../tools/site-server.mjs';

const { createService, readSettings } = createRequire(import.meta.url)('../../dist/cli/service.js');

export default async function start() {
  const data = mkdtempSync(path.join(tmpdir(), 'ngkt-e2e-'));
  const service = await createService(await readSettings({ given: { data } }));
  const first = await service.store.firstToken('Quản trị (kiểm thử)', '2099-12-31');
  globalThis.collection = { service, data };
  globalThis.site = await createSiteServer({ service });
  process.env.WORKBENCH_ADDRESS = await listen(globalThis.site, 0);
  process.env.SERVICE_TOKEN = first.secret;
}
