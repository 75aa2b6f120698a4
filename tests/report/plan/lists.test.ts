import { observed } from '../../analysis/sampleDataset';
import { errorOf, fill, planned, refusal } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';
import { fdi2024, sampleFigures } from '../sampleFigures';

const figures = sampleFigures();
const names = ['Bắc Ninh', 'Hải Phòng', 'Hồ Chí Minh', 'Quảng Ninh', 'Bắc Giang'];

/** A list between marker rows of their own: heading in row 1, list from row 3, total below. */
function ranking(list: string, cells: Readonly<Record<string, Typed>>): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: 'Xếp hạng',
    A2: `{{#rows ${list}}}`,
    ...cells,
    A4: '{{/rows}}',
    A5: 'Tổng',
  });
}

describe('rows of a list', () => {
  test('markers in one row make the whole row the list, also cells before and behind them', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{.rank}}',
      B1: '{{#rows rank(FDI_REG, top=2)}}{{/rows}}',
      C1: '{{.area.name}}',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A2')).toEqual([1, 2]);
    expect(workbook.column('BC', 'C1:C2')).toEqual(names.slice(0, 2));
  });

  test('marker rows disappear, the body is repeated, what is below moves', () => {
    const workbook = ranking('rank(FDI_REG)', {
      A3: '{{.rank}}',
      B3: '{{.area.name}}',
      C3: { value: '{{.value}}', format: '0.0' },
    });
    workbook.type('BC', 'C5', '=SUM(C3:C3)');
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A7')).toEqual(['Xếp hạng', 1, 2, 3, 4, 5, 'Tổng']);
    expect(workbook.column('BC', 'B2:B6')).toEqual(names);
    expect(workbook.column('BC', 'C2:C6')).toEqual(fdi2024.map(([, value]) => value));
    expect(workbook.at('BC', 'C4')?.format).toBe('0.0');
    expect(workbook.at('BC', 'C7')?.formula).toBe('SUM(C2:C6)');
    expect(plan).toMatchObject({ rows: { inserted: 4, removed: 2 }, filled: 15 });
    expect(plan.items[0]).toMatchObject({
      cell: 'A2',
      newCell: 'A2',
      marker: '{{#rows rank(FDI_REG)}}',
      shown: '5 hàng',
      state: 'filled',
    });
  });

  test('both markers in one row make a one-row list', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG, top=2)}}{{.rank}}',
      B1: '{{.name}}',
      C1: '{{/rows}}',
      A2: 'Hết',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A3')).toEqual([1, 2, 'Hết']);
    expect(workbook.column('BC', 'C1:C2')).toEqual([null, null]);
  });

  test('a body may be several rows high', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG, top=2)}}',
      A2: '{{.no}}. {{.area.name}}',
      B3: '{{.text}}',
      A4: '{{/rows}}',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A4')).toEqual(['1. Bắc Ninh', null, '2. Hải Phòng', null]);
    expect(workbook.column('BC', 'B1:B4')).toEqual([null, '5,12 tỷ USD', null, '4,94 tỷ USD']);
  });

  test('several lists on a sheet each find their place', () => {
    const workbook = ranking('rank(FDI_REG, top=3)', { A3: '{{.rank}}' });
    for (const [cell, text] of [
      ['A7', '{{#rows list(agreements, kind=FTA)}}'],
      ['A8', '{{.title}}'],
      ['A9', '{{/rows}}'],
      ['A10', '=A8'],
    ]) {
      workbook.type('BC', cell as string, text as string);
    }
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A9')).toEqual([
      'Xếp hạng',
      1,
      2,
      3,
      'Tổng',
      null,
      'Hiệp định A',
      'Hiệp định B',
      0,
    ]);
    expect(workbook.at('BC', 'A9')?.formula).toBe('A7');
  });

  test('formulas in the body follow their row', () => {
    const workbook = ranking('rank(FDI_REG, top=3)', { A3: '{{.value}}', B3: '=A3/A$5*100' });
    fill(workbook, figures);
    expect(['B2', 'B3', 'B4'].map((cell) => workbook.at('BC', cell)?.formula)).toEqual([
      'A2/A$5*100',
      'A3/A$5*100',
      'A4/A$5*100',
    ]);
  });

  test('an empty list leaves one row that says so, never #REF!', () => {
    const workbook = ranking('table(empty)', { A3: '{{.no}}', B3: 'Nước {{.Tên}}', C3: '{{.Tên}}' });
    workbook.type('BC', 'D5', '=SUM(A3:A3)');
    const plan = fill(workbook, figures);
    expect(['A2', 'B2', 'C2'].map((cell) => workbook.value('BC', cell))).toEqual([null, 'không có', null]);
    expect(workbook.at('BC', 'D3')?.formula).toBe('SUM(A2:A2)');
    expect(plan.items[0]).toMatchObject({ shown: 'không có', state: 'filled' });
  });

  test('missing figures in a list are one line of the preview for each column', () => {
    const workbook = ranking('rank(FDI_REG, top=3)', { A3: '{{.name}}', B3: '{{.change}}', C3: '{{FDI_NEW}}' });
    const { items } = fill(workbook, figures);
    expect(workbook.column('BC', 'B2:B4')).toEqual(Array(3).fill('chưa có số liệu'));
    expect(items.filter(({ state }) => state === 'missing').map(({ newCell, marker }) => [newCell, marker])).toEqual([
      ['B2', '{{.change}}'],
      ['C2', '{{FDI_NEW}}'],
    ]);
    expect(items[1]?.reason?.vi).toMatch(/^3\/3 hàng/);
  });
});

