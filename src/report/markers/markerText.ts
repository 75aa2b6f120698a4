/** Finding the markers in a cell's text; offsets are those of the text as it stands, so that the rest can be kept. */
export type TextPiece =
  | { readonly kind: 'literal'; readonly from: number; readonly to: number }
  /** `source` as typed, braces included; `body` cleaned for the parser. */
  | {
      readonly kind: 'marker';
      readonly from: number;
      readonly to: number;
      readonly source: string;
      readonly body: string;
    }
  /** `{{` without `}}`. */
  | { readonly kind: 'unclosed'; readonly from: number; readonly to: number; readonly source: string };

/** Nothing to clean: ASCII without control characters. */
const PLAIN = /^[ -~]*$/;

export function mayHoldMarkers(text: string): boolean {
  return text.includes('{{');
}

export function splitMarkers(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    if (open < 0) break;
    if (open > at) pieces.push({ kind: 'literal', from: at, to: open });
    const close = text.indexOf('}}', open + 2);
    const next = text.indexOf('{{', open + 2);
    if (close < 0 || (next >= 0 && next < close)) {
      const to = next >= 0 ? next : text.length;
      pieces.push({ kind: 'unclosed', from: open, to, source: text.slice(open, to) });
      at = to;
      continue;
    }
    const source = text.slice(open, close + 2);
    pieces.push({ kind: 'marker', from: open, to: close + 2, source, body: cleaned(source.slice(2, -2)) });
    at = close + 2;
  }
  if (at < text.length) pieces.push({ kind: 'literal', from: at, to: text.length });
  return pieces;
}

/** Whether a text closes a marker it never opened: a brace was lost in typing. */
export function hasStrayClose(text: string): boolean {
  return splitMarkers(text).some(({ kind, from, to }) => kind === 'literal' && text.slice(from, to).includes('}}'));
}

/** What word processors and keyboards put in place of the plain characters: decomposed letters, quotes, spaces, dashes. */
function cleaned(body: string): string {
  if (PLAIN.test(body)) return body;
  return body
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/＝/g, '=');
}
