import { readDataset } from '../../src/exchange/datasetFolder';
import { DatasetInvalid } from '../../src/exchange/problems';
import type { DataTable } from '../../src/excel/dataTables/readDataTables';
import { inTables, tableFiles } from '../../src/session/tableFiles';

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
