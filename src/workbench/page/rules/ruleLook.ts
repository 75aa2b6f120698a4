import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import type { CellStyle } from '../../engine/engine';
import { toUniverStyle } from '../../engine/univerStyle';

/**
 * The look a rule gives, in the shape of Office.js `ConditionalRangeFormat`, as the grid draws it; undefined where it
 * draws nothing of it (number formats, borders).
 */
export function ruleLook(format: RuleValues): ReturnType<typeof toUniverStyle> | undefined {
  const font = valuesIn(format, 'font');
  const [color, fill] = [textOf(font['color']), textOf(valuesIn(format, 'fill')['color'])];
  const underline = font['underline'];
  const look: CellStyle = {
    ...(font['bold'] === true && { bold: true }),
    ...(font['italic'] === true && { italic: true }),
    ...(font['strikethrough'] === true && { strikethrough: true }),
    ...((underline === 'Single' || underline === 'Double') && { underline }),
    ...(color !== '' && { color }),
    ...(fill !== '' && { fill }),
  };
  return Object.keys(look).length > 0 ? toUniverStyle(look) : undefined;
}
