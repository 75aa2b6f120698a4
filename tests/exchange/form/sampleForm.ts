import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInAreas } from '../../../src/exchange/areaRows';
import { builtInIndicators } from '../../../src/exchange/indicatorCatalogue';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import { AreaList } from '../../../src/kpi/areaList';
import type { Dataset } from '../../../src/kpi/dataset';
import { parsePeriod } from '../../../src/kpi/period';
import { makeForm, type MadeForm } from '../../../src/ooxml/form/makeForm';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../../src/ooxml/workbookFile';
import type { CellContent } from '../../../src/report/plan/plan';
import { parseRange } from '../../../src/report/references/cellAddress';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';

export const assets = path.join(__dirname, '..', '..', '..', 'assets');
export const formTemplate = readFileSync(path.join(assets, 'forms', 'bieu-quy-tinh.xlsx'));
export const catalogue = {
  indicators: new Map(builtInIndicators.map((indicator) => [indicator.code, indicator])),
  areas: new AreaList(builtInAreas),
};

let demo: Promise<Dataset> | undefined;
export function demoProvinces(): Promise<Dataset> {
  return (demo ??= readDatasetDirectory(path.join(assets, 'data', 'demo-provinces')));
}

export interface FormOf {
  readonly area?: string;
  readonly period?: string;
  readonly dataset?: Dataset;
}

/** The form of Bắc Ninh for the first quarter of 2026, from the illustrative data. */
export async function sampleForm({ area = 'VN34-24', period = '2026-Q1', dataset }: FormOf = {}): Promise<MadeForm> {
  return makeForm(formTemplate, {
    dataset: dataset ?? (await demoProvinces()),
    area,
    period: parsePeriod(period),
    today: '2026-03-20',
    codec: nodeZipCodec,
  });
}

export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openWorkbook(bytes, { file: 'bieu.xlsx', codec: nodeZipCodec })).snapshot();
}

/** What somebody types into cells, by sheet and cell. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number | CellContent>>>>;

/** The workbook with cells typed into, as a file. */
export async function typedInto(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes, { file: 'bieu.xlsx', codec: nodeZipCodec });
  const sheets = Object.entries(typed).map(([sheet, cells]) => ({
    sheet,
    changes: [],
    qualify: [],
    writes: Object.entries(cells).map(([cell, content]) => ({
      row: parseRange(cell)?.firstRow ?? 0,
      column: parseRange(cell)?.firstColumn ?? 0,
      content: asContent(content),
    })),
  }));
  return workbook.apply({
    kind: 'publish',
    sheets,
    items: [],
    findings: [],
    filled: 0,
    rows: { inserted: 0, removed: 0 },
  });
}

function asContent(content: string | number | CellContent): CellContent {
  if (typeof content === 'number') return { type: 'number', number: content };
  return typeof content === 'string' ? { type: 'text', text: content } : content;
}

/** The snapshot with one cell holding something else. */
export function withCell(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  cell: string,
  content: Partial<CellSnapshot>,
): WorkbookSnapshot {
  const at = parseRange(cell);
  if (!at) throw new Error(cell);
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const others = sheet.cells.filter(({ row, column }) => row !== at.firstRow || column !== at.firstColumn);
    const changed = { row: at.firstRow, column: at.firstColumn, value: null, format: 'General', ...content };
    return { ...sheet, cells: [...others, changed].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { ...snapshot, sheets };
}
