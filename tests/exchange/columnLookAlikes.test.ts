import fc from 'fast-check';
import { columnLookAlikes, probableColumns } from '../../src/exchange/columnLookAlikes';
import { dataColumns } from '../../src/exchange/dataColumns';
import type { DatasetInvalid } from '../../src/exchange/problems';
import { plainKey } from '../../src/kpi/textKey';
import { datasetOf } from './files';

const observations: readonly string[] = [
  ...dataColumns['observations.csv'].required,
  ...dataColumns['observations.csv'].optional,
];

describe('headings of tables that people have', () => {
  test.each([
    ['area, period, value, indicator_code', 'REF_AREA TIME_PERIOD OBS_VALUE INDICATOR'],
    ['Tỉnh, Kỳ, Giá trị, Chỉ tiêu', 'REF_AREA TIME_PERIOD OBS_VALUE INDICATOR'],
    ['TINH, KY BAO CAO, GIA TRI, MA CHI TIEU', 'REF_AREA TIME_PERIOD OBS_VALUE INDICATOR'],
    ['Địa phương, Năm, Giá trị (tỷ USD), Mã chỉ tiêu', 'REF_AREA TIME_PERIOD OBS_VALUE INDICATOR'],
    ['Đơn vị tính, Nguồn số liệu, Ghi chú, Đối tác', 'UNIT_MEASURE SOURCE COMMENT COUNTERPART_AREA'],
    ['OBS_VALU, REFAREA, Dân số', 'OBS_VALUE REF_AREA '],
  ])('%s', (headings, columns) => {
    const typed = headings.split(', ');
    const found = new Map([...probableColumns(typed, observations)].map(([column, heading]) => [heading, column]));
    expect(typed.map((heading) => found.get(heading) ?? '').join(' ')).toBe(columns);
  });

  test('one word means different columns in different files', () => {
    const meaning = (file: keyof typeof dataColumns, heading: string): string | undefined => {
      const { required, optional } = dataColumns[file];
      return [...probableColumns([heading], [...required, ...optional]).keys()][0];
    };
    expect(meaning('observations.csv', 'Giá trị')).toBe('OBS_VALUE');
    expect(meaning('agreements.csv', 'Giá trị')).toBe('AMOUNT');
    expect(meaning('tasks.csv', 'Kết quả')).toBe('RESULT');
    expect(meaning('observations.csv', 'Mã')).toBe('INDICATOR');
    expect(meaning('tasks.csv', 'Mã')).toBe('ID');
  });

  test('no heading is two columns, no column two headings, and none is invented', () => {
    const heading = fc.oneof(fc.constantFrom(...Object.values(columnLookAlikes).flat()), fc.string());
    fc.assert(
      fc.property(fc.uniqueArray(heading), fc.shuffledSubarray([...observations]), (headings, absent) => {
        const found = [...probableColumns(headings, absent)];
        expect(new Set(found.map(([, one]) => one)).size).toBe(found.length);
        for (const [column, one] of found) {
          expect(absent).toContain(column);
          expect(headings).toContain(one);
        }
      }),
    );
  });

  test('the table is written as headings are compared: small letters without accents', () => {
    for (const names of Object.values(columnLookAlikes)) {
      for (const name of names) expect([plainKey(name), /^[a-z0-9 ]+$/.test(name)]).toEqual([name, true]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('every column of the format that a person fills in is in the table', () => {
    const ofMachines = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'];
    const columns = Object.values(dataColumns).flatMap(({ required, optional }) => [...required, ...optional]);
    const without = columns.filter((column) => !ofMachines.includes(column) && !columnLookAlikes[column]);
    expect(without).toEqual([]);
  });
});

test('a file with other headings is refused with what each of them probably is', async () => {
  const csv = 'Chỉ tiêu;Tỉnh;Kỳ;Giá trị;Đơn vị tính\nHLA;VN;2024;60;hoạt động\n';
  const error = (await datasetOf({ 'observations.csv': csv }).catch((reason: unknown) => reason)) as DatasetInvalid;
  const told = error.problems.map(({ code, where, text }) => `${code} ${where.line} ${where.column}: ${text.vi}`);
  expect(told).toEqual([
    'csv.columnMissing 1 INDICATOR: Thiếu cột bắt buộc INDICATOR. Cột “Chỉ tiêu” có lẽ là cột này: nếu đúng, hãy đổi tên cột thành INDICATOR.',
    'csv.columnMissing 1 REF_AREA: Thiếu cột bắt buộc REF_AREA. Cột “Tỉnh” có lẽ là cột này: nếu đúng, hãy đổi tên cột thành REF_AREA.',
    'csv.columnMissing 1 TIME_PERIOD: Thiếu cột bắt buộc TIME_PERIOD. Cột “Kỳ” có lẽ là cột này: nếu đúng, hãy đổi tên cột thành TIME_PERIOD.',
    'csv.columnMissing 1 OBS_VALUE: Thiếu cột bắt buộc OBS_VALUE. Cột “Giá trị” có lẽ là cột này: nếu đúng, hãy đổi tên cột thành OBS_VALUE.',
    'csv.columnUnknown 1 Đơn vị tính: Cột “Đơn vị tính” không thuộc định dạng nên được bỏ qua. Có phải là UNIT_MEASURE không?',
  ]);
});
