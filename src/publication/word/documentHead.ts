import { Paragraph, type Table } from 'docx';
import type { Lang } from '../../kpi/bilingual';
import type { Brief } from '../../report/brief/document';
import { columns } from './columns';
import type { LetterSizes } from './letterSizes';
import { addressee, documentNumber, documentType, motto, placeAndDate, state } from '../documentWords';
import { HEAD_LEFT, HEAD_SIZE, lineWidth } from './pageLayout';
import { plainText } from './plainText';
import { rule } from './rule';
import { textWidth } from './textWidth';

const RIGHT = lineWidth - HEAD_LEFT;

/** The motto's rule is as long as the motto in 13 points, in millimetres, as a renderer measures it. */
const MOTTO_WIDTH = { vi: 55.8, en: 72.5 } as const;

/** Part of a text's width that the rule below it takes: "từ 1/3 đến 1/2". */
const RULE_PART = 0.42;

/** What stands above the text: notices, the head of two columns, type and subject, addressee. */
export function documentHead(brief: Brief, sizes: LetterSizes): (Paragraph | Table)[] {
  const { lang } = brief;
  return [
    ...brief.notices.map((notice) => new Paragraph({ style: 'Notice', text: plainText(notice) })),
    headTable(brief),
    new Paragraph({ style: 'Title', text: documentType[lang] }),
    ...subject(brief, sizes),
    ...(brief.length === 'short' ? [] : [new Paragraph({ style: 'Addressee', text: addressee[lang] })]),
  ];
}

function headTable({ issuer, lang }: Brief): Table {
  const body = plainText(issuer[lang]);
  return columns(HEAD_LEFT, RIGHT, [
    [
      [
        new Paragraph({ style: 'IssuingBody', text: body }),
        rule(ruleLength(body.toLocaleUpperCase(lang), HEAD_SIZE, HEAD_LEFT), HEAD_LEFT),
      ],
      stateName(lang),
    ],
    [
      [new Paragraph({ style: 'DocumentNumber', text: documentNumber[lang] })],
      [new Paragraph({ style: 'PlaceAndDate', text: placeAndDate[lang] })],
    ],
  ]);
}

function stateName(lang: Lang): Paragraph[] {
  return [
    new Paragraph({ style: 'State', text: state[lang] }),
    new Paragraph({ style: 'Motto', text: motto[lang] }),
    rule(MOTTO_WIDTH[lang], RIGHT),
  ];
}

function subject({ subject: about, lang }: Brief, { body }: LetterSizes): Paragraph[] {
  const text = plainText(about);
  const shown = text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
  return [new Paragraph({ style: 'Subtitle', text: shown }), rule(ruleLength(shown, body, lineWidth), lineWidth)];
}

function ruleLength(text: string, points: number, column: number): number {
  return Math.min(textWidth(text, points, true), column) * RULE_PART;
}
