import { planPublish } from '../../../src/report/plan/planPublish';
import type { FillPlan } from '../../../src/report/plan/plan';
import { observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('FDI_REG', 'VN-01', '2024', 'hơn 9')]);

function publish(workbook: MemoryWorkbook): FillPlan {
  const plan = planPublish(workbook.snapshot(), workbook.positions());
  workbook.apply(plan);
  return plan;
}

const told = ({ findings }: FillPlan): readonly unknown[] =>
  findings.map(({ rule, severity, where, message }) => [rule, severity, where.cell, /“(.*?)”/.exec(message.vi)?.[1]]);

test('a number typed over a qualified one is published without the word, and that is told', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: { value: '{{HLA}}', format: '#,##0' },
    A2: '{{AGR}}',
    A3: '{{FTA}}',
  });
  fill(workbook, figures);
  expect(workbook.at('BC', 'A1')?.format).toBe('"gần "#,##0');
  workbook.type('BC', 'A1', 62);
  workbook.type('BC', 'A3', 18);
  const plan = publish(workbook);
  expect(workbook.at('BC', 'A1')).toEqual({ value: 62, format: '#,##0' });
  expect(workbook.at('BC', 'A2')).toEqual({ value: 170, format: '"hơn "General' });
  expect(told(plan)).toEqual([['edit.words', 'warning', 'A1', 'gần']]);
});

test('formulas over it go without the word too, those over other words keep theirs', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: '{{HLA @2024-S1}}',
    A3: '{{HLA}}',
    B1: '=A1+A2',
    B2: '=B1',
    B3: '=A1+A3',
  });
  fill(workbook, figures);
  expect(['B1', 'B2', 'B3'].map((cell) => workbook.at('BC', cell)?.format)).toEqual(Array(3).fill('"dưới "General'));
  workbook.type('BC', 'A1', 62);
  const plan = publish(workbook);
  expect(['B1', 'B2', 'B3'].map((cell) => workbook.at('BC', cell))).toMatchObject([
    { formula: 'A1+A2', format: 'General' },
    { formula: 'B1', format: 'General' },
    { formula: 'A1+A3', format: '"dưới "General' },
  ]);
  expect(told(plan)).toEqual([
    ['edit.words', 'warning', 'A1', 'gần'],
    ['edit.words', 'warning', 'B1', 'dưới'],
    ['edit.words', 'warning', 'B2', 'dưới'],
  ]);
});

test('a formula typed over a qualified number is published without the word, unless it rests on words itself', () => {
  const typed = (): MemoryWorkbook => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{HLA}}', A2: '{{HLA}}', A3: '{{HLA}}' });
    fill(workbook, figures);
    workbook.type('BC', 'A1', { value: null, formula: '30+35' });
    workbook.type('BC', 'A2', { value: 60, formula: 'A3' });
    return workbook;
  };
  const workbook = typed();
  const plan = publish(workbook);
  expect(workbook.at('BC', 'A1')).toEqual({ value: null, formula: '30+35', format: 'General' });
  expect(told(plan)).toEqual([
    ['edit.words', 'warning', 'A1', 'gần'],
    ['edit.words', 'warning', 'A2', 'gần'],
  ]);

  const refilled = typed();
  fill(refilled, figures);
  expect(refilled.at('BC', 'A1')).toMatchObject({ formula: '30+35', format: 'General' });
  expect(refilled.at('BC', 'A2')).toMatchObject({ formula: 'A3', format: '"gần "General' });
  fill(refilled, figures);
  refilled.type('BC', 'A2', { value: 60, formula: 'A3' });
  expect(told(publish(refilled))).toEqual([]);
  expect(refilled.at('BC', 'A2')?.format).toBe('"gần "General');
});

test('a total typed over loses the word of its sum', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{HLA}}', B1: '=A1' });
  fill(workbook, figures);
  workbook.type('BC', 'B1', { value: 62, format: '"gần "General' });
  publish(workbook);
  expect(workbook.at('BC', 'B1')).toEqual({ value: 62, format: 'General' });
  expect(workbook.at('BC', 'A1')?.format).toBe('"gần "General');
});

describe('in a list', () => {
  const list = (): MemoryWorkbook => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}{{.name}}',
      B1: '{{.value}}{{/rows}}',
    });
    fill(workbook, figures);
    return workbook;
  };

  test('the row typed over goes without the word', () => {
    const workbook = list();
    expect(workbook.at('BC', 'B1')).toEqual({ value: 9, format: '"hơn "General' });
    workbook.type('BC', 'B1', 9.4);
    expect(told(publish(workbook))).toEqual([['edit.words', 'warning', 'B1', 'hơn']]);
    expect(workbook.at('BC', 'B1')).toEqual({ value: 9.4, format: 'General' });
  });

  test('so does a formula typed over it', () => {
    const workbook = list();
    workbook.type('BC', 'B1', { value: 9.4, formula: '9+0.4' });
    publish(workbook);
    expect(workbook.at('BC', 'B1')).toEqual({ value: 9.4, formula: '9+0.4', format: 'General' });
  });

  test('what the fill wrote stays as it is', () => {
    const workbook = list();
    workbook.type('BC', 'B2', 3);
    expect(told(publish(workbook))).toEqual([]);
    expect(workbook.at('BC', 'B1')?.format).toBe('"hơn "General');
  });
});
