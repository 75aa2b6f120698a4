import { NgktError } from '../../kpi/finding';
import { briefAnswer } from '../evaluate/briefAnswer';
import { figureAnswer } from '../evaluate/figureAnswer';
import { builtInAnswer } from '../evaluate/builtInAnswer';
import type { Scope } from '../evaluate/scope';
import { leftWords } from '../leftWords';
import { cellName } from '../references/cellAddress';
import type { CellMarker, TemplateCell } from '../scan/templateLine';
import { sameStoredValue } from '../workbook/fingerprint';
import type { ScalarRecord } from '../workbook/record';
import { contentText, textOf, writtenValue } from './cellContent';
import { CellFiller, type Filling, type MarkerReader } from './cellFiller';
import { derivationOf } from './derivationOf';
import type { FillRun } from './fillRun';
import * as messages from './messages';
import type { CellContent } from './plan';

/** How a marker that stands for a value is read outside lists. */
export function scopeReader(
  { marker, source }: CellMarker,
  opensText: boolean,
  scopeOf: (index: number) => Scope,
): MarkerReader {
  if (marker.kind === 'figure') {
    return (index) => {
      try {
        return figureAnswer(marker.reference, scopeOf(index));
      } catch (error) {
        throw error instanceof NgktError ? error.at({ marker: source }) : error;
      }
    };
  }
  if (marker.kind === 'builtIn') {
    return (index) => ({ value: builtInAnswer(marker.name, scopeOf(index), opensText) });
  }
  if (marker.kind === 'brief') return (index) => briefAnswer(marker.reference, scopeOf(index));
  return () => '';
}

/**
 * Fills one cell outside lists, or keeps what a person made of it since the last fill.
 * @param write takes the content where one is to be written
 */
export function fillScalarCell(
  run: FillRun,
  scope: Scope,
  cell: TemplateCell,
  newRow: number,
  write: (content: CellContent) => void,
): void {
  const { context } = run;
  const style = { format: cell.format, date1904: run.date1904, lang: context.lang };
  const filler = new CellFiller(cell, style, (marker, opens) => scopeReader(marker, opens, () => scope));
  const where = { ...cell.where, ...(cell.markers[0] ? { marker: cell.text } : {}) };
  const filling = run.attempt(where, () => filler.fill(0));
  if (!filling) return;

  const { content, answers } = filling;
  const written = writtenValue(content);
  const kept = keptText(run, cell, written);
  const sheet = cell.where.sheet ?? '';
  run.tellAnswers(answers, where);
  const sources = run.sources.of(...answers);
  if (filler.hasValues) {
    const base = {
      sheet,
      cell: cell.where.cell ?? '',
      newCell: cellName(newRow, cell.column),
      marker: cell.text,
      sources,
    };
    const text = previewText(filling, context.lang);
    const words = kept === undefined ? undefined : wordsToTakeOut(cell);
    if (kept !== undefined)
      run.items.push({ ...base, text: kept, state: 'kept', reason: messages.kept(kept, text, words) });
    else if (filling.missing) run.items.push({ ...base, text, state: 'missing', reason: filling.missing.reason });
    else run.items.push({ ...base, text, state: 'filled' });
  }
  if (kept === undefined) {
    write(content);
    if (showsNote(cell)) run.noteShown = true;
    run.checkText(content, where);
    run.checkPercent(filling.value, cell.format, where);
    run.note(sheet, newRow, cell.column, filling.value);
    if (filler.hasValues && !filling.missing && content.type !== 'blank') run.filled += 1;
  } else writeWithoutWords(cell, write);
  const name = cell.record?.name ?? run.names.next();
  run.scalars.push(recordOf(name, cell, filling, sources, kept !== undefined));
  run.placeCell(name, sheet, newRow, cell.column);
}

/** The text of a cell that a person changed and that is to be kept; undefined where it is to be written. */
function keptText(run: FillRun, cell: TemplateCell, written: ReturnType<typeof writtenValue>): string | undefined {
  if (run.context.overwriteEdits || !isEdited(cell)) return undefined;
  const now = cell.current?.value ?? null;
  if (cell.current?.formula === undefined && sameStoredValue(now, written)) return undefined;
  return textNow(cell, run.context.lang);
}

/** The words of an earlier fill around a number that a person typed since: they go when the number is kept. */
function wordsToTakeOut({ current, format, formatChanged }: TemplateCell): string | undefined {
  if (!formatChanged || typeof current?.value !== 'number' || current.formula !== undefined) return undefined;
  return leftWords(current.format, format);
}

function writeWithoutWords(cell: TemplateCell, write: (content: CellContent) => void): void {
  const { current, format } = cell;
  if (wordsToTakeOut(cell) === undefined || typeof current?.value !== 'number') return;
  write({ type: 'number', number: current.value, format });
}

/** Whether a person changed a filled cell since the last fill. */
export function isEdited({ record, current }: TemplateCell): boolean {
  if (!record) return false;
  return current?.formula !== undefined || !sameStoredValue(current?.value ?? null, record.written);
}

/** What stands in a cell now, as its reader sees it. */
export function textNow({ current }: Pick<TemplateCell, 'current'>, lang: 'vi' | 'en'): string {
  if (current?.formula !== undefined) return `=${current.formula}`;
  const value = current?.value ?? '';
  return typeof value === 'number' ? textOf(value, lang) : String(value);
}

function recordOf(
  name: string,
  cell: TemplateCell,
  filling: Filling,
  sources: readonly number[],
  kept: boolean,
): ScalarRecord {
  const { content, answers } = filling;
  const derivation = derivationOf(answers);
  return {
    name,
    template: cell.text,
    ...(cell.runs === undefined ? {} : { runs: cell.runs }),
    ...(changesLook(content, cell) || (kept && cell.formatChanged) ? { format: cell.format } : {}),
    written: writtenValue(content),
    sources,
    ...(derivation ? { derivation } : {}),
  };
}

/** Whether a content makes the cell's number format another than the template's. */
export function changesLook(content: CellContent, { format }: TemplateCell): boolean {
  if (content.type !== 'number') return false;
  return content.prefix !== undefined || content.suffix !== undefined || (content.format ?? format) !== format;
}

/** Whether the cell says what kind of data the report is made from. */
export function showsNote({ markers }: TemplateCell): boolean {
  return markers.some(({ marker }) => marker.kind === 'builtIn' && marker.name === 'dataset.note');
}

/** A content as the preview shows it. */
export function previewText({ content, value, answers }: Filling, lang: 'vi' | 'en'): string {
  if (content.type !== 'number') return contentText(content, lang);
  const shown = value ?? answers[0]?.value ?? content.number;
  return textOf(shown, lang, 'column');
}
