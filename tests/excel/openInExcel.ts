import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import type { Book } from '../../src/workbench/book/book';
import { openHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import { openBook } from '../../src/workbench/files/openBook';
import { openSheets } from '../../src/workbench/files/openSheets';
import { openModel } from '../../src/workbench/model/openModel';
import { openOffice, type OfficeInNode } from '../officeHost/officeInNode';

/** A workbook open in Excel, as far as the add-in can tell. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly office: OfficeInNode;
}

const open: OpenWorkbook[] = [];

/** Opens a file and lets `Excel.run` reach it. Only one workbook can be open at a time. */
export async function openInExcel(bytes: Uint8Array, name = 'report.xlsx'): Promise<OpenWorkbook> {
  closeExcel();
  const book = await openBook(openHeadlessEngine(), bytes, name, nodeZipCodec);
  await book.engine.calculated();
  const model = openModel(book, {
    raise: (event) => office.raise(event),
    openSheets: (file) => openSheets(book, file, nodeZipCodec),
  });
  const office: OfficeInNode = openOffice(model.workbook, model.executorOptions).install();
  allowApi('1.20');
  const opened = { book, office };
  open.push(opened);
  return opened;
}

/** Sets of the API the host says it has, up to a version. */
export function allowApi(highest: string): void {
  const minor = (version: string): number => Number(version.split('.')[1]);
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && minor(version) <= minor(highest);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

export function closeExcel(): void {
  for (const { book, office } of open.splice(0)) {
    office.remove();
    book.engine.dispose();
  }
}

export function templateBytes(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, '../../assets/templates', `${name}.xlsx`));
}
