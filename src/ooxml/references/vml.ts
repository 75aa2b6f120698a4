import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { RowMap } from '../../report/references/rowMap';
import { escapeMarkup, unescapeMarkup } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { Splices, type Splice } from '../xml/splices';
import { moveAnchor } from './anchor';
import { ownMap, type ReferenceContext } from './context';

/** A piece of text of a shape that refers to rows. */
interface ShapeText {
  readonly element: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The old drawing language in which Excel keeps the boxes of cell notes and form controls. Read as a stream, because
 * old Excel versions left tags open in it. The box of a note goes with its cell.
 */
export function rewriteVml(xml: string, context: ReferenceContext): readonly Splice[] {
  const splices = new Splices(xml);
  const scanner = new XmlScanner(xml, context.part, { unbalanced: true });
  const shapes: { readonly start: number; readonly texts: ShapeText[] }[] = [];
  // Its prefix is whatever the program that wrote the file made up: openpyxl says "ns2".
  let isInData = false;
  while (scanner.next()) {
    const { kind } = scanner;
    if (kind === 'open' && scanner.isLocal('shape')) shapes.push({ start: scanner.start, texts: [] });
    else if (kind === 'close' && scanner.isLocal('shape')) {
      const shape = shapes.pop();
      if (shape) rewriteShape(shape, scanner.end, splices, context);
    } else if (scanner.isLocal('ClientData')) isInData = kind === 'open';
    else if (kind === 'open' && isInData) {
      const element = scanner.localName;
      const from = scanner.end;
      const close = xml.indexOf('<', from);
      if (close >= 0) shapes.at(-1)?.texts.push({ element, from, to: close });
    }
  }
  return splices.ordered();
}

function rewriteShape(
  shape: { readonly start: number; readonly texts: readonly ShapeText[] },
  end: number,
  splices: Splices,
  context: ReferenceContext,
): void {
  const map = ownMap(context);
  const text = ({ from, to }: ShapeText): string => unescapeMarkup(splices.source.slice(from, to));
  const cellRow = shape.texts.find(({ element }) => element === 'Row');
  if (map && cellRow && map.row(Number(text(cellRow)) + 1) === undefined) return splices.remove(shape.start, end);
  for (const piece of shape.texts) {
    const before = text(piece);
    const after = rewritten(piece.element, before, map, context);
    if (after !== before) splices.replace(piece.from, piece.to, escapeMarkup(after));
  }
}

function rewritten(element: string, text: string, map: RowMap | undefined, context: ReferenceContext): string {
  switch (element) {
    case 'Row':
      return map ? String((map.row(Number(text) + 1) ?? 1) - 1) : text;
    case 'Anchor':
      return map ? movedAnchor(text, map) : text;
    case 'FmlaLink':
    case 'FmlaRange':
    case 'FmlaTxbx':
    case 'FmlaGroup':
    case 'FmlaPict':
      return rewriteFormula(text, context.sheet, context.maps);
    default:
      return text;
  }
}

/** Eight numbers: column, offset, row, offset of the upper left corner, then of the lower right. */
function movedAnchor(anchor: string, map: RowMap): string {
  const numbers = anchor.split(',');
  const [from, to] = [Number(numbers[2]), Number(numbers[6])];
  if (numbers.length !== 8 || !Number.isInteger(from) || !Number.isInteger(to)) return anchor;
  const rows = moveAnchor(from, to, map);
  if (rows.from === from && rows.to === to) return anchor;
  return numbers
    .map((number, index) => (index === 2 ? ` ${rows.from}` : index === 6 ? ` ${rows.to}` : number))
    .join(',');
}