describe('what the lists give', () => {
  const rowsOf = (list: string, fields: readonly string[], options = {}) => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: `{{#rows ${list}}}`,
      ...Object.fromEntries(fields.map((field, i) => [`${letters[i]}2`, `{{${field}}}`])),
      A3: '{{/rows}}',
      Z9: 'end',
    });
    const plan = fill(workbook, figures, options);
    const count = plan.record?.record.bands[0]?.count ?? 0;
    return Array.from({ length: count }, (_, row) =>
      fields.map((_, i) => workbook.value('BC', `${letters[i]}${row + 1}`)),
    );
  };

  test('rank: places, names, shares, and all others', () => {
    expect(
      rowsOf('rank(FDI_REG, top=2, others=true)', ['.rank', '.rankText', '.area.full', '.area.id', '.unit']),
    ).toEqual([
      [1, 'thứ 1 trong 5/63 tỉnh, thành phố có số liệu', 'Tỉnh Bắc Ninh', 'VN63-27', 'tỷ USD'],
      [2, 'thứ 2 trong 5/63 tỉnh, thành phố có số liệu', 'Thành phố Hải Phòng', 'VN63-31', 'tỷ USD'],
      [null, null, 'Các địa phương khác', null, 'tỷ USD'],
    ]);
    const shares = rowsOf('rank(FDI_REG, top=1)', ['.share'])[0]?.[0];
    expect(shares).toBeCloseTo((5.12 / 38.23) * 100, 1);
  });

  test('rank: missing=true appends the areas without a figure', () => {
    const rows = rowsOf('rank(FDI_REG, missing=true)', ['.rank', '.value']);
    expect(rows).toHaveLength(63);
    expect(rows[62]).toEqual([null, 'chưa có số liệu']);
  });

  test('areas: figure markers mean the row’s area', () => {
    const rows = rowsOf('areas(boundary=63)', ['.area.name', 'FDI_REG', 'FDI_REG [VN]', 'area.name']);
    expect(rows).toHaveLength(63);
    expect(rows[0]?.[0]).toBe('Hà Nội');
    expect(rows.find(([name]) => name === 'Bắc Giang')).toEqual(['Bắc Giang', 1.5, 38.23, 'Tỉnh Bắc Giang']);
  });

  test('areas follow the list in force at the end of the period', () => {
    expect(rowsOf('areas', ['.name'], { period: '2025-S1' })).toHaveLength(63);
    expect(rowsOf('areas', ['.name'], { period: '2025' })).toHaveLength(34);
    expect(rowsOf('areas', ['.name'], { boundary: '34' })).toHaveLength(34);
  });

  test('series: figure markers mean the row’s period', () => {
    expect(rowsOf('series(GDP_GROWTH, last=2)', ['.period', '.period.label', '.value', 'HLA'])).toEqual([
      ['2023', 'Năm 2023', 5.05, 44],
      ['2024', 'Năm 2024', 7.09, 60],
    ]);
    expect(rowsOf('series(GDP_GROWTH, from=2022, to=2023)', ['.period', '.change'])).toEqual([
      ['2022', 'chưa có số liệu'],
      ['2023', expect.closeTo(-3.07, 6)],
    ]);
  });

  test('agreements: signed by the end of the period, or all of them', () => {
    expect(
      rowsOf('list(agreements, kind=FTA)', ['.no', '.title', '.kind', '.partner', '.signed', '.inForce', '.status']),
    ).toEqual([
      [1, 'Hiệp định A', 'FTA', 'ASEAN', '1992', 33970, 'có hiệu lực'],
      [2, 'Hiệp định B', 'FTA', 'Chile', 40858, 'chưa có hiệu lực', 'đã ký'],
    ]);
    expect(rowsOf('list(agreements, kind=FTA, period=all)', ['.title'])).toHaveLength(3);
    expect(rowsOf('list(agreements, period=2025)', ['.title'])).toEqual([['Hiệp định D']]);
    expect(rowsOf('list(agreements, kind=MOU)', ['.kind', '.amount', '.unit', '.signed', '.lead'])).toEqual([
      ['Bản ghi nhớ', 5, 'triệu USD', '05/2024', null],
    ]);
    expect(rowsOf('list(agreements, kind=MOU)', ['.title', '.kind'], { lang: 'en' })).toEqual([['MoU C', 'MoU']]);
  });

  test('tasks: what is late on the day of the report', () => {
    expect(rowsOf('tasks(status=late)', ['.title', '.assignee', '.due', '.status'])).toEqual([
      ['Mở cửa khẩu', 'Đại sứ quán tại Trung Quốc', 45473, 'quá hạn'],
    ]);
    expect(rowsOf('tasks', ['.id', '.status'])).toEqual([
      ['T1', 'quá hạn'],
      ['T2', 'đang thực hiện'],
      ['T3', 'đã hoàn thành'],
    ]);
  });

  test('tables: columns by their heading, numbers as numbers, texts never as formulas', () => {
    expect(rowsOf('table(partners)', ['.Quốc gia', '.vốn', '.no'])).toEqual([
      ['Trung Quốc', 5.14, 1],
      ['Hàn Quốc', 2.1, 2],
      ['=1+1', 3, 3],
    ]);
    expect(rowsOf('table(Partners, top=1)', ['.Quốc gia'])).toEqual([['Trung Quốc']]);
  });

  test.each([
    ['Năm', [1885, 2024], ['Năm 1885', 'Năm 2024']],
    ['Mốc', [2007, '', 2024], ['Năm 2007', 'Năm ', 'Năm 2024']],
    ['Năm 2024', [1200, 2024], ['Năm 1.200', 'Năm 2.024']],
    ['Mốc', [2007, 2024.5], ['Năm 2.007', 'Năm 2.024,5']],
  ])('years of a table are names in a sentence and numbers by themselves: %s %j', (heading, cells, texts) => {
    const table = { name: 't', columns: [heading], rows: cells.map((cell) => [cell]) };
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: `{{#rows table(t)}}Năm {{.${heading}}}`,
      B1: `{{.${heading}}}{{/rows}}`,
    });
    fill(workbook, sampleFigures([], { tables: new Map([['t', table]]) }));
    expect(workbook.column('BC', `A1:A${cells.length}`)).toEqual(texts);
    expect(workbook.column('BC', `B1:B${cells.length}`)).toEqual(cells.map((cell) => (cell === '' ? null : cell)));
  });

  test('a number that stayed text among the numbers of a table is told once, where the list shows its column', () => {
    const where = { file: 'du-an.csv', line: 3, column: 'Vốn' };
    const doubt = {
      severity: 'warning',
      rule: 'table.numberAsText',
      message: { vi: '50%', en: '50%' },
      where,
    } as const;
    const rows = [
      ['A', 1.5],
      ['B', '50%'],
      ['C', '1,5 tỷ'],
      ['D', ''],
    ];
    const table = { name: 't', columns: ['Khu', 'Vốn'], rows, doubts: new Map([[1, doubt]]) };
    const figures = sampleFigures([], { tables: new Map([['t', table]]) });
    const listOf = (field: string): MemoryWorkbook =>
      new MemoryWorkbook().sheet('BC', { A1: '{{#rows table(t)}}{{.no}}', B1: `{{.${field}}}{{/rows}}` });
    const workbook = listOf('Vốn');
    const { findings } = fill(workbook, figures);
    expect(findings).toEqual([
      { ...doubt, where: expect.objectContaining({ ...where, sheet: 'BC', cell: 'B1' }) as unknown },
    ]);
    expect(workbook.column('BC', 'B1:B4')).toEqual([1.5, '50%', '1,5 tỷ', null]);
    expect(fill(listOf('Khu'), figures).findings).toEqual([]);
  });

  test('breakdown: partners in order of size', () => {
    const more = [
      observed('FDI_STOCK', 'VN', '2024', 100),
      observed('FDI_STOCK', 'VN', '2024', 'khoảng 60', { counterpart: 'Hàn Quốc' }),
      observed('FDI_STOCK', 'VN', '2024', 25, { counterpart: 'Nhật Bản' }),
    ];
    const workbook = ranking('breakdown(FDI_STOCK, by=partner, others=true)', {
      A3: '{{.no}}',
      B3: '{{.partner}}',
      C3: '{{.value}}',
    });
    fill(workbook, sampleFigures(more));
    expect(workbook.column('BC', 'B2:B4')).toEqual(['Hàn Quốc', 'Nhật Bản', 'Các đối tác khác']);
    expect(workbook.at('BC', 'C2')).toEqual({ value: 60, format: '"khoảng "General' });
  });

  test('breakdown: a partner without a complete figure is named in a finding, or stands at the end', () => {
    const by = (counterpart: string, period: string, value: number, source = 'Báo cáo') =>
      observed('FDI_NEW', 'VN', period, value, { counterpart, source });
    const more = [
      by('Singapore', '2024', 2),
      by('Hàn Quốc', '2024-Q1', 1.9),
      by('Nhật Bản', '2024', 1, 'A'),
      by('Nhật Bản', '2024', 3, 'B'),
    ];
    const cells = { A3: '{{.rank}}', B3: '{{.partner}}', C3: '{{.text}}' };
    const plain = ranking('breakdown(FDI_NEW, by=partner)', cells);
    const told = fill(plain, sampleFigures(more)).findings.filter(({ rule }) => rule === 'breakdown.leftOut');
    expect(plain.column('BC', 'B2:B3')).toEqual(['Singapore', null]);
    expect(told.map(({ message }) => message.vi.slice(0, 8))).toEqual(['Hàn Quốc', 'Nhật Bản']);

    const full = ranking('breakdown(FDI_NEW, by=partner, missing=true)', cells);
    fill(full, sampleFigures(more));
    expect(full.column('BC', 'A2:A4')).toEqual(['không xếp hạng', 'không xếp hạng', 'số liệu chưa thống nhất']);
    expect(full.column('BC', 'B2:B4')).toEqual(['Singapore', 'Hàn Quốc', 'Nhật Bản']);
    expect(full.column('BC', 'C2:C4')).toEqual(['2 tỷ USD', 'ít nhất 1,9 tỷ USD', 'số liệu chưa thống nhất']);
  });

  test('texts: of the section, for this report or for all', () => {
    const text = (order: number, vi: string, period: string, area = '') =>
      ({ section: 'limitations', order, area, period, text: { vi, en: '' }, source: '', line: order }) as const;
    const texts = [text(2, 'Hai', '2024'), text(1, 'Một', ''), text(3, 'Ba', '2023'), text(4, 'Tỉnh', '', 'VN-01')];
    const workbook = ranking('texts(limitations)', { A3: '{{.no}}', B3: '- {{.text}}' });
    fill(workbook, sampleFigures([], { texts }));
    expect(workbook.column('BC', 'B2:B4')).toEqual(['- Một', '- Hai', null]);
  });

  test('activities of the report’s period', () => {
    const activity = (id: string, from: string) => ({
      id,
      title: { vi: id, en: id },
      partner: 'Pháp',
      from,
      to: '',
      definition: '',
      level: '',
      source: '',
      line: 1,
    });
    const activities = [activity('A', '2024-10-06'), activity('B', '2023-12-01'), activity('C', '2024')];
    const workbook = ranking('list(activities)', { A3: '{{.title}}' });
    fill(workbook, sampleFigures([], { activities }));
    expect(workbook.column('BC', 'A2:A4')).toEqual(['A', 'C', 'Tổng']);
  });
});

