import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Figures } from '../analysis/figure';
import { readDatasetDirectory } from '../exchange/node/datasetDirectory';
import { nodeZipCodec } from '../ooxml/node/zipCodec';
import { openWorkbook, type WorkbookFile } from '../ooxml/workbookFile';
import { datasetPath } from './builtin';
import { readDay, type Options } from './options';

/** The data set of `--data` as of `--as-of`. */
export async function readFigures(options: Options): Promise<Figures> {
  const dataset = await readDatasetDirectory(datasetPath(options.required('data')));
  const asOf = options.value('as-of');
  return new Figures(dataset, {
    today: options.today,
    ...(asOf === undefined ? {} : { asOf: readDay('as-of', asOf) }),
  });
}

export async function readWorkbook(file: string): Promise<WorkbookFile> {
  return openWorkbook(await readFile(file), { file: path.basename(file), codec: nodeZipCodec });
}

export async function isDirectory(place: string): Promise<boolean> {
  return (await stat(place)).isDirectory();
}
