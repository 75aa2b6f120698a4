import { componentCodes } from '../../../analysis/components';
import type { Figure } from '../../../analysis/figureModel';
import { isComplete } from '../../../analysis/figureModel';
import { subtractValues } from '../../../kpi/claim';
import { shiftYears } from '../../../kpi/period';
import { isQuantity, type Quantity } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import type { Piece } from '../document';
import { areaInside, indicatorInside } from '../names';
import { enumerated, phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { amountText, opposite } from './change';
import { isRevised } from './revision';
import { readable } from '../../../analysis/shownValue';
import { figurePiece, quotedPiece } from './stated';

/**
 * Why a figure moved, as far as the data tell: that its definition changed, which component made most of the change, that the earlier figure was added
 * up from the provinces merged since, that it was revised, and what the source noted.
 */
export function reasonOf(writer: BriefWriter, figure: Figure, way: 'up' | 'down'): readonly Piece[] | undefined {
  const earlier = writer.known(figure.indicator.code, { period: shiftYears(figure.period, -1), area: figure.area });
  const reasons = [
    earlier && otherDefinition(writer, figure, earlier),
    earlier && mainComponent(writer, figure, earlier, way),
    earlier && mergedBase(writer, earlier),
    earlier && revisedBase(writer, earlier),
    noteOf(writer, figure),
  ].filter((reason) => reason !== undefined);
  return reasons.length > 0 ? enumerated(reasons, writer.lang, ';') : undefined;
}

function otherDefinition(writer: BriefWriter, figure: Figure, earlier: Figure): readonly Piece[] | undefined {
  if (figure.definition === earlier.definition) return undefined;
  return writer.lang === 'vi'
    ? phrase`hai kỳ tính theo hai định nghĩa khác nhau`
    : phrase`the two periods were counted by different definitions`;
}

/** The component that makes at least half of the change, and goes the way the rank went. */
function mainComponent(
  writer: BriefWriter,
  figure: Figure,
  earlier: Figure,
  way: 'up' | 'down',
): readonly Piece[] | undefined {
  const total = difference(figure, earlier);
  if (!total || (way === 'up' ? total.number <= 0 : total.number >= 0)) return undefined;
  for (const code of componentCodes(figure.indicator.code)) {
    const [now, then] = [figure.period, earlier.period].map((period) =>
      writer.known(code, { period, area: figure.area }),
    );
    const part = now && then && difference(now, then);
    if (!part || part.number / total.number < 0.5) continue;
    const size = part.number < 0 ? opposite(part) : part;
    const { lang } = writer;
    const derivation = `${formatValue(now.value, lang)} − ${formatValue(then.value, lang)}`;
    const amount = figurePiece(
      amountText(readable(size, now.indicator), lang),
      writer.evidence([now, then], '', { derivation }),
    );
    const name = indicatorInside(writer, now.indicator);
    return lang === 'vi'
      ? phrase`chủ yếu do ${name} ${words(part.number > 0 ? 'tăng' : 'giảm')} ${amount}`
      : phrase`mainly because ${name} ${words(part.number > 0 ? 'rose' : 'fell')} by ${amount}`;
  }
  return undefined;
}

/** Exact numbers only. */
function difference(now: Figure, then: Figure): Quantity | undefined {
  if (!isComplete(now) || !isComplete(then) || now.definition !== then.definition) return undefined;
  const result = subtractValues(now.value, then.value);
  return isQuantity(result) && result.kind === 'exact' && result.number !== 0 ? result : undefined;
}

function mergedBase(writer: BriefWriter, earlier: Figure): readonly Piece[] | undefined {
  const { figures } = writer;
  const ids = [...new Set(earlier.observations.map(({ area }) => area))].filter((id) => id !== earlier.area.id);
  const parts = ids.flatMap((id) => figures.areas.byId(id) ?? []);
  if (parts.length < 2) return undefined;
  const names = enumerated(
    parts.map((area) => [areaInside(writer, area)]),
    writer.lang,
  );
  return writer.lang === 'vi'
    ? phrase`số năm trước cộng từ ${names} trước sáp nhập`
    : phrase`the earlier figure is the sum of ${names} before the merger`;
}

function revisedBase(writer: BriefWriter, earlier: Figure): readonly Piece[] | undefined {
  if (!isRevised(writer, earlier)) return undefined;
  return writer.lang === 'vi' ? phrase`số năm trước đã được điều chỉnh` : phrase`the earlier figure has been revised`;
}

function noteOf(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const note = figure.observations.find(({ comment }) => comment.trim() !== '')?.comment;
  if (note === undefined) return undefined;
  const quote = quotedPiece(note.trim().replace(/\.$/, ''), writer.evidence([figure], 'comment'));
  return writer.lang === 'vi' ? phrase`ghi chú của nguồn: “${quote}”` : phrase`the source notes: "${quote}"`;
}
