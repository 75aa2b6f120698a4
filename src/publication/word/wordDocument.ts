import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Brief, BriefChart } from '../../report/brief/document';
import { captionNumbers } from '../captionNumbers';
import type { Picture } from '../pictures/picture';
import { closing } from './closing';
import { documentHead } from './documentHead';
import { documentType } from '../documentWords';
import { numbering } from './numbering';
import { packed } from './packed';
import { pageLayout, twips } from './pageLayout';
import { plainText } from './plainText';
import { runInSection } from './runInSection';
import { section } from './section';
import { sizesFor } from './sizesFor';
import { sourcesAnnex } from './sourcesAnnex';
import { stylesOf } from './styles';

/**
 * A brief as a Word document in the layout of Nghị định 30/2020/NĐ-CP, number, place, date, addressees and signature left
 * to fill. The same brief and pictures give the same bytes.
 * @param pictures the charts as drawn; a chart without one is written as a table of its numbers
 */
export async function wordDocument(
  brief: Brief,
  pictures: ReadonlyMap<BriefChart, Picture> = new Map(),
): Promise<Uint8Array> {
  const { lang } = brief;
  const sizes = sizesFor(brief);
  const last = brief.sections[brief.sections.length - 1]?.blocks.slice(-1)[0];
  const writing = { lang, pictures, captions: captionNumbers(brief), last };
  const report = [
    ...documentHead(brief, sizes),
    ...brief.sections.flatMap((one, index) =>
      brief.length === 'short' ? runInSection(one, index, writing) : section(one, writing),
    ),
    ...closing(brief, sizes),
  ];
  const subject = plainText(brief.subject);
  const document = new Document({
    title: `${documentType[lang]} ${subject}`,
    subject,
    creator: plainText(brief.issuer[lang]),
    lastModifiedBy: plainText(brief.issuer[lang]),
    description: plainText(`${brief.dataset.title} (${brief.dataset.id}, ${brief.dataset.version})`),
    styles: stylesOf(lang, sizes),
    numbering,
    sections: [pages(report), pages(sourcesAnnex(brief))],
  });
  return packed(document, brief.today);
}

/** Pages numbered from 1 within the section, the number not shown on the first. */
function pages(children: ISectionOptions['children']): ISectionOptions {
  const { width, height, top, bottom, left, right, header } = pageLayout;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: twips(width), height: twips(height) },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(header),
          footer: twips(header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ size: 26, children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}
