import { NgktError } from '../kpi/finding';
import { parseRange } from '../report/references/cellAddress';
import { markersOfPages } from '../report/workbook/pageTexts';
import type { CellPlace, CellRange, OutsideMarker, SheetSnapshot, WorkbookSnapshot } from '../report/workbook/snapshot';
import { commentedCells } from './outside/commentedCells';
import { outsideMarkers } from './outside/outsideMarkers';
import { signedWorkbook } from './package/messages';
import { WorkbookPackage } from './package/workbookPackage';
import { readRecord, type StoredRecord } from './record/recordPart';
import { partKindOf } from './references/partKind';
import { hiddenRows } from './sheet/hiddenRows';
import { readSheet, type SheetContent } from './sheet/sheetReader';
import { readSheetText } from './sheet/sheetText';
import { SharedStrings } from './sheet/sharedStrings';
import { startsElement } from './startsElement';
import { DEFAULT_STYLES, StyleSheet } from './styles/styleSheet';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook/workbookPart';
import { XmlScanner } from './xml/scanner';
import type { ZipCodec } from './zip/zipCodec';

export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Headings of its columns, from the left. */
  readonly columns: readonly string[];
}

/** A workbook read completely: what the planner sees and what the applier works on. */
export interface WorkbookContent {
  readonly file: WorkbookPackage;
  readonly workbook: WorkbookPart;
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly SheetContent[];
  readonly tables: readonly WorkbookTable[];
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** Part of the style sheet; undefined where the file has none. */
  readonly stylesPart: string | undefined;
  readonly stored: StoredRecord;
  readonly snapshot: WorkbookSnapshot;
}

const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** Whether a text says anything of the kind; nearly none holds so much as a comment. */
function declares(text: string): boolean {
  return text.includes('<!') && DECLARES.test(text);
}

/** Worksheets and the workbook are read whole; VML need not be well-formed. */
const READ_LATER: ReadonlySet<string> = new Set(['worksheet', 'workbook', 'vmlDrawing']);

/** @throws NgktError for everything that cannot be filled safely */
export function readWorkbook(bytes: Uint8Array, codec: ZipCodec): WorkbookContent {
  const file = WorkbookPackage.open(bytes, codec);
  refuseSigned(file);
  const workbook = readWorkbookPart(file);
  checkParts(file);
  const [stringsPart] = file.related(workbook.part, 'sharedStrings');
  const [stylesPart] = file.related(workbook.part, 'styles');
  const strings = new SharedStrings(stringsPart === undefined ? '' : file.text(stringsPart), stringsPart ?? '');
  const styles = new StyleSheet(
    stylesPart === undefined ? DEFAULT_STYLES : file.text(stylesPart),
    stylesPart ?? 'xl/styles.xml',
  );
  const tables: WorkbookTable[] = [];
  const sheets: SheetContent[] = [];
  const snapshots: SheetSnapshot[] = [];
  const outside: OutsideMarker[] = [];
  for (const entry of workbook.sheets) {
    locatedIn(entry.name, () => {
      outside.push(...outsideOf(file, entry));
      if (!entry.isWorksheet) return;
      const content = readSheet(readSheetText(file.text(entry.part), entry.part, entry.name), strings, styles);
      const own = tablesOf(file, entry);
      sheets.push(content);
      tables.push(...own);
      snapshots.push(sheetSnapshot(entry, content, own, commentedCells(file, entry.part)));
      outside.push(...markersOfPages(entry.name, content.pages));
    });
  }
  const stored = readRecord(file, workbook.part, workbook.names);
  const snapshot: WorkbookSnapshot = {
    sheets: snapshots,
    names: workbook.names,
    outside,
    date1904: workbook.date1904,
    ...(stored.record && { record: stored.record }),
    ...(stored.problem !== undefined && { recordProblem: stored.problem }),
  };
  return { file, workbook, sheets, tables, strings, styles, stylesPart, stored, snapshot };
}

const SIGNATURES = '_xmlsignatures/';

function refuseSigned(file: WorkbookPackage): void {
  const isSigned = file.entries.some(
    ({ name }) => name.length > SIGNATURES.length && name.toLowerCase().startsWith(SIGNATURES),
  );
  if (isSigned || file.related('', 'origin').length > 0) throw signedWorkbook();
}

/**
 * All parts that may have to be rewritten must be readable: better now than half-way. Sheets, strings and styles are read
 * later anyway; parts that hold no references are only asked for declarations that can do harm.
 */
function checkParts(file: WorkbookPackage): void {
  for (const part of file.reachable()) {
    const kind = partKindOf(file.types.of(part));
    if (!file.types.isXml(part) && kind !== 'vmlDrawing') continue;
    const text = file.text(part);
    if (kind && !READ_LATER.has(kind)) file.tree(part);
    else if (declares(text)) scanWhole(text, part);
  }
}

function scanWhole(text: string, part: string): void {
  const scanner = new XmlScanner(text, part);
  while (scanner.next());
}

function outsideOf(file: WorkbookPackage, entry: SheetEntry): OutsideMarker[] {
  const found = outsideMarkers(file, entry.name, entry.part);
  return entry.name.includes('{{') ? [{ sheet: entry.name, place: 'sheetName', text: entry.name }, ...found] : found;
}

function tablesOf(file: WorkbookPackage, entry: SheetEntry): WorkbookTable[] {
  return file.related(entry.part, 'table').flatMap((part) => {
    const scanner = new XmlScanner(file.text(part), part);
    while (scanner.next() && !startsElement(scanner));
    const range = parseRange(scanner.attribute('ref') ?? '');
    const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
    if (!range) return [];
    const columns: string[] = [];
    while (scanner.next()) {
      if (startsElement(scanner) && scanner.isLocal('tableColumn')) columns.push(scanner.attribute('name') ?? '');
    }
    return [{ name, sheet: entry.name, range, columns }];
  });
}

function sheetSnapshot(
  entry: SheetEntry,
  content: SheetContent,
  tables: readonly { readonly name: string; readonly range: CellRange }[],
  commented: readonly CellPlace[],
): SheetSnapshot {
  return {
    name: entry.name,
    hidden: entry.hidden,
    protected: content.isProtected,
    cells: content.cells,
    merges: content.merges,
    hiddenRows: hiddenRows(content),
    ...(commented.length > 0 ? { commented } : {}),
    tables: tables.map(({ name, range }) => ({ name, range })),
  };
}

function locatedIn(sheet: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof NgktError ? error.at({ sheet }) : error;
  }
}
