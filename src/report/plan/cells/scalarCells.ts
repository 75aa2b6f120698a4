import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import type { Answer } from '../../evaluate/answer';
import { briefAnswer } from '../../evaluate/briefAnswer';
import { countAnswer } from '../../evaluate/countAnswer';
import { figureAnswer } from '../../evaluate/figureAnswer';
import { builtInAnswer } from '../../evaluate/builtInAnswer';
import type { Scope } from '../../evaluate/scope';
import { leftWords } from '../../leftWords';
import { cellName } from '../../references/cellAddress';
import { markedPlace, type CellMarker, type TemplateCell } from '../../scan/templateLine';
import { sameStoredValue } from '../../workbook/fingerprint';
import type { ScalarRecord } from '../../workbook/record';
import type { CellValue } from '../../workbook/snapshot';
import { shownText, textOf, wordsIn, writtenValue } from './cellContent';
import { fillCell, type Filling, type MarkerReader } from './cellFiller';
import { derivationOf } from './derivationOf';
import type { FillRun } from '../fillRun';
import * as messages from '../handEdits/messages';
import type { CellContent, PlanItem } from '../plan';

/** Reads the markers of cells outside lists. */
export function scopeReader(scope: Scope): MarkerReader {
  return (marker, cell) => valueInScope(scope, marker, cell);
}

/** What a marker stands for, row fields of lists left out. */
export function valueInScope(
  scope: Scope,
  { marker, source, from }: CellMarker,
  { text }: TemplateCell,
): Answer | string | number {
  switch (marker.kind) {
    case 'figure':
      try {
        return figureAnswer(marker.reference, scope);
      } catch (error) {
        throw error instanceof NgktError ? error.at({ marker: source }) : error;
      }
    case 'builtIn': {
      const opensText = text.slice(0, from).trim() === '';
      return { value: builtInAnswer(marker.name, scope, opensText) };
    }
    case 'brief':
      return briefAnswer(marker.reference, scope);
    case 'count':
      return countAnswer(marker.list, scope);
    default:
      return '';
  }
}

/**
 * Fills one cell outside lists, or keeps what a person made of it since the last fill.
 * @param write takes the cell's column and its content, where one is to be written
 */
export function fillScalarCell(
  run: FillRun,
  read: MarkerReader,
  cell: TemplateCell,
  newRow: number,
  write: (column: number, content: CellContent) => void,
): void {
  const { sheet = '', cell: place = '' } = cell.where;
  const filling = fillingOf(run, read, cell);
  if (!filling) return;

  const { content, answers, missing, value } = filling;
  const written = writtenValue(content);
  const kept = keptText(run, cell, written);
  const hasValues = answers.length > 0;
  run.tellAnswers(answers, cell);
  const sources = run.sources.of(answers);
  if (hasValues) {
    run.items.push({
      sheet,
      cell: place,
      newCell: cell.current?.row === newRow ? place : cellName(newRow, cell.column),
      marker: cell.text,
      shown: kept ?? shownOf(filling),
      state: kept !== undefined ? 'kept' : missing ? 'missing' : 'filled',
      sources,
      reason: kept === undefined ? missing?.reason : keptReason(cell, kept, filling, run.context.lang),
    });
  }
  if (kept === undefined) {
    write(cell.column, content);
    if (run.context.figures.dataset.illustrative && showsNote(cell)) run.noteShown = true;
    run.checkText(content, cell);
    run.checkPercent(value, cell);
    run.checkReading(value, content, cell);
    run.note(sheet, newRow, cell.column, value);
    if (hasValues && !missing && content.type !== 'blank') run.filled += 1;
  } else keepWithoutWords(run, cell, write);
  const name = cell.record?.name ?? run.names.next();
  run.scalars.push(recordOf(name, cell, filling, written, sources, kept !== undefined));
  run.placeCell(name, sheet, newRow, cell.column);
}

function fillingOf(run: FillRun, read: MarkerReader, cell: TemplateCell): Filling | undefined {
  try {
    return fillCell(cell, run.style, read);
  } catch (error) {
    run.failed(error, markedPlace(cell));
    return undefined;
  }
}

/** The text of a cell that a person changed and that is to be kept; undefined where it is to be written. */
function keptText(run: FillRun, cell: TemplateCell, written: CellValue): string | undefined {
  if (run.context.overwriteEdits || !isEdited(cell)) return undefined;
  const now = cell.current?.value ?? null;
  if (cell.current?.formula === undefined && sameStoredValue(now, written)) return undefined;
  return textNow(cell, run.context.lang);
}

/** The words of an earlier fill around a number or formula that a person typed since: they go when that is kept. */
function wordsToTakeOut({ current, format, formatChanged }: TemplateCell): string | undefined {
  const isNumber = typeof current?.value === 'number' || current?.formula !== undefined;
  return formatChanged && isNumber ? leftWords(current.format, format) : undefined;
}

/** Why a cell stays as a person left it, with what the fill would have written. */
function keptReason(cell: TemplateCell, kept: string, filling: Filling, lang: Lang): Bilingual {
  return messages.kept(kept, shownText(shownOf(filling), lang), wordsToTakeOut(cell));
}

function keepWithoutWords(
  run: FillRun,
  cell: TemplateCell,
  write: (column: number, content: CellContent) => void,
): void {
  const { current, format, column, where } = cell;
  if (!current || wordsToTakeOut(cell) === undefined) return;
  // The words of what it rests on, if there are any, come with the other formulas.
  if (current.formula !== undefined) run.typedFormulas.push({ sheet: where.sheet ?? '', cell: current, format });
  else if (typeof current.value === 'number') write(column, { type: 'number', number: current.value, format });
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
  written: CellValue,
  sources: readonly number[],
  kept: boolean,
): ScalarRecord {
  const { content, answers } = filling;
  const keepsFormat = changesLook(content, cell) || (kept && cell.formatChanged);
  return {
    name,
    template: cell.text,
    runs: cell.runs,
    format: keepsFormat ? cell.format : undefined,
    written,
    sources,
    derivation: derivationOf(answers),
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

/** What the preview shows of a cell: the figure itself where the cell holds its number. */
export function shownOf({ content, value, answers }: Filling): PlanItem['shown'] {
  return content.type === 'number' ? (value ?? answers[0]?.value ?? content.number) : wordsIn(content);
}
