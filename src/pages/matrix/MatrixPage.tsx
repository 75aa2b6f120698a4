import { useState } from 'react';
import type { Matrix, Me } from '../../exchange/api/serviceSchemas';
import { filterMatrix, wholeMatrix } from '../../session/review/matrixFilter';
import { Failure } from '../parts/Failure';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import { MatrixFilters } from './MatrixFilters';
import { MatrixTable } from './MatrixTable';
import * as messages from './messages';
import { Reminders } from './Reminders';
import { StateCounts } from './StateCounts';

/** Who has sent what, for the collecting body. */
export function MatrixPage({ me }: { readonly me: Me }) {
  const text = useText();
  const [answer, askAgain] = useAnswer('matrix', (client) => client.matrix());
  return (
    <>
      <Heading>{text(messages.title)}</Heading>
      {answer.kind === 'asking' && <Waiting text={text(messages.loading)} />}
      {answer.kind === 'failed' && <Failure error={answer.error} title={text(messages.notLoaded)} onAgain={askAgain} />}
      {answer.kind === 'here' && (
        <Whole matrix={answer.content} isReviewer={me.scopes.includes('review')} onAgain={askAgain} />
      )}
    </>
  );
}

interface WholeProps {
  readonly matrix: Matrix;
  readonly isReviewer: boolean;
  readonly onAgain: () => void;
}

function Whole({ matrix, isReviewer, onAgain }: WholeProps) {
  const text = useText();
  const [filter, setFilter] = useState(wholeMatrix);
  const shown = filterMatrix(matrix, filter);
  const inQuestion = filter.period === '' ? matrix.periods.at(-1)?.period : filter.period;
  return (
    <>
      <MatrixFilters matrix={matrix} filter={filter} onChange={setFilter} onAgain={onAgain} />
      <StateCounts matrix={shown} />
      <p className="hint" role="status">
        {text(messages.shown(shown.rows.length, matrix.rows.length))}
      </p>
      {shown.rows.length === 0 ? <p>{text(messages.noRows)}</p> : <MatrixTable matrix={shown} state={filter.state} />}
      {isReviewer && inQuestion !== undefined && <Reminders period={inQuestion} />}
    </>
  );
}
