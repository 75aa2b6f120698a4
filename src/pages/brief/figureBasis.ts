import type { Bilingual } from '../../kpi/bilingual';
import { periodText } from '../../language/periodText';
import { daysOf } from '../../publication/sources';
import type { Brief, Evidence, FigureName } from '../../report/brief/document';
import * as messages from './messages';

/** What things are called; an id that is not known is shown itself. */
export interface Names {
  readonly indicator: (code: string) => string;
  readonly area: (id: string) => string;
}

/** What a number of the brief rests on, as it reads. */
export interface FigureBasis {
  /** The number as it stands in the text; "" where the brief has it in a picture only. */
  readonly stated: string;
  /** "Tổng vốn đăng ký – Nhật Bản – Cả nước – Quý IV/2025"; the one stated first. */
  readonly figures: readonly string[];
  readonly derivation: string | undefined;
  readonly status: Bilingual;
  readonly sources: readonly { readonly number: number; readonly text: string; readonly days: string }[];
}

export function figureBasis(evidence: Evidence, brief: Brief, names: Names): FigureBasis {
  const { figures, derivation, status, sources } = evidence;
  return {
    stated: statedText(brief, evidence),
    figures: figures.map((figure) => figureText(figure, brief, names)),
    derivation,
    status: messages.statuses[status],
    sources: sources.flatMap((index) => {
      const source = brief.sources[index];
      return source ? [{ number: index + 1, text: source.text, days: daysOf(source, brief.lang).join('; ') }] : [];
    }),
  };
}

function figureText({ indicator, area, period, counterpart = '' }: FigureName, { lang }: Brief, names: Names): string {
  const parts = [names.indicator(indicator), counterpart, names.area(area), periodText(period)[lang]];
  return parts.filter((part) => part !== '').join(' – ');
}

function statedText({ sections }: Brief, evidence: Evidence): string {
  const pieces = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.sentences.flatMap((sentence) => sentence.pieces);
        case 'list':
          return block.items.flatMap((item) => item.pieces);
        case 'table':
          return [...block.rows.flat(2), ...block.note];
        case 'chart':
          return block.text;
      }
    });
  return pieces.find((piece) => 'evidence' in piece && piece.evidence === evidence)?.text ?? '';
}
