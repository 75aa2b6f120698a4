import { placeOf } from '../sheet/sheetLayout';

/**
 * A worksheet's text with one of its elements replaced, put where it belongs where it has none, or taken out for "".
 * @param shell the sheet without rows, see `withoutRows`
 */
export function withSheetElement(shell: string, part: string, element: string, xml: string): string {
  const { start, end } = placeOf(element, shell, part);
  return shell.slice(0, start) + xml + shell.slice(end);
}

/** The element as the sheet has it; "" where it has none. */
export function sheetElement(shell: string, part: string, element: string): string {
  const { start, end } = placeOf(element, shell, part);
  return shell.slice(start, end);
}

/** An element's text with some attributes of its opening tag set, or taken out where undefined. */
export function withTagAttributes(xml: string, attributes: Readonly<Record<string, string | undefined>>): string {
  let result = xml;
  for (const [name, value] of Object.entries(attributes)) {
    const tag = /^<[^>]*>/.exec(result)?.[0] ?? '';
    const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${value}"`;
    const changed = present.test(tag) ? tag.replace(present, written) : tag.replace(/\s*(\/?>)$/, `${written}$1`);
    result = changed + result.slice(tag.length);
  }
  return result;
}
