import type { BookConditionalFormat } from '../../../src/workbench/book/book';
import { gridRules, isDrawn } from '../../../src/workbench/page/rules/gridRules';
import { at } from '../engine/grid';

const red = { format: { font: { color: '#FF0000', bold: true }, fill: { color: '#FFEEEE' } } };
const redInGrid = { cl: { rgb: '#FF0000' }, bl: 1, bg: { rgb: '#FFEEEE' } };

function format(type: string, rule: Record<string, unknown>, ranges = ['C5:C9']): BookConditionalFormat {
  return { id: 'one', type, rule, ranges: ranges.map(at), priority: 1, stopIfTrue: false };
}

function drawn(type: string, rule: Record<string, unknown>, ranges?: string[]): unknown {
  return gridRules([format(type, rule, ranges)])[0]?.rule;
}

/** The rule of a format that gives its cells a red look. */
function highlight(type: string, rule: Record<string, unknown>, ranges?: string[]): unknown {
  return drawn(type, { rule, ...red }, ranges);
}

describe('rules of the grid', () => {
  it('stand in the order of their priority, with their cells counted from zero', () => {
    const second = { ...format('Custom', { rule: { formula: '=C5>1' }, ...red }), id: 'second', priority: 7 };
    const first = { ...second, id: 'first', priority: 3, stopIfTrue: true };
    expect(gridRules([second, first])).toEqual([
      expect.objectContaining({ cfId: 'first', stopIfTrue: true }),
      {
        cfId: 'second',
        stopIfTrue: false,
        ranges: [{ startRow: 4, endRow: 8, startColumn: 2, endColumn: 2 }],
        rule: { type: 'highlightCell', subType: 'formula', value: '=C5>1', style: redInGrid },
      },
    ]);
  });

  it('see formulas from the first of several ranges, where the book sees them from their common corner', () => {
    const rule = highlight('Custom', { formula: '=B$2>B2' }, ['B9:B10', 'E2:E4']);
    expect(rule).toMatchObject({ value: '=E$2>E2' });
  });

  it.each([
    [
      { operator: 'GreaterThan', formula1: '=10' },
      { subType: 'number', operator: 'greaterThan', value: 10 },
    ],
    [
      { operator: 'EqualTo', formula1: '="không có"' },
      { subType: 'text', operator: 'equal', value: 'không có' },
    ],
    [
      { operator: 'EqualTo', formula1: 'a "b"' },
      { subType: 'text', operator: 'equal', value: 'a "b"' },
    ],
    [
      { operator: 'Between', formula1: '1', formula2: '=5' },
      { subType: 'number', operator: 'between', value: [1, 5] },
    ],
    [
      { operator: 'LessThan', formula1: '=$A$1+1' },
      { subType: 'formula', value: '=C5<($A$1+1)' },
    ],
    [
      { operator: 'NotBetween', formula1: '=A1', formula2: '=5' },
      { subType: 'formula', value: '=OR(C5<(A1),C5>(5))' },
    ],
  ])('compare values: %j', (rule, expected) => {
    expect(highlight('CellValue', rule)).toEqual({ ...expected, type: 'highlightCell', style: redInGrid });
  });

  it('find texts, ranks, averages, days, blanks and repeated values', () => {
    expect(highlight('ContainsText', { operator: 'BeginsWith', text: 'chưa có' })).toMatchObject({
      subType: 'text',
      operator: 'beginsWith',
      value: 'chưa có',
    });
    expect(highlight('TopBottom', { type: 'BottomPercent', rank: 20 })).toMatchObject({
      subType: 'rank',
      isBottom: true,
      isPercent: true,
      value: 20,
    });
    const preset = (criterion: string) => highlight('PresetCriteria', { criterion });
    expect(preset('EqualOrAboveAverage')).toMatchObject({ subType: 'average', operator: 'greaterThanOrEqual' });
    expect(preset('LastSevenDays')).toMatchObject({ subType: 'timePeriod', operator: 'last7Days' });
    expect(preset('Blanks')).toMatchObject({ subType: 'text', operator: 'containsBlanks' });
    expect(preset('DuplicateValues')).toMatchObject({ subType: 'duplicateValues' });
  });

  it('draw bars from zero where Excel chooses, and within given limits', () => {
    const bar = drawn('DataBar', {
      lowerBoundRule: { type: 'Automatic', formula: null },
      upperBoundRule: { type: 'Automatic', formula: null },
      positiveFormat: { fillColor: '#B4C9E3', gradientFill: false },
      negativeFormat: { fillColor: '#FF0000', matchPositiveFillColor: false },
      showDataBarOnly: true,
    });
    expect(bar).toEqual({
      type: 'dataBar',
      isShowValue: false,
      config: {
        min: { type: 'formula', value: '=MIN(0,$C$5:$C$9)' },
        max: { type: 'max' },
        isGradient: false,
        positiveColor: '#B4C9E3',
        nativeColor: '#FF0000',
      },
    });
    const limits = { lowerBoundRule: { type: 'Number', formula: '0' }, upperBoundRule: { type: 'HighestValue' } };
    expect(drawn('DataBar', limits)).toMatchObject({
      config: { min: { type: 'num', value: 0 }, max: { type: 'percent', value: 100 } },
    });
  });

  it('grade colours over two or three points', () => {
    const scale = drawn('ColorScale', {
      criteria: {
        minimum: { type: 'LowestValue', formula: null, color: '#FFFFFF' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
        maximum: { type: 'Formula', formula: '=$A$1', color: '#00FF00' },
      },
      threeColorScale: true,
    });
    expect(scale).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#FFFFFF', value: { type: 'min' } },
        { index: 1, color: '#FFFF00', value: { type: 'percentile', value: 50 } },
        { index: 2, color: '#00FF00', value: { type: 'formula', value: '=$A$1' } },
      ],
    });
  });

  it('turn sets of icons round, which the grid names from the highest values down', () => {
    const criteria = [
      { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
      { type: 'Number', formula: '5', operator: 'GreaterThan' },
      { type: 'Number', formula: '9', operator: 'GreaterThanOrEqual', customIcon: { set: 'FiveQuarters', index: 4 } },
    ];
    expect(drawn('IconSet', { style: 'ThreeArrows', criteria, showIconOnly: true })).toEqual({
      type: 'iconSet',
      isShowValue: false,
      config: [
        { operator: 'greaterThanOrEqual', value: { type: 'num', value: 9 }, iconType: '5Quarters', iconId: '0' },
        { operator: 'greaterThan', value: { type: 'num', value: 5 }, iconType: '3Arrows', iconId: '1' },
        { operator: 'greaterThanOrEqual', value: { type: 'percent', value: 0 }, iconType: '3Arrows', iconId: '2' },
      ],
    });
  });

  it('get the limits and icons that Excel gives a set without any, also turned round', () => {
    const icons = (rule: Record<string, unknown>) =>
      (drawn('IconSet', rule) as { config: { value: { value: number }; iconId: string }[] }).config;
    expect(icons({ style: 'FourRating' }).map(({ value, iconId }) => [value.value, iconId])).toEqual([
      [75, '3'],
      [50, '2'],
      [25, '1'],
      [0, '0'],
    ]);
    expect(icons({ style: 'ThreeFlags', reverseIconOrder: true }).map(({ iconId }) => iconId)).toEqual(['2', '1', '0']);
  });

  it.each([
    ['standard deviations', format('PresetCriteria', { rule: { criterion: 'OneStdDevAboveAverage' }, ...red })],
    ['a number format alone', format('Custom', { rule: { formula: '=C5>1' }, format: { numberFormat: '0.0' } })],
    ['a rule without a formula', format('Custom', { rule: {}, ...red })],
    ['a share that a formula tells', format('DataBar', { lowerBoundRule: { type: 'Percent', formula: '=$A$1' } })],
    ['an unknown set of icons', format('IconSet', { style: 'Invalid' })],
    ['no cells', format('Custom', { rule: { formula: '=C5>1' }, ...red }, [])],
  ])('leave out %s', (_what, undrawable) => {
    expect(isDrawn(undrawable)).toBe(false);
    expect(gridRules([undrawable])).toEqual([]);
  });
});
