import type { CachedValue } from '../../../src/ooxml/references/context';
import { band, drop } from '../../report/references/rowChanges';
import { rewriting } from './rewriting';

const tenRows = [band(25, 1, 3)];
const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const points = (values: readonly CachedValue[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`)).join('')}`;
const texts = (f: string, values: readonly CachedValue[]): string =>
  `<c:strRef><c:f>${f}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
const numbers = (f: string, values: readonly CachedValue[]): string =>
  `<c:numRef><c:f>${f}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
const series = (title: string, categories: string, values: string): string =>
  `<c:chartSpace ${C}><c:ser><c:tx>${title}</c:tx><c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser></c:chartSpace>`;

/** Column 2 holds names, column 4 figures, as after the fill. */
const values = (
  sheet: string,
  range: { firstRow: number; lastRow: number; firstColumn: number },
): CachedValue[] | undefined => {
  if (sheet !== 'Báo cáo') return undefined;
  const filled = range.firstColumn === 2 ? ['Hà Nội & <HN>', 'Bắc Ninh', null] : [4.46, 'chưa có số liệu', 1e-7];
  return range.firstRow === 24 ? ['FDI'] : filled.slice(0, range.lastRow - range.firstRow + 1);
};

describe('a chart over a list of one row', () => {
  test('takes the whole list, and its stored figures are those of the fill', () => {
    expect(
      rewriting('chart', tenRows, { sheet: '', values })(
        series(
          texts("'Báo cáo'!$D$24", ['{{x}}']),
          texts("'Báo cáo'!$B$25:$B$25", ['{{.name}}']),
          numbers("'Báo cáo'!$D$25", [0]),
        ),
      ),
    ).toBe(
      series(
        texts("'Báo cáo'!$D$24", ['FDI']),
        texts("'Báo cáo'!$B$25:$B$27", ['Hà Nội &amp; &lt;HN&gt;', 'Bắc Ninh', null]),
        numbers("'Báo cáo'!$D$25:$D$27", [4.46, null, 1e-7]),
      ),
    );
  });

  test('loses stored figures that would be wrong, where the new ones are not known', () => {
    const rewritten = rewriting('chart', tenRows, { sheet: '' })(
      series(texts("'Báo cáo'!$D$24", ['FDI']), texts("'Báo cáo'!$B$25", ['a']), numbers("'Báo cáo'!$D$25", [1])),
    );
    expect(rewritten).toBe(
      series(
        texts("'Báo cáo'!$D$24", ['FDI']),
        "<c:strRef><c:f>'Báo cáo'!$B$25:$B$27</c:f></c:strRef>",
        "<c:numRef><c:f>'Báo cáo'!$D$25:$D$27</c:f></c:numRef>",
      ),
    );
  });

  test('loses them also where one of the cells is not computed', () => {
    const rewrite = rewriting('chart', [], { sheet: '', values: () => [1, undefined] });
    expect(
      rewrite(`<c:chartSpace ${C}><c:val>${numbers("'Báo cáo'!$D$1:$D$2", [1, 2])}</c:val></c:chartSpace>`),
    ).not.toContain('numCache');
  });

  test('along one row stays on its row, and a title is one cell', () => {
    const xml = series(
      texts("'Báo cáo'!$A$25", ['a']),
      texts("'Báo cáo'!$B$24:$E$24", ['a', 'b', 'c', 'd']),
      numbers("'Báo cáo'!$B$25:$E$25", [1, 2, 3, 4]),
    );
    expect(rewriting('chart', tenRows, { sheet: '' })(xml)).toBe(xml);
  });
});

test('a chart whose cells only move keeps its stored figures', () => {
  const chart = (row: number): string =>
    series(
      texts(`'Báo cáo'!$D$${row}`, ['a']),
      texts(`'Báo cáo'!$B$${row}:$B$${row + 1}`, ['a', 'b']),
      numbers(`'Báo cáo'!$D$${row}:$D$${row + 1}`, [1, 2]),
    );
  expect(rewriting('chart', tenRows, { sheet: '' })(chart(40))).toBe(chart(42));
});

test('a chart whose figures have not changed is the same string', () => {
  const xml = series(texts("'Báo cáo'!$D$24", ['FDI']), '', '').replace('val="1"', "val='1'");
  expect(rewriting('chart', [], { sheet: '', values })(xml)).toBe(xml);
  const rounded = series('', '', numbers("'Báo cáo'!$D$25", ['4.4600000000000000']));
  expect(rewriting('chart', [], { sheet: '', values })(rounded)).toBe(rounded);
});

test('a chart over dropped rows loses its figures with its reference, which is noted', () => {
  const noteLostSeries = jest.fn();
  const rewrite = rewriting('chart', [drop(5, 7)], { sheet: '', noteLostSeries });
  expect(rewrite(series('', '', numbers("'Báo cáo'!$D$5:$D$7", [1, 2, 3])))).toBe(
    series('', '', "<c:numRef><c:f>'Báo cáo'!#REF!</c:f></c:numRef>"),
  );
  expect(noteLostSeries).toHaveBeenCalledTimes(1);
  rewrite(series('', '', numbers("'Báo cáo'!$D$4:$D$7", [1, 2, 3, 4])));
  rewrite(series('', '', "<c:numRef><c:f>'Báo cáo'!#REF!</c:f></c:numRef>"));
  expect(noteLostSeries).toHaveBeenCalledTimes(1);
});

test('a series of several stretches takes the figures of all of them', () => {
  const rewrite = rewriting('chart', tenRows, {
    sheet: '',
    values: (_sheet, { firstRow, lastRow }) => Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i),
  });
  expect(rewrite(series('', '', numbers("('Báo cáo'!$D$20,'Báo cáo'!$D$25:$D$25)", [0, 0])))).toBe(
    series('', '', numbers("('Báo cáo'!$D$20,'Báo cáo'!$D$25:$D$27)", [20, 25, 26, 27])),
  );
});

test('a series by name loses stale figures', () => {
  const xml = series('', '', numbers('bao-cao.xlsx!FDI', [1]));
  const known = { sheet: '', sheetOfName: (name: string) => (name === 'FDI' ? 'Báo cáo' : undefined) };
  expect(rewriting('chart', tenRows, known)(xml)).toBe(
    series('', '', '<c:numRef><c:f>bao-cao.xlsx!FDI</c:f></c:numRef>'),
  );
  expect(rewriting('chart', tenRows, { sheet: '' })(xml)).toBe(xml);
});

describe('categories of two levels', () => {
  const levels = (f: string, inner: readonly string[], outer: readonly string[]): string => {
    const level = (names: readonly string[]): string =>
      `<c:lvl>${names.map((name, i) => (name === '' ? '' : `<c:pt idx="${i}"><c:v>${name}</c:v></c:pt>`)).join('')}</c:lvl>`;
    return `<c:multiLvlStrRef><c:f>${f}</c:f><c:multiLvlStrCache><c:ptCount val="${inner.length}"/>${level(inner)}${level(outer)}</c:multiLvlStrCache></c:multiLvlStrRef>`;
  };

  test('are stored with the last column first', () => {
    const rewrite = rewriting('chart', tenRows, {
      sheet: '',
      values: () => ['Bắc', 'Hà Nội', null, 'Bắc Ninh', 'Nam', 'Cà Mau'],
    });
    const figures = "<c:numRef><c:f>'Báo cáo'!$D$25</c:f></c:numRef>";
    expect(rewrite(series('', levels("'Báo cáo'!$A$25:$B$25", ['x'], ['y']), figures))).toBe(
      series(
        '',
        levels("'Báo cáo'!$A$25:$B$27", ['Hà Nội', 'Bắc Ninh', 'Cà Mau'], ['Bắc', '', 'Nam']),
        figures.replace('$D$25', '$D$25:$D$27'),
      ),
    );
  });
});

test('charts without prefixes (openpyxl) and fields of labels follow', () => {
  const chart = (f: string): string =>
    `<chartSpace xmlns="c"><ser><yVal><numRef><f>${f}</f></numRef></yVal></ser></chartSpace>`;
  expect(rewriting('chart', tenRows, { sheet: '' })(chart("'Báo cáo'!$B$25"))).toBe(chart("'Báo cáo'!$B$25:$B$27"));
  const labels = (f: string, one: string): string =>
    `<c:chartSpace ${C}><c15:datalabelsRange><c15:f>${f}</c15:f><c15:dlblRangeCache><c:ptCount val="0"/></c15:dlblRangeCache></c15:datalabelsRange><c15:dlblFTEntry><c15:f>${one}</c15:f></c15:dlblFTEntry></c:chartSpace>`;
  expect(rewriting('chart', tenRows, { sheet: '', values })(labels("'Báo cáo'!$B$25", "'Báo cáo'!$A$30"))).toBe(
    labels("'Báo cáo'!$B$25:$B$27", "'Báo cáo'!$A$32").replace(
      '<c:ptCount val="0"/>',
      points(['Hà Nội &amp; &lt;HN&gt;', 'Bắc Ninh', null]),
    ),
  );
});

test('charts of the newer kind (waterfall, treemap) follow', () => {
  const chart = (f: string, names: readonly string[], title: string): string =>
    `<cx:chartSpace xmlns:cx="x"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>${f}</cx:f><cx:lvl ptCount="${names.length}">${names.map((n, i) => `<cx:pt idx="${i}">${n}</cx:pt>`).join('')}</cx:lvl></cx:strDim></cx:data></cx:chartData><cx:tx><cx:txData><cx:f>'Báo cáo'!$B$24</cx:f><cx:v>${title}</cx:v></cx:txData></cx:tx></cx:chartSpace>`;
  expect(rewriting('chart', tenRows, { sheet: '', values })(chart("'Báo cáo'!$B$25", ['x'], 'x'))).toBe(
    chart("'Báo cáo'!$B$25:$B$27", ['Hà Nội &amp; &lt;HN&gt;', 'Bắc Ninh'], 'FDI').replace(
      'ptCount="2"',
      'ptCount="3"',
    ),
  );
});
