import { Paragraph, type Table } from 'docx';
import type { Brief } from '../../report/brief/document';
import { columns } from './columns';
import type { LetterSizes } from './letterSizes';
import { recipientLines, recipients, signatoryName, signatory, signature } from '../documentWords';
import { lineWidth } from './pageLayout';

/** In millimetres: the right column holds the signatory's office on one line. */
const LEFT = 65;

/** Recipients on the left, the signature's place on the right; both left to fill. */
export function closing({ lang, length }: Pick<Brief, 'lang' | 'length'>, { gap }: LetterSizes): (Paragraph | Table)[] {
  const left = [
    new Paragraph({ style: 'RecipientsHeading', text: recipients[lang] }),
    ...recipientLines(length).map((line) => new Paragraph({ style: 'Recipients', text: line[lang] })),
  ];
  const right = [
    new Paragraph({ style: 'Signatory', text: signatory[lang] }),
    new Paragraph({ style: 'Signature', text: signature[lang] }),
    new Paragraph({ style: 'Signatory', text: signatoryName[lang] }),
  ];
  return [
    new Paragraph({ style: 'Rule', keepNext: true, spacing: { before: gap * 30 } }),
    columns(LEFT, lineWidth - LEFT, [[left, right]]),
  ];
}
