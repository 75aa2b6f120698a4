import type { CellValue } from './snapshot';

/**
 * Fingerprints of cell values: 24 bits as 4 base64 characters, so that a list's hand edits can be found without keeping
 * every value twice. Two values that read the same have the same fingerprint; that an edit is overlooked has a chance of
 * one in sixteen million.
 */
export const FINGERPRINT_LENGTH = 4;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, pair) => (DIGITS[pair >> 6] as string) + (DIGITS[pair & 63] as string),
);

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function fingerprint(value: CellValue): string {
  if (value === null || value === '') return 'AAAA';
  if (typeof value === 'number') return encoded(numberHash(value));
  if (typeof value === 'boolean') return encoded(textHash(value ? 'true' : 'false', 2));
  return encoded(textHash(value, 1));
}

/** The fingerprints that a text joins. */
export function fingerprintsIn(prints: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < prints.length; at += FINGERPRINT_LENGTH) found.push(prints.slice(at, at + FINGERPRINT_LENGTH));
  return found;
}

/** The texts that programs store for one cell text differ in line ends only. */
export function storedText(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** 32 bits of a text. @param kind the same text of another kind has others */
export function textHash(text: string, kind: number): number {
  const stored = storedText(text);
  let hash = FNV_OFFSET ^ kind;
  for (let at = 0; at < stored.length; at++) hash = Math.imul(hash ^ stored.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** 32 bits of what was hashed so far and one number more. */
export function nextHash(hash: number, part: number): number {
  return Math.imul(hash ^ part, FNV_PRIME);
}

/**
 * Programs store 15 to 17 digits of a number; of those with decimals 12 digits decide, so that no edit is seen where
 * nobody made one.
 */
function numberHash(number: number): number {
  const whole = Math.round(number);
  if (Math.abs(number - whole) <= Math.abs(whole) * 1e-12) return wholeHash(whole, 3);
  const millionths = number * 1e6;
  const rounded = Math.round(millionths);
  if (Math.abs(millionths - rounded) <= Math.abs(rounded) * 1e-12) return wholeHash(rounded, 4);
  return textHash(number.toPrecision(12), 5);
}

function wholeHash(number: number, kind: number): number {
  if (!Number.isSafeInteger(number)) return textHash(number.toPrecision(12), kind);
  const high = Math.floor(number / 2 ** 32);
  let hash = Math.imul(FNV_OFFSET ^ kind ^ (number >>> 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (high | 0), FNV_PRIME);
  return hash ^ (hash >>> 16);
}

function encoded(hash: number): string {
  const folded = (hash ^ (hash >>> 24)) & 0xffffff;
  return (PAIRS[folded >>> 12] as string) + (PAIRS[folded & 4095] as string);
}

/** Whether a cell holds what was written there, however a program stored it. */
export function sameStoredValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a === 'string' && typeof b === 'string') return storedText(a) === storedText(b);
  return a === b || ((a ?? '') === '' && (b ?? '') === '');
}
