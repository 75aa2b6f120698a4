import type { Value } from '../../../kpi/value';
import { isQuantity } from '../../../kpi/value';

/** One period of a series as the chart needs it. */
export interface ChartPoint {
  readonly label: string;
  readonly value: Value;
  /** As it reads, qualifier included; "" for a gap. */
  readonly text: string;
  readonly target?: { readonly low?: number; readonly high?: number };
}

export interface ChartShape {
  readonly width: number;
  readonly height: number;
  /** Bars stand on zero; a line shows a level or rate. */
  readonly style: 'bars' | 'line';
  /** Ranks: 1 is at the top. */
  readonly upsideDown: boolean;
}

interface Mark {
  readonly x: number;
  /** Absent for a gap. */
  readonly y?: number;
  /** A range reaches from here to there. */
  readonly band?: { readonly top: number; readonly bottom: number };
  /** Not exact: "gần", "hơn", a range. */
  readonly qualified: boolean;
  readonly target?: { readonly top: number; readonly bottom: number };
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartLayout {
  readonly marks: readonly Mark[];
  readonly barWidth: number;
  /** Where bars stand. */
  readonly base: number;
  /** Connected stretches of a line: it breaks at gaps. */
  readonly lines: readonly string[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly labels: readonly PlacedText[];
  readonly periods: readonly PlacedText[];
}

const MARGIN = { top: 22, right: 10, bottom: 22, left: 40 } as const;
/** Width of a letter of the labels, in the chart's units. */
const LETTER = 6.6;
const LABEL_HEIGHT = 12;
/** No figure is printed finer. */
const FINEST = 1e-9;

/** The places of everything in the chart of a series. */
export function chartLayout(points: readonly ChartPoint[], shape: ChartShape): ChartLayout {
  const { width, height, style, upsideDown } = shape;
  const scale = scaleOf(points, style, upsideDown);
  const plot = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const slot = plot.width / Math.max(1, points.length);
  const y = (value: number): number => {
    const share = (value - scale.min) / (scale.max - scale.min || 1);
    return round(MARGIN.top + plot.height * (upsideDown ? share : 1 - share));
  };
  const marks = points.map((point, index): Mark => {
    const x = round(MARGIN.left + slot * (index + 0.5));
    const span = spanOf(point.value);
    return {
      x,
      qualified: point.value.kind !== 'exact' && point.value.kind !== 'rank',
      ...(span ? { y: y((span.low + span.high) / 2) } : {}),
      ...(span && span.low !== span.high ? { band: edges(y(span.low), y(span.high)) } : {}),
      ...targetOf(point, scale, y),
    };
  });
  return {
    marks,
    barWidth: round(Math.min(36, slot * 0.62)),
    base: y(Math.min(Math.max(0, scale.min), scale.max)),
    lines: linesOf(marks),
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    labels: valueLabels(points, marks, width),
    periods: periodLabels(points, marks, width, height),
  };
}

function targetOf({ target }: ChartPoint, { min, max }: Scale, y: (value: number) => number): Pick<Mark, 'target'> {
  if (!target || (target.low === undefined && target.high === undefined)) return {};
  return { target: edges(y(target.low ?? min), y(target.high ?? max)) };
}

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Round numbers around everything that is shown. */
function scaleOf(points: readonly ChartPoint[], style: ChartShape['style'], upsideDown: boolean): Scale {
  const shown = points.flatMap(({ value, target }) => {
    const span = spanOf(value);
    return [span?.low, span?.high, target?.low, target?.high].filter((each) => each !== undefined);
  });
  if (style === 'bars') shown.push(0);
  if (shown.length === 0) return { min: 0, max: 1, ticks: [] };
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  if (upsideDown) return { min: 1, max: Math.max(2, high), ticks: [...new Set([1, high])] };
  const step = roundStep(Math.max(high - low || Math.abs(high) || 1, FINEST) / 3);
  const min = Math.floor(low / step) * step;
  const max = Math.max(Math.ceil(high / step) * step, min + step);
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  return { min, max, ticks };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}

function spanOf(value: Value): { readonly low: number; readonly high: number } | undefined {
  if (isQuantity(value)) return { low: value.number, high: value.number };
  if (value.kind === 'range') return { low: value.low, high: value.high };
  return value.kind === 'rank' ? { low: value.rank, high: value.rank } : undefined;
}

function linesOf(marks: readonly Mark[]): readonly string[] {
  const lines: string[][] = [[]];
  for (const { x, y } of marks) {
    if (y === undefined) lines.push([]);
    else lines.at(-1)?.push(`${x},${y}`);
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(' '));
}

/** As many values as fit without touching, the newest, highest and lowest before the others. */
function valueLabels(points: readonly ChartPoint[], marks: readonly Mark[], width: number): readonly PlacedText[] {
  const known = marks.flatMap(({ y }, index) => (y === undefined ? [] : [{ index, y }]));
  const byHeight = [...known].sort((a, b) => a.y - b.y);
  const order = [known.at(-1), byHeight[0], byHeight.at(-1), ...[...known].reverse()].filter(
    (each) => each !== undefined,
  );
  const placed = new Map<number, PlacedText>();
  for (const { index, y } of order) {
    if (placed.has(index)) continue;
    const label = inside(
      marks[index]?.x ?? 0,
      (marks[index]?.band?.top ?? y) - 7,
      points[index]?.text ?? '',
      width,
      MARGIN.left + 2,
    );
    if ([...placed.values()].every((other) => apart(label, other))) placed.set(index, label);
  }
  return [...placed.entries()].sort(([a], [b]) => a - b).map(([, label]) => label);
}

/** The last period, then every second, third … of the others, as they fit. */
function periodLabels(
  points: readonly ChartPoint[],
  marks: readonly Mark[],
  width: number,
  height: number,
): readonly PlacedText[] {
  const all = points.map(({ label }, index) => inside(marks[index]?.x ?? 0, height - 6, label, width));
  for (let step = 1; ; step++) {
    const some = all.filter((_, index) => (all.length - 1 - index) % step === 0);
    if (some.every((label, index) => index === 0 || apart(some[index - 1] as PlacedText, label))) return some;
  }
}

/** A text centred at a place, or moved so far that it does not leave the chart, nor stands before its left edge. */
function inside(x: number, y: number, text: string, width: number, left = 1): PlacedText {
  const half = (text.length * LETTER) / 2;
  if (x + half > width) return { x: width - 1, y, text, anchor: 'end' };
  return x - half < left ? { x: left, y, text, anchor: 'start' } : { x, y, text, anchor: 'middle' };
}

function apart(a: PlacedText, b: PlacedText): boolean {
  if (Math.abs(a.y - b.y) >= LABEL_HEIGHT) return true;
  const [left, right] = leftOf(a) <= leftOf(b) ? [a, b] : [b, a];
  return leftOf(left) + left.text.length * LETTER + 4 <= leftOf(right);
}

function leftOf({ x, text, anchor }: PlacedText): number {
  const length = text.length * LETTER;
  return anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
}

function edges(a: number, b: number): { readonly top: number; readonly bottom: number } {
  return { top: Math.min(a, b), bottom: Math.max(a, b) };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
