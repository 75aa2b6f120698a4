import { positionReference, recordNames, recordXml } from '../../ooxml/record/recordPart';
import type { FillRecord, RecordPositions } from '../../report/workbook/record';
import { STEP_NAME } from '../journal/stepName';
import type { LiveDetail } from '../reading/liveDetail';

/** Stores the record and its names as files have them; without a record both go. */
export function writeRecord(
  workbook: Excel.Workbook,
  before: Pick<LiveDetail, 'names' | 'recordItems'>,
  record: FillRecord | undefined,
  positions: RecordPositions,
): void {
  const references = [...positions].map(([name, { sheet, range }]) => [name, positionReference(sheet, range)] as const);
  writeRecordNames(workbook, before, new Map(record ? references : []));
  writeRecordItems(workbook, before, record ? [recordXml(record)] : []);
}

/** @param wanted references by name, without "=" */
export function writeRecordNames(
  workbook: Excel.Workbook,
  { names }: Pick<LiveDetail, 'names'>,
  wanted: ReadonlyMap<string, string>,
): void {
  const standing = new Set(recordNames(names).map(({ name }) => name));
  standing.delete(STEP_NAME);
  for (const name of standing) if (!wanted.has(name)) workbook.names.getItem(name).delete();
  for (const [name, reference] of wanted) {
    if (standing.has(name)) workbook.names.getItem(name).formula = `=${reference}`;
    else workbook.names.add(name, `=${reference}`).visible = false;
  }
}

/** @param wanted XML of the items afterwards */
export function writeRecordItems(
  workbook: Excel.Workbook,
  { recordItems }: Pick<LiveDetail, 'recordItems'>,
  wanted: readonly string[],
): void {
  recordItems.forEach(({ id }, index) => {
    const item = workbook.customXmlParts.getItem(id);
    const xml = wanted[index];
    if (xml === undefined) item.delete();
    else item.setXml(xml);
  });
  for (const xml of wanted.slice(recordItems.length)) workbook.customXmlParts.add(xml);
}
