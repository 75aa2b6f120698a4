import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Figures } from '../../../analysis/figure';
import type { Brief } from '../../../report/brief/document';
import { CellLink } from '../../components/CellLink';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import type { BriefChoices } from './briefChoices';
import * as messages from './messages';
import { useBriefWork } from './useBriefWork';

interface Props {
  readonly brief: Brief;
  readonly choices: BriefChoices;
  readonly figures: Figures;
}

/** What can be done with the brief; one thing at a time, and what came of it. */
export function BriefActions({ brief, choices, figures }: Props) {
  const text = useText();
  const work = useBriefWork(brief, choices, figures);
  const busy = work.state.kind === 'inserting' || work.state.kind === 'making';
  return (
    <div className="briefActions">
      <div className="actions">
        <PrimaryButton text={text(messages.insert)} disabled={busy} onClick={work.insert} />
        <DefaultButton
          text={text(messages.takeAway)}
          disabled={busy}
          menuProps={{
            items: [
              { key: 'docx', text: text(messages.asWord), onClick: () => work.take('docx') },
              { key: 'html', text: text(messages.asPage), onClick: () => work.take('html') },
              { key: 'md', text: text(messages.asMarkdown), onClick: () => work.take('md') },
            ],
          }}
        />
      </div>
      <Outcome work={work} />
    </div>
  );
}

function Outcome({ work: { state, undo } }: { readonly work: ReturnType<typeof useBriefWork> }) {
  const text = useText();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'inserting':
      return <LoadingState text={messages.inserting} />;
    case 'making':
      return <LoadingState text={messages.making} />;
    case 'made':
      return <Notice tone="done">{text(messages.fileMade(state.name))}</Notice>;
    case 'undone':
      return <Notice tone="done">{text(messages.undone)}</Notice>;
    case 'failed':
      return <ErrorNotice error={state.error} title={state.title} />;
    case 'inserted': {
      const { journal } = state.applied;
      return (
        <Notice
          tone="done"
          actions={journal && <DefaultButton text={text(messages.undo)} onClick={() => undo(journal)} />}
        >
          <p>{text(messages.inserted(state.sheet))}</p>
          <CellLink sheet={state.sheet} cell="A1" />
        </Notice>
      );
    }
  }
}
