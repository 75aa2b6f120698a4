/** A formula taken apart at its references, those that are lost (`#REF!`) among them. */
import { formulaTokens, type Corner, type ReferenceToken } from './formulaTokens';

export interface ReferenceSlot {
  readonly text: string;
  /** Absent where the reference is lost. */
  readonly reference?: ReferenceToken;
}

export interface SlottedFormula {
  /** What stands before each slot, and behind the last. */
  readonly between: readonly string[];
  readonly slots: readonly ReferenceSlot[];
}

export function slottedFormula(formula: string): SlottedFormula {
  const between: string[] = [''];
  const slots: ReferenceSlot[] = [];
  for (const token of formulaTokens(formula)) {
    const isSlot = token.kind === 'reference' || (token.kind === 'other' && token.text.endsWith('#REF!'));
    if (isSlot) {
      slots.push(token.kind === 'reference' ? { text: token.text, reference: token } : { text: token.text });
      between.push('');
    } else between[between.length - 1] += token.text;
  }
  return { between, slots };
}

/** @param texts one for each slot */
export function joinedFormula({ between }: SlottedFormula, texts: readonly string[]): string {
  return between.reduce((formula, text, index) => {
    const slot = texts[index - 1] ?? '';
    // The sheet's name of a lost reference may stand before it by itself.
    const prefix = /^(?:'(?:[^']|'')+'|[^'!]+)!/.exec(slot)?.[0] ?? '';
    const isTwice = prefix !== '' && formula.endsWith(prefix);
    return formula + (isTwice ? slot.slice(prefix.length) : slot) + text;
  });
}

/** The reference as typed, if a text is just one. */
export function referenceIn(text: string): ReferenceToken | undefined {
  const [slot, ...others] = slottedFormula(text).slots;
  return others.length === 0 && slot?.text === text ? slot.reference : undefined;
}

/** A reference with other rows. */
export function withRows(reference: ReferenceToken, firstRow: number, lastRow: number): string {
  const { prefix, first, last, joint } = reference;
  return prefix + corner(first, firstRow) + (last ? joint + corner(last, lastRow) : '');
}

function corner({ column, rowAbsolute }: Corner, row: number): string {
  return `${column}${rowAbsolute ? '$' : ''}${row}`;
}
