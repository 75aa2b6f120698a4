import type { Figure } from '../../../analysis/figure';
import { isKnown } from '../../../analysis/figureModel';
import { share, shareOf } from '../../../analysis/share';
import { formatValue } from '../../../language/formatValue';
import type { Lang } from '../../../kpi/bilingual';
import { printedNumber } from '../../../kpi/claim';
import { intervalOf } from '../../../kpi/interval';
import type { Value } from '../../../kpi/value';
import type { Piece } from '../document';
import type { BriefWriter } from '../writer';
import { amountText } from './change';
import { figurePiece, isPositive } from './stated';

/** A province's part of the country's figure: "khoảng 46%"; undefined where it cannot be said. */
export function shareOfCountry(writer: BriefWriter, figure: Figure): Piece | undefined {
  const whole = writer.known(figure.indicator.code, { period: figure.period, area: writer.country });
  if (!whole || whole === figure) return undefined;
  return sharePiece(writer, shareOf(figure, whole), figure, whole, 'share');
}

/** A component's or partner's part of a total of the same area and period. */
export function shareOfTotal(writer: BriefWriter, part: Figure, total: Figure): Piece | undefined {
  if (!isKnown(part) || !isKnown(total) || total.partial) return undefined;
  const field = part.counterpart === '' ? '' : 'share';
  return sharePiece(writer, share(part.value, total.value), part, total, field);
}

function sharePiece(writer: BriefWriter, value: Value, part: Figure, whole: Figure, field: string): Piece | undefined {
  // A part of more than the whole, or less than nothing, is a mistake in the data, and no share.
  if (!isPositive(whole) || (printedNumber(part.value) ?? 0) < 0) return undefined;
  const bounds = intervalOf(value);
  if (!bounds || bounds.low.at > 100 || ('number' in value && value.number > 100)) return undefined;
  const { lang } = writer;
  return figurePiece(
    amountText(value, lang),
    writer.evidence([part, whole], field, { derivation: derivation(lang, part, whole) }),
  );
}

function derivation(lang: Lang, part: Figure, whole: Figure): string {
  const [a, b] = [part, whole].map(({ value }) => formatValue(value, lang));
  return lang === 'vi' ? `Tỷ trọng của ${a} trong ${b}` : `Share of ${a} in ${b}`;
}
