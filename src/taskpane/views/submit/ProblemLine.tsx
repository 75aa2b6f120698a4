import { CellLink } from '../../components/CellLink';
import { placeText } from '../../components/placeText';
import { useText } from '../../language/language';
import type { FormProblem } from './formProblems';
import { ReasonField } from './ReasonField';

interface Props {
  readonly problem: FormProblem;
  /** A reason was written into the form: the line will go. */
  readonly onReason: () => void;
}

/** One problem: its cell, what was found and what is expected, and where a reason is needed the field for it. */
export function ProblemLine({ problem: { where, message, reasonCell }, onReason }: Props) {
  const text = useText();
  const { sheet, cell } = where;
  const place = text(placeText(where));
  return (
    <li className="problem">
      {place !== '' && (
        <p className="problemPlace">
          {sheet !== undefined && cell !== undefined ? <CellLink sheet={sheet} cell={cell} /> : place}
        </p>
      )}
      <p className="problemText">{text(message)}</p>
      {reasonCell && <ReasonField {...reasonCell} onWritten={onReason} />}
    </li>
  );
}
