import type { ZipCodec } from '../../ooxml/zip/zipCodec';
import type { Book, BookSheet } from '../book/book';
import { newGuid } from '../book/guid';
import { publishNames } from '../book/publishNames';
import { withRuleFormulas } from '../book/ruleFormulas';
import { nameKey } from '../../ooxml/workbook/nameKey';
import type { CellPatch, EngineSheet } from '../engine/engine';
import { readNames } from './open/bookNames';
import { readComments } from './open/comments';
import { keptContent } from './open/keptContent';
import { OpenedFile } from './open/openedFile';
import { openSheet } from './open/openSheet';
import { withRenamedSheets } from './open/sheetRenames';
import { withUniqueTableNames } from './open/tableNames';

/** A sheet of another file that can be put into a book. */
export interface InsertableSheet {
  readonly name: string;
  /** What Excel on the web cannot insert. */
  readonly kept: { readonly charts: number; readonly pivots: number; readonly comments: number };
  /** Puts the sheet into the book under a name, at a zero-based position. @returns the grid's id of the new sheet */
  insert(name: string, position: number): string;
}

/**
 * Opens another file for sheets to insert into a book, as `insertWorksheetsFromBase64` does. Names of the whole workbook
 * come along where the book has none of that name, and references follow the new names of the sheets. Charts do not come
 * along: saving could not keep them.
 * @throws NgktError for files that cannot be read safely
 */
// eslint-disable-next-line @typescript-eslint/require-await -- callers are promised one, so that a codec may become asynchronous
export async function openSheets(book: Book, bytes: Uint8Array, codec: ZipCodec): Promise<readonly InsertableSheet[]> {
  // A copy, because saving tells files apart by their bytes: the open workbook may be inserted into itself.
  const source = OpenedFile.read(bytes.slice(), codec);
  const insertion = new Insertion(book, source);
  return source.content.sheets.map(({ sheet, part }) => ({
    name: sheet,
    kept: insertion.kept(part),
    insert: (name, position) => insertion.insert(sheet, name, position),
  }));
}

class Insertion {
  private readonly inserted = new Map<number, string>();
  private readonly renames = new Map<string, string>();

  constructor(
    private readonly book: Book,
    private readonly source: OpenedFile,
  ) {}

  kept(part: string): InsertableSheet['kept'] {
    const { file, workbook } = this.source.content;
    const kept = keptContent(file, part);
    return { ...kept, comments: kept.notes + readComments(file, workbook.part, part).length };
  }

  insert(sheet: string, name: string, position: number): string {
    const { book, source } = this;
    const content = source.sheet(sheet);
    if (!content) throw new RangeError(`No such worksheet: ${sheet}`);
    const target = book.engine.addSheet(name, position);
    if (name !== sheet) this.renames.set(nameKey(sheet), name);
    const beside = openSheet(source, content, target);
    const taken = new Set(
      [...book.sheets.values()].flatMap(({ tables }) => tables.map((table) => nameKey(table.name))),
    );
    const tables = withUniqueTableNames(beside.tables, taken);
    book.sheets.set(target.id, { ...beside, guid: newGuid(), charts: [], tables: tables.tables });
    book.origin.sheets.set(target.id, { file: source.bytes, sheet });
    this.inserted.set(source.position(sheet), target.id);
    for (const id of this.inserted.values()) this.follow(id, tables.follow);
    this.bringNames(source.position(sheet), target.id);
    publishNames(book);
    return target.id;
  }

  /** Formulas of an inserted sheet follow the new names of sheets and tables. */
  private follow(id: string, tables: (formula: string) => string): void {
    const { book } = this;
    const target = book.engine.sheet(id);
    const beside = book.sheets.get(id);
    if (!target || !beside) return;
    const follow = (formula: string): string => tables(withRenamedSheets(formula, this.renames));
    rewriteFormulas(target, follow);
    followBeside(beside, follow);
  }

  private bringNames(position: number, id: string): void {
    const { book, source } = this;
    const own = readNames(source.workbook, new Map([[position, id]]));
    const has = (name: string, sheet: string | undefined): boolean =>
      book.names.some((other) => nameKey(other.name) === nameKey(name) && other.sheet === sheet);
    for (const name of own) {
      if (has(name.name, name.sheet)) continue;
      book.names.push({ ...name, formula: withRenamedSheets(name.formula, this.renames) });
    }
  }
}

function rewriteFormulas(sheet: EngineSheet, follow: (formula: string) => string): void {
  const used = sheet.used();
  if (!used) return;
  const patches = sheet.read(used).map((row) =>
    row.map(({ formula, value }): CellPatch | undefined => {
      const followed = formula === undefined ? undefined : follow(formula);
      return followed === formula || followed === undefined ? undefined : { formula: followed, cached: value };
    }),
  );
  if (patches.some((row) => row.some((patch) => patch))) sheet.write(used.firstRow, used.firstColumn, patches);
}

function followBeside(sheet: BookSheet, follow: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) format.rule = withRuleFormulas(format.rule, follow);
  for (const validation of sheet.validations) validation.rule = withRuleFormulas(validation.rule, follow);
}
