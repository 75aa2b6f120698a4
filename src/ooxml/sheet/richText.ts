import { escapeText, unescape } from '../xml/escape';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import type { Substitution } from '../../report/plan/plan';

/** A stretch of text with one formatting. */
export interface Run {
  readonly text: string;
  /** Content of `rPr` as raw XML without namespace prefixes; "" for none. */
  readonly properties: string;
}

/**
 * The runs of a text item (`si` or `is`, tags included); phonetic readings are not part of the text.
 * @param prefix of the main namespace, colon included
 */
export function readRuns(item: string, prefix: string, part: string): Run[] {
  const plain = plainText(item, prefix);
  if (plain !== undefined) return [{ text: plain, properties: '' }];
  const runs: Run[] = [];
  const scanner = new XmlScanner(item, part);
  let properties = '';
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    if (scanner.isLocal('r')) properties = '';
    else if (scanner.isLocal('rPh')) scanner.skipElement();
    else if (scanner.isLocal('rPr') && scanner.kind === 'open') {
      const from = scanner.end;
      scanner.skipElement();
      properties = withoutPrefix(item.slice(from, scanner.start), prefix);
    } else if (scanner.isLocal('t')) runs.push({ text: textInside(scanner), properties });
  }
  return runs;
}

/** Whether any run has formatting of its own. */
export function hasFormatting(runs: readonly Run[]): boolean {
  return runs.some(({ properties }) => properties !== '');
}

export function plainTextOf(runs: readonly Run[]): string {
  return runs.length === 1 ? (runs[0] as Run).text : runs.map(({ text }) => text).join('');
}

/** Content of a text item. */
export function writeRuns(runs: readonly Run[], prefix: string): string {
  const [first] = runs;
  if (!first) return `<${prefix}t/>`;
  if (runs.length === 1 && first.properties === '') return textElement(first.text, prefix);
  return runs
    .map(({ text, properties }) => {
      const formatting = properties === '' ? '' : `<${prefix}rPr>${withPrefix(properties, prefix)}</${prefix}rPr>`;
      return `<${prefix}r>${formatting}${textElement(text, prefix)}</${prefix}r>`;
    })
    .join('');
}

function textElement(text: string, prefix: string): string {
  const preserve = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${preserve}>${escapeText(text)}</${prefix}t>`;
}

/**
 * The runs with parts of the text replaced. A replacement takes the formatting of the run its first character stands in,
 * also where the replaced part runs on into others.
 */
export function substitute(runs: readonly Run[], substitutions: readonly Substitution[]): Run[] {
  const ordered = [...substitutions].sort((a, b) => a.from - b.from);
  const result: Run[] = [];
  let next = 0;
  let at = 0;
  let takenTo = 0;
  for (const { text, properties } of runs) {
    const end = at + text.length;
    let kept = '';
    let from = Math.max(at, takenTo);
    for (let sub = ordered[next]; sub && sub.from < end; sub = ordered[++next]) {
      kept += text.slice(from - at, sub.from - at) + sub.text;
      from = Math.min(sub.to, end);
      takenTo = sub.to;
    }
    if (from < end) kept += text.slice(from - at);
    if (kept !== '') result.push({ text: kept, properties });
    at = end;
  }
  return result;
}

/** Runs for the fill record: lengths and properties, without the text, which the record holds anyway. */
export function runsToRecord(runs: readonly Run[]): string | undefined {
  if (!hasFormatting(runs)) return undefined;
  return JSON.stringify(runs.map(({ text, properties }) => [text.length, properties]));
}

/** The counterpart of `runsToRecord`; one plain run where the record does not fit the text. */
export function runsFromRecord(text: string, recorded: string | undefined): Run[] {
  const plain = [{ text, properties: '' }];
  if (recorded === undefined) return plain;
  const parsed: unknown = JSON.parse(recorded);
  if (!Array.isArray(parsed)) return plain;
  const runs: Run[] = [];
  let at = 0;
  for (const entry of parsed as readonly unknown[]) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'number' || typeof entry[1] !== 'string') return plain;
    runs.push({ text: text.slice(at, at + entry[0]), properties: entry[1] });
    at += entry[0];
  }
  return at === text.length ? runs : plain;
}

const EDGE_SPACE = /^\s|\s$|\n/;

/** The text of an item that is one plain `t` element, which nearly all are; undefined for any other. */
export function plainText(item: string, prefix: string): string | undefined {
  const opening = item.indexOf('>') + 1;
  const tag = `<${prefix}t`;
  if (!item.startsWith(tag, opening)) return undefined;
  const from = item.indexOf('>', opening) + 1;
  // `t`, not `tab…`; an empty element or one with attributes other than xml:space goes the long way.
  if (from !== opening + tag.length + 1 && !item.startsWith(' xml:space="preserve">', opening + tag.length))
    return undefined;
  const to = item.indexOf('<', from);
  const close = `</${prefix}t>`;
  if (!item.startsWith(close, to) || item.indexOf('<', to + 1) !== item.lastIndexOf('<')) return undefined;
  return unescape(item.slice(from, to));
}

function textInside(scanner: XmlScanner): string {
  if (scanner.kind === 'empty') return '';
  const depth = scanner.depth;
  let text = '';
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind === 'text') text += unescape(scanner.text.slice(scanner.start, scanner.end));
    else if (scanner.kind === 'cdata') text += scanner.content;
  }
  return text;
}

function withoutPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
