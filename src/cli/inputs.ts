import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Figures } from '../analysis/figure';
import { readDataset } from '../exchange/datasetFolder';
import { readDatasetDirectory } from '../exchange/node/datasetDirectory';
import type { Dataset } from '../kpi/dataset';
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

/** The built-in catalogue and areas, where no data set is given. */
export async function catalogueOnly(): Promise<Dataset> {
  const header = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n';
  return readDataset(new Map([['observations.csv', new TextEncoder().encode(header)]]), '');
}

export async function readWorkbook(file: string): Promise<WorkbookFile> {
  return openWorkbook(await readFile(file), { file: path.basename(file), codec: nodeZipCodec });
}

export async function isDirectory(place: string): Promise<boolean> {
  return (await stat(place)).isDirectory();
}

/** A submission file by its name; what is in it is judged when it is opened. */
export function isSignedFile(place: string): boolean {
  return /\.ngkt$/i.test(place);
}
