import { textArgument } from '../../../../src/workbench/protocol/arguments';
import { HostError } from '../../../../src/workbench/protocol/hostError';
import { HostObject, hostType, type HostType } from '../../../../src/workbench/protocol/hostObject';
import { SampleRange } from './range';
import type { SampleSheet } from './sheet';
import type { SampleWorkbook } from './workbook';

export class SampleTables extends HostObject {
  static readonly type: HostType = hostType<SampleTables>('TableCollection', {
    items: ({ book }) => book.tables,
    item: ({ book }, key) => {
      const table = book.tables.find(({ id, name }) => id === key || name === key);
      if (!table) throw HostError.itemNotFound();
      return table;
    },
    methods: {
      add: ({ book, sheet }, address) => {
        const number = String(book.tables.length + 1);
        const range = SampleRange.at(book, sheet, textArgument(address));
        const table = new SampleTable(`{T-${number}}`, `Table${number}`, range);
        book.tables.push(table);
        return table;
      },
    },
  });
  override readonly type = SampleTables.type;

  constructor(
    readonly book: SampleWorkbook,
    readonly sheet: SampleSheet,
  ) {
    super();
  }
}

export class SampleTable extends HostObject {
  static readonly type: HostType = hostType<SampleTable>('Table', {
    identity: ({ id }) => id,
    properties: {
      id: { get: ({ id }) => id },
      name: { get: ({ name }) => name, set: (table, name) => void (table.name = textArgument(name)) },
    },
    methods: { getRange: ({ range }) => range },
  });
  override readonly type = SampleTable.type;

  constructor(
    readonly id: string,
    public name: string,
    readonly range: SampleRange,
  ) {
    super();
  }
}
