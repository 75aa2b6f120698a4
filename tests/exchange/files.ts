import { readDataset } from '../../src/exchange/datasetFolder';
import { DatasetInvalid } from '../../src/exchange/problems';
import type { Dataset } from '../../src/kpi/dataset';

/** A data set from texts by file name, read as if from a folder. */
export function datasetOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Dataset> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return readDataset(new Map(bytes), 'thu-nghiem');
}

/** The problems of a data set that cannot be read: "code file:line column". */
export async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  try {
    await datasetOf(files);
  } catch (error) {
    if (!(error instanceof DatasetInvalid)) throw error;
    return error.problems.map(
      ({ code, where }) =>
        `${code} ${where.file}${where.line === undefined ? '' : `:${where.line}`}${where.column ? ` ${where.column}` : ''}`,
    );
  }
  return [];
}

/** Observations with the columns most tests need. */
export const OBSERVATIONS = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFIER,OBS_STATUS,SOURCE\n';
