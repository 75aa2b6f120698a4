import { observed, target } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';
import { traceCell } from '../../../src/report/trace/traceCell';

const targets = [target('FTA', 'VN', '2024', '≥60')];

test('a verdict that the figure does not allow reads so, apart from what there is no figure for', () => {
  const figures = sampleFigures([observed('HLA', 'VN', '2025', 'khoảng 60')], {
    targets: [target('HLA', 'VN', '2025', '≥60'), target('PROMO_EVENTS', 'VN', '2025', '≥60')],
  });
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA.status}}',
    A2: '{{HLA.gap}}',
    A3: 'So với mục tiêu: {{HLA.status}}.',
    A4: '{{PROMO_EVENTS.status}}',
    A5: '{{HLA.value}}',
  });
  const plan = fill(workbook, figures, { period: '2025' });
  expect(workbook.column('BC', 'A1:A4')).toEqual([
    'chưa đủ căn cứ',
    'chưa đủ căn cứ',
    'So với mục tiêu: chưa đủ căn cứ.',
    'chưa có số liệu',
  ]);
  expect(workbook.value('BC', 'A5')).toBe(60);
  expect(plan.items.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing', 'missing', 'filled']);
  expect(plan.items[0]?.reason?.vi).toContain('chưa đủ để kết luận so với mục tiêu ≥60');
});

test('the trace of such a cell gives the reason', () => {
  const figures = sampleFigures([observed('HLA', 'VN', '2025', 'khoảng 60')], {
    targets: [target('HLA', 'VN', '2025', '≥60')],
  });
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{HLA.status}}' });
  fill(workbook, figures, { period: '2025' });
  const snapshot = workbook.snapshot();
  const [sheet] = snapshot.sheets;
  if (!snapshot.record || !sheet) throw new Error('not filled');
  const trace = traceCell(snapshot.record, workbook.positions(), sheet, 1, 1);
  expect(trace?.text).toBe('chưa đủ căn cứ');
  expect(trace?.derivation?.vi).toContain('số thực có thể ở cả hai phía');
});

test('a figure on which sources differ says so, and so does what rests on it', () => {
  const figures = sampleFigures([observed('FTA', 'VN', '2024', 18, { source: 'Khác' })], { targets });
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{FTA}}',
    A2: '{{FTA.status}}',
    A3: '{{FTA.yoy}}',
  });
  fill(workbook, figures);
  expect(workbook.column('BC', 'A1:A3')).toEqual([
    'số liệu chưa thống nhất',
    'số liệu chưa thống nhất',
    'số liệu chưa thống nhất',
  ]);
  const english = new MemoryWorkbook().sheet('BC', { A1: '{{FTA.status}}' });
  fill(english, figures, { lang: 'en' });
  expect(english.value('BC', 'A1')).toBe('sources differ');
});

test('a place that cannot be told reads so in single cells and in lists', () => {
  // Hải Phòng of the 34 lacks Hải Dương, but what is known of it is already more than the others.
  const observations = [
    observed('FDI_REG', 'VN63-31', '2023', 9),
    observed('FDI_REG', 'VN-01', '2023', 2),
    observed('FDI_REG', 'VN-14', '2023', 'hơn 12'),
  ];
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{FDI_REG [VN-01] .rank}}',
    A2: '{{FDI_REG [VN34-31] .rankText}}',
    A3: '{{FDI_REG [VN34-79] .rankText}}',
    A4: '{{FDI_REG [VN] .rank}}',
    A5: '{{#rows rank(FDI_REG, boundary=34)}}{{.area.name}}',
    B5: '{{.rankText}}',
    C5: '{{/rows}}',
  });
  fill(workbook, sampleFigures(observations), { period: '2023', boundary: '34' });
  expect(workbook.column('BC', 'A1:A4')).toEqual([
    'không xếp hạng',
    'không xếp hạng',
    'chưa có số liệu',
    'không áp dụng',
  ]);
  expect(workbook.column('BC', 'B5:B6')).toEqual(['thứ 1 trong 2/34 tỉnh, thành phố có số liệu', 'không xếp hạng']);
});

const shown = (value: string, format: string) => ({ value, format });

