import { isDigitsFormat } from './digitsFormat';
import { qualifyFormat, sectionsOf, wordsAround } from './numberFormat';

/**
 * The words that a fill put into a cell's number format: *gần* where the template has `#,##0` and the cell
 * `"gần "#,##0`. Once a person has typed another number they say of it what nobody said.
 * @param format the cell's own
 * @param template the number format of the template's cell, where the fill changed it
 */
export function leftWords(format: string, template: string | undefined): string | undefined {
  if (template === undefined || format === template) return undefined;
  const own = wordsAround(template);
  const { prefix, suffix } = wordsAround(format);
  const before = prefix.endsWith(own.prefix) ? prefix.slice(0, prefix.length - own.prefix.length) : prefix;
  const after = suffix.startsWith(own.suffix) ? suffix.slice(own.suffix.length) : suffix;
  const words = [before.trim(), after.trim()].filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const isFilled = bareFormats(template, format).some((bare) =>
    [0, -1].some((number) => qualifyFormat(bare, before, after, number) === format),
  );
  return isFilled ? words.join(' … ') : undefined;
}

/** What a fill may have put its words into: the template's format, or the one by which a General cell shows all digits. */
function bareFormats(template: string, format: string): string[] {
  const digits = (sectionsOf(format)[0] ?? '').replace(/"[^"]*"/g, '');
  return template === 'General' && isDigitsFormat(digits) ? [template, digits] : [template];
}
