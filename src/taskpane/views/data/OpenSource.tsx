import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useRef } from 'react';
import { CellLink } from '../../components/CellLink';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { SourceField } from '../fill/SourceField';
import { ImportFindings } from './ImportFindings';
import * as messages from './messages';
import type { SourceOutcome, SourceWork } from './useSourceWork';

/** First cell of a new table's first row. */
const FIRST_CELL = 'A5';

/** Which figures are open, and the ways to others. */
export function OpenSource({ work }: { readonly work: SourceWork }) {
  const text = useText();
  const { outcome, importChosen, createTables, useTables } = work;
  const input = useRef<HTMLInputElement>(null);
  const busy = outcome?.kind === 'working';
  return (
    <section className="openSource" aria-label={text(messages.openSource)}>
      <SourceField />
      <div className="sourceActions">
        <button
          type="button"
          className="textButton"
          title={text(messages.importHint)}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {text(messages.importFiles)}
        </button>
        <button type="button" className="textButton" disabled={busy} onClick={() => void createTables()}>
          {text(messages.createTables)}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.json,.zip"
        aria-label={text(messages.chooseFiles)}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file chosen again, mended meanwhile, is to be read again.
          target.value = '';
          if (files.length > 0) void importChosen(files);
        }}
      />
      {outcome && <Outcome outcome={outcome} onUseTables={() => void useTables()} />}
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: SourceOutcome;
  readonly onUseTables: () => void;
}

function Outcome({ outcome, onUseTables }: OutcomeProps) {
  const text = useText();
  switch (outcome.kind) {
    case 'working':
      return <LoadingState text={outcome.text} />;
    case 'failed':
      return <ErrorNotice error={outcome.error} title={outcome.title} />;
    case 'done':
      return (
        <Notice tone="done">
          <p>{text(outcome.text)}</p>
          {outcome.hint && <p className="hint">{text(outcome.hint)}</p>}
          {outcome.findings && <ImportFindings findings={outcome.findings} />}
          {outcome.sheet !== undefined && (
            <p>
              {text(messages.goToTable)} <CellLink sheet={outcome.sheet} cell={FIRST_CELL} />
            </p>
          )}
          {outcome.offersTables && (
            <>
              <p>{text(messages.offerTables)}</p>
              <DefaultButton text={text(messages.useTables)} onClick={onUseTables} />
            </>
          )}
        </Notice>
      );
  }
}
