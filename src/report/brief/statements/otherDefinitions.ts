import type { Figure } from '../../../analysis/figureModel';
import { isKnown } from '../../../analysis/figureModel';
import { knownBy } from '../../../analysis/vintage';
import type { Piece } from '../document';
import { enumerated, phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece, valueText } from './stated';

/**
 * Figures of the same indicator, area and period by other definitions, told apart: "Theo định nghĩa khác, nguồn nêu gần 60
 * hoạt động; không cộng và không so sánh với số nêu trên". What the data note of a definition is for the trace.
 */
export function otherDefinitions(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const others = definitionsBeside(writer, figure).flatMap((definition) => {
    const other = writer.figure(figure.indicator.code, { period: figure.period, area: figure.area, definition });
    return other && isKnown(other) ? [other] : [];
  });
  if (others.length === 0) return undefined;
  const items = byText(writer, others).map((same) => [statedAlike(writer, same)]);
  const all = enumerated(items, writer.lang);
  return writer.lang === 'vi'
    ? phrase`Theo định nghĩa khác, nguồn nêu ${all}; không cộng và không so sánh với số nêu trên.`
    : phrase`By other definitions, sources give ${all}, neither to be added to nor compared with the figure above.`;
}

/** Those that read the same are said once. */
function byText({ lang }: BriefWriter, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const text = valueText(figure, lang);
    const group = groups.get(text);
    if (group) group.push(figure);
    else groups.set(text, [figure]);
  }
  return [...groups.values()];
}

function statedAlike(writer: BriefWriter, figures: readonly Figure[]): Piece {
  const [first] = figures as [Figure, ...Figure[]];
  return figurePiece(valueText(first, writer.lang), writer.evidence(figures, 'value'));
}

/** The definitions that observations of the same question have, besides the one stated. */
function definitionsBeside({ figures }: BriefWriter, { indicator, area, period, definition }: Figure): string[] {
  const found = figures.dataset.observations
    .filter((one) => one.indicator === indicator.code && one.area === area.id && one.period === period.id)
    .filter((one) => one.counterpart === '' && knownBy(one.asOf, figures.options.asOf))
    .map((one) => one.definition || indicator.definitionVersion);
  return [...new Set(found)].filter((one) => one !== definition);
}
