/** Finding the markers in a cell's text; offsets are those of the text as it stands, so that the rest can be kept. */
export type MarkerPiece =
  /** `source` as typed, braces included; `body` what stands between them. */
  | {
      readonly kind: 'marker';
      readonly from: number;
      readonly to: number;
      readonly source: string;
      readonly body: string;
    }
  /** `{{` without `}}`. */
  | { readonly kind: 'unclosed'; readonly from: number; readonly to: number; readonly source: string };

export type TextPiece = MarkerPiece | { readonly kind: 'literal'; readonly from: number; readonly to: number };

export function mayHoldMarkers(text: string): boolean {
  return text.includes('{{');
}

/** The first marker from a place on. */
export function nextMarker(text: string, at: number): MarkerPiece | undefined {
  const from = text.indexOf('{{', at);
  if (from < 0) return undefined;
  const close = text.indexOf('}}', from + 2);
  const next = text.indexOf('{{', from + 2);
  if (close < 0 || (next >= 0 && next < close)) {
    const end = next >= 0 ? next : text.length;
    return { kind: 'unclosed', from, to: end, source: text.slice(from, end) };
  }
  const to = close + 2;
  return { kind: 'marker', from, to, source: text.slice(from, to), body: text.slice(from + 2, close) };
}

/** The whole text in pieces. */
export function splitMarkers(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (let marker = nextMarker(text, 0); marker; marker = nextMarker(text, at)) {
    if (marker.from > at) pieces.push({ kind: 'literal', from: at, to: marker.from });
    pieces.push(marker);
    at = marker.to;
  }
  if (at < text.length) pieces.push({ kind: 'literal', from: at, to: text.length });
  return pieces;
}

/** Whether a text closes a marker it never opened: a brace was lost in typing. */
export function hasStrayClose(text: string): boolean {
  if (!text.includes('}}')) return false;
  return splitMarkers(text).some(({ kind, from, to }) => kind === 'literal' && text.slice(from, to).includes('}}'));
}
