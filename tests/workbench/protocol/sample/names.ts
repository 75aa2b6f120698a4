import { objectArgument, textArgument } from '../../../../src/workbench/protocol/arguments';
import { HostError } from '../../../../src/workbench/protocol/hostError';
import { HostObject, hostType, type HostType } from '../../../../src/workbench/protocol/hostObject';
import { SampleRange } from './range';
import type { SampleWorkbook } from './workbook';

export class SampleNames extends HostObject {
  static readonly type: HostType = hostType<SampleNames>('NamedItemCollection', {
    items: ({ book }) => [...book.names.keys()].map((key) => new SampleName(book, key)),
    item: ({ book }, key) => {
      if (!book.names.has(textArgument(key))) throw HostError.itemNotFound();
      return new SampleName(book, textArgument(key));
    },
    methods: {
      add: ({ book }, key, range) => {
        book.names.set(textArgument(key), objectArgument(range, SampleRange));
        return new SampleName(book, textArgument(key));
      },
    },
  });
  override readonly type = SampleNames.type;

  constructor(readonly book: SampleWorkbook) {
    super();
  }
}

export class SampleName extends HostObject {
  static readonly type: HostType = hostType<SampleName>('NamedItem', {
    identity: ({ key }) => key,
    properties: {
      name: { get: ({ key }) => key },
      formula: { get: ({ book, key }) => `=${book.names.get(key)?.address ?? '#REF!'}` },
    },
    methods: { getRange: ({ book, key }) => book.names.get(key) ?? null },
  });
  override readonly type = SampleName.type;

  constructor(
    readonly book: SampleWorkbook,
    readonly key: string,
  ) {
    super();
  }
}
