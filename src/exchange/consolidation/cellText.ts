import { formulaLike } from '../../kpi/formulaLike';

/**
 * A text as a cell of the consolidated files holds it: what our reader makes of it anyway (NFC, no spaces around), without
 * control characters, which would break the file.
 *
 * Spreadsheets that open a CSV file take a cell that begins with = + - @ for a formula. Such texts are refused when a
 * submission is checked (rule `text.formula`), so that files stay free of tricks and are read back unchanged. One that is
 * here all the same gets an apostrophe in front, which spreadsheets show as text, and `formula` is told: then, and only
 * then, the text read back differs from the text entered.
 */
export function cellText(text: string, formula?: (text: string) => void): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  if (!formulaLike(clean)) return clean;
  formula?.(clean);
  return `'${clean}`;
}
