import type { AppliedFill } from '../../../excel/liveWorkbook';
import { CellLink } from '../../components/CellLink';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';
import { notableErrors } from './notableErrors';

/** Formulas that show an error since the fill. */
export function FormulaErrors({ applied: { plan, formulaErrors } }: { readonly applied: AppliedFill }) {
  const text = useText();
  const { kind } = plan;
  const errors = notableErrors(kind, formulaErrors);
  if (errors.length === 0) return null;
  return (
    <Notice tone="warning" title={text(messages.formulaErrors[kind])}>
      <ul>
        {errors.map(({ sheet, cell, error }) => (
          <li key={`${sheet}!${cell}`}>
            <CellLink sheet={sheet} cell={cell} /> <code>{error}</code>
          </li>
        ))}
      </ul>
      <p className="hint">{text(messages.formulaErrorsHint[kind])}</p>
    </Notice>
  );
}
