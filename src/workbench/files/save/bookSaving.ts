import { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { BLANK_SHEET, blankWorkbook } from '../../../ooxml/save/blankWorkbook';
import { withFullCalculation } from '../../../ooxml/workbook/editWorkbook';
import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import type { ZipCodec } from '../../../ooxml/zip/zipCodec';
import type { Book } from '../../book/book';
import type { EngineSheet } from '../../engine/engine';
import { addInDataPart } from '../open/addInData';
import { OpenedFile } from '../open/openedFile';
import { SheetShape } from '../open/sheetShape';
import { refreshCharts } from './chartFigures';
import { saveCustomXml } from './customXml';
import { saveDocumentProperties } from './documentProperties';
import { freePart } from './freePart';
import { knowsFigures } from './knownFigures';
import { Places } from './places';
import { removeSheets } from './removedSheets';
import type { SavedSheet, SheetSource } from './savedSheet';
import { SheetParts } from './sheetParts';
import { withStructureLock } from './structureLock';
import { StyleNumbers } from './styleNumbers';
import { savedWorkbook, type Tab } from './workbookXml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Name of the only sheet of a workbook made anew, which is not saved. */
const NOBODYS_SHEET = '~';

/** One saving of a book: the opened file with what has changed since. */
export class BookSaving {
  private readonly own: OpenedFile;
  private readonly changes: PackageChanges;
  private readonly numbers: StyleNumbers;
  private readonly files = new Map<Uint8Array, OpenedFile>();
  private readonly relationships = new Map<string, string>();
  private readonly knowsFigures: boolean;
  private readonly claimed = new Set<SheetContent>();

  constructor(
    private readonly book: Book,
    private readonly codec: ZipCodec,
  ) {
    const bytes = book.origin.file ?? blankWorkbook(NOBODYS_SHEET, codec);
    this.own = OpenedFile.read(bytes, codec, book.name);
    this.files.set(bytes, this.own);
    this.changes = new PackageChanges(this.own.content.file);
    this.numbers = new StyleNumbers(this.own.styles);
    this.knowsFigures = knowsFigures(book);
  }

  run(): Uint8Array {
    const { book, own, changes, numbers } = this;
    const { workbook } = own.content;
    const sheets = book.engine.sheets.map((grid) => this.savedSheet(grid));
    removeSheets(changes, own.content, new Set(sheets.flatMap(({ source, part }) => (source?.isOwn ? [part] : []))));
    const parts = new SheetParts(changes, own, sheets, book.structure, numbers);
    parts.followStructure();
    parts.write();
    changes.set(
      workbook.part,
      savedWorkbook(changes.text(workbook.part), workbook.part, this.tabs(sheets), book.names),
    );
    changes.set(workbook.part, withStructureLock(changes.text(workbook.part), workbook.part, book.protection));
    const kept = addInDataPart(book);
    saveCustomXml(changes, workbook.part, kept ? [...book.customXml, kept] : book.customXml);
    saveDocumentProperties(changes, book.properties);
    this.writeStyles();
    if (changes.isEmpty) return changes.write();
    parts.writeFigures();
    refreshCharts(changes, own.content, book.engine);
    changes.set(workbook.part, withFullCalculation(changes.text(workbook.part), workbook.part));
    for (const part of own.content.file.related(workbook.part, 'calcChain')) changes.remove(part, workbook.part);
    this.writeStyles();
    return changes.write();
  }

  private savedSheet(grid: EngineSheet): SavedSheet {
    const { book } = this;
    const beside = book.sheets.get(grid.id);
    if (!beside) throw new RangeError(`Nothing beside the grid of ${grid.name}`);
    const source = this.sourceOf(grid.id);
    const steps = book.structure.filter(({ sheet }) => sheet === grid.id);
    const place = (axis: 'rows' | 'columns'): Places => new Places(steps.filter((step) => step.axis === axis));
    return {
      grid,
      beside,
      steps,
      part: source?.isOwn ? source.content.part : this.newPart(grid.id),
      prefix: source?.content.prefix ?? '',
      ...(source && { source }),
      rows: place('rows'),
      columns: place('columns'),
      knowsFigures: this.knowsFigures,
    };
  }

  private sourceOf(id: string): SheetSource | undefined {
    const origin = this.book.origin.sheets.get(id);
    if (!origin) return undefined;
    let file = this.files.get(origin.file);
    // The copy of a sheet goes its own way from there, as if it came from another file.
    const known = file?.sheet(origin.sheet);
    const isCopy = known !== undefined && this.claimed.has(known);
    if (!file || isCopy) file = OpenedFile.read(origin.file, this.codec);
    if (!isCopy) this.files.set(origin.file, file);
    const content = file.sheet(origin.sheet);
    if (!content) return undefined;
    this.claimed.add(content);
    const isOwn = file === this.own;
    return { file, content, cells: file.cells(content), shape: new SheetShape(content), isOwn };
  }

  private newPart(id: string): string {
    const { changes, own } = this;
    const part = freePart(changes, 'xl/worksheets/sheet', '.xml');
    changes.add(part, BLANK_SHEET, SHEET_TYPE);
    const type = relationshipType(own.content.file, 'worksheet');
    this.relationships.set(id, changes.addRelationship(own.content.workbook.part, type, part));
    return part;
  }

  /** The book's sheets in their order; chart sheets, which the grid does not show, stay behind the sheet they followed. */
  private tabs(sheets: readonly SavedSheet[]): Tab[] {
    const { own } = this;
    const tabs: Tab[] = sheets.map(({ grid, beside, source }) => {
      const relationship = this.relationships.get(grid.id);
      return {
        name: grid.name,
        visibility: grid.visibility,
        id: grid.id,
        ...(source?.isOwn && { before: own.position(source.content.sheet) }),
        ...(relationship !== undefined && { relationship }),
        ...(beside.printArea !== undefined && { printArea: beside.printArea }),
      };
    });
    own.content.workbook.sheets.forEach(({ name, isWorksheet }, position) => {
      if (isWorksheet) return;
      const tab = { name, visibility: own.visibility(position), before: position };
      const follows = tabs.findIndex(({ before }) => before === position - 1);
      tabs.splice(position === 0 ? 0 : follows < 0 ? tabs.length : follows + 1, 0, tab);
    });
    return tabs;
  }

  private writeStyles(): void {
    const { own, changes, numbers } = this;
    const { text } = numbers.changes;
    const { styles, stylesPart, workbook, file } = own.content;
    if (text === styles.text) return;
    if (stylesPart !== undefined) return changes.set(stylesPart, text);
    if (!changes.has(styles.part))
      changes.addRelationship(workbook.part, relationshipType(file, 'styles'), styles.part);
    changes.add(styles.part, text, STYLES_TYPE);
  }
}
