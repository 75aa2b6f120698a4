import type { BriefChart, SectionId } from '../document';
import type { BriefWriter } from '../writer';
import { countsOverTimeChart } from './countsOverTimeChart';
import { rankingChart } from './rankingChart';
import { rankMovementChart } from './rankMovementChart';
import { targetBandChart } from './targetBandChart';
import { tileMapChart } from './tileMapChart';

interface ChartMaker {
  /** What the catalogue must hold; a ministry's own catalogue may not. */
  readonly indicators: readonly string[];
  readonly make: (writer: BriefWriter) => BriefChart | undefined;
}

const makers: Readonly<Partial<Record<SectionId, readonly ChartMaker[]>>> = {
  headline: [{ indicators: ['GDP_GROWTH'], make: targetBandChart }],
  activities: [{ indicators: ['HLA'], make: (writer) => countsOverTimeChart(writer, 'HLA') }],
  agreements: [{ indicators: ['AGR'], make: (writer) => countsOverTimeChart(writer, 'AGR') }],
  fdi: [{ indicators: ['FDI_REG'], make: tileMapChart }],
  ranking: [
    { indicators: ['FDI_REG'], make: rankingChart },
    { indicators: ['FDI_REG', 'FDI_RANK'], make: rankMovementChart },
  ],
};

/** The pictures of a section that the data fill; a short brief, one page of text, has none. */
export function chartsFor(section: SectionId, writer: BriefWriter): readonly BriefChart[] {
  if (writer.isShort) return [];
  const { indicators: catalogue } = writer.figures.dataset;
  return (makers[section] ?? [])
    .filter(({ indicators }) => indicators.every((code) => catalogue.has(code)))
    .flatMap(({ make }) => make(writer) ?? []);
}
