import type { Theme } from '../../../ooxml/theme/theme';
import type { XmlView } from '../../../ooxml/xml/xmlView';
import { shownFormula } from './formulaText';

const LIMITS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

const ICON_SETS: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
  '3Stars': 'ThreeStars',
  '3Triangles': 'ThreeTriangles',
  '5Boxes': 'FiveBoxes',
};

export function fileIconSetOf(style: string): string | undefined {
  return Object.entries(ICON_SETS).find(([, name]) => name === style)?.[0];
}

interface Limit {
  readonly type: string;
  readonly formula: string | null;
}

function limitOf(limit: XmlView | undefined): Limit {
  const kind = limit?.attribute('type') ?? '';
  const value = limit?.attribute('val') ?? limit?.child('f')?.text;
  const type = LIMITS[kind] ?? 'Invalid';
  if (value === undefined || kind === 'min' || kind === 'max') return { type, formula: null };
  return { type, formula: Number.isNaN(Number(value)) ? `=${shownFormula(value)}` : value };
}

export function colorScaleRule(rule: XmlView, theme: Theme): Record<string, unknown> {
  const scale = rule.child('colorScale');
  const colors = scale?.children('color').map((color) => theme.colorOf(color) ?? '') ?? [];
  const points = (scale?.children('cfvo') ?? []).map((limit, at) => ({ ...limitOf(limit), color: colors[at] ?? '' }));
  const hasThree = points.length > 2;
  return {
    criteria: {
      minimum: points[0],
      ...(hasThree && { midpoint: points[1] }),
      maximum: points[points.length - 1],
    },
    threeColorScale: hasThree,
  };
}

const DIRECTIONS: Readonly<Record<string, string>> = { leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' };

export function dataBarRule(rule: XmlView, twin: XmlView | undefined, theme: Theme): Record<string, unknown> {
  const bar = rule.child('dataBar');
  const newer = twin?.child('dataBar') ?? (bar?.child('fillColor') ? bar : undefined);
  const [low, high] = newer?.children('cfvo') ?? bar?.children('cfvo') ?? [];
  const color = theme.colorOf(newer?.child('fillColor') ?? bar?.child('color')) ?? '';
  const negative = theme.colorOf(newer?.child('negativeFillColor'));
  const negativeBorder = theme.colorOf(newer?.child('negativeBorderColor'));
  const matchesFill = newer?.flag('negativeBarColorSameAsPositive') ?? negative === undefined;
  const border = theme.colorOf(newer?.child('borderColor')) ?? '';
  return {
    barDirection: DIRECTIONS[newer?.attribute('direction') ?? ''] ?? 'Context',
    showDataBarOnly: bar ? !bar.flag('showValue', true) : false,
    axisColor: theme.colorOf(newer?.child('axisColor')) ?? '',
    axisFormat: { none: 'None', middle: 'CellMidPoint' }[newer?.attribute('axisPosition') ?? ''] ?? 'Automatic',
    lowerBoundRule: limitOf(low),
    upperBoundRule: limitOf(high),
    positiveFormat: { fillColor: color, gradientFill: newer?.flag('gradient', true) ?? true, borderColor: border },
    negativeFormat: {
      fillColor: negative ?? color,
      borderColor: negativeBorder ?? border,
      matchPositiveFillColor: matchesFill,
      matchPositiveBorderColor: newer?.flag('negativeBarBorderColorSameAsPositive', true) ?? true,
    },
  };
}

export function iconSetRule(rule: XmlView): Record<string, unknown> {
  const set = rule.child('iconSet');
  const icons = set?.children('cfIcon') ?? [];
  return {
    style: ICON_SETS[set?.attribute('iconSet') ?? '3TrafficLights1'] ?? 'Invalid',
    reverseIconOrder: set?.flag('reverse') ?? false,
    showIconOnly: set ? !set.flag('showValue', true) : false,
    criteria: (set?.children('cfvo') ?? []).map((limit, at) => {
      const icon = icons[at];
      const ownSet = icon && ICON_SETS[icon.attribute('iconSet') ?? ''];
      return {
        ...limitOf(limit),
        operator: limit.flag('gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
        ...(ownSet && { customIcon: { set: ownSet, index: icon.number('iconId') ?? 0 } }),
      };
    }),
  };
}
