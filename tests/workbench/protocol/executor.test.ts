import { CustomFunctions } from '../../../src/workbench/channel/customFunctions';
import { Executor } from '../../../src/workbench/protocol/executor';
import { HostError } from '../../../src/workbench/protocol/hostError';
import type { Response } from '../../../src/workbench/protocol/request';
import type { Wire } from '../../../src/workbench/protocol/wire';
import { RequestBuilder } from './requestBuilder';
import { SampleWorkbook } from './sample/workbook';

function open(): { book: SampleWorkbook; executor: Executor; build: RequestBuilder } {
  const book = new SampleWorkbook();
  return { book, executor: new Executor(book), build: new RequestBuilder() };
}

function values({ Results }: Response): Wire[] {
  return Results.map(({ Value }) => Value);
}

describe('actions', () => {
  it('that fail stop the request; what was done before is answered and stays done', async () => {
    const { book, executor, build } = open();
    const range = build.range('A1');
    build
      .set(range, 'Values', [[1]])
      .set(range, 'Values', [[1, 2]])
      .set(range, 'Values', [[3]]);
    const response = await executor.execute(build.build());
    expect(values(response)).toEqual([null]);
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values', ActionIndex: 1 });
    expect(book.find('Sheet1')?.cell(0, 0).value).toBe(1);
  });

  it('on a null object, and on what is reached through it, are answered by null', async () => {
    const { executor, build } = open();
    const sheets = build.path('property', build.root, 'Worksheets');
    const missing = build.path('method', sheets, 'GetItemOrNullObject', ['không có']);
    const range = build.path('method', missing, 'GetRange', ['A1']);
    build
      .instantiate(missing)
      .query(range, { Select: ['values'] })
      .set(range, 'Values', [[1]]);
    expect(await executor.execute(build.build())).toEqual({
      Results: [3, 4, 5].map((offset) => ({ ActionId: offset + 2, Value: null })),
      TraceIds: [],
    });
  });

  it('update several properties at once', async () => {
    const { book, executor, build } = open();
    build.state(build.sheet(), 'update', { name: 'Bảng 1' });
    expect(values(await executor.execute(build.build()))).toEqual([null]);
    expect(book.sheets[0]?.name).toBe('Bảng 1');
  });

  it('ensure that nothing has changed since it was read', async () => {
    const { executor, build } = open();
    const range = build.range('A1');
    build.state(range, 'ensureUnchanged', { Address: 'Sheet1!A1', Worksheet: { Name: 'Sheet1' } });
    build.state(range, 'ensureUnchanged', { Worksheet: { Name: 'Sheet2' } });
    const response = await executor.execute(build.build());
    expect(response.Error).toMatchObject({ Code: 'Conflict', ActionIndex: 1 });
  });

  it('of a trace are answered and listed, for registering an event waits for them', async () => {
    const { executor, build } = open();
    build.call(build.sheet(), '_RegisterSelectionChangedEvent').add({ ActionType: 5 });
    const { Results, TraceIds } = await executor.execute(build.build());
    expect(Results).toHaveLength(2);
    expect(TraceIds).toEqual([Results[1]?.ActionId]);
  });

  it('of the next request wait for those of the one before', async () => {
    const { executor, build } = open();
    build.set(build.range('A1'), 'Values', [[1]]);
    const next = new RequestBuilder();
    next.query(next.range('A1'), { Select: ['values'] });
    const [, second] = await Promise.all([executor.execute(build.build()), executor.execute(next.build())]);
    expect(values(second)).toEqual([{ Values: [[1]] }]);
  });
});

describe('what is loaded', () => {
  it('is every scalar property where none is named', async () => {
    const { executor, build } = open();
    build.query(build.sheet(), {}).query(build.sheet(), { Select: ['*'] }, 'queryAsJson');
    const all = { Id: '{0000-1}', Name: 'Sheet1' };
    expect(values(await executor.execute(build.build()))).toEqual([all, all]);
  });

  it('follows paths through navigations and collections', async () => {
    const { book, executor, build } = open();
    book.add('Sheet2');
    build.query(build.range('B2'), { Select: ['address', 'worksheet/name', 'worksheet/tables/name'] });
    build.query(build.root, { Select: ['worksheets/name'] }).query(build.root, { Expand: ['worksheets'] });
    const sheets = [
      { Id: '{0000-1}', Name: 'Sheet1' },
      { Id: '{0000-2}', Name: 'Sheet2' },
    ];
    expect(values(await executor.execute(build.build()))).toEqual([
      { Address: 'Sheet1!B2', Worksheet: { Id: '{0000-1}', Name: 'Sheet1', Tables: { _Items: [] } } },
      { Worksheets: { _Items: sheets } },
      { Name: 'Book1.xlsx', ReadOnly: false, Worksheets: { _Items: sheets } },
    ]);
  });

  it('is a part of a collection where only a part is asked for', async () => {
    const { book, executor, build } = open();
    for (const name of ['b', 'c', 'd']) book.add(name);
    build.query(build.path('property', build.root, 'Worksheets'), { Select: ['name'], Skip: 1, Top: 2 });
    const items = ['b', 'c'].map((name, index) => ({ Id: `{0000-${String(index + 2)}}`, Name: name }));
    expect(values(await executor.execute(build.build()))).toEqual([{ _Items: items }]);
  });

  it('goes down through the classes asked for', async () => {
    const { executor, build } = open();
    const queries = { Workbook: { Select: ['name'] }, WorksheetCollection: { Select: ['name'] } };
    build.add({ ActionType: 6, ObjectPathId: build.root, RecursiveQueryInfo: { Queries: queries, MaxDepth: 1 } });
    expect(values(await executor.execute(build.build()))).toMatchObject([
      { Name: 'Book1.xlsx', Worksheets: { _Items: expect.any(Array) as unknown } },
    ]);
  });

  it('is read only when a calculation is done', async () => {
    const book = new SampleWorkbook();
    const executor = new Executor(book, {
      beforeQuery: async () => {
        await Promise.resolve();
        book.find('Sheet1')?.put(0, 0, { value: 42 });
      },
    });
    const build = new RequestBuilder();
    build.query(build.range('A1'), { Select: ['values'] });
    expect(values(await executor.execute(build.build()))).toEqual([{ Values: [[42]] }]);
  });
});

