import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Lang } from '../../kpi/bilingual';
import { TABLE_SIZE } from './columnWidths';
import { LINE_HEIGHT, type LetterSizes } from './letterSizes';
import { dashList, headingNumbers, sourceNumbers } from './numbering';
import { HEAD_SIZE, pageLayout, twips } from './pageLayout';

const FONT = 'Times New Roman';
const { CENTER, JUSTIFIED, LEFT, RIGHT } = AlignmentType;

/** Word's own styles where it has them, so that its navigation, captions and contents work; the rest by their use. */
export function stylesOf(lang: Lang, { body, gap: points, signature }: LetterSizes): IStylesOptions {
  const gap = points * 20;
  const heading = { bold: true, size: half(body), color: '000000', font: FONT };
  return {
    default: {
      document: {
        run: { font: FONT, size: half(body), language: { value: lang === 'vi' ? 'vi-VN' : 'en-US' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: { run: { ...heading, allCaps: true }, paragraph: { alignment: CENTER, spacing: { before: gap * 2 } } },
      heading1: {
        run: { ...heading, allCaps: true },
        paragraph: {
          numbering: { reference: headingNumbers, level: 0 },
          spacing: { before: gap * 1.5 },
          indent: { firstLine: twips(pageLayout.firstLine) },
          keepNext: true,
        },
      },
      heading2: {
        run: heading,
        paragraph: {
          numbering: { reference: headingNumbers, level: 1 },
          spacing: { before: gap },
          indent: { firstLine: twips(pageLayout.firstLine) },
          keepNext: true,
        },
      },
      caption: {
        run: { bold: true, size: half(13), color: '000000' },
        paragraph: { alignment: CENTER, spacing: { before: 120, after: 80 } },
      },
      hyperlink: { run: { color: '000000' } },
    },
    paragraphStyles: [...head(body), ...text(gap, body), ...tables(), ...closing(signature * 20), ...annexStyles()],
    characterStyles: [
      { id: 'SourceReference', name: 'Source reference', run: { superScript: true } },
      { id: 'RunInHeading', name: 'Run-in heading', run: { bold: true } },
      { id: 'SourceLink', name: 'Source link', run: {} },
    ],
  };
}

/** Word counts letters in half points. */
function half(points: number): number {
  return points * 2;
}

function style(
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph: paragraph ?? {}, run };
}

function head(body: number): IParagraphStyleOptions[] {
  const caps = { size: half(HEAD_SIZE), allCaps: true };
  return [
    style(
      'Notice',
      'Notice',
      { alignment: CENTER, spacing: { after: 80 }, keepNext: true },
      { italics: true, size: 24 },
    ),
    style('State', 'State name', { alignment: CENTER }, { ...caps, bold: true }),
    style('Motto', 'State motto', { alignment: CENTER, spacing: { after: 20 } }, { bold: true, size: half(13) }),
    style('IssuingBody', 'Issuing body', { alignment: CENTER, spacing: { after: 20 } }, { ...caps, bold: true }),
    style('DocumentNumber', 'Document number', { alignment: CENTER, spacing: { before: 80 } }, { size: half(13) }),
    style(
      'PlaceAndDate',
      'Place and date',
      { alignment: CENTER, spacing: { before: 80 } },
      { italics: true, size: half(13) },
    ),
    style('Subtitle', 'Subtitle', { alignment: CENTER, spacing: { after: 20 } }, { bold: true, size: half(body) }),
    style('Addressee', 'Addressee', { alignment: CENTER, spacing: { before: 120, after: 120 } }),
    style('Rule', 'Rule', { spacing: { before: 40 } }, { size: 4 }),
  ];
}

function text(gap: number, body: number): IParagraphStyleOptions[] {
  const line = Math.round(body * LINE_HEIGHT * 20);
  const lines = { alignment: JUSTIFIED, spacing: { before: gap, line, lineRule: LineRuleType.EXACT } };
  return [
    style('BodyText', 'Body Text', { ...lines, indent: { firstLine: twips(pageLayout.firstLine) } }),
    style('ListBullet', 'List Bullet', { ...lines, numbering: { reference: dashList, level: 0 } }),
  ];
}

function tables(): IParagraphStyleOptions[] {
  const cell = { spacing: { before: 40, after: 40 } };
  const letters = { size: half(TABLE_SIZE) };
  return [
    style('TableHeading', 'Table heading', { ...cell, alignment: CENTER, keepNext: true }, { ...letters, bold: true }),
    style('TableText', 'Table text', { ...cell, alignment: LEFT }, letters),
    style('TableNumber', 'Table number', { ...cell, alignment: RIGHT }, letters),
    style(
      'TableNote',
      'Table note',
      { alignment: CENTER, spacing: { before: 60, after: 160 } },
      { ...letters, italics: true },
    ),
    style(
      'FigureSource',
      'Figure source',
      { alignment: CENTER, spacing: { after: 160 } },
      { ...letters, italics: true },
    ),
    style('Figure', 'Figure', { alignment: CENTER, spacing: { before: 120 }, keepNext: true }),
  ];
}

function closing(room: number): IParagraphStyleOptions[] {
  return [
    style(
      'RecipientsHeading',
      'Recipients heading',
      { spacing: { before: 60 } },
      { size: half(12), bold: true, italics: true },
    ),
    style('Recipients', 'Recipients', {}, { size: half(11) }),
    style('Signatory', 'Signatory', { alignment: CENTER, keepNext: true }, { bold: true, size: half(13) }),
    style(
      'Signature',
      'Signature place',
      { alignment: CENTER, spacing: { before: 60, after: room }, keepNext: true },
      { italics: true, size: half(12) },
    ),
  ];
}

function annexStyles(): IParagraphStyleOptions[] {
  const centred = { alignment: CENTER, keepNext: true };
  return [
    style('AnnexNumber', 'Annex number', { ...centred, outlineLevel: 0 }, { bold: true, size: half(14) }),
    style('AnnexTitle', 'Annex title', centred, { bold: true, allCaps: true, size: half(14) }),
    style('AnnexOf', 'Annex reference', { ...centred, spacing: { after: 20 } }, { italics: true, size: half(13) }),
    style(
      'SourceEntry',
      'Source',
      { spacing: { before: 120 }, numbering: { reference: sourceNumbers, level: 0 }, keepNext: true },
      { size: half(13) },
    ),
    style('SourceUse', 'Source use', { indent: { left: twips(11) }, spacing: { before: 20 } }, { size: half(12) }),
    style('MadeOf', 'Made of', { alignment: JUSTIFIED, spacing: { before: 240 } }, { italics: true, size: half(12) }),
  ];
}
