import { ImageRun, Paragraph, type Table } from 'docx';
import type { BriefChart } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { chartAlternative } from '../charts/chartAlternative';
import { chartTable } from '../charts/chartTable';
import type { Picture } from '../pictures/picture';
import { sourcesOfChart } from '../sources';
import { caption } from './caption';
import { dataTable } from './dataTable';
import { shownSize } from './pictureSize';
import { plainText } from './plainText';
import { namedReferences } from './sourceReferences';
import { numberOf, type Writing } from './writing';

/** The picture with its alternative in words; without a picture its numbers as a table, with those words below. */
export function figure(chart: BriefChart, writing: Writing): (Paragraph | Table)[] {
  const { pictures, lang } = writing;
  const number = numberOf(chart, writing);
  const sources = sourcesOfChart(chart);
  const picture = pictures.get(chart);
  if (!picture) {
    const { columns, rows, note } = chartTable(chart, lang);
    const words = [textOf(chart.text), note].filter((text) => text !== '').join(' ');
    return [caption(chart, number, lang), ...dataTable({ columns, rows, note: words, sources }, lang)];
  }
  return [
    new Paragraph({ style: 'Figure', children: [pictureRun(chart, picture, number)] }),
    caption(chart, number, lang),
    new Paragraph({ style: 'FigureSource', children: namedReferences(sources, lang) }),
  ];
}

/** @param id differs within a document and stays between runs */
function pictureRun(chart: BriefChart, picture: Picture, id: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: shownSize(picture),
    altText: { id: String(id), name: plainText(chart.title), description: plainText(chartAlternative(chart)) },
  });
}
