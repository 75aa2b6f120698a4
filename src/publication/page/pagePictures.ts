import type { Brief, BriefChart } from '../../report/brief/document';
import { drawChart } from '../charts/drawChart';
import type { AreaShapes } from '../charts/areaShapes';

/** A chart drawn for wide windows and paper, and for phones; the page shows one of them. */
export interface PagePicture {
  readonly wide: string;
  readonly narrow: string;
}

export type PagePictures = ReadonlyMap<BriefChart, PagePicture>;

const WIDE = 640;
const NARROW = 330;

/** The pictures of a brief, in the colours of the page around them. */
export function pagePictures({ lang, sections }: Brief, shapes?: AreaShapes): PagePictures {
  const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  return new Map(
    charts.map((chart, index) => {
      const draw = (width: number, name: string): string =>
        drawChart(chart, { lang, theme: 'page', width, name: `picture${index + 1}${name}`, shapes });
      return [chart, { wide: draw(WIDE, 'w'), narrow: draw(NARROW, 'n') }];
    }),
  );
}
