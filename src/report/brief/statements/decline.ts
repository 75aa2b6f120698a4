import type { Figure } from '../../../analysis/figure';
import { isQuantity } from '../../../kpi/value';
import type { Piece } from '../document';
import { indicatorName, lowerFirst } from '../names';
import { label, phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece, valueText } from './stated';

/** What grows or falls, and how it fell. */
export interface Decline {
  /** "tổng sản phẩm trong nước (GDP)". */
  readonly what: Piece;
  /** "ước giảm 6,17%". */
  readonly result: readonly Piece[];
}

const GROWTH_OF = { vi: /^tốc độ tăng (?:trưởng )?(?:của )?/i, en: /^growth (?:rate )?of (?:the )?/i } as const;

/** A rate of growth below zero reads as a fall: "GDP quý III/2021 giảm 6,17%", not "tốc độ tăng … đạt -6,17%". */
export function declineOf(writer: BriefWriter, figure: Figure): Decline | undefined {
  const { value, indicator } = figure;
  const { lang } = writer;
  const falls = isQuantity(value) && value.number < 0 && (value.kind === 'exact' || value.kind === 'approx');
  if (!falls || !GROWTH_OF[lang].test(indicator.name[lang])) return undefined;
  const what = label(lowerFirst(indicatorName(writer, indicator).replace(GROWTH_OF[lang], '')));
  const text = valueText({ ...figure, value: { ...value, number: -value.number } }, lang);
  const evidence = writer.evidence([figure], 'value');
  if (lang === 'en') return { what, result: phrase`fell by ${figurePiece(text, evidence)}` };
  const estimate = /^ước(?: tính)?(?: đạt)? /.exec(text);
  if (!estimate) return { what, result: phrase`giảm ${figurePiece(text, evidence)}` };
  return { what, result: [figurePiece(`ước giảm ${text.slice(estimate[0].length)}`, evidence)] };
}
