import { dataColumns } from '../exchange/dataColumns';
import { NgktError } from '../kpi/finding';
import { fflateCodec } from '../ooxml/fflateCodec';
import { inflateEntry } from '../ooxml/zip/inflateEntry';
import type { ZipLimits } from '../ooxml/zip/limits';
import { readArchive } from '../ooxml/zip/readArchive';
import * as messages from './messages';

const MEGABYTE = 1024 * 1024;

/** What a zipped data set may at most be when inflated: far above a decade of figures of every province. */
const limits: ZipLimits = {
  part: 64 * MEGABYTE,
  total: 256 * MEGABYTE,
  entries: 1000,
  ratio: 300,
  ratioFrom: 16 * MEGABYTE,
};

const MAIN = 'observations.csv';
const REQUIRED = dataColumns[MAIN].required;

const dataFile = /\.csv$|^(dataset|indicators)\.json$/i;

/**
 * The files of a data set among files that a person chose: a zip is unpacked, folders around the files are taken off, and
 * what does not belong to a data set is left out.
 *
 * @throws NgktError `import.nothing`, `import.severalFolders`, `import.noObservations`; `zip.*` and `file.*` for a damaged or
 * hostile zip, with its name
 */
export function datasetFiles(chosen: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  for (const [path, bytes] of unpacked(chosen)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!dataFile.test(name) || path.includes('__MACOSX/')) continue;
    folders.add(path.slice(0, path.length - name.length));
    files.set(name, bytes);
  }
  if (files.size === 0) throw new NgktError('import.nothing', messages.nothingToImport([...chosen.keys()]));
  if (folders.size > 1) throw new NgktError('import.severalFolders', messages.severalFolders([...folders].sort()));
  if (![...files.keys()].some((name) => name.toLowerCase() === MAIN))
    throw new NgktError('import.noObservations', messages.noObservations([...files.keys()], REQUIRED));
  return files;
}

function* unpacked(chosen: ReadonlyMap<string, Uint8Array>): Generator<[string, Uint8Array]> {
  for (const [name, bytes] of chosen) {
    if (!name.toLowerCase().endsWith('.zip')) {
      yield [name, bytes];
      continue;
    }
    yield* entriesOf(name, bytes);
  }
}

/** What says that a zip cannot be read; written for workbooks, which is not what was chosen here. */
const DAMAGED: ReadonlySet<string> = new Set(['file.notWorkbook', 'file.empty', 'zip.truncated', 'zip.damaged']);

function entriesOf(name: string, bytes: Uint8Array): [string, Uint8Array][] {
  try {
    return readArchive(bytes, limits)
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => [`${name}/${entry.name}`, inflateEntry(entry, fflateCodec)]);
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    if (!DAMAGED.has(error.code)) throw error.at({ file: name });
    throw new NgktError(error.code, messages.damagedZip(name), { file: name });
  }
}
