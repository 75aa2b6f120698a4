import type { ReactNode } from 'react';

/** A table under its caption; where the window is narrower it scrolls by itself. */
export function DataTable({
  caption,
  columns,
  rows,
  label,
}: {
  readonly caption?: ReactNode;
  readonly columns: readonly { readonly heading: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** The name of the part that scrolls. */
  readonly label: string;
}) {
  return (
    <div className="tableFrame" role="region" aria-label={label} tabIndex={0}>
      <table>
        {caption === undefined ? null : <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ heading }, index) => (
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} className={columns[index]?.align === 'end' ? 'number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
