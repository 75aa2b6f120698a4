/** A workbook just large enough to exercise the protocol: sheets with cells, ranges, tables, names, custom functions. */
import type { FunctionCaller } from '../../../../src/workbench/engine/engine';
import { optionalText, textArgument } from '../../../../src/workbench/protocol/arguments';
import { HostError } from '../../../../src/workbench/protocol/hostError';
import { HostObject, hostType, type HostType } from '../../../../src/workbench/protocol/hostObject';
import { SampleNames } from './names';
import { SampleRange } from './range';
import { SampleSheet } from './sheet';
import { SampleTables, type SampleTable } from './table';

export class SampleWorkbook extends HostObject {
  static readonly type: HostType = hostType<SampleWorkbook>('Workbook', {
    properties: { name: { get: () => 'Book1.xlsx' }, readOnly: { get: () => false } },
    navigations: {
      worksheets: (book) => new SampleWorksheets(book),
      names: (book) => new SampleNames(book),
    },
  });
  override readonly type = SampleWorkbook.type;
  readonly sheets: SampleSheet[] = [];
  readonly names = new Map<string, SampleRange>();
  readonly tables: SampleTable[] = [];
  /** Answers formulas like `=CONTOSO.NAME(B2,C2:D3)`. */
  callFunction: FunctionCaller | undefined;

  constructor() {
    super();
    this.add('Sheet1');
  }

  add(name = `Sheet${String(this.sheets.length + 1)}`): SampleSheet {
    if (this.find(name)) throw HostError.itemAlreadyExists();
    const sheet = new SampleSheet(`{0000-${String(this.sheets.length + 1)}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  find(key: string): SampleSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }
}

export class SampleWorksheets extends HostObject {
  static readonly type: HostType = hostType<SampleWorksheets>('WorksheetCollection', {
    items: ({ book }) => book.sheets.map((sheet) => new SampleWorksheet(book, sheet)),
    item: ({ book }, key) => {
      const sheet = book.find(textArgument(key));
      if (!sheet) throw HostError.itemNotFound();
      return new SampleWorksheet(book, sheet);
    },
    methods: { add: ({ book }, name) => new SampleWorksheet(book, book.add(optionalText(name))) },
  });
  override readonly type = SampleWorksheets.type;

  constructor(readonly book: SampleWorkbook) {
    super();
  }
}

export class SampleWorksheet extends HostObject {
  static readonly type: HostType = hostType<SampleWorksheet>('Worksheet', {
    identity: ({ sheet }) => sheet.id,
    properties: {
      id: { get: ({ sheet }) => sheet.id },
      name: { get: ({ sheet }) => sheet.name, set: ({ sheet }, name) => void (sheet.name = textArgument(name)) },
    },
    navigations: { tables: ({ book, sheet }) => new SampleTables(book, sheet) },
    methods: {
      activate: () => undefined,
      getRange: ({ book, sheet }, address) => SampleRange.at(book, sheet, textArgument(address)),
      _RegisterSelectionChangedEvent: () => undefined,
      getUsedRange: ({ book, sheet }) => SampleRange.used(book, sheet),
    },
  });
  override readonly type = SampleWorksheet.type;

  constructor(
    readonly book: SampleWorkbook,
    readonly sheet: SampleSheet,
  ) {
    super();
  }
}
