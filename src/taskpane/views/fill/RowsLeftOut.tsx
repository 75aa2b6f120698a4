import type { Dataset } from '../../../kpi/dataset';
import { rowsLeftOut } from '../../../session/rowsLeftOut';
import { CellLink } from '../../components/CellLink';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { rowsLeftOut as notUsed } from './sourceFitMessages';

/** Rows named; the others are counted. */
const SHOWN = 3;

/** The rows of the workbook's tables that cannot be read: which cell, what is wrong with it, and the way to it. */
export function RowsLeftOut({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const rows = rowsLeftOut(dataset);
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{text(notUsed(rows.length))}</p>
      <ul>
        {rows.slice(0, SHOWN).map(({ where: { sheet = '', cell = '' }, message }, index) => (
          <li key={index}>
            {cell !== '' && <CellLink sheet={sheet} cell={cell} />} {text(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
