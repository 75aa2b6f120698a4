/**
 * Reading a data set: a folder of plain files (see docs/data-format.md). Nothing here touches a file system, so that the
 * browser can read what a person dropped onto the page.
 */
import { AreaList } from '../kpi/areaList';
import type { Dataset } from '../kpi/dataset';
import { NgktError } from '../kpi/finding';
import type { Table } from '../kpi/registers';
import { areaReferences } from './areaReferences';
import { readAreas } from './areaRows';
import { contentVersion } from './contentVersion';
import { readDatasetHeader } from './datasetHeader';
import { readFreeTable } from './freeTables';
import { readIndicators } from './indicatorCatalogue';
import * as messages from './messages';
import { readObservations } from './observationRows';
import { Problems } from './problems';
import { readActivities, readAgreements, readTasks, readTexts } from './registerRows';
import { readTargets } from './targetRows';

/** Content of the folder's files by name. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a data set from its files. All that is wrong is told at once, with file and line. Capitals in file names do not
 * matter.
 *
 * @param label what the reader calls the folder; the data set's id where `dataset.json` gives none
 * @throws DatasetInvalid code `dataset.invalid`, with every problem under its own code
 */
export async function readDataset(given: DatasetFiles, label: string): Promise<Dataset> {
  const problems = new Problems(label);
  const files = inLowerCase(given, problems);
  const header =
    problems.attempt({ file: 'dataset.json' }, () => readDatasetHeader(files.get('dataset.json'), label)) ??
    readDatasetHeader(undefined, label);
  const indicators = readIndicators(files.get('indicators.json'), problems);
  const areas = readAreas('areas.csv', files.get('areas.csv'), problems);
  const areaId = areaReferences(new AreaList(areas));

  const read = <T>(file: string, reader: (bytes: Uint8Array) => readonly T[]): readonly T[] => {
    const bytes = files.get(file);
    return bytes ? reader(bytes) : [];
  };
  if (!files.has('observations.csv')) {
    problems.add(new NgktError('dataset.noObservations', messages.noObservations(), { file: 'observations.csv' }));
  }
  const content = {
    observations: read('observations.csv', (bytes) =>
      readObservations('observations.csv', bytes, indicators, areaId, problems),
    ),
    targets: read('targets.csv', (bytes) => readTargets('targets.csv', bytes, indicators, areaId, problems)),
    activities: read('activities.csv', (bytes) => readActivities('activities.csv', bytes, problems)),
    agreements: read('agreements.csv', (bytes) => readAgreements('agreements.csv', bytes, areaId, problems)),
    tasks: read('tasks.csv', (bytes) => readTasks('tasks.csv', bytes, problems)),
    texts: read('texts.csv', (bytes) => readTexts('texts.csv', bytes, areaId, problems)),
    tables: readTables(files, problems),
  };
  problems.throwIfAny();
  const version = header.version || (await contentVersion(files));
  return { ...header, version, indicators, areas, ...content, findings: problems.findings };
}

function inLowerCase(given: DatasetFiles, problems: Problems): DatasetFiles {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of given) {
    const key = name.toLowerCase();
    if (files.has(key)) problems.add(new NgktError('dataset.fileTwice', messages.fileTwice(name), { file: name }));
    files.set(key, bytes);
  }
  return files;
}

const ownFiles: ReadonlySet<string> = new Set(
  ['observations', 'targets', 'activities', 'agreements', 'tasks', 'texts', 'areas'].map((name) => `${name}.csv`),
);

function readTables(files: DatasetFiles, problems: Problems): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const file of [...files.keys()].sort()) {
    if (!file.endsWith('.csv') || ownFiles.has(file)) continue;
    const bytes = files.get(file);
    const name = file.slice(0, -'.csv'.length);
    const table = bytes && readFreeTable(name, file, bytes, problems);
    if (table) tables.set(name, table);
  }
  return tables;
}
