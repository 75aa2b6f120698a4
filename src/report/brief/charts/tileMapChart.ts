import type { Figure } from '../../../analysis/figureModel';
import { compareValues } from '../../../kpi/claim';
import { unitLabel } from '../../../kpi/unit';
import { printedDecimals } from '../../../kpi/value';
import { formatNumber } from '../../../language/formatNumber';
import { peersText } from '../../../language/rankText';
import type { BriefChart } from '../document';
import { label, phrase } from '../pieces';
import { figurePiece, isPositive } from '../statements/stated';
import { areaNarrow, areaShort } from '../names';
import type { BriefWriter } from '../writer';
import { drawn } from './drawn';
import { figureMap } from './provinceTiles';
import { isDrawable, shownEvidence, shownFigure } from './shownFigures';
import { belongsTo, byAreaTitle, highestAndLowest } from './words';

/**
 * Registered FDI of every province of the brief's list, in up to five levels that hold about equally many provinces. Left
 * out where most of the list has no figure: a map of gaps says nothing of the country.
 */
export function tileMapChart(writer: BriefWriter): BriefChart | undefined {
  const { figures, period, area, lang } = writer;
  const indicator = figures.indicator('FDI_REG');
  const { provinces, islands, levels } = figureMap(figures, 'FDI_REG', period, writer.boundary);
  const known = provinces.map(({ figure }) => figure).filter(isDrawable);
  const inOrder = [...known].sort((a, b) => compareValues(a.value, b.value));
  const [most, least] = [inOrder[0], inOrder[inOrder.length - 1]];
  if (!most || !least || !isPositive(most) || inOrder.length * 2 < provinces.length) return undefined;

  const title = byAreaTitle(indicator, period, lang);
  const among = figurePiece(peersText(provinces.length, inOrder.length, lang), shownEvidence(writer, most, 'peers'));
  const own = known.filter((figure) => figure.area.id === area.id && figure !== most && figure !== least);
  const told = (figure: Figure) => phrase`${label(areaShort(figure.area, lang))}: ${shownFigure(writer, figure)}`;
  return {
    kind: 'chart',
    chart: 'tileMap',
    title,
    text: highestAndLowest(label(title), among, told(most), told(least), own.map(told), lang),
    unit: unitLabel(indicator.unit, lang),
    evidence: known.map((figure) => shownEvidence(writer, figure, 'value')),
    tiles: provinces.map(({ area: of, figure, column, row, level }) => ({
      ...drawn(figure, areaNarrow(of, lang), of.id === area.id, lang),
      area: of.id,
      column,
      row,
      level,
    })),
    islands: islands.map(({ name, area: of, column, row, level }) => ({
      label: name,
      belongsTo: belongsTo(of, lang),
      area: of.id,
      column,
      row,
      level,
      highlighted: of.id === area.id,
    })),
    levels: levels.map((end) => formatNumber(end, printedDecimals(end), lang)),
  };
}
