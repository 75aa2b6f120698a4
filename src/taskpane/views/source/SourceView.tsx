import { useMemo, useState, useSyncExternalStore } from 'react';
import type { LiveContent, SelectedCell } from '../../../excel/liveWorkbook';
import { cellName, rangeName } from '../../../report/references/cellAddress';
import { localDay } from '../../../session/localDay';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { StepHeading } from '../../components/StepHeading';
import { useLang, useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { navigation } from '../../shell/navigation';
import { DamagedRecord } from './DamagedRecord';
import { FilledCell } from './FilledCell';
import { FormulaCell } from './FormulaCell';
import * as messages from './messages';
import { NotFilled } from './NotFilled';
import './source.css';
import { isSeveralCells, sourceAnswer, type SourceAnswer } from './sourceAnswer';
import { useSelection } from './useSelection';
import { useWorkbookContent } from './useWorkbookContent';

/** *Nguồn*: where the content of the selected cell comes from. Follows the selection while it is shown. */
export function SourceView() {
  const text = useText();
  const shown = useSyncExternalStore(navigation.subscribe, () => navigation.place.view === 'source');
  const [attempt, setAttempt] = useState(0);
  const { cell, error: selectionError } = useSelection(shown, attempt);
  const { content, error: contentError } = useWorkbookContent(shown, attempt);
  const error = selectionError ?? contentError;
  return (
    <div className="sourceView">
      <StepHeading text={text(messages.heading)} takesFocus={false} />
      {error !== undefined ? (
        <ErrorNotice
          error={error}
          title={messages.failed}
          action={{ text: messages.readAgain, onClick: () => setAttempt((before) => before + 1) }}
        />
      ) : cell && content ? (
        <SelectedSource cell={cell} content={content} />
      ) : (
        <LoadingState text={messages.reading} />
      )}
    </div>
  );
}

function SelectedSource({ cell, content }: { readonly cell: SelectedCell; readonly content: LiveContent }) {
  const text = useText();
  const lang = useLang();
  const state = useSessionState();
  const figures = state.kind === 'open' ? state.data.figures : undefined;
  const { sheet, range } = cell;
  const first = cellName(range.firstRow, range.firstColumn);
  const answer = useMemo((): { readonly found: SourceAnswer } | { readonly error: unknown } => {
    try {
      return { found: sourceAnswer(cell, content, { figures, lang, today: localDay() }) };
    } catch (error) {
      return { error };
    }
  }, [cell, content, figures, lang]);
  return (
    <>
      <p className="sourcePlace" role="status">
        {sheet}!{first}
      </p>
      {isSeveralCells(cell, content) && <p className="hint">{text(messages.several(rangeName(range), first))}</p>}
      {'error' in answer ? (
        <ErrorNotice error={answer.error} title={messages.failed} />
      ) : (
        <Answer key={`${sheet}!${first}`} answer={answer.found} />
      )}
    </>
  );
}

function Answer({ answer }: { readonly answer: SourceAnswer }) {
  switch (answer.kind) {
    case 'filled':
      return <FilledCell trace={answer.trace} />;
    case 'formula':
      return <FormulaCell answer={answer} />;
    case 'notFilled':
      return <NotFilled reason={answer.reason} reports={answer.reports} />;
    case 'damaged':
      return <DamagedRecord problem={answer.problem} />;
  }
}
