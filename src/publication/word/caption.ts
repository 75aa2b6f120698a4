import { Paragraph, SimpleField, TextRun } from 'docx';
import type { Lang } from '../../kpi/bilingual';
import type { BriefChart, BriefTable } from '../../report/brief/document';
import { figureLabel, tableLabel } from '../documentWords';
import { plainText } from './plainText';

/** "Bảng 2. …": numbered by Word's own field, so that Word numbers anew where tables or figures are added. */
export function caption(block: BriefTable | BriefChart, number: number, lang: Lang): Paragraph {
  const [kind, title] = block.kind === 'table' ? [tableLabel, block.caption] : [figureLabel, block.title];
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun(`${kind[lang]} `),
      new SimpleField(`SEQ ${kind[lang]} \\* ARABIC`, String(number)),
      new TextRun(`. ${plainText(title)}`),
    ],
  });
}
