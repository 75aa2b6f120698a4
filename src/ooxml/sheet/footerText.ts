/** Excel refuses a file with a longer header or footer. */
const LONGEST = 255;

/** The three places of a header or footer, with codes as files have them. */
export interface FooterSections {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/**
 * A footer's text (`&L…&C…&R…`) with a notice in its centre, once, in place of earlier ones.
 * @param earlier notices of fills before, to be taken out
 */
export function footerWithNotice(footer: string, notice: string | undefined, earlier: readonly string[]): string {
  const without = earlier.reduce((text, one) => takenOut(text, coded(one)), footer);
  return notice === undefined ? without : added(without, coded(notice));
}

function added(footer: string, notice: string): string {
  const sections = footerSections(footer);
  if (notice === '' || sections.centre.includes(notice)) return footer;
  const centre = sections.centre === '' ? notice : `${sections.centre}\n${notice}`;
  const room = LONGEST - footerText({ ...sections, centre }).length;
  if (room >= 0) return footerText({ ...sections, centre });
  // Half an ampersand would be a code.
  const shortened = centre.slice(0, room - 1).replace(/(^|[^&])(&&)*&$/, '$1$2');
  return shortened.length > sections.centre.length ? footerText({ ...sections, centre: `${shortened}…` }) : footer;
}

function takenOut(footer: string, notice: string): string {
  const sections = footerSections(footer);
  if (notice === '' || !sections.centre.includes(notice)) return footer;
  const centre = sections.centre.includes(`\n${notice}`)
    ? sections.centre.replace(`\n${notice}`, '')
    : sections.centre.replace(notice, '');
  return footerText({ ...sections, centre });
}

function coded(notice: string): string {
  return notice.replaceAll('&', '&&');
}

/** `&L…&C…&R…`; what stands before any of them is the centre. */
export function footerSections(footer: string): FooterSections {
  const sections = { L: '', C: '', R: '' };
  let current: keyof typeof sections = 'C';
  for (const [piece] of footer.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.charAt(1) as keyof typeof sections;
    else sections[current] += piece;
  }
  return { left: sections.L, centre: sections.C, right: sections.R };
}

export function footerText({ left, centre, right }: FooterSections): string {
  const part = (code: string, text: string): string => (text === '' ? '' : code + text);
  return part('&L', left) + part('&C', centre) + part('&R', right);
}
