import type { Missing, Value } from '../../../kpi/value';
import type { Answer, MarkerValue } from '../../evaluate/answer';
import { isBlockMarker, textOutsideMarkers, type CellMarker, type TemplateCell } from '../../scan/templateLine';
import { blank, textContent, textOf, typedContent, type ReportStyle } from './cellContent';
import type { CellContent, Substitution } from '../plan';

/** Gives what a cell's marker stands for. */
export type MarkerReader = (marker: CellMarker, cell: TemplateCell) => Answer | string | number;

/** What one cell gets. */
export interface Filling {
  readonly content: CellContent;
  /** One for each marker that stands for a value; none where block markers only vanish. */
  readonly answers: readonly Answer[];
  /** A figure that is missing and could be given. */
  readonly missing: Missing | undefined;
  /** The figure of a cell that is only a marker, for the sums over it. */
  readonly value: Value | undefined;
}

/**
 * Fills one template cell. A cell that is only one marker gets a typed value; a marker within text is replaced by the
 * formatted value, block markers by nothing. Inserted values are never scanned again.
 */
export function fillCell(cell: TemplateCell, style: ReportStyle, read: MarkerReader): Filling {
  const only = onlyMarker(cell);
  return only ? typedFilling(cell, style, read(only, cell)) : substitutedFilling(cell, style, read);
}

/** The marker of a cell that has only one for a value and no other text. */
export function onlyMarker(cell: TemplateCell): CellMarker | undefined {
  const { markers, text } = cell;
  const first = markers[0];
  if (first?.source === text) return standsForValue(first) ? first : undefined;
  const values = markers.filter(standsForValue);
  return values.length === 1 && textOutsideMarkers(cell).trim() === '' ? values[0] : undefined;
}

/** What a cell gets that is only a marker of such a value. */
export function typedFilling(cell: TemplateCell, style: ReportStyle, read: Answer | string | number): Filling {
  const answer = asAnswer(read);
  const { value } = answer;
  return {
    content: withFormat(typedContent(value, cell.format, style), cell),
    answers: [answer],
    missing: isMissing(value) ? value : undefined,
    value: typeof value === 'object' && value.kind !== 'date' && value.kind !== 'year' ? value : undefined,
  };
}

function substitutedFilling(cell: TemplateCell, style: ReportStyle, read: MarkerReader): Filling {
  const { text } = cell;
  const substitutions: Substitution[] = [];
  const answers: Answer[] = [];
  let result = '';
  let at = 0;
  let missing: Missing | undefined;
  for (const marker of cell.markers) {
    let inserted = '';
    if (standsForValue(marker)) {
      const answer = asAnswer(read(marker, cell));
      answers.push(answer);
      if (isMissing(answer.value)) missing ??= answer.value;
      inserted = textOf(answer.value, style.lang);
    }
    substitutions.push({ from: marker.from, to: marker.to, text: inserted });
    result += text.slice(at, marker.from) + inserted;
    at = marker.to;
  }
  result += text.slice(at);
  const content = textContent(result.trim() === '' ? '' : result);
  // A text that had to be cut no longer is what the substitutions make.
  const whole = content.type === 'text' && content.text === result;
  return {
    content: withFormat(whole ? { ...content, substitutions, ...baseOf(cell) } : content, cell),
    answers,
    missing,
    value: undefined,
  };
}

/** The template's text where the cell no longer holds it. */
function baseOf({ current, text, runs }: TemplateCell): { base?: { text: string; runs?: string } } {
  if (current?.value === text) return {};
  return { base: { text, ...(runs === undefined ? {} : { runs }) } };
}

/** Where an earlier fill changed the number format, every content brings the template's. */
function withFormat(content: CellContent, { format, formatChanged }: TemplateCell): CellContent {
  return formatChanged ? { format, ...content } : content;
}

export function standsForValue({ marker }: CellMarker): boolean {
  return !isBlockMarker(marker);
}

/** What a plan needs to tell exact figures from the others. */
export function isExact(value: Value): boolean {
  return value.kind === 'rank' || (value.kind === 'exact' && !value.estimate);
}

export function blankFilling(): Filling {
  return { content: blank, answers: [], missing: undefined, value: undefined };
}

function asAnswer(read: Answer | string | number): Answer {
  return typeof read === 'object' ? read : { value: read };
}

/** What does not apply is not missing: nobody can supply it. */
function isMissing(value: MarkerValue): value is Missing {
  return typeof value === 'object' && value.kind === 'missing' && value.what !== 'notApplicable';
}
