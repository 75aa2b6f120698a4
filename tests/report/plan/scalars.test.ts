import { figuresOf, observed } from '../../analysis/sampleDataset';
import { contextOf, errorOf, fill, planned, refusal, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';
import { itemText } from '../../../src/report/plan/cells/itemText';
import { planFill } from '../../../src/report/plan/planFill';

const figures = sampleFigures();

/** Value and number format of A1 after filling a sheet that holds only this cell. */
function filled(text: string, format = 'General', options = {}) {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: { value: text, format } });
  const plan = fill(workbook, figures, options);
  return { ...workbook.at('BC', 'A1'), item: plan.items[0], findings: plan.findings };
}

describe('a cell that is only a marker becomes a typed value', () => {
  test.each([
    ['{{FTA}}', 'General', 17, 'General'],
    ['{{FTA @2023}}', '#,##0', 16, '#,##0'],
    ['{{FTA @-1y}}', 'General', 16, 'General'],
    ['{{FTA @-1}}', 'General', 16, 'General'],
    ['{{HLA}}', '#,##0', 60, '"gần "#,##0'],
    ['{{AGR}}', 'General', 170, '"hơn "General'],
    ['  {{fta}} ', 'General', 17, 'General'],
    ['{{PROMO_EVENTS}}', 'General', 0, 'General'],
    ['{{GDP_GROWTH}}', '0.00', 7.09, '0.00'],
    ['{{GDP_GROWTH}}', '0.00%', 0.0709, '0.00%'],
    ['{{GDP_GROWTH}}', '0.00"%"', 7.09, '0.00"%"'],
    ['{{GDP_GROWTH .gap}}', '0.00', 0.09, '0.00'],
    ['{{GDP_GROWTH .gap}}', '0.00%', 0.0009, '0.00%'],
    ['{{GDP_GROWTH @2025}}', '0.00', '6,5–7', '0.00'],
    ['{{GDP_GROWTH .target}}', 'General', '6,5–7%', 'General'],
    ['{{EXPORT_AGRI}}', 'General', 'cao kỷ lục', 'General'],
    ['{{FDI_REG [Bắc Ninh] .rank}}', 'General', 1, 'General'],
    ['{{FDI_REG [VN63-31]}}', '0.0', 4.94, '0.0'],
    ['{{FDI_REG .unit}}', 'General', 'tỷ USD', 'General'],
    ['{{AGR @2023}}', '#,##0', 'chưa có số liệu', '#,##0'],
    ['{{today}}', 'General', 45667, 'dd/mm/yyyy'],
    ['{{today}}', 'd mmm yyyy', 45667, 'd mmm yyyy'],
    ['{{today}}', '@', '10/01/2025', '@'],
    ['{{period}}', 'General', '2024', 'General'],
    ['{{period.label}}', 'General', 'Năm 2024', 'General'],
    ['{{area.name}}', 'General', 'Cả nước', 'General'],
    ['{{issuer.name}}', 'General', 'Vụ Tổng hợp kinh tế', 'General'],
    ['{{dataset.title}}', 'General', 'Số liệu thử', 'General'],
    ['{{dataset.note}}', 'General', null, 'General'],
  ])('%s in %s', (text, format, value, after) => {
    expect(filled(text, format)).toMatchObject({ value, format: after });
  });
});

test('a sum of which a part is missing is told with its cell and the part, once', () => {
  const partial = sampleFigures([1, 2, 3].map((quarter) => observed('GDP_LEVEL', 'VN', `2023-Q${quarter}`, 1_400_000)));
  const workbook = new MemoryWorkbook().sheet('BC', {
    D14: '{{GDP_LEVEL}}',
    G14: '{{GDP_LEVEL .yoy}}',
    H14: '{{GDP_LEVEL .source}}',
  });
  const { findings } = planned(workbook, partial, { period: '2023' });
  expect(findings).toMatchObject([
    { severity: 'warning', rule: 'figure.partial', where: { sheet: 'BC', cell: 'D14', marker: '{{GDP_LEVEL}}' } },
  ]);
  expect(findings[0]?.message.vi).toContain('Q.IV/2023');
});

