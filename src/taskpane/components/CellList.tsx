import { CellLink } from './CellLink';

/** Cells of the workbook, each with the way to it. */
export function CellList({ cells }: { readonly cells: readonly { readonly sheet: string; readonly cell: string }[] }) {
  return (
    <ul className="cellList">
      {cells.map(({ sheet, cell }) => (
        <li key={`${sheet}!${cell}`}>
          <CellLink sheet={sheet} cell={cell} />
        </li>
      ))}
    </ul>
  );
}
