import type { Figure } from '../../../analysis/figureModel';
import { isKnown } from '../../../analysis/figureModel';
import { knownBy } from '../../../analysis/vintage';
import type { Piece } from '../document';
import { enumerated, phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { quotedPiece, stated } from './stated';

/**
 * Figures of the same indicator, area and period by other definitions, told apart with what the data say of each: "Theo
 * định nghĩa khác, không cộng và không so sánh với số nêu trên: gần 60 hoạt động (“hoạt động … của lãnh đạo chủ chốt”)".
 */
export function otherDefinitions(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const others = definitionsBeside(writer, figure).flatMap((definition) => {
    const other = writer.figure(figure.indicator.code, { period: figure.period, area: figure.area, definition });
    return other && isKnown(other) ? [other] : [];
  });
  if (others.length === 0) return undefined;
  const items = others.map((other) => withItsNote(writer, other));
  const all = enumerated(items, writer.lang, ';');
  return writer.lang === 'vi'
    ? phrase`Theo định nghĩa khác, không cộng và không so sánh với số nêu trên: ${all}.`
    : phrase`By other definitions, neither to be added to nor compared with the figure above: ${all}.`;
}

/** The definitions that observations of the same question have, besides the one stated. */
function definitionsBeside({ figures }: BriefWriter, { indicator, area, period, definition }: Figure): string[] {
  const found = figures.dataset.observations
    .filter((one) => one.indicator === indicator.code && one.area === area.id && one.period === period.id)
    .filter((one) => one.counterpart === '' && knownBy(one.asOf, figures.options.asOf))
    .map((one) => one.definition || indicator.definitionVersion);
  return [...new Set(found)].filter((one) => one !== definition);
}

/** What the source called it stands in the note; without one the definition's own name is shown. */
function withItsNote(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const note = figure.observations.find(({ comment }) => comment.trim() !== '')?.comment ?? figure.definition;
  const quote = quotedPiece(note.trim().replace(/\.$/, ''), writer.evidence([figure], 'definition'));
  return writer.lang === 'vi'
    ? phrase`${stated(writer, figure)} (“${quote}”)`
    : phrase`${stated(writer, figure)} ("${quote}")`;
}