test('what does not apply is not missing, a target that was not set is', () => {
  expect(filled('{{GDP_GROWTH .share}}')).toMatchObject({ value: 'không áp dụng', item: { state: 'filled' } });
  expect(filled('Tỷ trọng: {{GDP_GROWTH .share}}')).toMatchObject({ item: { state: 'filled' } });
  expect(filled('{{GDP_GROWTH .status}}', 'General', { period: '2023' })).toMatchObject({
    value: 'chưa có mục tiêu',
    item: { state: 'missing' },
  });
});

test.each([
  ['{{area.name}}', 'Viet Nam'],
  ['{{area.short}}', 'Viet Nam'],
  ['{{area.upper}}', 'VIET NAM'],
  ['Growth target: {{GDP_GROWTH .target}}', 'Growth target: 6.5–7%'],
  ['{{GDP_GROWTH .target @2023}}', 'no target set'],
])('in English %s reads %s', (text, value) => {
  expect(filled(text, 'General', { lang: 'en' }).value).toBe(value);
});

test.each(['1900', '1900-S1', '1900-Q1', '1900-01'])('a report for %s has nothing to compare with', (period) => {
  expect(filled('{{FDI_REG .yoy}}', 'General', { period }).value).toBe('chưa có số liệu');
  expect(filled('{{FDI_REG @-1}}', 'General', { period }).value).toBe('chưa có số liệu');
});

describe('a marker inside text is formatted by the language', () => {
  test.each([
    ['Cả nước có {{FTA}} FTA', 'Cả nước có 17 FTA'],
    ['{{HLA}} hoạt động, {{AGR}} thỏa thuận', 'gần 60 hoạt động, hơn 170 thỏa thuận'],
    ['Tăng trưởng {{GDP_GROWTH}}% (mục tiêu {{GDP_GROWTH .target}})', 'Tăng trưởng 7,09% (mục tiêu 6,5–7%)'],
    ['Kết quả {{period.label}}', 'Kết quả năm 2024'],
    ['{{period.label}}: kết quả', 'Năm 2024: kết quả'],
    ['Báo cáo năm {{period.year}}', 'Báo cáo năm 2024'],
    ['Lập ngày {{today}}', 'Lập ngày 10/01/2025'],
    ['Kỳ này bắt đầu ngày {{period.start}}', 'Kỳ này bắt đầu ngày 01/01/2024'],
    ['Số thỏa thuận năm trước: {{AGR @2023}}', 'Số thỏa thuận năm trước: chưa có số liệu'],
  ])('%s', (text, value) => {
    expect(filled(text).value).toBe(value);
  });

  test('in English as well', () => {
    expect(filled('{{HLA}} activities in {{period.label}}', 'General', { lang: 'en' }).value).toBe(
      'nearly 60 activities in 2024',
    );
  });
});

test('a report of a province takes the province’s figures', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{area.name}}', B1: '{{FDI_REG}}', C1: '{{FDI_REG [VN]}}' });
  fill(workbook, figures, { area: 'Bắc Giang' });
  expect(['A1', 'B1', 'C1'].map((cell) => workbook.value('BC', cell))).toEqual(['Tỉnh Bắc Giang', 1.5, 38.23]);
});

test('an area that no longer exists in the period has no figure, with the reason', () => {
  const { value, item } = filled('{{FDI_REG [Bắc Giang]}}', 'General', { period: '2025-Q4' });
  expect(value).toBe('chưa có số liệu');
  expect(item?.reason?.vi).toContain('Bắc Giang');
});

test('a missing figure is never 0 or blank, and the preview says why', () => {
  const { item } = filled('{{AGR @2023}}');
  expect(item).toMatchObject({ state: 'missing', shown: 'chưa có số liệu', cell: 'A1', marker: '{{AGR @2023}}' });
  expect(item?.reason?.vi).toContain('AGR');
});

