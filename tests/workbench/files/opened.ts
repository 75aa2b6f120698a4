import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Book } from '../../../src/workbench/book/book';
import { openBook } from '../../../src/workbench/files/openBook';

export const root = path.join(__dirname, '../../..');

export function fileBytes(relative: string): Uint8Array {
  return readFileSync(path.join(root, relative));
}

const open: Book[] = [];

/** A book over an engine without a page; `closeBooks` ends it. */
export async function opened(bytes: Uint8Array, name = 'test.xlsx'): Promise<Book> {
  const book = await openBook(openHeadlessEngine(), bytes, name, nodeZipCodec);
  open.push(book);
  return book;
}

export function closeBooks(): void {
  for (const { engine } of open.splice(0)) engine.dispose();
}
