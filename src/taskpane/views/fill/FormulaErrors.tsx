import type { AppliedFill } from '../../../excel/liveWorkbook';
import { CellLink } from '../../components/CellLink';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';

/** Formulas that show an error since the fill. */
export function FormulaErrors({ errors }: { readonly errors: AppliedFill['formulaErrors'] }) {
  const text = useText();
  if (errors.length === 0) return null;
  return (
    <Notice tone="warning" title={text(messages.formulaErrors)}>
      <ul>
        {errors.map(({ sheet, cell, error }) => (
          <li key={`${sheet}!${cell}`}>
            <CellLink sheet={sheet} cell={cell} /> <code>{error}</code>
          </li>
        ))}
      </ul>
      <p className="hint">{text(messages.formulaErrorsHint)}</p>
    </Notice>
  );
}