test('the preview shows the value as it will read and what it rests on', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { B2: '{{HLA}}' });
  const plan = planned(workbook, figures);
  expect(plan.items).toMatchObject([{ sheet: 'BC', cell: 'B2', newCell: 'B2', state: 'filled', sources: [0] }]);
  expect(plan.items.map((item) => itemText(item, plan))).toEqual(['gần 60']);
  expect(plan.record?.record.sources[0]).toMatchObject({
    indicator: 'HLA',
    period: '2024',
    area: 'VN',
    text: 'gần 60 hoạt động',
    asOf: '2024-12-20',
    source: 'Báo Ấp Bắc',
  });
  expect(plan.filled).toBe(1);
});

test('inserted values are never scanned again and never become formulas', () => {
  const nasty = sampleFigures([observed('EXPORT', 'VN', '2024', { kind: 'text', text: '=HYPERLINK("x") {{HLA}}' })]);
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{EXPORT}}', A2: 'Xuất khẩu: {{EXPORT}}' });
  fill(workbook, nasty);
  expect(workbook.at('BC', 'A1')).toEqual({ value: '=HYPERLINK("x") {{HLA}}', format: 'General' });
  expect(workbook.value('BC', 'A2')).toBe('Xuất khẩu: =HYPERLINK("x") {{HLA}}');
});

test('a conflict between sources is told with the cell and not chosen silently', () => {
  const conflicting = sampleFigures([observed('FTA', 'VN', '2024', 18, { source: 'Khác' })]);
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{FTA}}' });
  const plan = fill(workbook, conflicting);
  expect(workbook.value('BC', 'A1')).toBe('số liệu chưa thống nhất');
  expect(plan.findings).toMatchObject([{ rule: 'figure.conflict', where: { sheet: 'BC', cell: 'A1' } }]);
});

test('text that a cell or XML cannot hold is told', () => {
  const odd = sampleFigures([observed('EXPORT', 'VN', '2024', { kind: 'text', text: `a\u0001${'x'.repeat(40000)}` })]);
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{EXPORT}}' });
  const plan = fill(workbook, odd);
  expect(String(workbook.value('BC', 'A1'))).toHaveLength(32767);
  expect(plan.findings.map(({ rule }) => rule)).toEqual(['text.controlCharacters', 'text.cut']);
});

test('dates follow the workbook’s date system', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{today}}' });
  workbook.date1904 = true;
  fill(workbook, figures);
  expect(workbook.value('BC', 'A1')).toBe(45667 - 1462);
});

describe('errors name the sheet, the cell, the marker and the nearest valid name', () => {
  test.each([
    ['{{HLB}}', 'marker.unknown', '“HLA”'],
    ['{{ky}}', 'marker.unknown', 'ky'],
    ['{{HLA .rnak}}', 'field.unknown', '“rank”'],
    ['{{HLA [Bắc Nin]}}', 'area.unknown', 'Bắc Ninh'],
    ['{{HLA', 'marker.unclosed', '“}}”'],
    ['{{.value}}', 'field.outsideList', '{{#rows …}}'],
    ['{{brief.fdj}}', 'brief.unknown', '“fdi”'],
  ])('%s', (text, code, hint) => {
    const error = refusal(new MemoryWorkbook().sheet('Bảng 1', { C7: `Kết quả ${text}` }), figures);
    expect(error).toMatchObject({ code, sheet: 'Bảng 1', cell: 'C7', marker: text });
    expect(error.vi).toContain(hint);
  });

  test('all errors come at once in the order of their places, the first as the main text', () => {
    const workbook = new MemoryWorkbook()
      .sheet('A', { A1: '{{HLB}} {{FTX}}', A2: '{{FTA [Bắc Nin]}}', A3: '{{#rows table(x)}}{{/rows}}' })
      .sheet('B', { B2: '{{AGR', B3: '{{/rows}}' });
    const { text, where, code } = errorOf(() => planned(workbook, figures));
    expect({ code, ...where }).toEqual({ code: 'marker.unknown', sheet: 'A', cell: 'A1', marker: '{{HLB}}' });
    const [, , ...others] = text.vi.split('\n').map((line) => line.trim().split(':')[0]);
    expect(others).toEqual([
      "'A'!A1 {{FTX}}",
      "'A'!A2 {{FTA [Bắc Nin]}}",
      "'A'!A3 {{#rows table(x)}}",
      "'B'!B2 {{AGR",
      "'B'!B3 {{/rows}}",
    ]);
  });
});

