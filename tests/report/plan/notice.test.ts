import { illustrativeLabel } from '../../../src/report/evaluate/messages';
import { planPublish } from '../../../src/report/plan/planPublish';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const real = sampleFigures();
const illustrative = sampleFigures([], { illustrative: true });
const label = illustrativeLabel.vi;

describe('a report filled from illustrative data says so', () => {
  test('where the template has the note, it stands there', () => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{dataset.note}}', A2: '{{FTA}}' });
    const plan = fill(workbook, illustrative);
    expect(workbook.value('BC', 'A1')).toBe(label);
    expect(plan.notice).toBeUndefined();
    expect(workbook.value('BC', 'A4')).toBeNull();
  });

  test('where it has none, it goes into the footer and a free cell below each filled sheet', () => {
    const workbook = new MemoryWorkbook()
      .sheet('BC', { B1: '{{FTA}}', C9: 'Người lập' }, { merges: ['B10:C12'] })
      .sheet('Khác', { A1: 'không có dấu' });
    const plan = fill(workbook, illustrative);
    expect(plan.notice).toBe(label);
    expect(workbook.footer).toBe(label);
    expect(workbook.value('BC', 'B14')).toBe(label);
    expect(workbook.value('Khác', 'A3')).toBeNull();
    expect(plan.findings).toMatchObject([{ rule: 'data.illustrative', severity: 'info' }]);
  });

  test('the label moves with the list above it, and is not put twice', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG, top=2)}}{{.rank}}{{/rows}}',
      A2: 'Cuối',
    });
    fill(workbook, illustrative);
    expect(workbook.column('BC', 'A1:A5')).toEqual([1, 2, 'Cuối', null, label]);
    fill(workbook, sampleFigures([], { illustrative: true, observations: [] }));
    expect(workbook.column('BC', 'A1:A6')).toEqual(['chưa có số liệu', 'Cuối', null, label, null, null]);
  });

  test('a note in rows that are dropped does not count', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if AGR @2020}}{{dataset.note}}{{/if}}',
      A2: '{{FTA}}',
    });
    expect(fill(workbook, illustrative).notice).toBe(label);
  });

  test('a note that somebody deleted does not count either', () => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{dataset.note}}', A2: '{{FTA}}' });
    fill(workbook, illustrative);
    workbook.type('BC', 'A1', null);
    expect(fill(workbook, illustrative).notice).toBe(label);
  });

  test('it goes when the data are real, and on restore', () => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{FTA}}' });
    const template = workbook.snapshot();
    fill(workbook, illustrative);
    fill(workbook, real);
    expect(workbook.value('BC', 'A3')).toBeNull();
    expect(workbook.footer).toBeUndefined();
    fill(workbook, illustrative);
    restore(workbook);
    expect(workbook.snapshot()).toEqual(template);
  });
});

describe('publishing', () => {
  test('NGKT formulas become the values they show, the record goes, the label stays', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{FTA}}',
      A2: { value: 60, formula: 'NGKT.KPI("HLA","2024")', format: '#,##0' },
      A3: { value: 'dưới', formula: '_xldudf_NGKT_TARGETSTATUS(B1,B2)' },
      A4: { value: 17, formula: 'SUM(A1:A1)' },
      A5: { value: 'NGKT.KPI(1)', formula: '"NGKT.KPI("&1&")"' },
    });
    fill(workbook, illustrative);
    const plan = planPublish(workbook.snapshot(), workbook.positions());
    workbook.apply(plan);
    expect(workbook.at('BC', 'A2')).toEqual({ value: 60, format: '#,##0' });
    expect(workbook.at('BC', 'A3')).toEqual({ value: 'dưới', format: 'General' });
    expect(workbook.at('BC', 'A4')?.formula).toBe('SUM(A1:A1)');
    expect(workbook.at('BC', 'A5')?.formula).toBeDefined();
    expect(workbook.value('BC', 'A7')).toBe(label);
    expect(workbook.snapshot().record).toBeUndefined();
    expect(workbook.footer).toBe(label);
    expect(plan).toMatchObject({ kind: 'publish', filled: 2, findings: [] });
  });

  test('what is not ready for others is told', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: 'Có {{FTA}} FTA',
      A2: { value: null, formula: 'NGKT.KPI("HLA","2024")' },
    });
    workbook.definedNames.push({ name: 'Tong', formula: 'NGKT.KPI("HLA","2024")' });
    const { findings } = planPublish(workbook.snapshot(), workbook.positions());
    expect(findings.map(({ rule, where }) => [rule, where.cell])).toEqual([
      ['marker.unfilled', 'A1'],
      ['formula.notCalculated', 'A2'],
      ['name.ownFunction', undefined],
    ]);
  });
});
