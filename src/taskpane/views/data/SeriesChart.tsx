import { useMemo } from 'react';
import { noData } from '../../../language/formatValue';
import { formatNumber } from '../../../language/formatNumber';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import { chartLayout, type ChartLayout, type ChartPoint, type ChartShape, type PlacedText } from './seriesChart';

const WIDTH = 360;
const HEIGHT = 176;
const LEFT = 40;
const DOT = 3.5;

interface Props extends Pick<ChartShape, 'style' | 'upsideDown'> {
  readonly title: string;
  readonly points: readonly ChartPoint[];
}

/** A series in one colour. Values carry their qualifiers, gaps stay gaps, ranges are bands, targets are shaded. */
export function SeriesChart({ title, points, style, upsideDown }: Props) {
  const text = useText();
  const lang = useLang();
  const layout = useMemo(
    () => chartLayout(points, { width: WIDTH, height: HEIGHT, style, upsideDown }),
    [points, style, upsideDown],
  );
  const read = points.map(({ label, text: value }) => `${label}: ${value || noData[lang]}`).join('; ');
  const legend = [
    ...(layout.marks.some(({ target }) => target) ? [messages.targetLegend] : []),
    ...(layout.marks.some(({ y, qualified }) => qualified && y !== undefined) ? [messages.claimLegends[style]] : []),
  ];
  return (
    <>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}. ${text(messages.chartSummary(read))}`}
      >
        {layout.ticks.map(({ y, value }) => (
          <g key={value}>
            <line className="chartGrid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
            <text className="chartTick" x={LEFT - 5} y={y + 3.5} textAnchor="end">
              {formatNumber(value, decimalsOf(value), lang)}
            </text>
          </g>
        ))}
        <Targets layout={layout} />
        {style === 'bars' ? <Bars layout={layout} points={points} /> : <Line layout={layout} points={points} />}
        {layout.labels.map((label) => (
          <Label key={`${label.x} ${label.y}`} label={label} className="chartValue" />
        ))}
        {layout.periods.map((label) => (
          <Label key={label.text} label={label} className="chartTick" />
        ))}
      </svg>
      {legend.length > 0 && <p className="hint">{legend.map((line) => text(line)).join(' · ')}</p>}
    </>
  );
}

function Targets({ layout: { marks, barWidth } }: { readonly layout: ChartLayout }) {
  return marks.map(({ x, target }) =>
    target ? (
      <rect
        key={x}
        className="chartTarget"
        x={x - barWidth / 2 - 3}
        width={barWidth + 6}
        y={target.top - 1}
        height={Math.max(2, target.bottom - target.top + 2)}
      />
    ) : null,
  );
}

interface MarksProps {
  readonly layout: ChartLayout;
  readonly points: readonly ChartPoint[];
}

function Bars({ layout: { marks, barWidth, base }, points }: MarksProps) {
  return marks.map(({ x, y, band, qualified }, index) =>
    y === undefined ? null : (
      <rect
        key={x}
        className={qualified ? 'chartBar chartBar-qualified' : 'chartBar'}
        x={x - barWidth / 2}
        width={barWidth}
        y={Math.min(band?.top ?? y, base)}
        height={Math.max(1, Math.abs((band?.top ?? y) - base))}
      >
        <title>{tip(points[index])}</title>
      </rect>
    ),
  );
}

function Line({ layout: { marks, lines }, points }: MarksProps) {
  return (
    <>
      {lines.map((line) => (
        <polyline key={line} className="chartLine" points={line} />
      ))}
      {marks.map(({ x, y, band, qualified }, index) =>
        y === undefined ? null : (
          <g key={x}>
            <title>{tip(points[index])}</title>
            {band && <line className="chartBand" x1={x} x2={x} y1={band.top} y2={band.bottom} />}
            <circle className={qualified ? 'chartDot chartDot-qualified' : 'chartDot'} cx={x} cy={y} r={DOT} />
          </g>
        ),
      )}
    </>
  );
}

function Label({
  label: { x, y, text, anchor },
  className,
}: {
  readonly label: PlacedText;
  readonly className: string;
}) {
  return (
    <text className={className} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

function tip(point: ChartPoint | undefined): string {
  return point ? `${point.label}: ${point.text}` : '';
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
