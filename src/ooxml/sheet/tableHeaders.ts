import type { CellContent } from '../../report/plan/plan';
import { parseRange } from '../../report/references/cellAddress';
import { startsElement } from '../startsElement';
import { escapeAttribute } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';

/**
 * The table with its columns named as its header cells read after the fill: Excel repairs files where they differ.
 * @param before the table before the fill, whose range is in rows before the fill
 * @param writes what the plan writes on its sheet, by row and column
 */
export function withHeaderNames(
  table: string,
  before: string,
  part: string,
  writes: ReadonlyMap<number, ReadonlyMap<number, CellContent>>,
): string {
  const root = new XmlScanner(before, part);
  while (root.next() && !startsElement(root));
  const range = parseRange(root.attribute('ref') ?? '');
  const headers = range && writes.get(range.firstRow);
  if (!headers || root.attribute('headerRowCount') === '0') return table;
  const splices = new Splices(table);
  const scanner = new XmlScanner(table, part);
  let column = range.firstColumn;
  while (scanner.next()) {
    if (!startsElement(scanner) || !scanner.isLocal('tableColumn')) continue;
    const content = headers.get(column++);
    const name = scanner.attributeSpan('name');
    if (name && content?.type === 'text') {
      // Line breaks are written as the text type's escapes here.
      const text = escapeAttribute(content.text.replace(/\n/g, '_x000a_'));
      splices.replace(name.valueFrom, name.valueTo, text);
    }
  }
  return splices.join();
}