test('what is left alone is told: markers outside cells, in formulas, stray braces', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{FTA}}', A2: '="{{HLA}}"', A3: 'HLA}} xem' });
  workbook.outside.push({ sheet: 'BC', place: 'textBox', text: 'Kỳ {{period}}' });
  const plan = fill(workbook, figures);
  expect(plan.findings.map(({ rule, where }) => [rule, where.cell])).toEqual([
    ['marker.inFormula', 'A2'],
    ['marker.strayClose', 'A3'],
    ['marker.outside', undefined],
  ]);
  expect(workbook.at('BC', 'A2')?.formula).toBe('"{{HLA}}"');
});

test('a workbook without markers is told and left as it is', () => {
  const plan = planned(new MemoryWorkbook().sheet('BC', { A1: 'Tiêu đề' }), figures);
  expect(plan).toMatchObject({ sheets: [], items: [], findings: [{ rule: 'template.noMarkers' }] });
  expect(plan.record).toBeUndefined();
});

test('the same input gives the same plan', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: 'x {{FTA}}',
    A3: '{{#rows rank(FDI_REG)}}{{.rank}}',
    B3: '{{.value}}{{/rows}}',
  });
  const context = contextOf(sampleFigures());
  const again = contextOf(sampleFigures());
  expect(planFill(workbook.snapshot(), workbook.positions(), context)).toEqual(
    planFill(workbook.snapshot(), workbook.positions(), again),
  );
});

describe('a figure whose observation names no source', () => {
  const unsourced = sampleFigures([
    observed('GDP_LEVEL', 'VN', '2021', 8_480_000, { source: '' }),
    observed('GDP_LEVEL', 'VN', '2022', 9_548_000, { source: 'Cục Thống kê' }),
  ]);
  const workbook = () =>
    new MemoryWorkbook().sheet('BC', {
      B2: 'GDP: {{GDP_LEVEL}}',
      B3: '{{GDP_LEVEL .unit}}',
      B4: '{{GDP_LEVEL @2021}}',
    });

  test('is told with each cell that shows it', () => {
    const { findings } = planned(workbook(), unsourced, { period: '2021' });
    expect(findings).toMatchObject([
      { severity: 'warning', rule: 'figure.noSource', where: { sheet: 'BC', cell: 'B2' } },
      { severity: 'warning', rule: 'figure.noSource', where: { sheet: 'BC', cell: 'B4' } },
    ]);
    expect(findings[0]?.message.vi).toMatch(/không ghi nguồn: GDP_LEVEL VN 2021\./);
  });

  test('is not told where every observation has one', () => {
    const { findings } = planned(workbook(), unsourced, { period: '2022' });
    expect(findings).toMatchObject([{ rule: 'figure.noSource', where: { cell: 'B4' } }]);
  });
});

