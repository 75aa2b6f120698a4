import type { Figures } from '../../../src/analysis/figure';
import type { Lang } from '../../../src/kpi/bilingual';
import { parsePeriod } from '../../../src/kpi/period';
import { briefOf } from '../../../src/report/brief/briefOf';
import type { Brief, BriefLength, Piece, Sentence } from '../../../src/report/brief/document';
import { textOf } from '../../../src/report/brief/pieces';

export interface Asked {
  readonly period?: string;
  readonly area?: string;
  readonly lang?: Lang;
  readonly length?: BriefLength;
  readonly today?: string;
}

export function brief(figures: Figures, asked: Asked = {}): Brief {
  const { period = '2024', area = 'VN', lang = 'vi', length = 'full', today = '2026-11-22' } = asked;
  return briefOf({ figures, period: parsePeriod(period), area: figures.areas.find(area), today, lang, length });
}

export function sentencesOf({ sections }: Brief): readonly Sentence[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.sentences;
      return block.kind === 'list' ? block.items : [];
    }),
  );
}

/** Every piece of the brief, those of tables and of pictures' alternatives included. */
export function piecesOf({ sections }: Brief): readonly Piece[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.sentences.flatMap(({ pieces }) => pieces);
        case 'list':
          return block.items.flatMap(({ pieces }) => pieces);
        case 'table':
          return [...block.rows.flat(2), ...block.note];
        case 'chart':
          return block.text;
      }
    }),
  );
}

/** The sentences of a rule as they read. */
export function said(one: Brief, rule: string): string[] {
  return sentencesOf(one)
    .filter((sentence) => sentence.rule === rule)
    .map(({ pieces }) => textOf(pieces));
}

/** The whole text, as a golden file holds it. */
export function wholeText(one: Brief): string {
  const lines = one.sections.flatMap(({ heading, blocks }) => [
    '',
    `# ${heading}`,
    ...blocks.flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return [block.sentences.map(({ pieces }) => textOf(pieces)).join(' ')];
        case 'list':
          return block.items.map(({ pieces }) => `- ${textOf(pieces)}`);
        case 'table':
          return [
            block.caption,
            block.columns.map(({ heading: head }) => head).join(' | '),
            ...block.rows.map((row) => row.map(textOf).join(' | ')),
            textOf(block.note),
          ];
        case 'chart':
          return [];
      }
    }),
  ]);
  return [
    ...one.notices,
    one.subject,
    ...lines,
    '',
    ...one.sources.map(({ text }, index) => `[${index}] ${text}`),
    '',
  ].join('\n');
}
