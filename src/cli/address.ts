import { UsageError } from './usage';

export interface CellAddress {
  /** Undefined where the text names no sheet: the first one is meant. */
  readonly sheet: string | undefined;
  /** One-based. */
  readonly row: number;
  readonly column: number;
}

/** "B6", "Sheet!B6", "'Báo cáo'!$B$6" (a quote inside a name is doubled). @throws UsageError */
export function parseAddress(text: string): CellAddress {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(
    text.trim().normalize('NFC'),
  );
  if (!match) {
    throw new UsageError({
      vi: `“${text}” không phải là địa chỉ ô. Hãy ghi như "'Báo cáo'!B6".`,
      en: `"${text}" is not a cell address. Write it like "'Báo cáo'!B6".`,
    });
  }
  let column = 0;
  for (const letter of (match[3] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], row: Number(match[4]), column };
}
