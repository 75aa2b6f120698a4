import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useId, useState } from 'react';
import { NgktError } from '../../../kpi/finding';
import { parseDate } from '../../../language/dates';
import type { ServiceClient } from '../../../session/service/serviceClient';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { navigation } from '../../shell/navigation';
import { ConsolidationFindings } from './ConsolidationFindings';
import * as messages from './messages';
import { useConsolidation, type ConsolidationWork } from './useConsolidation';

/** One data set of all that was approved: opened to fill from, and written into the workbook where wanted. */
export function ConsolidatePanel({ client }: { readonly client: ServiceClient }) {
  const text = useText();
  const id = useId();
  const work = useConsolidation(client);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const open = (): void => {
    try {
      const day = typed.trim() === '' ? undefined : parseDate(typed);
      setWrong(undefined);
      void work.open(day);
    } catch (error) {
      setWrong(error instanceof NgktError ? text(error.text) : text(messages.asOfHint));
    }
  };
  return (
    <section className="stack consolidate" aria-labelledby={id}>
      <div>
        <h2 id={id} className="subheading">
          {text(messages.consolidate)}
        </h2>
        <p className="hint">{text(messages.consolidateText)}</p>
      </div>
      <TextField
        label={text(messages.asOf)}
        description={text(messages.asOfHint)}
        value={typed}
        onChange={(_event, words) => setTyped(words ?? '')}
        {...(wrong === undefined ? {} : { errorMessage: wrong })}
      />
      <div className="buttonRow">
        <DefaultButton text={text(messages.openConsolidated)} disabled={work.state.kind === 'working'} onClick={open} />
      </div>
      <Outcome work={work} />
    </section>
  );
}

function Outcome({ work: { state, write } }: { readonly work: ConsolidationWork }) {
  const text = useText();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <LoadingState text={state.text} />;
    case 'failed': {
      const { zip } = state;
      const action = zip && { text: messages.tryAgain, onClick: () => void write(zip, false) };
      return <ErrorNotice error={state.error} title={state.title} {...(action ? { action } : {})} />;
    }
    case 'open': {
      const { source, figures } = state.data;
      return (
        <>
          <Notice
            tone="done"
            actions={
              <>
                <DefaultButton text={text(messages.writeTables)} onClick={() => void write(state.zip, false)} />
                <FillButton />
              </>
            }
          >
            <p>{text(messages.consolidated(source.title, figures.dataset.observations.length))}</p>
          </Notice>
          <ConsolidationFindings dataset={figures.dataset} />
        </>
      );
    }
    case 'asking':
      return (
        <Notice
          tone="warning"
          actions={<DefaultButton text={text(messages.overwrite)} onClick={() => void write(state.zip, true)} />}
        >
          <p>{text(messages.replaces(state.sheets))}</p>
        </Notice>
      );
    case 'written':
      return (
        <Notice tone="done" actions={<FillButton />}>
          <p>{text(messages.written)}</p>
        </Notice>
      );
  }
}

function FillButton() {
  const text = useText();
  return <PrimaryButton text={text(messages.fillNow)} onClick={() => navigation.open('fill')} />;
}
