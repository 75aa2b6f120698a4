import { parseRange } from '../../../report/references/cellAddress';

/** Shapes of the old drawing language; some programs leave tags open in it, so it is no XML to be read as such. */
const SHAPE = /<(?:\w+:)?shape\b[\s\S]*?<\/(?:\w+:)?shape>/g;

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A drawing without boxes. */
export const NO_BOXES = `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const SHAPE_TYPE = `<v:shapetype ${NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing with a box for each note, without which Excel drops them. @param added @param gone cells */
export function withNoteBoxes(vml: string, added: readonly string[], gone: ReadonlySet<string>): string {
  const left = vml.replace(SHAPE, (shape) => (gone.has(cellOf(shape)) ? '' : shape));
  if (added.length === 0) return left;
  const numbers = [...left.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const next = Math.max(1024, ...numbers) + 1;
  const type = left.includes('"_x0000_t202"') ? '' : SHAPE_TYPE;
  const boxes = added.map((cell, at) => boxXml(cell, next + at)).join('');
  const end = left.lastIndexOf('</');
  return left.slice(0, end) + type + boxes + left.slice(end);
}

export function hasBoxes(vml: string): boolean {
  return vml.search(SHAPE) >= 0;
}

/** The cell of a note's box as rows and columns from 0, "" for other shapes. */
function cellOf(shape: string): string {
  const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<(?:\\w+:)?${name}>(\\d+)<`).exec(shape)?.[1]);
  return /ObjectType=["']Note["']/.test(shape) ? `${row},${column}` : '';
}

/** A cell as the drawing tells it. */
export function boxPlace(cell: string): string {
  const range = parseRange(cell);
  return range ? `${range.firstRow - 1},${range.firstColumn - 1}` : '';
}

function boxXml(cell: string, number: number): string {
  const [row = '', column = ''] = boxPlace(cell).split(',');
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:160pt;height:80pt" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
