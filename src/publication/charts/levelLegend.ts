import type { TileMapChart } from '../../report/brief/document';
import type { Look } from './look';
import { letterWidth, wrapped } from './letterWidth';
import { levelFill } from './levelColours';
import { belowLevel, fromLevel, noFigure, ownArea, weakFigure } from './messages';
import { px, svgText } from './svgText';

/** Part of a picture and the height it takes. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** The column beside the map, where there is room for one. */
export const LEGEND_WIDTH = 136;

const BOX = 18;
const ROW = 24;

interface Entry {
  readonly box: string;
  readonly text: string;
}

/** Unit, levels from most to least, and what edges mean; beside the map a column, on a phone rows below it. */
export function levelLegend(chart: TileMapChart & { readonly unit: string }, look: Look): Drawing {
  const { colours, letters, isNarrow, lang } = look;
  const size = letters - 1;
  const box = (fill: string, stroke: string, more = ''): string =>
    `<rect x="1.5" y="1.5" width="${BOX - 3}" height="${BOX - 3}" rx="3" fill="${fill}" stroke="${stroke}"${more}/>`;
  const own = [...chart.tiles, ...chart.islands].some(({ highlighted }) => highlighted);
  const entries: readonly Entry[] = [
    ...chart.levels
      .map((low, level) => ({
        box: box(levelFill(level, colours), colours.inkSoft),
        text: levelText(chart.levels, level, low)[lang],
      }))
      .reverse(),
    ...(chart.tiles.some(({ weak }) => weak)
      ? [
          {
            box: box(colours.ground, colours.ink, ' stroke-width="1.5" stroke-dasharray="4 3"'),
            text: weakFigure[lang],
          },
        ]
      : []),
    ...(chart.tiles.some(({ level }) => level === null)
      ? [{ box: box(colours.ground, colours.inkSoft, ' stroke-dasharray="1 3"'), text: `–  ${noFigure[lang]}` }]
      : []),
    ...(own ? [{ box: box(colours.ground, colours.ink, ' stroke-width="3"'), text: ownArea[lang] }] : []),
  ];
  const parts: string[] = [];
  const room = (isNarrow ? look.width : LEGEND_WIDTH) - BOX - 14;
  let [x, y] = [0, 0];
  const write = (text: string, at: number): void => {
    parts.push(
      `<text x="${px(at)}" y="${px(y + size + 1)}" font-size="${size}" fill="${colours.ink}">${svgText(text)}</text>`,
    );
  };
  for (const line of wrapped(chart.unit, size, room + BOX)) {
    write(line, 0);
    y += size + 6;
  }
  for (const entry of entries) {
    const lines = wrapped(entry.text, size, room);
    const width = BOX + 6 + Math.max(...lines.map((line) => letterWidth(line, size))) + 16;
    if (isNarrow && x > 0 && x + width > look.width) [x, y] = [0, y + ROW];
    parts.push(`<g transform="translate(${px(x)} ${px(y)})">${entry.box}</g>`);
    for (const [index, line] of lines.entries()) {
      if (index > 0) y += size + 3;
      write(line, x + BOX + 6);
    }
    if (isNarrow) x += width;
    else y += ROW;
  }
  return { svg: parts.join(''), height: y + (isNarrow ? ROW : 0) };
}

function levelText(
  levels: readonly string[],
  level: number,
  low: string,
): { readonly vi: string; readonly en: string } {
  const next = levels[1];
  return level === 0 && next !== undefined ? belowLevel(next) : fromLevel(low);
}
