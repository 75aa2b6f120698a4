/** Every comparison says how it was worked out and from which figures: ranks, shares, changes, distances to targets. */
import { traceCell, type CellTrace } from '../../../src/report/trace/traceCell';
import { observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('FDI_REG', 'VN63-27', '2023', 4)]);

/** Traces of the cells of a sheet's rows, by their markers. */
function traces(cells: Readonly<Record<string, string>>, area?: string): (marker: string, row?: number) => CellTrace {
  const workbook = new MemoryWorkbook().sheet('BC', cells);
  fill(workbook, figures, area === undefined ? {} : { area });
  const snapshot = workbook.snapshot();
  const [sheet] = snapshot.sheets;
  if (!snapshot.record || !sheet) throw new Error('not filled');
  const { record } = snapshot;
  const all = sheet.cells.flatMap(
    ({ row, column }) => traceCell(record, workbook.positions(), sheet, row, column) ?? [],
  );
  return (marker, row = 1) => {
    const found = all.filter((trace) => trace.marker === marker)[row - 1];
    if (!found) throw new Error(`No cell of ${marker}.`);
    return found;
  };
}

const behind = ({ sources }: CellTrace): readonly string[] => sources.map(({ area, period }) => `${area} ${period}`);

describe('in a ranking', () => {
  const of = traces({
    A1: '{{#rows rank(FDI_REG, top=2, others=true)}}{{.rank}}',
    B1: '{{.rankText}}',
    C1: '{{.area.name}}',
    D1: '{{.share}}',
    E1: '{{.change}}',
    F1: '{{.value}}{{/rows}}',
  });

  test('a place names the measure, the list and how many of it have a figure, and rests on the row’s own', () => {
    for (const marker of ['{{#rows rank(FDI_REG, top=2, others=true)}}{{.rank}}', '{{.rankText}}']) {
      const found = of(marker);
      expect(behind(found)).toEqual(['VN63-27 2024']);
      expect(found.derivation?.vi).toMatch(
        /^Xếp theo .*năm 2024; danh mục 63 tỉnh, thành phố: \d+\/63 tỉnh, thành phố có số liệu/,
      );
      expect(found.derivation?.vi).toContain('5,12 tỷ USD');
      expect(found.derivation?.en).toMatch(
        /list of 63 provinces: \d+\/63 provinces with data; the larger figure first/,
      );
    }
  });

  test('a change names both figures, a share the part and the whole', () => {
    expect(behind(of('{{.change}}'))).toEqual(['VN63-27 2024', 'VN63-27 2023']);
    expect(of('{{.change}}').derivation?.vi).toMatch(/^Thay đổi so với cùng kỳ năm trước.*Năm 2024: 5,12.*Năm 2023: /);
    expect(behind(of('{{.share}}'))).toEqual(['VN63-27 2024', 'VN 2024']);
    expect(of('{{.share}}').derivation?.vi).toMatch(
      /^Tỷ trọng \(%\) của .*5,12 tỷ USD\) trong .*38,23 tỷ USD\), năm 2024\.$/,
    );
  });

  test('what cannot be said has no derivation, and words rest on nothing', () => {
    expect(of('{{.area.name}}')).toMatchObject({ sources: [] });
    expect(of('{{.area.name}}').derivation).toBeUndefined();
  });
});

describe('outside lists', () => {
  const of = traces(
    {
      A1: '{{FDI_REG [VN63-27] .rank}}',
      A2: '{{FDI_REG [VN63-27] .rankText}}',
      A3: '{{GDP_GROWTH .gap}}',
      A4: '{{GDP_GROWTH .yoy}}',
      A5: '{{FDI_REG [VN63-27] .rankText}}; {{GDP_GROWTH .yoy}}',
      A6: '{{FDI_REG .rankText}}',
      A7: '{{FDI_REG .rank}}',
    },
    'VN',
  );

  test.each(['{{FDI_REG [VN63-27] .rank}}', '{{FDI_REG [VN63-27] .rankText}}'])('%s', (marker) => {
    expect(of(marker).derivation?.vi).toMatch(/^Xếp theo .*danh mục 63/);
    expect(behind(of(marker))).toEqual(['VN63-27 2024']);
  });

  test('a distance to a target names the result and the target', () => {
    expect(of('{{GDP_GROWTH .gap}}').derivation?.vi).toBe(
      'So kết quả 7,09% với đầu gần nhất của mục tiêu “6,5–7%”, năm 2024.',
    );
    expect(of('{{GDP_GROWTH .gap}}').sources.map(({ status }) => status)).toEqual(['A', 'target']);
  });

  test('a change of a rate is in points', () => {
    expect(of('{{GDP_GROWTH .yoy}}').derivation?.vi).toContain('tính bằng điểm phần trăm');
  });

  test('a text of several figures says how each was worked out', () => {
    const found = of('{{FDI_REG [VN63-27] .rankText}}; {{GDP_GROWTH .yoy}}').derivation?.vi.split('\n');
    expect(found).toEqual([expect.stringMatching(/^Xếp theo/), expect.stringMatching(/^Thay đổi so với/)]);
  });

  test('the country is not ranked: not applicable, and nothing is missing', () => {
    for (const marker of ['{{FDI_REG .rankText}}', '{{FDI_REG .rank}}']) {
      expect(of(marker).text).toBe('không áp dụng');
      expect(of(marker).derivation).toBeUndefined();
    }
  });
});
