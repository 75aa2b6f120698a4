import { recordIn, recordNames, namedPositions } from '../../ooxml/record/recordPart';
import { markersOfPages } from '../../report/workbook/pageTexts';
import type { DefinedName, OutsideMarker, WorkbookSnapshot } from '../../report/workbook/snapshot';
import type { LiveContent } from '../liveWorkbook';
import { isTooLarge } from '../officeError';
import type { RoundTrips } from '../roundTrips';
import { askCharts } from './chartSeries';
import { askRanges } from './conditionalFormats';
import { askDateSystem } from './dateSystem';
import { readInPieces } from './gridPieces';
import type { CellGrid, LiveDetail, LiveName, LiveSheet } from './liveDetail';
import { readOutline, type Outline } from './outline';
import { SheetReading } from './sheetReading';
import { sheetSnapshot } from './sheetSnapshot';

/** Reads the whole workbook in two round trips, and a third where it has charts or conditional formats. */
export async function readContents(trips: RoundTrips): Promise<LiveContent> {
  const outline = await readOutline(trips);
  const { readOnly } = outline.workbook;
  const { readings, grids, records, date1904 } = await readSheets(trips, outline);
  const later = readings.map(({ sheet, reading }) => ({
    charts: readOnly ? () => [] : askCharts(sheet),
    formats: askRanges(reading.formats),
  }));
  const isMore = readings.some(({ sheet, reading }) => {
    return sheet.charts.items.length + reading.formats.items.length > 0;
  });
  if (isMore) await trips.sync();
  return contentOf({
    sheets: readings.map(({ reading }, index) =>
      reading.take(later[index]?.charts() ?? [], later[index]?.formats() ?? [], grids?.[index]),
    ),
    names: namesOf(outline),
    recordItems: records.map(({ id, xml }) => ({ id, xml: xml.value })),
    readOnly,
    date1904,
  });
}

interface ReadSheets {
  readonly readings: readonly { readonly sheet: Excel.Worksheet; readonly reading: SheetReading }[];
  /** The cells of each sheet, where they did not fit into one answer with the rest. */
  readonly grids?: readonly (CellGrid | undefined)[];
  readonly records: readonly { readonly id: string; readonly xml: OfficeExtension.ClientResult<string> }[];
  readonly date1904: boolean | undefined;
}

async function readSheets(trips: RoundTrips, { workbook, sheets, recordItems }: Outline): Promise<ReadSheets> {
  const { readOnly } = workbook;
  // Office.js counts calling a function as writing, which a workbook open for reading refuses; no day is written there.
  const dateSystem = readOnly ? () => false : askDateSystem(workbook);
  const ask = (cells: boolean): Omit<ReadSheets, 'date1904'> => ({
    readings: sheets.map((sheet) => ({ sheet, reading: new SheetReading(sheet, { cells, readOnly }) })),
    records: recordItems.map((item) => ({ id: item.id, xml: item.getXml() })),
  });
  const whole = ask(true);
  try {
    await trips.sync();
    return { ...whole, date1904: dateSystem() };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const around = ask(false);
  const again = readOnly ? dateSystem : askDateSystem(workbook);
  await trips.sync();
  const used = around.readings.map(({ reading }) => reading.used);
  return { ...around, date1904: again(), grids: await readInPieces(trips, used) };
}

/** What the planner sees of what was read. */
export function contentOf(detail: LiveDetail): LiveContent {
  const names = detail.names.map(({ name, sheet, formula }): DefinedName => ({
    name,
    ...(sheet !== undefined && { sheet }),
    formula,
  }));
  const own = recordNames(names);
  const records = detail.recordItems.flatMap(({ id, xml }) => {
    const found = recordIn(xml, id);
    return found ? [{ part: id, ...found }] : [];
  });
  const used = records.find(({ record }) => record) ?? records[0];
  const snapshot: WorkbookSnapshot = {
    sheets: detail.sheets.map(sheetSnapshot),
    names,
    outside: detail.sheets.flatMap(outsideMarkers),
    date1904: detail.date1904,
    ...(used?.record && { record: used.record }),
    ...(used && !used.record && { recordProblem: { kind: 'unreadable', part: used.part } }),
    ...(!used && own.length > 0 && { recordProblem: { kind: 'partLost', names: own.length } }),
  };
  return { snapshot, positions: namedPositions(own), detail };
}

function namesOf({ names, sheets }: Outline): LiveName[] {
  const bare = ({ name, formula, visible }: Excel.NamedItem): LiveName => ({
    name,
    formula: String(formula).replace(/^=/, ''),
    visible,
  });
  return [
    ...names.map(bare),
    ...sheets.flatMap((sheet) => sheet.names.items.map((item) => ({ ...bare(item), sheet: sheet.name }))),
  ];
}

function outsideMarkers({ name, headers, footers }: LiveSheet): OutsideMarker[] {
  const found: OutsideMarker[] = [];
  if (name.includes('{{')) found.push({ sheet: name, place: 'sheetName', text: name });
  const pages = [
    ...[...headers.values()].map((parts) => ({ place: 'header', parts }) as const),
    ...[...footers.values()].map((parts) => ({ place: 'footer', parts }) as const),
  ];
  return [...found, ...markersOfPages(name, pages)];
}
