import type { Engine, EngineSheet } from '../engine/engine';
import type { Book, BookOrigin, BookSheet } from './book';
import { newGuid } from './guid';
import { noHeadersFooters } from './headersFooters';

/** A book over the sheets the engine has; whoever opens a file then adds what the file holds besides. */
export function createBook(engine: Engine, name = 'Book1.xlsx', origin: BookOrigin = { sheets: new Map() }): Book {
  return {
    name,
    engine,
    sheets: new Map(engine.sheets.map(({ id }) => [id, newBookSheet(id)])),
    removed: new Map(),
    names: [],
    customXml: [],
    settings: new Map(),
    properties: {},
    readOnly: false,
    date1904: false,
    cellEditMode: false,
    protection: { protected: false },
    origin,
    structure: [],
  };
}

/** What an empty sheet has beside its cells. */
export function newBookSheet(id: string): BookSheet {
  return {
    id,
    guid: newGuid(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    comments: [],
    protection: { protected: false, options: {} },
    headersFooters: noHeadersFooters(),
    tabColor: '',
    showGridlines: true,
    customProperties: new Map(),
    kept: { charts: 0, pivots: 0, notes: 0, pictures: 0, slicers: 0 },
  };
}

/** Adds an empty sheet, behind all others where no zero-based position is given. */
export function addSheet(book: Book, name: string, position?: number): EngineSheet {
  const sheet = book.engine.addSheet(name, position);
  book.sheets.set(sheet.id, newBookSheet(sheet.id));
  return sheet;
}