describe('a very small or very large figure in a General cell', () => {
  const extreme = sampleFigures([
    observed('EXPORT', 'VN', '2030', 'gần 0,00004'),
    observed('EXPORT', 'VN', '2031', 'hơn 999.999.999.999.999 nghìn tỷ USD'),
    observed('EXPORT', 'VN', '2032', '0,00004'),
    observed('EXPORT', 'VN', '2033', 'hơn 0,0001'),
    observed('EXPORT', 'VN', '2034', '999.999.999.999.998–999.999.999.999.999 nghìn tỷ USD'),
  ]);

  test.each([
    ['2030', 0.00004, '"gần "#,##0.00000', 'x gần 0,00004 y'],
    ['2031', 999999999999999000, '"hơn "#,##0', 'x hơn 999.999.999.999.999.000 y'],
    ['2032', 0.00004, '#,##0.00000', 'x 0,00004 y'],
    ['2033', 0.0001, '"hơn "General', 'x hơn 0,0001 y'],
    [
      '2034',
      '999.999.999.999.998.000–999.999.999.999.999.000',
      'General',
      'x 999.999.999.999.998.000–999.999.999.999.999.000 y',
    ],
  ])('of %s has all its digits, never a power', (period, value, format, text) => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{EXPORT}}', A2: 'x {{EXPORT}} y' });
    fill(workbook, extreme, { period });
    expect(workbook.at('BC', 'A1')).toMatchObject({ value, format });
    expect(workbook.at('BC', 'A2')?.value).toBe(text);
    fill(workbook, extreme, { period: '2033' });
    expect(workbook.at('BC', 'A1')).toMatchObject({ value: 0.0001, format: '"hơn "General' });
    restore(workbook);
    expect(workbook.at('BC', 'A1')).toMatchObject({ value: '{{EXPORT}}', format: 'General' });
  });
});

test('a change against a year earlier tells its unit and the two figures it came from', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{FDI_REG .yoy}}', A2: '{{GDP_GROWTH .yoy}}' });
  const both = sampleFigures([
    observed('FDI_REG', 'VN', '2031', 'gần 44'),
    observed('FDI_REG', 'VN', '2030', '40'),
    observed('GDP_GROWTH', 'VN', '2031', '7,09'),
    observed('GDP_GROWTH', 'VN', '2030', '5,05'),
  ]);
  const scalars = planned(workbook, both, { period: '2031' }).record?.record.scalars;
  expect(scalars?.map(({ derivation }) => derivation?.vi)).toEqual([
    'Thay đổi so với cùng kỳ năm trước, tính bằng %. Năm 2031: gần 44 tỷ USD; Năm 2030: 40 tỷ USD.',
    'Thay đổi so với cùng kỳ năm trước, tính bằng điểm phần trăm. Năm 2031: 7,09%; Năm 2030: 5,05%.',
  ]);
});

describe('a name that means another province since a merger', () => {
  const merged = figuresOf([
    observed('FDI_REG', 'VN63-24', '2024-Q3', 1),
    observed('FDI_REG', 'VN63-27', '2024-Q3', 2),
    observed('FDI_REG', 'VN34-24', '2025-Q3', 6),
  ]);
  test.each([
    ['{{FDI_REG [Bắc Ninh]}}', 6],
    // A comparison is of the same area, as in the change that is computed.
    ['{{FDI_REG [Bắc Ninh] @-1y}}', 3],
    ['{{FDI_REG [Bắc Ninh] .yoy}}', 100],
    ['{{FDI_REG [Bắc Ninh] @2024-Q3}}', 2],
    ['{{FDI_REG [Bắc Giang] @-1y}}', 1],
  ])('%s', (marker, expected) => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: marker });
    fill(workbook, merged, { period: '2025-Q3' });
    expect(workbook.value('BC', 'A1')).toBe(expected);
  });
});

test('two figures that touch are told, once for a list', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}{{FTA}}',
    C1: '{{HLA}}, {{FTA}}',
    D1: '{{HLA}} {{FTA}}',
    E1: '{{HLA}}{{FTA .text}}',
    F1: '{{FTA}}{{HLA}}',
    G1: '{{FTA}}{{FTA .name}}',
    A2: '{{#rows rank(FDI_REG)}}{{.no}}{{.value}}{{/rows}}',
  });
  const told = fill(workbook, figures).findings.filter(({ rule }) => rule === 'text.figuresTouch');
  expect(told.map(({ where }) => where.cell)).toEqual(['A1', 'E1', 'A2']);
  expect(told[0]).toMatchObject({ severity: 'warning' });
  expect(told[0]?.message.vi).toContain('“gần 6017”');
});
