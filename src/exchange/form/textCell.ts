import type { Bilingual } from '../../kpi/bilingual';
import { legacyText } from '../../language/legacyFonts';
import * as messages from './cellMessages';
import type { FormCell } from './formCells';
import type { FormFigure, FormFindings } from './formFindings';

export interface TextCellContext {
  readonly findings: FormFindings;
  readonly figure?: FormFigure;
  /** What the cell is for: "Đối tác". */
  readonly what: Bilingual;
  /** A number there is not necessarily a slip: in a note. */
  readonly numbers?: boolean;
}

/** The text in an entry cell as typed, without spaces around it; "" where there is none that can be used. */
export function readTextCell(cell: FormCell, { findings, figure, what, numbers }: TextCellContext): string {
  const { content } = cell;
  if (content === undefined) return '';
  const { value, error, formula } = content;
  if (error !== undefined) {
    findings.error('cell.error', messages.errorCell(error), cell, figure);
    return '';
  }
  if (value === null) {
    if (formula !== undefined) findings.error('cell.notCalculated', messages.notCalculated(), cell, figure);
    return '';
  }
  if (typeof value !== 'string') {
    if (numbers) findings.warning('cell.misplaced', messages.numberInNote(String(value)), cell, figure);
    else findings.error('cell.misplaced', messages.numberForText(String(value), what), cell, figure);
    return numbers ? String(value) : '';
  }
  const text = value.trim();
  const legacy = legacyText(text);
  if (legacy) findings.error('text.legacyFont', messages.legacyFont(text, legacy), cell, figure);
  else if (text !== text.normalize('NFC')) findings.warning('text.decomposed', messages.decomposed(text), cell, figure);
  return text;
}
