/**
 * A whole site with a collection service of its own, on the illustrative data set, for one test: in a process of its own,
 * which the test tells what time it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSiteServer, listen } from '../../../tools/site-server.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const { createService, readSettings } = createRequire(import.meta.url)('../../../dist/cli/service.js');

const [, , now, databaseUrl] = process.argv;
let clock = new Date(now);
const data = mkdtempSync(path.join(tmpdir(), 'ngkt-own-site-'));
const figures = path.join(root, 'assets', 'data', 'demo-provinces');
const given = { data, figures, databaseUrl, site: path.join(root, 'dist') };
const service = await createService(await readSettings({ given }), { now: () => clock });
const site = await createSiteServer({ service });
const address = await listen(site, 0);
const { secret } = await service.store.firstToken('Cơ quan tổng hợp – dữ liệu minh họa', '2099-12-31');

process.on('message', (now) => {
  clock = new Date(now);
  process.send(now);
});
process.once('disconnect', async () => {
  await site.close();
  await service.close();
  rmSync(data, { recursive: true, force: true });
  process.exit();
});
process.send({ address, secret });
