/** What names of sheets, tables, columns and cells are compared by: Excel does not tell them apart by case. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
