import { type IDocumentData, type IStyleBase, type ITextRun, type Nullable } from '@univerjs/core';
import type { TextRun } from './engine';
import { fromUniverRun, toUniverRun } from './univerText';

/** Univer ends a document with this; "\r" alone ends a line. */
const documentEnd = '\r\n';

/** A cell's rich text as the document that Univer keeps in the cell. */
export function toUniverDocument(runs: readonly TextRun[]): IDocumentData {
  const textRuns: ITextRun[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    text += run.text.replace(/\r\n?|\n/g, '\r');
    textRuns.push({ st: start, ed: text.length, ts: toUniverRun(run) });
  }
  const dataStream = text + documentEnd;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map((end) => ({ startIndex: end.index }));
  return {
    id: 'd',
    documentStyle: {},
    body: { dataStream, textRuns, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
  };
}

/** The runs of a document, those without a format of their own included; undefined where it is not a rich text. */
export function fromUniverDocument(document: Nullable<IDocumentData>): TextRun[] | undefined {
  const body = document?.body;
  if (!body) return undefined;
  const text = body.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n');
  const runs: TextRun[] = [];
  const add = (start: number, end: number, style: IStyleBase = {}) => {
    if (end > start) runs.push({ text: text.slice(start, end), style: fromUniverRun(style) });
  };
  let at = 0;
  for (const { st, ed, ts } of body.textRuns ?? []) {
    add(at, st);
    add(st, ed, ts);
    at = ed;
  }
  add(at, text.length);
  return runs;
}

export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
