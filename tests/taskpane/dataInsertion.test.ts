import { parseMarker } from '../../src/report/markers/parseMarker';
import { callFunction } from '../../src/report/functions/call';
import { ownCalls } from '../../src/report/trace/formulaReader';
import { labelOf } from '../../src/taskpane/views/data/chosenFiles';
import { exampleOf, insertionOf, offeredFields, type InsertChoices } from '../../src/taskpane/views/data/insertChoices';
import { asTyped, kpiFormula, markerText } from '../../src/taskpane/views/data/insertion';
import { figuresOf, observed } from '../analysis/sampleDataset';

const figures = figuresOf([observed('HLA', 'VN', '2024', 'gần 60'), observed('HLA', 'VN', '2023', 44)]);
const indicator = figures.indicator('HLA');
const vietNam = figures.areas.find('VN');
const marker: InsertChoices = { as: 'marker', field: '', period: 'report', areaOfReport: true };

describe('a marker', () => {
  test('takes the report’s period and area, or others', () => {
    expect(markerText({ code: 'HLA', period: 'report' })).toBe('{{HLA}}');
    expect(markerText({ code: 'HLA', period: 'yearBefore', field: 'yoy' })).toBe('{{HLA @-1y .yoy}}');
    expect(markerText({ code: 'HLA', period: 'before' })).toBe('{{HLA @-1}}');
    expect(markerText({ code: 'FDI_REG', period: { id: '2024-Q3' }, area: 'VN34-24', field: 'share' })).toBe(
      '{{FDI_REG [VN34-24] @2024-Q3 .share}}',
    );
    expect(markerText({ code: 'HLA', period: { id: '2024-01-01/P9M' } })).toBe('{{HLA @2024-9M}}');
  });

  test('whatever is chosen, it is one that reports understand', () => {
    for (const field of offeredFields('marker')) {
      for (const period of ['report', 'before', 'yearBefore', '2024', '2021-01-01/P60M']) {
        const choices: InsertChoices = { as: 'marker', field, period, areaOfReport: false };
        const { content, shown } = insertionOf(indicator, choices, vietNam, '2024', true);
        expect(content).toEqual({ text: shown });
        expect(parseMarker(shown.slice(2, -2))).toMatchObject({
          kind: 'figure',
          reference: { indicator: 'HLA', area: 'VN', ...(field ? { field } : {}) },
        });
      }
    }
  });
});

describe('a formula', () => {
  test('is written where the decimal is a point, and shown as it is typed', () => {
    expect(kpiFormula({ code: 'HLA', period: '2024', area: 'VN' })).toBe('NGKT.KPI("HLA",2024)');
    const formula = kpiFormula({ code: 'FDI_REG', period: '2024-Q3', area: 'VN34-24', field: 'yoy' });
    expect(formula).toBe('NGKT.KPI("FDI_REG","2024-Q3","VN34-24","yoy")');
    expect(asTyped(formula, true)).toBe('=NGKT.KPI("FDI_REG";"2024-Q3";"VN34-24";"yoy")');
    expect(asTyped(formula, false)).toBe(`=${formula}`);
    expect(asTyped('F("a,b",1)', true)).toBe('=F("a,b";1)');
  });

  test('a formula knows no report, so a relative period becomes the newest with a figure', () => {
    const choices: InsertChoices = { ...marker, as: 'formula', period: 'yearBefore' };
    expect(insertionOf(indicator, choices, vietNam, '2024', true)).toEqual({
      content: { formula: 'NGKT.KPI("HLA",2024)' },
      shown: '=NGKT.KPI("HLA";2024)',
    });
  });

  test('it answers what the example says', () => {
    const choices: InsertChoices = { ...marker, as: 'formula', field: 'text', period: '2024' };
    const { content } = insertionOf(indicator, choices, vietNam, '2024', true);
    const [call] = ownCalls('formula' in content ? content.formula : '');
    const values = call?.arguments.map(({ expression }) => ('value' in expression ? expression.value : undefined));
    const outcome = callFunction('KPI', values ?? [], { figures, lang: 'vi', today: '2025-01-01' });
    const example = exampleOf(figures, indicator, choices, vietNam, '2024', 'vi');
    expect(outcome).toEqual({ value: example.text, findings: [] });
    expect(example).toEqual({ period: '2024', text: 'gần 60 hoạt động' });
  });
});

test('the example of a formula is what its cell will hold; an estimate there is a number without its word', () => {
  const estimated = figuresOf([observed('GDP_GROWTH', 'VN', '2024', 'ước 7,09%', { status: 'E' })]);
  const growth = estimated.indicator('GDP_GROWTH');
  const read = (as: InsertChoices['as'], field: InsertChoices['field']) =>
    exampleOf(estimated, growth, { ...marker, as, field, period: '2024' }, vietNam, '2024', 'vi');
  expect(read('formula', '')).toMatchObject({ text: '7,09', losesEstimate: true });
  expect(read('formula', 'text')).toEqual({ period: '2024', text: 'ước 7,09%' });
  expect(read('marker', '')).toEqual({ period: '2024', text: 'ước 7,09%' });
  expect(exampleOf(figures, indicator, { ...marker, as: 'formula' }, vietNam, '2024', 'vi').text).toBe('gần 60');
});

test('the example of a marker is that of the newest period', () => {
  expect(exampleOf(figures, indicator, { ...marker, field: 'yoy' }, vietNam, '2024', 'vi').text).toContain('%');
  expect(exampleOf(figures, indicator, marker, vietNam, '2024', 'en').text).toBe('nearly 60 activities');
});

test('files are called by the one that holds the figures', () => {
  expect(labelOf(['so-lieu.zip']).vi).toBe('so-lieu.zip');
  expect(labelOf(['targets.csv', 'observations.csv', 'dataset.json']).vi).toBe('observations.csv và 2 tệp khác');
});
