/** The paragraphs and tables of one part of a Word document (body, footnotes, header), as they read. */
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly isHeading: boolean;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** Texts of the cells, at the column where each begins; merged cells leave gaps. */
  readonly rows: readonly (readonly { readonly column: number; readonly text: string }[])[];
}

interface OpenParagraph {
  text: string;
  isHeading: boolean;
}

interface OpenTable {
  readonly rows: { column: number; text: string }[][];
  /** Column of the current cell and of the one behind it. */
  column: number;
  next: number;
}

/** Not read: deleted and moved text, field codes, what older programs show instead of a shape. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
]);
const HEADING_STYLE = /^(?:heading|title|subtitle|tieude|đầu đề|Titre)/i;

export function documentText(xml: string, part: string): (DocumentParagraph | DocumentTable)[] {
  const found: (DocumentParagraph | DocumentTable)[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    const name = scanner.kind === 'text' || scanner.kind === 'cdata' ? '' : scanner.localName;
    if (startsElement(scanner)) {
      if (SKIPPED.has(name)) scanner.skipElement();
      else begin(name, scanner, paragraphs, tables);
      if (scanner.kind === 'empty' && name === 'p') end('p', paragraphs, tables, found);
    } else if (scanner.kind === 'close') end(name, paragraphs, tables, found);
  }
  return found;
}

function begin(name: string, scanner: XmlScanner, paragraphs: OpenParagraph[], tables: OpenTable[]): void {
  const paragraph = paragraphs.at(-1);
  const table = tables.at(-1);
  switch (name) {
    case 'p':
      paragraphs.push({ text: '', isHeading: false });
      break;
    case 't':
      if (paragraph) paragraph.text += scanner.readInnerText();
      break;
    case 'tab':
    case 'br':
    case 'cr':
      if (paragraph) paragraph.text += ' ';
      break;
    case 'noBreakHyphen':
      if (paragraph) paragraph.text += '-';
      break;
    case 'pStyle':
      if (paragraph && HEADING_STYLE.test(valueOf(scanner))) paragraph.isHeading = true;
      break;
    case 'outlineLvl':
      if (paragraph && Number(valueOf(scanner)) < 9) paragraph.isHeading = true;
      break;
    case 'tbl':
      tables.push({ rows: [], column: 0, next: 0 });
      break;
    case 'tr':
      table?.rows.push([]);
      if (table) table.next = 0;
      break;
    case 'tc':
      if (table) {
        table.column = table.next;
        table.next++;
        table.rows.at(-1)?.push({ column: table.column, text: '' });
      }
      break;
    case 'gridSpan':
      if (table) table.next = table.column + Math.min(100, Math.max(1, Number(valueOf(scanner)) || 1));
      break;
  }
}

function end(
  name: string,
  paragraphs: OpenParagraph[],
  tables: OpenTable[],
  found: (DocumentParagraph | DocumentTable)[],
): void {
  if (name === 'p') {
    const paragraph = paragraphs.pop();
    if (!paragraph || paragraph.text.trim() === '') return;
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.text += `${cell.text === '' ? '' : '\n'}${paragraph.text}`;
    else found.push({ kind: 'paragraph', ...paragraph });
  } else if (name === 'tbl') {
    const table = tables.pop();
    // A table inside a cell reads as more text of that cell.
    const outer = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (table && outer)
      outer.text += `\n${table.rows
        .flat()
        .map(({ text }) => text)
        .join('\n')}`;
    else if (table) found.push({ kind: 'table', rows: table.rows });
  }
}

/** `w:val`, whatever the prefix. */
function valueOf(scanner: XmlScanner): string {
  return (
    scanner
      .attributes()
      .filter(({ name }) => name.endsWith(':val') || name === 'val')
      .map(({ name }) => scanner.attribute(name) ?? '')[0] ?? ''
  );
}
