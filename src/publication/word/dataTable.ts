import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Lang } from '../../kpi/bilingual';
import { columnWidths } from './columnWidths';
import { twips } from './pageLayout';
import { plainText } from './plainText';
import { namedReferences } from './sourceReferences';

/** A table of texts and what it rests on. */
export interface TableOfTexts {
  readonly columns: readonly { readonly heading: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly string[])[];
  /** Under the table; "" for none. */
  readonly note: string;
  /** Indices of the sources of its figures. */
  readonly sources: readonly number[];
}

/** A bordered table, its head repeated on every page, its note and sources below. */
export function dataTable(table: TableOfTexts, lang: Lang): (Paragraph | Table)[] {
  const widths = columnWidths(table).map(twips);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const cell = (children: Paragraph, index: number): TableCell =>
    new TableCell({
      children: [children],
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: widths[index] as number, type: WidthType.DXA },
    });
  const head = table.columns.map(({ heading }, index) =>
    cell(new Paragraph({ style: 'TableHeading', text: plainText(heading) }), index),
  );
  const rows = table.rows.map((texts) =>
    table.columns.map(({ align }, index) => {
      const style = align === 'end' ? 'TableNumber' : 'TableText';
      return cell(new Paragraph({ style, text: plainText(texts[index] ?? '') }), index);
    }),
  );
  return [
    new Table({
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: width, type: WidthType.DXA },
      margins: { left: twips(1.5), right: twips(1.5) },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...rows.map((children, index) => {
          return new TableRow({ cantSplit: true, keepNext: staysWithNext(index, rows.length), children });
        }),
      ],
    }),
    note(table, lang),
  ];
}

/** Also where it says nothing: Word joins tables that nothing stands between. */
function note({ note: text, sources }: TableOfTexts, lang: Lang): Paragraph {
  const said = plainText(text);
  const gap = said !== '' && sources.length > 0 ? ' ' : '';
  return new Paragraph({
    style: 'TableNote',
    children: [new TextRun(said + gap), ...namedReferences(sources, lang)],
  });
}

/** Rows of a table that stays on one page. */
const SHORT = 12;
/** Rows that a longer table keeps together at its head and at its end. */
const TOGETHER = 2;

/** The last row too stays with what is below it, the note. */
function staysWithNext(index: number, rows: number): boolean {
  return rows <= SHORT || index < TOGETHER || index >= rows - TOGETHER;
}
