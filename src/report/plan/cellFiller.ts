import { isQuantity, type Missing, type Value } from '../../kpi/value';
import type { Answer, MarkerValue } from '../evaluate/answer';
import { isBlockMarker, textOutsideMarkers, type CellMarker, type TemplateCell } from '../scan/templateLine';
import { blank, textContent, textOf, typedContent, type CellStyle } from './cellContent';
import type { CellContent, Substitution } from './plan';

/** Gives a marker's value; in a list for the row of that index. */
export type MarkerReader = (index: number) => Answer | string | number;

/** What one cell gets. */
export interface Filling {
  readonly content: CellContent;
  readonly answers: readonly Answer[];
  /** Present where a figure is missing that could be given. */
  readonly missing?: Missing;
  /** The figure of a cell that is only a marker, for the sums over it. */
  readonly value?: Value;
}

/**
 * Fills one template cell. A cell that is only one marker gets a typed value; a marker within text is replaced by the
 * formatted value, block markers by nothing. Inserted values are never scanned again.
 */
export class CellFiller {
  private readonly readers: readonly { readonly marker: CellMarker; readonly read: MarkerReader | undefined }[];
  /** The only marker of a cell without other text. */
  private readonly single: MarkerReader | undefined;

  /** @param readerOf how to read a marker that stands for a value */
  constructor(
    readonly cell: TemplateCell,
    private readonly style: CellStyle,
    readerOf: (marker: CellMarker, opensText: boolean) => MarkerReader,
  ) {
    const { markers, text } = cell;
    this.readers = markers.map((marker) => ({
      marker,
      read: isBlockMarker(marker.marker) ? undefined : readerOf(marker, text.slice(0, marker.from).trim() === ''),
    }));
    const reading = this.readers.flatMap(({ read }) => (read ? [read] : []));
    this.single = reading.length === 1 && textOutsideMarkers(cell).trim() === '' ? reading[0] : undefined;
  }

  /** Whether the cell holds any value; otherwise only its block markers vanish. */
  get hasValues(): boolean {
    return this.readers.some(({ read }) => read !== undefined);
  }

  /** The plain number or text of a cell that is only a marker of such a value: the fast way for long tables. */
  plain(index: number): Answer | string | number | undefined {
    return this.single?.(index);
  }

  fill(index: number): Filling {
    return this.single ? this.typed(this.single(index)) : this.substituted(index);
  }

  typed(read: Answer | string | number): Filling {
    const answer = asAnswer(read);
    const { value } = answer;
    const content = this.withFormat(typedContent(value, this.style));
    return {
      content,
      answers: [answer],
      ...(isMissing(value) ? { missing: value } : {}),
      ...(typeof value === 'object' && value.kind !== 'date' ? { value } : {}),
    };
  }

  private substituted(index: number): Filling {
    const { text } = this.cell;
    const substitutions: Substitution[] = [];
    const answers: Answer[] = [];
    let result = '';
    let at = 0;
    let missing: Missing | undefined;
    for (const { marker, read } of this.readers) {
      let inserted = '';
      if (read) {
        const answer = asAnswer(read(index));
        answers.push(answer);
        if (isMissing(answer.value)) missing ??= answer.value;
        inserted = textOf(answer.value, this.style.lang);
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
      content: this.withFormat(whole ? { ...content, substitutions, ...this.base() } : content),
      answers,
      ...(missing ? { missing } : {}),
    };
  }

  /** The template's text where the cell no longer holds it. */
  private base(): { base?: { text: string; runs?: string } } {
    const { current, text, runs } = this.cell;
    if (current?.value === text) return {};
    return { base: { text, ...(runs === undefined ? {} : { runs }) } };
  }

  /** Where an earlier fill changed the number format, every content brings the template's. */
  private withFormat(content: CellContent): CellContent {
    if (!this.cell.formatChanged || content.type === 'blank') return content;
    return { format: this.cell.format, ...content };
  }
}

/** What a plan needs to tell exact figures from the others. */
export function isExact(value: Value): boolean {
  return value.kind === 'rank' || (isQuantity(value) && value.kind === 'exact' && !value.estimate);
}

export function blankFilling(): Filling {
  return { content: blank, answers: [] };
}

function asAnswer(read: Answer | string | number): Answer {
  return typeof read === 'object' ? read : { value: read };
}

/** What does not apply is not missing: nobody can supply it. */
function isMissing(value: MarkerValue): value is Missing {
  return typeof value === 'object' && value.kind === 'missing' && value.what !== 'notApplicable';
}
