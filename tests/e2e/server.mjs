/** Serves the built site for all end-to-end tests on a free port. */
import { createSiteServer, listen } from '../../tools/site-server.mjs';

export default async function start() {
  globalThis.site = await createSiteServer();
  process.env.WORKBENCH_ADDRESS = await listen(globalThis.site, 0);
}
