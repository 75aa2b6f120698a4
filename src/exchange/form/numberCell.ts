import { parseUnit } from '../../kpi/unit';
import { showsDate, showsPercent } from '../../report/numberFormat';
import * as messages from './cellMessages';
import { dayOfSerial } from '../../report/plan/cells/excelDate';
import type { FormCell } from './formCells';
import type { FormFigure, FormFindings } from './formFindings';
import { numberMeaning } from './numberMeaning';

/** `unusable`: something stands there that is no number; a finding says what. */
export type NumberReading = number | 'blank' | 'unusable';

export interface NumberCellContext {
  readonly findings: FormFindings;
  readonly date1904: boolean;
  readonly figure?: FormFigure;
  /** Unit the cell is to be filled in. */
  readonly unit: string;
}

/** A reference to another file in a formula: `[1]Sheet1!A1`, `'C:\[Tệp.xlsx]Sheet1'!A1`. */
const OTHER_FILE = /\[[^\]]+\][^!]*!/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The number in an entry cell. Only numbers count: what was typed or pasted as text, as a date or with a percent sign is
 * told with what it probably means, and never converted. A formula counts by the number it shows.
 */
export function readNumberCell(cell: FormCell, context: NumberCellContext): NumberReading {
  const { findings, figure, date1904, unit } = context;
  const { content } = cell;
  if (content === undefined) return 'blank';
  const { value, error, formula, format } = content;
  const wrong = (rule: string, message: Parameters<FormFindings['error']>[1]): 'unusable' => {
    findings.error(rule, message, cell, figure);
    return 'unusable';
  };
  if (error !== undefined) return wrong('cell.error', messages.errorCell(error));
  if (value === null) return formula === undefined ? 'blank' : wrong('cell.notCalculated', messages.notCalculated());
  if (typeof value === 'boolean') return wrong('cell.notNumber', messages.truthValue());
  if (typeof value === 'string') {
    if (value === '') return 'blank';
    if (value.replace(INVISIBLE, '').trim() === '') {
      findings.warning('cell.spaces', messages.onlySpaces(), cell, figure);
      return 'blank';
    }
    const { rule, message } = numberMeaning(value, unit);
    return wrong(rule, message);
  }
  if (showsDate(format)) return wrong('cell.date', messages.dateForNumber(value, dayOfSerial(value, date1904)));
  if (showsPercent(format) && parseUnit(unit).measure !== '%')
    return wrong('cell.percent', messages.percent(value, unit));
  if (formula !== undefined && OTHER_FILE.test(formula)) {
    findings.warning('cell.otherFile', messages.otherFile(formula), cell, figure);
  }
  return value;
}
