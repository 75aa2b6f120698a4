/** Written in the column SOURCE of every row. */
export const SOURCE = 'Số liệu minh họa';

export function csv(columns, rows) {
  const line = (cells) =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  return `${[columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))].map(line).join('\n')}\n`;
}
