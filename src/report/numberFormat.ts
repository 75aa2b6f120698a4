/**
 * Number format codes (`#,##0.00;[Red]-#,##0.00;"–"`), as far as filling needs them: words around every numeric section,
 * and what kind of number a cell shows.
 */

/** What may stand in front of a section's visible part: colours, conditions, locales, padding and fill characters. */
const LEAD = /^(?:\[[^\]]*\]|_.|\*.)*/su;
const TRAIL = /(?:_.|\*.)*$/su;

/** A section shown for some numbers only: `[>=1000]`. */
const CONDITION = /\[[<>=]/;

/**
 * Puts words before and after every numeric section of a format: `#,##0` with "gần " becomes `"gần "#,##0`, `General`
 * becomes `"gần "General`. Hidden sections stay hidden, the text section is left alone, and words that a section already
 * begins or ends with are not put twice. A format's only section puts the minus sign before its words (*-dưới 12*), so that
 * a negative number gets a section of its own: `"dưới "0;"dưới "-0`.
 * @param number what the cell shows, where it is known
 */
export function qualifyFormat(code: string, prefix: string, suffix: string, number = 0): string {
  if (prefix === '' && suffix === '') return code;
  const sections = sectionsOf(code === '' || code === '@' ? 'General' : code);
  const [only = ''] = sections;
  if (number < 0 && prefix !== '' && sections.length === 1 && !CONDITION.test(only)) {
    const lead = LEAD.exec(only)?.[0] ?? '';
    const words = leadingLiterals(only.slice(lead.length));
    sections.push(`${lead}${words}-${only.slice(lead.length + words.length)}`);
  }
  return sections
    .map((section, index) => (index < 3 && isNumeric(section) ? qualifySection(section, prefix, suffix) : section))
    .join(';');
}

/** Whether a cell of this format shows its number times 100 with a percent sign. */
export function showsPercent(code: string): boolean {
  return code.includes('%') && withoutLiterals(code).includes('%');
}

/** Whether a cell of this format shows its number as a date or a time. */
export function showsDate(code: string): boolean {
  const plain = withoutLiterals(code).replace(/General/gi, '');
  return /[ymdhs]/i.test(plain);
}

/** The words around the number in the first section of a format. */
export function wordsAround(code: string): { readonly prefix: string; readonly suffix: string } {
  const body = (sectionsOf(code)[0] ?? '').replace(LEAD, '').replace(TRAIL, '');
  return { prefix: literalText(leadingLiterals(body)), suffix: literalText(trailingLiterals(body)) };
}

/** The section of a format that a number is shown by: the first, or the third for zero where there is one. */
export function numberSection(code: string, number: number): string {
  const [first = '', , third] = sectionsOf(code);
  return number === 0 && third !== undefined ? third : first;
}

/** What a format's section says of the digits, days or months it shows: without words, colours and padding. */
export function placeholdersOf(section: string): string {
  return section
    .replace(/"[^"]*"?|_.|\*.|\[[^\]]*\]?/gsu, '')
    .replace(/\\(.)/gsu, '$1')
    .replace(/%/g, '')
    .trim();
}

function qualifySection(section: string, prefix: string, suffix: string): string {
  const lead = LEAD.exec(section)?.[0] ?? '';
  const rest = section.slice(lead.length);
  const trail = TRAIL.exec(rest)?.[0] ?? '';
  const body = rest.slice(0, rest.length - trail.length);
  const before = prefix === '' || startsWithWords(body, prefix) ? '' : quoted(prefix);
  const after = suffix === '' || endsWithWords(body, suffix) ? '' : quoted(suffix);
  return lead + before + body + after + trail;
}

function startsWithWords(body: string, words: string): boolean {
  return `${literalText(leadingLiterals(body)).trimStart()} `.startsWith(`${words.trim()} `);
}

function endsWithWords(body: string, words: string): boolean {
  return ` ${literalText(trailingLiterals(body)).trimEnd()}`.endsWith(` ${words.trim()}`);
}

function leadingLiterals(body: string): string {
  return /^(?:"[^"]*"|\\.| )*/su.exec(body)?.[0] ?? '';
}

function trailingLiterals(body: string): string {
  return /(?:"[^"]*"|\\.| )*$/su.exec(body)?.[0] ?? '';
}

function literalText(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)/gsu, '$1$2');
}

/** A quotation mark cannot stand inside a quoted text of a format. */
function quoted(words: string): string {
  return `"${words.replaceAll('"', '”')}"`;
}

function isNumeric(section: string): boolean {
  const plain = withoutLiterals(section);
  return plain.trim() !== '' && !plain.includes('@');
}

/** Sections are separated by semicolons outside quotes, brackets and escapes. */
export function sectionsOf(code: string): string[] {
  const sections: string[] = [];
  let start = 0;
  for (let at = 0; at < code.length; at++) {
    const character = code[at];
    if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === '"') at = endOf(code, at, '"');
    else if (character === '[') at = endOf(code, at, ']');
    else if (character === ';') {
      sections.push(code.slice(start, at));
      start = at + 1;
    }
  }
  sections.push(code.slice(start));
  return sections;
}

function endOf(code: string, at: number, closing: string): number {
  const end = code.indexOf(closing, at + 1);
  return end < 0 ? code.length : end;
}

/** Only the placeholders: quoted and escaped text, padding, fill and brackets taken out. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gsu, '');
}
