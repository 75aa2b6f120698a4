import type { ZipCodec } from '../../ooxml/zip/zipCodec';
import type { Book } from '../book/book';
import { createBook } from '../book/createBook';
import { publishNames } from '../book/publishNames';
import type { Engine } from '../engine/engine';
import { readNames } from './open/bookNames';
import { isAddInData, takeAddInData } from './open/addInData';
import { readCustomXml } from './open/customXml';
import { readDocumentProperties } from './open/documentProperties';
import { defaultFont } from './open/defaultFont';
import { OpenedFile } from './open/openedFile';
import { openSheet } from './open/openSheet';

/**
 * Opens an .xlsx file into the grid; sheets the grid has already go.
 * @param name of the file, with extension
 * @throws NgktError for files that cannot be read or kept safely (macros, encryption, signatures); the grid is then as it was
 */
// eslint-disable-next-line @typescript-eslint/require-await -- callers are promised one, so that a codec may become asynchronous
export async function openBook(engine: Engine, bytes: Uint8Array, name: string, codec: ZipCodec): Promise<Book> {
  const source = OpenedFile.read(bytes, codec, name);
  const before = engine.sheets.map(({ id }) => id);
  before.forEach((id, at) => engine.renameSheet(id, `~${at + 1}~`));
  engine.useDefaultFont(defaultFont(source.content.styles));
  const origin = { file: bytes, sheets: new Map<string, { file: Uint8Array; sheet: string }>() };
  const sheets: Book['sheets'] = new Map();
  const ids = new Map<number, string>();
  for (const content of source.content.sheets) {
    const target = engine.addSheet(content.sheet);
    ids.set(source.position(content.sheet), target.id);
    origin.sheets.set(target.id, { file: bytes, sheet: content.sheet });
    sheets.set(target.id, openSheet(source, content, target));
  }
  for (const id of before) engine.removeSheet(id);
  for (const [position, id] of ids) {
    const visibility = source.visibility(position);
    if (visibility !== 'visible') engine.setVisibility(id, visibility);
  }
  const book = createBook(engine, name, origin);
  book.sheets.clear();
  for (const [id, sheet] of sheets) book.sheets.set(id, sheet);
  book.names = readNames(source.workbook, ids);
  const { file, workbook } = source.content;
  for (const { id, namespace, xml } of readCustomXml(file, workbook.part)) {
    const part = { id, namespace, xml };
    if (isAddInData(part)) takeAddInData(book, part);
    else book.customXml.push(part);
  }
  book.properties = readDocumentProperties(file);
  book.protection = { protected: source.workbook.child('workbookProtection')?.flag('lockStructure') ?? false };
  book.date1904 = source.content.workbook.date1904;
  publishNames(book);
  showFirstSheet(book, source, ids);
  return book;
}

/** The sheet that was last looked at, or the first that can be. */
function showFirstSheet({ engine }: Book, source: OpenedFile, ids: ReadonlyMap<number, string>): void {
  const active = ids.get(source.workbook.at('bookViews', 'workbookView')?.number('activeTab') ?? 0);
  const shown = [active, ...ids.values()].find((id) => id !== undefined && engine.sheet(id)?.visibility === 'visible');
  if (shown !== undefined) engine.select(shown, { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 });
}
