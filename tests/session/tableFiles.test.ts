import { readDataset } from '../../src/exchange/datasetFolder';
import { DatasetInvalid } from '../../src/exchange/problems';
import type { DataTable } from '../../src/excel/dataTables/readDataTables';
import type { Dataset } from '../../src/kpi/dataset';
import { indicatorColumns, indicatorRows } from '../../src/session/indicatorTable';
import { rowsLeftOut } from '../../src/session/rowsLeftOut';
import { inTables, tableFiles } from '../../src/session/tableFiles';
import { WorkbookTables } from '../../src/session/workbookTables';
import { readDataTables } from '../../src/excel/dataTables/readDataTables';

jest.mock('../../src/excel/dataTables/readDataTables');

function observations(...rows: (readonly (string | number | boolean)[])[]): DataTable {
  const values = [['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_QUALIFIER', 'SOURCE'], ...rows];
  return { name: 'observations', sheet: 'NGKT Số liệu', row: 4, column: 2, values };
}

describe('tables of a workbook as a data set', () => {
  test('numbers, words and commas arrive as typed', async () => {
    const tables = [
      observations(
        ['HLA', 'VN', '2024', 60, 'gần', 'Báo cáo, trang 3; "bản 2"'],
        ['FDI_REG', 'VN', '2024', 0.1 + 0.2, '', 'x'],
      ),
      {
        name: 'dataset',
        sheet: 'I',
        row: 4,
        column: 1,
        values: [
          ['KEY', 'VALUE'],
          ['title', 'Số của tỉnh'],
          ['illustrative', 'true'],
        ],
      },
      {
        name: 'Partners',
        sheet: 'P',
        row: 1,
        column: 1,
        values: [
          ['NAME', 'N'],
          ['Hàn Quốc\nvà khác', 7],
        ],
      },
    ] satisfies DataTable[];
    const dataset = await readDataset(tableFiles(tables), 'workbook');
    expect(dataset.observations.map(({ value, source }) => [value.kind, source])).toEqual([
      ['below', 'Báo cáo, trang 3; "bản 2"'],
      ['exact', 'x'],
    ]);
    expect(dataset.observations[1]?.value).toMatchObject({ number: 0.3 });
    expect([dataset.title.vi, dataset.illustrative]).toEqual(['Số của tỉnh', true]);
    expect(dataset.tables.get('partners')?.rows).toEqual([['Hàn Quốc và khác', 7]]);
  });

  test('rows left empty are no figures', async () => {
    const dataset = await readDataset(tableFiles([observations(['', '', '', '', '', ''])]), 'workbook');
    expect(dataset.observations).toEqual([]);
  });

  test('an error names the cell in the workbook', async () => {
    const tables = [
      observations(['HLA', 'VN', '2024', 60, '', ''], ['', '', '', '', '', ''], ['HLA', 'VN', '2024-13', 1, '', '']),
    ];
    const error = await readDataset(tableFiles(tables), 'workbook').then(
      () => undefined,
      (caught: unknown) => inTables(caught, tables),
    );
    expect(error).toBeInstanceOf(DatasetInvalid);
    expect((error as DatasetInvalid).problems.map(({ where }) => where)).toEqual([
      { sheet: 'NGKT Số liệu', cell: 'D7', column: 'TIME_PERIOD' },
    ]);
  });
});

describe('rows that cannot be read', () => {
  const opened = (...tables: DataTable[]): Promise<Dataset> => {
    jest.mocked(readDataTables).mockResolvedValue(tables);
    return new WorkbookTables(Promise.resolve(true)).read();
  };
  const good = (period: string) => ['HLA', 'VN', period, 60, '', ''] as const;

  test('do not turn off the others, and each is named with its cell', async () => {
    const dataset = await opened(
      observations(good('2022'), ['HLA', 'VN', '2024-13', 1, '', ''], good('2023'), ['HLA', 'VN', '', '', '', '']),
    );
    expect(dataset.observations.map(({ period }) => period)).toEqual(['2022', '2023']);
    const [month, unfinished] = rowsLeftOut(dataset);
    expect(month).toMatchObject({ severity: 'error', where: { sheet: 'NGKT Số liệu', cell: 'D6' } });
    expect(month?.message.vi).toMatch(/2024-13.*Dòng này chưa được dùng; các dòng khác vẫn dùng được\.$/s);
    expect(unfinished?.where.cell).toMatch(/8$/);
  });

  test('may be more than one list of problems holds', async () => {
    const wrong = Array.from({ length: 120 }, (_, at) => ['HLA', 'VN', `2024-${at + 13}`, 1, '', '']);
    const dataset = await opened(observations(...wrong, good('2023')));
    expect(dataset.observations).toHaveLength(1);
    expect(rowsLeftOut(dataset)).toHaveLength(120);
  });

  test('are not all that can be wrong: without its columns a table is an error', async () => {
    const headless = {
      ...observations(),
      values: [
        ['INDICATOR', 'OBS_VALUE'],
        ['HLA', 1],
      ],
    };
    await expect(opened(headless)).rejects.toBeInstanceOf(DatasetInvalid);
  });
});

test('indicators of a data set’s own come back from their table as they were', async () => {
  const own = [
    {
      code: 'TOURISTS',
      name: { vi: 'Lượt khách', en: 'Visitors' },
      definition: { vi: 'Số lượt khách đến', en: 'Arrivals' },
      definitionVersion: '2',
      unit: 'lượt',
      kind: 'count',
      basis: 'flow',
      betterWhen: 'higher',
      overTime: 'sum',
      overAreas: 'sum',
      nonNegative: true,
      decimals: 0,
    },
  ];
  const values = [[...indicatorColumns], ...indicatorRows(JSON.stringify(own)).map((row) => [...row])];
  const table: DataTable = { name: 'indicators', sheet: 'I', row: 4, column: 1, values };
  const read = await readDataset(tableFiles([observations(['TOURISTS', 'VN', '2024', 5, '', '']), table]), 'workbook');
  expect(read.indicators.get('TOURISTS')).toEqual(own[0]);
});
