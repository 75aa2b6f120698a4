import type { BriefChart } from '../../report/brief/document';
import type { AreaShapes } from './areaShapes';
import { chartAlternative } from './chartAlternative';
import { countsOverTimeSvg } from './countsOverTime';
import { lookOf, type Look, type PictureOptions } from './look';
import { plainSvg } from './plainSvg';
import { rankMovementSvg } from './rankMovement';
import { rankingSvg } from './ranking';
import { svgText } from './svgText';
import { targetBandSvg } from './targetBand';
import { tileMapSvg } from './tileMap';

/** What a picture may be drawn with besides the chart. */
export interface DrawOptions extends PictureOptions {
  /** Draws provinces in these outlines instead of as tiles. */
  readonly shapes?: AreaShapes | undefined;
  /** Begins the ids in the SVG; unique among the pictures of a page. */
  readonly name?: string;
}

/**
 * A chart as a complete SVG with its alternative in words. It carries no style, script or outside reference, so that any
 * page may hold it; the same chart gives the same text on every machine.
 */
export function drawChart(chart: BriefChart, options: DrawOptions): string {
  const { name = 'picture', shapes } = options;
  const svg = plainSvg(pictureOf(chart, lookOf(options), shapes), name);
  return svg.replace('<svg ', `<svg role="img" aria-label="${svgText(chartAlternative(chart))}" `);
}

function pictureOf(chart: BriefChart, look: Look, shapes: AreaShapes | undefined): string {
  switch (chart.chart) {
    case 'targetBand':
      return targetBandSvg(chart, look);
    case 'ranking':
      return rankingSvg(chart, look);
    case 'rankMovement':
      return rankMovementSvg(chart, look);
    case 'countsOverTime':
      return countsOverTimeSvg(chart, look);
    case 'tileMap':
      return tileMapSvg(chart, look, shapes);
  }
}
