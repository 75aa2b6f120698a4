import { openWorkbook, type WorkbookFile } from '../../src/ooxml/workbookFile';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import type { FillPlan, SheetPlan } from '../../src/report/plan/plan';
import type { CellSnapshot, CellValue } from '../../src/report/workbook/snapshot';
import { zipOf } from './zipOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

export interface SmallSheet {
  readonly name: string;
  /** Content of `sheetData`. */
  readonly rows: string;
  /** Elements before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
}

export interface SmallOptions {
  /** Items of the shared strings table, as `si` elements. */
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Elements of the workbook behind `sheets`. */
  readonly workbook?: string;
  /** More parts, or other texts for parts; `null` leaves a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  readonly types?: string;
  readonly workbookRels?: string;
}

/** The parts of a minimal valid workbook. */
export function smallParts(sheets: readonly SmallSheet[], options: SmallOptions = {}): Record<string, string> {
  const { strings = [], styles = STYLES } = options;
  const numbers = sheets.map((_sheet, index) => index + 1);
  const parts: Record<string, string | null> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      numbers
        .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${options.types ?? ''}</Types>`,
    '_rels/.rels': rels(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      `</sheets>${options.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      numbers.map((n) => relationship(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('') +
        relationship('rId90', 'styles', 'styles.xml') +
        relationship('rId91', 'sharedStrings', 'sharedStrings.xml') +
        (options.workbookRels ?? ''),
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
  };
  sheets.forEach(({ rows, before = '', behind = '' }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  });
  const all = { ...parts, ...options.parts };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

export function smallWorkbook(sheets: readonly SmallSheet[], options: SmallOptions = {}): Uint8Array {
  return zipOf(smallParts(sheets, options));
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

export function rels(relationships: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`;
}

/** A text cell as a shared string item. */
export function si(text: string): string {
  return `<si><t>${text}</t></si>`;
}

export function textCell(address: string, text: string, style = ''): string {
  return `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function open(bytes: Uint8Array): Promise<WorkbookFile> {
  return openWorkbook(bytes, { file: 'mau.xlsx', codec: nodeZipCodec });
}

/** A plan that only edits sheets. */
export function planOf(
  sheets: readonly (Partial<SheetPlan> & { readonly sheet: string })[],
  more: Partial<FillPlan> = {},
): FillPlan {
  return {
    kind: 'fill',
    sheets: sheets.map((sheet) => ({ changes: [], writes: [], qualify: [], ...sheet })),
    items: [],
    findings: [],
    filled: 0,
    rows: { inserted: 0, removed: 0 },
    ...more,
  };
}

export async function applied(bytes: Uint8Array, plan: FillPlan): Promise<Uint8Array> {
  return (await open(bytes)).apply(plan);
}

/** The cells of a sheet by address. */
export async function cellsOf(bytes: Uint8Array, sheet: string): Promise<Record<string, CellSnapshot>> {
  const found = (await open(bytes)).snapshot().sheets.find(({ name }) => name === sheet);
  return Object.fromEntries((found?.cells ?? []).map((cell) => [`${letters(cell.column)}${cell.row}`, cell]));
}

export async function valuesOf(bytes: Uint8Array, sheet: string): Promise<Record<string, CellValue>> {
  const cells = await cellsOf(bytes, sheet);
  return Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, value]));
}

function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}