describe('numbers in cells', () => {
  const figures = sampleFigures([
    observed('GDP_GROWTH', 'VN', '2026', 'từ 6,41 đến 6,91%'),
    observed('FDI_REG', 'VN', '2023', 66.23),
  ]);

  test('a range in a column of percentages keeps its percent sign', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: shown('{{GDP_GROWTH @2025}}', '0.0%'),
      A2: shown('{{GDP_GROWTH @2026 .yoy}}', '0.0%'),
      A3: shown('{{GDP_GROWTH @2024}}', '0.0%'),
      A4: '{{GDP_GROWTH @2025}}',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A4')).toEqual(['6,5–7%', 'từ -0,59 đến 0,41%', 0.0709, '6,5–7']);
  });

  test('two ends worked out from khoảng say so, in cells of numbers and in sentences', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{HLA @2021 .yoy}}',
      A2: shown('{{HLA @2021 .yoy}}', '0.0%'),
      A3: 'tăng {{HLA @2021 .yoy}}%',
    });
    const some = [observed('HLA', 'VN', '2021', 'khoảng 40'), observed('HLA', 'VN', '2020', 36)];
    fill(workbook, sampleFigures(some));
    const said = 'khoảng 9,7–12,5';
    expect(workbook.column('BC', 'A1:A3')).toEqual([said, `${said}%`, `tăng ${said}%`]);
    const english = new MemoryWorkbook().sheet('BC', { A1: 'up {{HLA @2021 .yoy}}%' });
    fill(english, sampleFigures(some), { lang: 'en' });
    expect(english.value('BC', 'A1')).toBe('up about 9.7–12.5%');
  });

  test('where the cell says no digits, a computed number has those of a text', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{FDI_REG.yoy}}',
      A2: shown('{{FDI_REG.yoy}}', '#,##0.000'),
      A3: 'Thay đổi {{FDI_REG.yoy}}%',
    });
    fill(workbook, figures);
    expect(workbook.value('BC', 'A1')).toBe(-42.3);
    expect(workbook.value('BC', 'A2')).toBeCloseTo(-42.277, 3);
    expect(workbook.value('BC', 'A3')).toBe('Thay đổi -42,3%');
  });

  test('a figure whose cell shows it as a day, or rounds its word away from the truth, is told', () => {
    const some = sampleFigures([
      observed('EXPORT', 'VN', '2024', 'hơn 1,92'),
      observed('BUSINESS_SUPPORTED', 'VN', '2024', 'dưới 2,3'),
      observed('GDP_GROWTH', 'VN', '2021', 'gần 7,4'),
      observed('FDI_REG', 'VN-01', '2024', 'hơn 9,7'),
    ]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: shown('{{EXPORT}}', '0'),
      B1: shown('{{EXPORT}}', '#,##0.00'),
      C1: shown('{{EXPORT}}', '0.0'),
      D1: shown('{{BUSINESS_SUPPORTED}}', '#,##0.0,'),
      E1: shown('{{GDP_GROWTH @2021}}', '0%'),
      F1: shown('{{GDP_GROWTH @2021}}', '0.0%'),
      G1: shown('{{FTA}}', 'dd/mm/yyyy'),
      H1: shown('{{HLA}}', '[Red]0'),
      I1: shown('{{period.end}}', 'dd/mm/yyyy'),
      A2: shown('{{#rows rank(FDI_REG)}}{{.value}}', '0'),
      B2: '{{/rows}}',
      A3: { value: 0, formula: 'SUM(A2:A2)', format: '#,##0' },
      B3: { value: 0, formula: 'A1', format: '0' },
    });
    const told = fill(workbook, some).findings.filter(({ rule }) => rule?.startsWith('format.'));
    expect(told.map(({ rule, where }) => `${rule} ${where.cell}`)).toEqual([
      'format.rounded A1',
      'format.scaled D1',
      'format.rounded E1',
      'format.date G1',
      'format.rounded A2',
      'format.rounded A3',
      'format.rounded B3',
    ]);
    expect(told[0]?.message.vi).toContain('“hơn 1,92 tỷ USD”');
  });

  test('a figure whose cell divides it by thousands, or rounds it to 0, is told; other rounding is the template’s', () => {
    const some = sampleFigures([
      observed('EXPORT', 'VN', '2024', 1234.5),
      observed('EXPORT', 'VN', '2023', '0,4'),
      observed('EXPORT', 'VN', '2022', '0,0'),
      observed('EXPORT', 'VN', '2021', '-0,004'),
      observed('GDP_GROWTH', 'VN', '2019', '0,04'),
      observed('FDI_REG', 'VN-01', '2024', '0,3'),
      observed('FDI_REG', 'VN-31', '2024', '0,2'),
    ]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: shown('{{EXPORT}}', '#,##0,'),
      B1: shown('{{EXPORT}}', '#,##0.0,,'),
      C1: shown('{{EXPORT}}', '#,##0, "nghìn"'),
      D1: shown('{{EXPORT}}', '#,##0'),
      E1: shown('{{EXPORT}}', '#,##0.00" tỷ, làm tròn"'),
      A2: shown('{{EXPORT @2023}}', '0'),
      B2: shown('{{EXPORT @2023}}', '#,###'),
      C2: shown('{{EXPORT @2023}}', '0.0'),
      D2: shown('{{EXPORT @2022}}', '0'),
      E2: shown('{{EXPORT @2021}}', '#,##0.00;-#,##0.00;"–"'),
      F2: '{{EXPORT @2021}}',
      A3: shown('{{GDP_GROWTH @2019}}', '0.0%'),
      B3: shown('{{GDP_GROWTH @2019}}', '0.00%'),
      A4: shown('{{#rows rank(FDI_REG)}}{{.value}}', '0'),
      B4: '{{/rows}}',
    });
    const told = fill(workbook, some).findings.filter(({ rule }) => rule?.startsWith('format.'));
    expect(told.map(({ rule, where }) => `${rule} ${where.cell}`)).toEqual([
      'format.scaled A1',
      'format.scaled B1',
      'format.scaled C1',
      'format.zero A2',
      'format.zero B2',
      'format.zero E2',
      'format.zero A3',
      'format.zero A4',
    ]);
    expect(told.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(told[0]?.message.vi).toContain('chia “1.234,5 tỷ USD” cho 1.000');
    expect(told[3]?.message.en).toContain('rounds "0.4 billion USD" to 0');
  });

  test('a figure that its cell does not show at all is told, but not where the cell shows nothing on purpose', () => {
    const some = sampleFigures([
      observed('GDP_GROWTH', 'VN', '2021', '-1,5'),
      observed('GDP_GROWTH', 'VN', '2020', 'gần -2,5'),
    ]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: shown('{{GDP_GROWTH @2021}}', '0.0;;'),
      B1: shown('{{GDP_GROWTH @2020}}', '0.0;;'),
      C1: shown('{{GDP_GROWTH @2021}}', '0.0;-0.0;'),
      D1: shown('{{GDP_GROWTH @2021}}', ';;;'),
      A2: shown('{{PROMO_EVENTS}}', '#,##0;-#,##0;'),
      B2: shown('{{GDP_GROWTH .target}}', '0.0;-0.0;0.0;'),
      C2: shown('{{GDP_GROWTH @1990}}', '0.0;-0.0;0.0;'),
      D2: shown('{{GDP_GROWTH .target}}', '0.0;;'),
    });
    const told = fill(workbook, some).findings.filter(({ rule }) => rule?.startsWith('format.'));
    expect(told.map(({ rule, where }) => `${rule} ${where.cell}`)).toEqual(
      ['A1', 'B1', 'A2', 'B2', 'C2'].map((cell) => `format.hidden ${cell}`),
    );
    expect(told.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(told[0]?.message.vi).toContain('không hiện số âm nên “-1,5%” bị ẩn');
    expect(told[1]?.message.en).toContain('hides negative numbers, so "nearly -2.5%"');
    expect(told[2]?.message.vi).toContain('không hiện số 0 nên “0 ');
    expect(told[3]?.message.vi).toContain('không hiện chữ nên “6,5–7%”');
  });

  test('a count in a column of percentages is told, once for a list', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: shown('{{HLA}}', '0.0%'),
      C1: shown('{{GDP_GROWTH}}', '0%'),
      A2: shown('{{PROMO_EVENTS}}', '0%'),
      A3: shown('{{#rows rank(FDI_REG)}}{{.value}}', '0%'),
      B3: '{{/rows}}',
    });
    const told = fill(workbook, figures).findings.filter(({ rule }) => rule === 'format.percent');
    expect(told.map(({ where }) => where.cell)).toEqual(['A1', 'A3']);
    expect(told[0]?.message.vi).toContain('“gần 60 hoạt động” không phải là tỷ lệ');
  });
});

