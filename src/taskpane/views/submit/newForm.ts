/** Makes a form and puts it into the workbook or into a file; loaded when it is asked for. */
import { insertTemplate } from '../../../excel/insertTemplate';
import { isForm } from '../../../exchange/form/readForm';
import { readLiveWorkbook } from '../../../excel/readLiveWorkbook';
import type { Dataset } from '../../../kpi/dataset';
import { NgktError } from '../../../kpi/finding';
import { parsePeriod } from '../../../kpi/period';
import { formFileName, makeForm } from '../../../ooxml/form/makeForm';
import { fflateCodec } from '../../../ooxml/fflateCodec';
import { loadCore } from '../../../session/loadCore';
import { localDay } from '../../../session/localDay';
import type { ServiceClient } from '../../../session/service/serviceClient';
import { isPassing } from '../../../session/service/serviceErrors';
import { siteFiles } from '../../../session/siteFiles';
import { downloadFile } from '../../../session/downloadFile';
import * as messages from './messages';

export interface FormOrder {
  /** Area id. */
  readonly area: string;
  readonly period: string;
  /** The service makes it from what it knows of the area, where it answers. */
  readonly client: ServiceClient | undefined;
  /** Figures for last period's and last year's columns where no service makes the form; without, they stay empty. */
  readonly dataset: Dataset | undefined;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEMPLATE = 'assets/forms/bieu-quy-tinh.xlsx';

/** Adds the form's sheets to the open workbook. @throws NgktError `excel.*`, `form.*`, `area.*`, the service's */
export async function insertForm(order: FormOrder, label: string): Promise<void> {
  await insertTemplate(await formBytes(order), label);
  const { snapshot } = await readLiveWorkbook();
  // Without its names nobody could read it; an Excel that leaves them behind opens the file all the same.
  if (!isForm(snapshot)) throw new NgktError('form.namesLeft', messages.namesLeft);
}

/** Hands the form to the browser as a file. @throws NgktError `form.*`, `area.*`, the service's */
export async function downloadForm(order: FormOrder): Promise<void> {
  const { AreaList, builtInAreas } = await loadCore();
  const area = new AreaList(builtInAreas).find(order.area);
  downloadFile(formFileName(area, parsePeriod(order.period)), await formBytes(order), XLSX);
}

async function formBytes(order: FormOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { client, area, period } = order;
  if (!client) return ownForm(order);
  try {
    return await client.form(area, period);
  } catch (error) {
    if (!isPassing(error)) throw error;
    return ownForm(order);
  }
}

async function ownForm({ area, period, dataset }: FormOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await makeForm(await siteFiles.read(TEMPLATE), {
    dataset: dataset ?? (await catalogueOnly()),
    area,
    period: parsePeriod(period),
    today: localDay(),
    codec: fflateCodec,
  });
  return new Uint8Array(bytes);
}

/** Indicators and areas without a figure. */
async function catalogueOnly(): Promise<Dataset> {
  const { readDataset } = await loadCore();
  const header = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n';
  return readDataset(new Map([['observations.csv', new TextEncoder().encode(header)]]), '');
}
