import type { Book } from '../../src/workbench/book/book';

const DEFAULTS: Readonly<Record<string, unknown>> = { fontName: 'Calibri', fontSize: 11, color: '#000000' };

/** All that a workbook holds, as a value to compare: cells with looks, rows, merges, names, charts, rules, footers, record. */
export function wholeBook(book: Book): unknown {
  return {
    sheets: book.engine.sheets.map((sheet) => {
      const used = sheet.used();
      const beside = book.sheets.get(sheet.id);
      const rows = used ? Array.from({ length: used.lastRow }, (_, index) => index + 1) : [];
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        cells: used ? sheet.read({ ...used, firstRow: 1, firstColumn: 1 }).map((row) => row.map(cellOf)) : [],
        merges: sheet
          .merges()
          .map((range) => JSON.stringify(range))
          .sort(),
        heights: rows.map((row) => sheet.rowHeight(row)),
        hidden: rows.filter((row) => sheet.rowHidden(row)),
        charts: beside?.charts.map(({ series, title, type }) => ({ series, title, type })),
        // A format that ended in a row that went and came back ends above it: this library cannot give it its ranges.
        conditionalFormats: beside?.conditionalFormats
          .map(({ ranges, rule }) => ({ from: ranges[0]?.firstRow ?? 0, rule }))
          .sort((a, b) => a.from - b.from),
        validations: beside?.validations.map(({ ranges, rule }) => ({ ranges, rule })),
        headersFooters: beside?.headersFooters,
        printArea: beside?.printArea,
        tables: beside?.tables.map(({ name, range }) => ({ name, range })),
      };
    }),
    names: book.names
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    customXml: book.customXml.map(({ namespace, xml }) => ({ namespace, xml })),
  };
}

/**
 * Without what the look is in the opened file, which goes with any change of a look, also of one that is undone; what is
 * said to be nothing is the same as nothing said.
 */
function cellOf({
  value,
  formula,
  style,
  runs,
}: ReturnType<Book['engine']['sheets'][number]['read']>[number][number]): unknown {
  const { origin: _origin, ...said } = style;
  const look = Object.fromEntries(
    Object.entries(said).filter(([name, part]) => part !== DEFAULTS[name] && part !== 0 && part !== false),
  );
  return { value: formula === undefined && value !== '' ? value : null, formula, look, runs };
}