describe('errors of lists', () => {
  test.each([
    ['rank(FDI_REGG)', '{{.rank}}', 'marker.unknown', 'A2', '“FDI_REG”'],
    ['rank(FDI_REG)', '{{.rnak}}', 'field.unknown', 'A3', '“rank”'],
    ['table(partner)', '{{.no}}', 'table.unknown', 'A2', '“partners”'],
    ['table(partners)', '{{.Quốc ga}}', 'field.unknown', 'A3', '“Quốc gia”'],
    ['rank(FDI_REG)', '{{HLB}}', 'marker.unknown', 'A3', '“HLA”'],
    ['breakdown(FDI_STOCK, area=Bắc Nin)', '{{.no}}', 'area.unknown', 'A2', 'Bắc Ninh'],
    ['series(GDP_GROWTH, last=0)', '{{.no}}', 'list.argument', 'A2', 'số nguyên'],
  ])('{{#rows %s}} with %s', (list, field, code, cell, hint) => {
    const error = refusal(ranking(list, { A3: field }), figures);
    expect(error).toMatchObject({ code, sheet: 'BC', cell });
    expect(error.vi).toContain(hint);
  });

  const block = (cells: Readonly<Record<string, Typed>>, options = {}) =>
    refusal(new MemoryWorkbook().sheet('BC', cells, options), figures);

  test.each([
    ['block.unclosed', 'A1', { A1: '{{#rows rank(FDI_REG)}}', A2: 'x' }],
    ['block.unopened', 'A2', { A1: 'x', A2: '{{/rows}}' }],
    ['block.crossing', 'A3', { A1: '{{#if AGR}}', A2: '{{#rows rank(FDI_REG)}}', A3: '{{/if}}', A4: '{{/rows}}' }],
    ['block.inList', 'B1', { A1: '{{#rows rank(FDI_REG)}}', B1: '{{#rows areas}}', C1: '{{/rows}}', D1: '{{/rows}}' }],
    ['block.inList', 'A2', { A1: '{{#rows rank(FDI_REG)}}', A2: '{{#if AGR}}x{{/if}}', A3: '{{/rows}}' }],
    ['block.empty', 'A1', { A1: '{{#rows rank(FDI_REG)}}', A2: '{{/rows}}' }],
    ['block.empty', 'A1', { A1: '{{#if AGR}}', A2: '{{/if}}' }],
    ['block.sharedRow', 'A3', { A1: '{{#if AGR}}', A2: 'x', A3: '{{/if}}{{#if HLA}}', A4: 'y', A5: '{{/if}}' }],
    ['block.sharedRow', 'B1', { A1: '{{#if AGR}}x{{/if}}', B1: '{{#if HLA}}y{{/if}}' }],
  ])('%s', (code, cell, cells) => {
    expect(block(cells)).toMatchObject({ code, cell });
  });

  test('lists side by side are refused for that, not for fields of one that the other does not have', () => {
    const cells = {
      A1: '{{#rows rank(FDI_REG)}}{{.rank}}{{/rows}}',
      B1: '{{#rows list(agreements)}}{{.title}}{{/rows}}',
      A3: '{{#rows rank(FDI_REG)}}',
      B3: '{{#rows list(agreements)}}',
      A4: '{{.rank}}',
      B4: '{{.title}}',
      A5: '{{/rows}}',
      B5: '{{/rows}}',
    };
    const error = errorOf(() => planned(new MemoryWorkbook().sheet('BC', cells), figures));
    expect(error.code).toBe('block.sharedRow');
    expect(error.text.en).not.toContain('There is no field');
  });

  const body = {
    A4: 'Tiêu đề',
    A5: '{{#rows rank(FDI_REG)}}',
    A6: '{{.rank}}',
    B6: '{{.name}}',
    A7: '{{/rows}}',
    A8: 'Tổng',
  };

  test.each(['A6:A8', 'A4:A6', 'B7:C8', 'A5:A6'])('merged cells %s cross the list’s edge', (merge) => {
    expect(block(body, { merges: [merge] })).toMatchObject({ code: 'block.merge', cell: 'A5' });
  });

  test.each(['A5:C5', 'C6:D6', 'D3:D9'])('merged cells %s do not', (merge) => {
    expect(() => planned(new MemoryWorkbook().sheet('BC', body, { merges: [merge] }), figures)).not.toThrow();
  });

  test.each(['A5:B8', 'A6:B6', 'A6:B9'])('a table %s crosses the list', (table) => {
    expect(block(body, { tables: { Bang: table } })).toMatchObject({ code: 'block.table', cell: 'A5' });
  });

  test.each(['A4:B7', 'A4:B6', 'A4:B8', 'A1:B3'])('a table %s does not', (table) => {
    expect(() => planned(new MemoryWorkbook().sheet('BC', body, { tables: { Bang: table } }), figures)).not.toThrow();
  });
});