test('a rank in one cell comes with what a list would tell of it', () => {
  const figures = sampleFigures([
    observed('AGR', 'VN-01', '2024', 'không quá 70'),
    observed('AGR', 'VN-04', '2024', 60),
    observed('AGR', 'VN-11', '2024', 5),
  ]);
  const rulesOf = (marker: string) => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: marker });
    return fill(workbook, figures).findings.map(({ rule, where }) => [rule, where.cell]);
  };
  const doubtful = ['rank.incomplete', 'rank.overlap', 'rank.overlap'].map((rule) => [rule, 'A1']);
  expect(rulesOf('{{AGR [VN-01] .rank}}')).toEqual(doubtful);
  expect(rulesOf('{{AGR [VN-01] .rankText}}')).toEqual(doubtful);
  expect(rulesOf('{{AGR [VN-01] .peers}}')).toEqual([]);
  expect(rulesOf('{{AGR [VN-01]}}')).toEqual([]);
});

test('a report of a province that is not on the list in force is made on its own list throughout', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{boundary}}',
    A2: '{{FDI_REG [VN] .peers}}',
    A3: '{{FDI_REG .rankText}}',
  });
  fill(workbook, sampleFigures([observed('FDI_REG', 'VN34-24', '2024', 9)]), { area: 'VN34-24' });
  expect(workbook.column('BC', 'A1:A3').map(String)).toEqual([
    '34',
    expect.stringMatching(/\/34 tỉnh/),
    expect.stringMatching(/^thứ 1 trong \d+\/34 tỉnh/),
  ]);
  const asked = new MemoryWorkbook().sheet('BC', { A1: '{{boundary}}' });
  fill(asked, sampleFigures(), { area: 'VN34-24', boundary: '63' });
  expect(String(asked.value('BC', 'A1'))).toBe('63');
});
