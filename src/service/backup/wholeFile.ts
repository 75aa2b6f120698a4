import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeError } from '../../ooxml/node/atomicWrite';

/**
 * Makes a file, all of it or nothing: `make` writes a file beside it, which gets the name once it is on the disk. What had
 * the name before stays until then.
 *
 * @throws NgktError `output.folder`, `output.locked`, `output.write`
 */
export async function wholeFile(file: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await make(temporary);
    await flushed(temporary, 'r+');
    await rename(temporary, file);
    // The new name, too, must outlive a power cut. Windows has no such thing as opening a folder.
    if (process.platform !== 'win32') await flushed(path.dirname(file), 'r');
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeError(file, error);
  }
}

async function flushed(file: string, flags: string): Promise<void> {
  const handle = await open(file, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
