import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook with cells as a person would enter them on one sheet: texts and numbers over blank or filled cells. */
export function enterCells(
  workbook: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array {
  const parts = unzipSync(workbook);
  const file = `xl/worksheets/${sheet}.xml`;
  let xml = strFromU8(parts[file] as Uint8Array);
  for (const [cell, value] of Object.entries(cells)) {
    const place = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!place.test(xml)) throw new Error(`no cell ${cell} in ${file}`);
    xml = xml.replace(place, (_whole, style: string = '') =>
      typeof value === 'number'
        ? `<c r="${cell}"${style}><v>${value}</v></c>`
        : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  return zipSync({ ...parts, [file]: strToU8(xml) });
}
