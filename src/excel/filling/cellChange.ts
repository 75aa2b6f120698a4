import type { CellContent } from '../../report/plan/plan';
import { qualifyFormat } from '../../report/numberFormat';
import type { CellInput } from '../reading/liveDetail';
import { enteredText } from './enteredText';

/** What is written into a cell; what is left out stays. Rows are those after the fill. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** As `Range.formulas` takes it: invariant, a formula with "=". */
  readonly input?: CellInput;
  readonly format?: string;
  /** The cell's format is Text, which makes text of whatever is entered: it goes meanwhile. */
  readonly throughText?: true;
}

/** The number format under which whatever is entered becomes a text. */
const TEXT = '@';

/**
 * A content as it is entered, and the number format it asks for.
 * @param format the cell's own number format
 */
export function enteredContent(
  content: number | string | CellContent,
  format: string,
): Omit<CellChange, 'row' | 'column'> {
  if (typeof content === 'number') return enteredNumber(content, format, format);
  if (typeof content === 'string') return { input: enteredText(content) };
  switch (content.type) {
    case 'blank':
      return { input: '', ...changed(content.format, format) };
    case 'text':
      return { input: enteredText(content.text), ...changed(content.format, format) };
    case 'formula': {
      const { formula, prefix = '', suffix = '' } = content;
      return {
        ...enteredFormula(formula, format),
        ...changed(qualifyFormat(content.format ?? format, prefix, suffix), format),
      };
    }
    case 'number': {
      const { number, prefix = '', suffix = '' } = content;
      return enteredNumber(number, qualifyFormat(content.format ?? format, prefix, suffix, number), format);
    }
  }
}

/** A formula in a cell of a number format. */
export function enteredFormula(formula: string, format: string): Omit<CellChange, 'row' | 'column'> {
  return { input: `=${formula}`, ...(format === TEXT && { format, throughText: true }) };
}

function enteredNumber(number: number, wanted: string, standing: string): Omit<CellChange, 'row' | 'column'> {
  if (standing === TEXT) return { input: number, format: wanted, throughText: true };
  return { input: number, ...changed(wanted, standing) };
}

export function changed(wanted: string | undefined, standing: string): Pick<CellChange, 'format'> {
  return wanted === undefined || wanted === standing ? {} : { format: wanted };
}
