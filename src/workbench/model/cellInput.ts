/** What Excel makes of a value that is written into a cell, as if it were typed there, in invariant form. */
import type { CellPatch, CellStyle } from '../engine/engine';
import { typedDate } from '../engine/typedDate';
import { BRACKETED, INVARIANT_NUMBER } from '../engine/typedNumber';
import { HostError } from '../protocol/hostError';
import type { Wire } from '../protocol/wire';

const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

/** Undefined leaves the cell alone. @throws HostError InvalidArgument for what begins like a formula and is none */
export function cellInput(value: Wire, style: CellStyle): CellPatch | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') throw HostError.invalidArgument();
  if (style.format === '@')
    return { value: value === '' ? null : typeof value === 'string' ? withoutMark(value) : textOf(value) };
  return typeof value === 'string' ? typedText(value, style) : { value };
}

function textOf(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** An apostrophe before a text says that it is one. */
function withoutMark(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function typedText(text: string, style: CellStyle): CellPatch {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1).trimStart() };
  const trimmed = text.trim();
  const number = typedNumber(trimmed, style) ?? typedDay(trimmed, style);
  if (number) return number;
  if (/^[+\-@]/.test(trimmed) && trimmed.length > 1) return typedExpression(trimmed);
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.test(trimmed)) return { value: trimmed.toUpperCase(), error: trimmed.toUpperCase() };
  return { value: text };
}

function typedNumber(text: string, style: CellStyle): CellPatch | undefined {
  const negative = BRACKETED.exec(text);
  const match = INVARIANT_NUMBER.exec(negative ? (negative[1] as string) : text);
  if (!match) return undefined;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const value = sign === '-' || negative ? -size : size;
  const format = formatFor(digits, exponent, currency, percent);
  return format !== undefined && isGeneral(style) ? { value, style: withFormat(style, format) } : { value };
}

function typedDay(text: string, style: CellStyle): CellPatch | undefined {
  const typed = typedDate(text, 'en-US');
  if (!typed) return undefined;
  return isGeneral(style) ? { value: typed.serial, style: withFormat(style, typed.format) } : { value: typed.serial };
}

/** Typing a number with a sign also chooses a format for a cell that has none. */
function formatFor(digits: string, exponent: string, currency: string, percent: string): string | undefined {
  const hasDecimals = digits.includes('.');
  if (percent) return hasDecimals ? '0.00%' : '0%';
  if (currency) return hasDecimals ? '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)' : '"$"#,##0_);[Red]\\("$"#,##0\\)';
  if (exponent) return '0.00E+00';
  if (digits.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}

/** "-A1" is a formula; "- một dòng" begins like one, and Excel refuses it. */
function typedExpression(text: string): CellPatch {
  const isExpression = /^[+\-@]+\s*[\p{L}\p{N}_$('"\\][^\s]*$/u.test(text) || /^[+-].*\(.*\)$/.test(text);
  if (!isExpression) throw HostError.invalidArgument();
  return { formula: text.startsWith('@') ? text.slice(1) : text };
}

export function isGeneral({ format }: CellStyle): boolean {
  return format === undefined || format === 'General';
}

/** A style with another number format; it is then no longer the one the opened file describes. */
export function withFormat({ origin: _origin, format: _format, ...style }: CellStyle, format: string): CellStyle {
  return format === 'General' ? style : { ...style, format };
}