describe('references', () => {
  it('are given where asked for, found again, and void once released', async () => {
    const { executor, build } = open();
    const range = build.range('A1');
    build.instantiate(range).call(range, '_KeepReference').instantiate(range);
    const [first, , second] = values(await executor.execute(build.build()));
    expect([first, second]).toEqual([{}, { _ReferenceId: 'ref:1' }]);
    const later = new RequestBuilder();
    const kept = later.path('reference', 0, 'ref:1');
    later.query(kept, { Select: ['address'] }).call(later.root, '_RemoveReference', ['ref:1']);
    expect(values(await executor.execute(later.build()))[0]).toEqual({ _ReferenceId: 'ref:1', Address: 'Sheet1!A1' });
    const response = await executor.execute(later.build());
    expect(response).toMatchObject({ Results: [], Error: { Code: 'InvalidReference', ActionIndex: 0 } });
    expect(executor.references.count).toBe(0);
  });
});

describe('members', () => {
  it('that Excel has and the host has not say their name', async () => {
    const { executor, build } = open();
    build.call(build.range('A1'), 'AutoFill', ['A1:A9']);
    expect((await executor.execute(build.build())).Error).toMatchObject({
      Code: 'NotImplemented',
      Message: 'The workbench does not implement Range.autoFill.',
      Location: 'Range.autoFill',
    });
  });

  it('that nobody has are an invalid argument', async () => {
    const { executor, build } = open();
    build.query(build.range('A1'), { Select: ['colour'] });
    expect((await executor.execute(build.build())).Error).toMatchObject({
      Code: 'InvalidArgument',
      Message: "The property 'colour' does not exist on 'Range'.",
    });
  });

  it('that can only be read are not written', async () => {
    const { executor, build } = open();
    build.set(build.range('A1'), 'Address', 'B1');
    expect((await executor.execute(build.build())).Error).toMatchObject({ Code: 'AccessDenied' });
  });

  it('that break inside are a general exception of the request, not of the host', async () => {
    const { book, executor, build } = open();
    Object.defineProperty(book, 'sheets', {
      get: () => {
        throw new TypeError('broken');
      },
    });
    build.instantiate(build.sheet());
    expect((await executor.execute(build.build())).Error).toMatchObject({ Code: 'GeneralException' });
  });
});

describe('a host that refuses', () => {
  it('refuses no results of custom functions, for they are no changes of the workbook', async () => {
    const functions = new CustomFunctions(() => undefined);
    const executor = new Executor(new SampleWorkbook(), {
      services: { Functions: functions.service },
      beforeRequest: ({ writes }) => {
        if (writes) throw HostError.accessDenied();
      },
    });
    const build = new RequestBuilder();
    build.instantiate(build.root).call(build.path('service', 0, 'Functions'), 'SetInvocationArrayResults', [[]]);
    expect((await executor.execute(build.build(), { writes: true })).Error).toBeUndefined();
    const sheets = build.path('property', build.root, 'Worksheets');
    build.instantiate(build.path('method', sheets, 'Add', ['x']));
    expect((await executor.execute(build.build(), { writes: true })).Error).toMatchObject({ Code: 'AccessDenied' });
  });

  it('refuses before the first action', async () => {
    const book = new SampleWorkbook();
    const executor = new Executor(book, {
      beforeRequest: ({ writes }) => {
        if (writes) throw HostError.cellEditMode();
      },
    });
    const build = new RequestBuilder();
    build.set(build.sheet(), 'Name', 'x');
    const response = await executor.execute(build.build(), { writes: true });
    expect(response.Error).toMatchObject({ Code: 'InvalidOperationInCellEditMode', ActionIndex: 0 });
    expect(book.sheets[0]?.name).toBe('Sheet1');
  });
});
