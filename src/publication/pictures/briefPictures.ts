import type { Brief, BriefChart } from '../../report/brief/document';
import type { PictureOptions } from '../charts/look';
import type { Picture } from './picture';

/** Draws a chart as SVG. */
export type Draw = (chart: BriefChart, options: PictureOptions) => string;

/** Turns an SVG that is complete by itself into a PNG. */
export type Rasterize = (svg: string) => Promise<Picture>;

/** Width of the drawings in CSS pixels: that of the text of a page, so that letters come out at the size of its notes. */
const WIDTH = 624;

/** Every chart of a brief as a picture, in colours for print. */
export async function briefPictures(
  { sections, lang }: Brief,
  draw: Draw,
  rasterize: Rasterize,
): Promise<ReadonlyMap<BriefChart, Picture>> {
  const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  const pictures = new Map<BriefChart, Picture>();
  for (const chart of charts) {
    pictures.set(chart, await rasterize(draw(chart, { lang, theme: 'print', width: WIDTH })));
  }
  return pictures;
}
