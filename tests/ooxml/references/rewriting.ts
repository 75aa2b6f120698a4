/** Rewrites a fragment of a part as if rows of the sheet "Báo cáo" changed. */
import type { ReferenceContext } from '../../../src/ooxml/references/context';
import type { PartKind } from '../../../src/ooxml/references/partKind';
import { rewritePart } from '../../../src/ooxml/references/rewritePart';
import type { RowChange } from '../../../src/report/plan/plan';
import { sheetMapsOf } from '../../../src/report/references/sheetMaps';

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

export function rewriting(
  kind: PartKind,
  changes: readonly RowChange[],
  more: Partial<ReferenceContext> = {},
): (xml: string) => string {
  const sheetNames = ['Báo cáo', 'Dữ liệu'];
  const maps = sheetMapsOf([{ sheet: 'Báo cáo', changes }], sheetNames);
  return (xml) => rewritePart(kind, xml, { part: 'part.xml', sheet: 'Báo cáo', maps, sheetNames, ...more });
}

/** The same for what stands behind the cells of a sheet; only that comes back. */
export function sheetTail(
  changes: readonly RowChange[],
  more: Partial<ReferenceContext> = {},
): (tail: string) => string {
  const head = `<worksheet ${MAIN} ${X14}><sheetData><row r="1"><c r="A5"><f>A5</f></c></row></sheetData>`;
  const rewrite = rewriting('worksheet', changes, more);
  return (tail) => {
    const whole = rewrite(`${head}${tail}</worksheet>`);
    expect(whole.startsWith(head)).toBe(true);
    return whole.slice(head.length, -'</worksheet>'.length);
  };
}
