import {
  RECORD_NAMESPACE,
  RECORD_NAME_PREFIX,
  type FillRecord,
  type RecordPositions,
} from '../../report/workbook/record';
import type { CellRange, DefinedName, RecordProblem } from '../../report/workbook/snapshot';
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, onSheet } from '../../report/references/cellAddress';
import { formulaTokens } from '../../report/references/formulaTokens';
import type { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { declarationOf } from '../xml/namespaces';
import { XmlScanner } from '../xml/scanner';

/** What a workbook holds of an earlier fill. */
export interface StoredRecord {
  /** The parts that hold a record, the one used first; more than one only where programs made copies. */
  readonly parts: readonly RecordPart[];
  readonly record?: FillRecord;
  /** Why a record that is there, or was there, cannot be used. */
  readonly problem?: RecordProblem;
  readonly positions: RecordPositions;
}

export interface RecordPart {
  readonly part: string;
  /** The parts with relationships to it, each as often as it has one; "" is the package. */
  readonly sources: readonly string[];
}

/**
 * Finds the fill record by its root namespace, whatever part the relationship to it starts from: LibreOffice moves it from
 * the workbook to the package. Only names of the whole workbook are positions; those of a sheet came with its copy.
 */
export function readRecord(file: WorkbookPackage, workbookPart: string, names: readonly DefinedName[]): StoredRecord {
  const own = recordNames(names);
  const positions = namedPositions(own);
  const found = customParts(file, workbookPart).flatMap((at) => {
    const found = recordIn(file.text(at.part), at.part);
    return found ? [{ ...at, ...found }] : [];
  });
  const used = found.find(({ record }) => record) ?? found[0];
  if (!used) {
    return { parts: [], positions, ...(own.length > 0 && { problem: { kind: 'partLost', names: own.length } }) };
  }
  const parts = [used, ...found.filter((one) => one !== used)];
  const { part, record } = used;
  return record ? { parts, record, positions } : { parts, positions, problem: { kind: 'unreadable', part } };
}

/** The names of the record: those of a sheet came with its copy. */
export function recordNames(names: readonly DefinedName[]): readonly DefinedName[] {
  return names.filter(({ name, sheet }) => sheet === undefined && name.startsWith(RECORD_NAME_PREFIX));
}

/** Where the names of the record point; those that point nowhere any more are left out. */
export function namedPositions(names: readonly DefinedName[]): RecordPositions {
  const positions = new Map<string, { readonly sheet: string; readonly range: CellRange }>();
  for (const { name, formula } of names) {
    const position = positionOf(formula);
    if (position) positions.set(name, position);
  }
  return positions;
}

/** Parts that any part has a custom XML relationship to: those of the workbook first. */
function customParts(file: WorkbookPackage, workbookPart: string): readonly RecordPart[] {
  const sources = new Map<string, string[]>();
  for (const source of new Set([workbookPart, '', ...file.reachable()])) {
    for (const part of file.related(source, 'customXml')) sources.set(part, [...(sources.get(part) ?? []), source]);
  }
  return [...sources].map(([part, from]) => ({ part, sources: from }));
}

/** What JSON leaves alone and XML does not: markup, and two characters that it cannot hold. */
const NOT_IN_XML = /[&<>\uFFFE\uFFFF]/g;
const AS_XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\uFFFE': '\\ufffe',
  '\uFFFF': '\\uffff',
};

/** The XML item that carries a record, which is long: its text is gone through once. */
export function recordXml(record: FillRecord): string {
  const json = JSON.stringify(record).replace(NOT_IN_XML, (character) => AS_XML[character] as string);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<fillRecord xmlns="${RECORD_NAMESPACE}">${json}</fillRecord>`;
}

/** Where a name of the record points: `'Sheet'!$B$6` for a cell, `'Sheet'!$25:$34` for rows. */
export function positionReference(sheet: string, range: CellRange): string {
  return onSheet(sheet, positionInSheet(range));
}

/** The same without the sheet. */
export function positionInSheet(range: CellRange): string {
  if (range.firstColumn === 1 && range.lastColumn === LAST_COLUMN) return `$${range.firstRow}:$${range.lastRow}`;
  const first = `$${columnLetters(range.firstColumn)}$${range.firstRow}`;
  if (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn) return first;
  return `${first}:$${columnLetters(range.lastColumn)}$${range.lastRow}`;
}

function positionOf(formula: string): { readonly sheet: string; readonly range: CellRange } | undefined {
  const tokens = formulaTokens(formula);
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'reference' || token.sheets.length !== 1) return undefined;
  const last = token.last ?? token.first;
  const columns = [token.first.column, last.column].map((letters) => columnNumber(letters.replace('$', '')));
  return {
    sheet: token.sheets[0] as string,
    range: {
      firstRow: Math.min(token.first.row, last.row),
      lastRow: Math.min(LAST_ROW, Math.max(token.first.row, last.row)),
      firstColumn: columns[0] || 1,
      lastColumn: columns[1] || LAST_COLUMN,
    },
  };
}

/** What a custom XML item says if it is a fill record; undefined for any other item, `record` undefined where it cannot be read. */
export function recordIn(xml: string, part: string): { readonly record: FillRecord | undefined } | undefined {
  if (!xml.includes(RECORD_NAMESPACE)) return undefined;
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() && !startsElement(scanner));
  return scanner.attribute(declarationOf(scanner.prefix)) === RECORD_NAMESPACE
    ? { record: parseRecord(scanner.readInnerText()) }
    : undefined;
}

function parseRecord(json: string): FillRecord | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isRecord(parsed) ? parsed : undefined;
}

/** Whether a value has the record's shape as far as anything is looked up by it; a person may have edited the part. */
function isRecord(value: unknown): value is FillRecord {
  if (!isObject(value) || !isObject(value['dataset']) || !Array.isArray(value['sources'])) return false;
  return (
    isListOf(value['scalars'], ['name', 'template'], ['sources']) &&
    isListOf(value['bands'], ['name', 'marker', 'fingerprints'], ['cells', 'keys', 'sources']) &&
    isListOf(value['dropped'], ['name', 'marker'], ['rows'])
  );
}

function isListOf(value: unknown, texts: readonly string[], lists: readonly string[]): boolean {
  if (!Array.isArray(value)) return false;
  return value.every(
    (item: unknown) =>
      isObject(item) &&
      texts.every((text) => typeof item[text] === 'string') &&
      lists.every((list) => Array.isArray(item[list])),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
