import { rmSync } from 'node:fs';

export default async function stop() {
  await globalThis.site.close();
  await globalThis.collection.service.close();
  rmSync(globalThis.collection.data, { recursive: true, force: true });
}
