import { startsElement } from '../startsElement';
import { escapeMarkup } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { placeOf } from './sheetLayout';

/** Excel refuses a file with a longer header or footer. */
const LONGEST = 255;

interface Sections {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/**
 * The sheet with a notice in the centre of its page footers, once, in place of an earlier one.
 * @param earlier notices of fills before, to be taken out
 */
export function withNotice(
  sheetXml: string,
  part: string,
  prefix: string,
  notice: string | undefined,
  earlier: readonly string[],
): string {
  if (notice === undefined && earlier.length === 0) return sheetXml;
  const changed = (footer: string): string =>
    added(
      earlier.reduce((text, one) => takenOut(text, coded(one)), footer),
      coded(notice),
    );
  const { start, openEnd, end, exists } = placeOf('headerFooter', sheetXml, part);
  const fresh = `<${prefix}oddFooter>${escapeMarkup(changed(''))}</${prefix}oddFooter>`;
  if (!exists || openEnd === end) {
    if (notice === undefined) return sheetXml;
    const attributes = exists ? sheetXml.slice(start, openEnd - 2).replace(/^<\S+/, '') : '';
    const element = `<${prefix}headerFooter${attributes}>${fresh}</${prefix}headerFooter>`;
    return sheetXml.slice(0, start) + element + sheetXml.slice(end);
  }
  const element = sheetXml.slice(start, end);
  return sheetXml.slice(0, start) + withChangedFooters(element, part, changed, fresh) + sheetXml.slice(end);
}

function withChangedFooters(element: string, part: string, changed: (footer: string) => string, fresh: string): string {
  const splices = new Splices(element);
  const scanner = new XmlScanner(element, part);
  let oddAt: number | undefined;
  let hasOdd = false;
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    if (scanner.isLocal('headerFooter')) oddAt = scanner.end;
    else {
      const { start, localName } = scanner;
      const before = scanner.readInnerText();
      if (localName === 'oddHeader') oddAt = scanner.end;
      if (localName === 'oddFooter') hasOdd = true;
      if (!/Footer$/.test(localName)) continue;
      const after = changed(before);
      const { name } = scanner;
      if (after !== before) splices.replace(start, scanner.end, `<${name}>${escapeMarkup(after)}</${name}>`);
    }
  }
  // A footer without a notice has nothing to say.
  if (!hasOdd && oddAt !== undefined && changed('') !== '') splices.insert(oddAt, fresh);
  return splices.join();
}

function added(footer: string, notice: string): string {
  const sections = sectionsOf(footer);
  if (notice === '' || sections.centre.includes(notice)) return footer;
  const centre = sections.centre === '' ? notice : `${sections.centre}\n${notice}`;
  const room = LONGEST - joined({ ...sections, centre }).length;
  if (room >= 0) return joined({ ...sections, centre });
  // Half an ampersand would be a code.
  const shortened = centre.slice(0, room - 1).replace(/(^|[^&])(&&)*&$/, '$1$2');
  return shortened.length > sections.centre.length ? joined({ ...sections, centre: `${shortened}…` }) : footer;
}

function takenOut(footer: string, notice: string): string {
  const sections = sectionsOf(footer);
  if (notice === '' || !sections.centre.includes(notice)) return footer;
  const centre = sections.centre.includes(`\n${notice}`)
    ? sections.centre.replace(`\n${notice}`, '')
    : sections.centre.replace(notice, '');
  return joined({ ...sections, centre });
}

function coded(notice: string | undefined): string {
  return notice === undefined ? '' : notice.replaceAll('&', '&&');
}

/** `&L…&C…&R…`; what stands before any of them is the centre. */
function sectionsOf(footer: string): Sections {
  const sections = { L: '', C: '', R: '' };
  let current: keyof typeof sections = 'C';
  for (const [piece] of footer.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.charAt(1) as keyof typeof sections;
    else sections[current] += piece;
  }
  return { left: sections.L, centre: sections.C, right: sections.R };
}

function joined({ left, centre, right }: Sections): string {
  const part = (code: string, text: string): string => (text === '' ? '' : code + text);
  return part('&L', left) + part('&C', centre) + part('&R', right);
}
