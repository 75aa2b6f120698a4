import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { SubmissionProblem } from '../analysis/submission';
import { checkForm } from '../exchange/form/checkForm';
import { readForm } from '../exchange/form/readForm';
import { AreaList } from '../kpi/areaList';
import type { Submission } from '../kpi/submission';
import { nodeZipCodec } from '../ooxml/node/zipCodec';
import { openWorkbook } from '../ooxml/workbookFile';
import { catalogueOnly } from './inputs';

/** A filled form: what it hands in and all that is to be said about it. */
export interface FormFile {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  readonly submission: Submission;
  readonly problems: readonly SubmissionProblem[];
}

/**
 * @param certifier takes the place of the one in the form
 * @throws NgktError those of `openWorkbook` and `readForm`
 */
export async function readFormFile(place: string, today: string, certifier?: string): Promise<FormFile> {
  const bytes = await readFile(place);
  const file = path.basename(place);
  const snapshot = (await openWorkbook(bytes, { file, codec: nodeZipCodec })).snapshot();
  const { indicators, areas } = await catalogueOnly();
  const scope = { indicators, areas: new AreaList(areas) };
  const reading = readForm(snapshot, { ...scope, file });
  const submission = certifier === undefined ? reading.submission : { ...reading.submission, certifier };
  const problems = checkForm({ ...reading, submission }, { ...scope, today });
  return { bytes, submission, problems: problems.map((each) => ({ ...each, where: { file, ...each.where } })) };
}
