import type { Lang } from '../../../kpi/bilingual';
import { roundTo, shiftDecimal } from '../../../kpi/decimal';
import { NgktError } from '../../../kpi/finding';
import { parseUnit } from '../../../kpi/unit';
import { isQuantity, printedDecimals, type Quantity, type Value } from '../../../kpi/value';
import { formatDate, type DateStyle } from '../../../language/dates';
import { formatNumber } from '../../../language/formatNumber';
import { formatValue } from '../../../language/formatValue';
import { qualifierAround } from '../../../language/qualifiers';
import { digitsFormat } from '../../digitsFormat';
import type { MarkerValue } from '../../evaluate/answer';
import { showsDate, showsPercent } from '../../numberFormat';
import { storedText } from '../../workbook/fingerprint';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { excelDate } from './excelDate';
import { unknownDateSystem } from './messages';
import type { CellContent } from '../plan';

export const blank: CellContent = { type: 'blank' };

/** Most characters an Excel cell holds. */
export const LONGEST_TEXT = 32_767;

/** Whether a text has characters XML cannot hold; the writers escape them, and readers of the report see nothing useful. */
export function holdsControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 ? code !== 9 && code !== 10 && code !== 13 : code >= 0xfffe) return true;
  }
  return false;
}

/** How a report writes values, the same in all of its cells. */
export interface ReportStyle {
  readonly date1904: WorkbookSnapshot['date1904'];
  readonly lang: Lang;
}

/**
 * A cell that is only a marker: numbers and whole days keep their type, ranges, words and missing figures are text. Rates
 * and percentage points are percent numbers; in a cell whose own format shows percent, the number is divided by 100.
 * @param format the template's number format
 */
export function typedContent(value: MarkerValue, format: string, style: ReportStyle): CellContent {
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'string') return textContent(value);
  if (value.kind === 'date') return dateContent(value.date, format, style);
  if (value.kind === 'year') return { type: 'number', number: value.year };
  if (value.kind === 'rank') return { type: 'number', number: value.rank };
  if (!isQuantity(value)) return textContent(wordsOf(value, format, style.lang));
  const { prefix, suffix } = qualifierAround(value, style.lang);
  const number = cellNumber(value, format);
  const digits = format === 'General' ? digitsFormat(number) : undefined;
  if (prefix === '' && suffix === '' && !digits) return { type: 'number', number };
  return {
    type: 'number',
    number,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(digits ? { format: digits } : {}),
  };
}

/** A format that says how many digits to show gets them all; where there is none, the number has the digits a text has. */
export function cellNumber({ number, unit, decimals }: Quantity, format: string): number {
  if (format === 'General') return roundTo(number, decimals);
  return showsPercent(format) && isPercent(unit) ? shiftDecimal(number, -2) : number;
}

/** A range in a column of percentages has its percent sign, as the numbers beside it do. */
function wordsOf(value: Value, format: string, lang: Lang): string {
  if (value.kind !== 'range' || !showsPercent(format) || !isPercent(value.unit)) return textOf(value, lang);
  return formatValue({ ...value, unit: '%' }, lang);
}

/** Whether a cell would show a number that is no percentage as one, a hundredfold: 60 as 6000%. */
export function showsHundredfold(value: Value, format: string): boolean {
  return showsPercent(format) && isQuantity(value) && value.number !== 0 && !isPercent(value.unit);
}

/** Rates, and the percentage points between them. */
function isPercent(unit: string): boolean {
  const { measure } = parseUnit(unit);
  return measure === '%' || measure === 'PP';
}

/** @throws NgktError `fill.dateSystem` where it is not known how the workbook counts days */
function dateContent(date: string, format: string, { date1904, lang }: ReportStyle): CellContent {
  if (format !== '@' && date1904 === undefined) throw new NgktError('fill.dateSystem', unknownDateSystem);
  const serial = format === '@' ? undefined : excelDate(date, date1904 ?? false);
  if (serial === undefined) return textContent(formatDate(date, lang, 'column'));
  return { type: 'number', number: serial, ...(showsDate(format) ? {} : { format: 'dd/mm/yyyy' }) };
}

export function textContent(text: string): CellContent {
  if (text === '') return blank;
  const stored = storedText(text);
  return { type: 'text', text: stored.length > LONGEST_TEXT ? `${stored.slice(0, LONGEST_TEXT - 1)}…` : stored };
}

/** A value inside other text, without its unit: the template's text has it ("{{FTA}} FTA"). */
export function textOf(value: MarkerValue, lang: Lang, dates: DateStyle = 'short'): string {
  if (typeof value === 'string') return storedText(value);
  if (typeof value === 'number') return plainNumber(value, lang);
  if (value.kind === 'date') return formatDate(value.date, lang, dates);
  if (value.kind === 'year') return String(value.year);
  return formatValue(value, lang, { unit: false });
}

/** A value as a line of the preview shows it; a text as it is. */
export function shownText(shown: MarkerValue, lang: Lang): string {
  return typeof shown === 'string' ? shown : textOf(shown, lang, 'column');
}

function plainNumber(number: number, lang: Lang): string {
  return formatNumber(number, printedDecimals(number), lang);
}

/** A content as its reader will see it. */
export function contentText(content: CellContent | string | number, lang: Lang): string {
  if (typeof content !== 'object') return textOf(content, lang);
  if (content.type !== 'number') return wordsIn(content);
  return `${content.prefix ?? ''}${plainNumber(content.number, lang)}${content.suffix ?? ''}`;
}

/** What a cell says that gets no number. */
export function wordsIn(content: Exclude<CellContent, { type: 'number' }>): string {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

/** What a cell holds after its content is written. */
export function writtenValue(content: CellContent | string | number): CellValue {
  if (typeof content !== 'object') return content === '' ? null : content;
  switch (content.type) {
    case 'number':
      return content.number;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return null;
  }
}
