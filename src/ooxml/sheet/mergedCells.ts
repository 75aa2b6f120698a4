import { rangeName } from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';
import { placeOf } from './sheetLayout';

/** The sheet with more merged cells. */
export function withMerges(sheetXml: string, part: string, prefix: string, merges: readonly CellRange[]): string {
  if (merges.length === 0) return sheetXml;
  const added = merges.map((range) => `<${prefix}mergeCell ref="${rangeName(range)}"/>`).join('');
  const { start, openEnd, end, exists } = placeOf('mergeCells', sheetXml, part);
  if (!exists || openEnd === end) {
    const list = `<${prefix}mergeCells count="${merges.length}">${added}</${prefix}mergeCells>`;
    return sheetXml.slice(0, start) + list + sheetXml.slice(end);
  }
  const opening = sheetXml
    .slice(start, openEnd)
    .replace(/ count="(\d+)"/, (_whole, count: string) => ` count="${Number(count) + merges.length}"`);
  const close = sheetXml.lastIndexOf('</', end - 1);
  return sheetXml.slice(0, start) + opening + sheetXml.slice(openEnd, close) + added + sheetXml.slice(close);
}
