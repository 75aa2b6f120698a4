import { RECORD_NAMESPACE } from '../../report/workbook/record';
import type { RoundTrips } from '../roundTrips';

/** The collections of the workbook, loaded: what can be asked for only by name or id. */
export interface Outline {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly recordItems: readonly Excel.CustomXmlPart[];
}

const SHEETS = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'autoFilter/isDataFiltered',
  'pageLayout/headersFooters/state',
  'names/items/name',
  'names/items/formula',
  'names/items/visible',
  'tables/items/id',
  'tables/items/name',
  'tables/items/autoFilter/isDataFiltered',
  'charts/items/id',
  'charts/items/name',
  'charts/items/series/items/name',
];

/** First round trip of reading. */
export async function readOutline(trips: RoundTrips): Promise<Outline> {
  const { workbook } = trips.context;
  const sheets = workbook.worksheets.load(SHEETS.map((path) => `items/${path}`).join(','));
  const names = workbook.names.load('items/name,items/formula,items/visible');
  const recordItems = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load('items/id');
  workbook.load('readOnly');
  await trips.sync();
  return { workbook, sheets: sheets.items, names: names.items, recordItems: recordItems.items };
}
