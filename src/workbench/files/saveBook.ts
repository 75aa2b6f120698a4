import type { ZipCodec } from '../../ooxml/zip/zipCodec';
import type { Book } from '../book/book';
import { BookSaving } from './save/bookSaving';

/**
 * The bytes of the edited workbook: the opened file with what has changed since, so that nothing in it is lost. A workbook
 * nobody has changed comes back with every part byte for byte.
 * @throws NgktError `save.*` for what cannot be written without losing something; nothing has been written then
 */
export async function saveBook(book: Book, codec: ZipCodec): Promise<Uint8Array> {
  await book.engine.calculated();
  return new BookSaving(book, codec).run();
}
