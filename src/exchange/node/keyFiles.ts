import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { NgktError } from '../../kpi/finding';
import { readKeyFile, type KeyFile } from '../submission/keyFile';
import { readKnownKeys } from '../submission/knownKeys';
import type { KnownKey } from '../submission/publicKey';
import * as messages from './keyFileMessages';

/** No key file is near this; whatever is, is something else. */
const MOST_BYTES = 1024 * 1024;

/**
 * Writes a key file that nobody but its owner may read (on Windows the folder's own permissions hold). An older key is
 * never written over: files marked with it could not be made any more, and nobody might notice.
 *
 * @throws NgktError `keyFile.exists`
 */
export async function writeKeyFile(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new NgktError('keyFile.exists', messages.keyFileExists(), { file }) : error;
  });
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** @throws those of `readKeyFile` */
export async function readKeyFileAt(file: string): Promise<KeyFile> {
  return readKeyFile(await readSmallFile(file), file);
}

/** Whether others on this computer may read a key file. Windows does not say so in the file's mode. */
export async function readableByOthers(file: string): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0;
}

/**
 * The public keys in a file, or in the `.json` files of a folder.
 *
 * @throws NgktError `knownKeys.none`, and those of `readKnownKeys`
 */
export async function readKnownKeysAt(place: string): Promise<KnownKey[]> {
  const files = (await stat(place)).isDirectory()
    ? (await readdir(place)).filter((name) => /\.json$/i.test(name)).map((name) => path.join(place, name))
    : [place];
  const keys = await Promise.all(files.sort().map(async (file) => readKnownKeys(await readSmallFile(file), file)));
  if (keys.flat().length === 0) throw new NgktError('knownKeys.none', messages.noKnownKeys(), { file: place });
  return keys.flat();
}

async function readSmallFile(file: string): Promise<Uint8Array> {
  if ((await stat(file)).size > MOST_BYTES)
    throw new NgktError('keyFile.tooLarge', messages.keyFileTooLarge(), { file });
  return readFile(file);
}
