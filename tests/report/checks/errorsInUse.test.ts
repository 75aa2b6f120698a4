import { ErrorsInUse } from '../../../src/report/checks/errorsInUse';
import type { Observation } from '../../../src/kpi/observation';
import { figuresOf, observed, target } from '../../analysis/sampleDataset';
import { planned } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

const country = observed('FDI_REG', 'VN', '2024', 38.23, { line: 12 });
const above = observed('FDI_REG', 'VN63-24', '2024', 40, { line: 13 });
const negative = observed('PROMO_EVENTS', 'VN', '2024', -3, { line: 14 });
const otherYear = observed('PROMO_EVENTS', 'VN', '2019', -3, { line: 15 });

function errors(markers: readonly string[], observations: readonly Observation[]) {
  const figures = figuresOf(observations);
  const cells = Object.fromEntries(markers.map((marker, index) => [`A${index + 1}`, marker]));
  const plan = planned(new MemoryWorkbook().sheet('BC', cells), figures);
  return new ErrorsInUse(figures).of(plan).map(({ rule, severity, where }) => [severity, rule, where.line]);
}

const all = [country, above, negative, otherYear];

test('an impossible figure that a report uses is told with its place in the data', () => {
  expect(errors(['{{PROMO_EVENTS}}'], all)).toEqual([['error', 'range.negative', 14]]);
});

test('so is a province above its country, whichever of them the report uses', () => {
  expect(errors(['{{FDI_REG [VN63-24]}}'], all)).toEqual([['error', 'slip.country', 13]]);
  expect(errors(['{{FDI_REG}}'], all)).toEqual([['error', 'sum.areas', 12]]);
});

test('the same figure in several cells is told once', () => {
  expect(errors(['{{PROMO_EVENTS}}', '{{PROMO_EVENTS .text}}', '{{PROMO_EVENTS .yoy}}'], all)).toHaveLength(1);
});

test('errors elsewhere in the data do not concern the report', () => {
  expect(errors(['{{FDI_REG @2023}}', '{{period}}'], all)).toEqual([]);
  expect(errors(['{{FDI_REG}}'], [country, negative, otherYear])).toEqual([]);
});

test('a report without figures has none', () => {
  expect(errors(['Báo cáo'], all)).toEqual([]);
});

test('a rate that looks like a fraction is told, beside other years and beside its target', () => {
  const rates = [
    observed('GDP_GROWTH', 'VN', '2023', 5.05, { line: 16 }),
    observed('GDP_GROWTH', 'VN', '2024', 0.0642, { line: 17 }),
  ];
  expect(errors(['{{GDP_GROWTH}}'], rates)).toEqual([['warning', 'slip.fraction', 17]]);
  expect(errors(['{{HLA}}'], rates)).toEqual([]);
  const figures = figuresOf(rates.slice(1), { targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%')] });
  const plan = planned(new MemoryWorkbook().sheet('BC', { A1: '{{GDP_GROWTH .status}}' }), figures);
  expect(new ErrorsInUse(figures).of(plan).map(({ rule }) => rule)).toEqual(['target.fraction']);
});

describe('figures that cannot both be true are told with a report that uses one of them', () => {
  test('stocks of one day', () => {
    const stocks = [
      observed('FDI_PROJECTS', 'VN-22', '2024-Q1', 1200, { line: 16 }),
      observed('FDI_PROJECTS', 'VN-22', '2024-S1', 99999, { line: 17 }),
      observed('FDI_PROJECTS', 'VN-22', '2024-Q2', 1338, { line: 18 }),
    ];
    const told = [['warning', 'stock.oneDay', 18]];
    expect(errors(['{{FDI_PROJECTS @2024-S1 [VN-22]}}'], stocks)).toEqual(told);
    expect(errors(['{{FDI_PROJECTS @2024-Q2 [VN-22]}}'], stocks)).toEqual(told);
    expect(errors(['{{FDI_PROJECTS @2024-Q1 [VN-22]}}'], stocks)).toEqual([]);
  });

  test('growth of a year and of its halves', () => {
    const growth = [
      observed('GDP_GROWTH', 'VN', '2024-S1', 6.4, { line: 16 }),
      observed('GDP_GROWTH', 'VN', '2024-S2', 7.6, { line: 17 }),
      observed('GDP_GROWTH', 'VN', '2024', 2.2, { line: 18 }),
    ];
    expect(errors(['{{GDP_GROWTH}}'], growth)).toEqual([['warning', 'growth.parts', 18]]);
    expect(errors(['{{GDP_GROWTH @2024-S1}}'], growth)).toEqual([['warning', 'growth.parts', 18]]);
    expect(errors(['{{GDP_GROWTH @2024-S2}}'], growth)).toEqual([]);
  });

  test('a part and its whole', () => {
    const exports = [
      observed('EXPORT', 'VN', '2024', 405.5, { line: 16 }),
      observed('EXPORT_AGRI', 'VN', '2024', 624, { line: 17 }),
    ];
    expect(errors(['{{EXPORT_AGRI}}'], exports)).toEqual([['warning', 'sum.part', 17]]);
  });
});

test('a target a thousand times its figure is told and gives no verdict', () => {
  const figures = figuresOf([observed('EXPORT', 'VN', '2024', 405.5)], {
    targets: [target('EXPORT', 'VN', '2024', '≥411500')],
  });
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{EXPORT}}',
    A2: '{{EXPORT .status}}',
    A3: '{{EXPORT .gap}}',
  });
  const plan = planned(workbook, figures);
  expect(plan.items.map(({ state }) => state)).toEqual(['filled', 'missing', 'missing']);
  expect(plan.items[1]?.reason?.vi).toContain('405,5');
  expect(new ErrorsInUse(figures).of(plan).map(({ rule }) => rule)).toEqual(['target.thousand']);
});
