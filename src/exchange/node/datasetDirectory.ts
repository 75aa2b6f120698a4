import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../../kpi/dataset';
import { NgktError } from '../../kpi/finding';
import { readDataset } from '../datasetFolder';
import * as messages from '../messages';

/**
 * Reads the data set in a folder: its `.csv` files, `dataset.json` and `indicators.json`; other files are left alone.
 *
 * @throws NgktError `dataset.noFolder` where there is no such folder
 * @throws DatasetInvalid as `readDataset`
 */
export async function readDatasetDirectory(directory: string): Promise<Dataset> {
  const files = new Map<string, Uint8Array>();
  for (const name of await namesIn(directory)) {
    files.set(name, await readFile(path.join(directory, name)));
  }
  return readDataset(files, path.basename(path.resolve(directory)));
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /\.csv$|^(dataset|indicators)\.json$/i.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new NgktError('dataset.noFolder', messages.noFolder(directory), { file: directory });
  }
}
