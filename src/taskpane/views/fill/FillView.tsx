import { useEffect, useRef } from 'react';
import { localDay } from '../../../session/localDay';
import { LoadingState } from '../../components/LoadingState';
import { useText } from '../../language/language';
import { navigation } from '../../shell/navigation';
import { useSessionState } from '../../session/sessionContext';
import { announcement } from './announcement';
import { ChooseStep } from './ChooseStep';
import { ConfirmStep } from './ConfirmStep';
import './fill.css';
import { FailedStep } from './FailedStep';
import * as messages from './messages';
import { PreviewStep } from './PreviewStep';
import { ResultStep } from './ResultStep';
import { useFillChoices } from './useFillChoices';
import { useFillFlow } from './useFillFlow';
import { WorkingStep } from './WorkingStep';

/** *Điền báo cáo*: choose → preview → fill → result. */
export function FillView() {
  const text = useText();
  const state = useSessionState();
  const figures = state.kind === 'open' ? state.data.figures : undefined;
  const [flow, actions] = useFillFlow();
  const hand = useFillChoices(flow.overview, figures);
  const overwriting = useRef(false);

  const preview = (overwriteEdits: boolean): void => {
    if (!figures) return;
    overwriting.current = overwriteEdits;
    hand.remember();
    void actions.preview({ choices: hand.choices, figures, today: localDay(), overwriteEdits });
  };
  const readAgain = (): void => void actions.read();

  useEffect(() => {
    if (flow.step !== 'choose' && !(flow.step === 'working' && flow.work === 'read')) navigation.dropNotice();
  }, [flow]);

  return (
    <>
      <div className="readOnly" role="status" aria-live="polite">
        {text(announcement(flow))}
      </div>
      {flow.step === 'choose' && flow.overview && (
        <ChooseStep
          overview={flow.overview}
          notice={flow.notice}
          hand={hand}
          onTemplate={(template) => void actions.insert(template, text(template.title))}
          onReadAgain={readAgain}
          onPreview={() => preview(false)}
          onPrepare={(kind) => void actions.prepare(kind, hand.choices.sheets)}
        />
      )}
      {flow.step === 'working' &&
        (flow.work === 'read' ? (
          <LoadingState text={messages.working.read} />
        ) : (
          <WorkingStep flow={flow} onCancel={actions.cancel} />
        ))}
      {flow.step === 'preview' && (
        <PreviewStep
          plan={flow.planned.plan}
          overwriting={overwriting.current}
          onOverwrite={() => preview(true)}
          onFill={() => void actions.apply(flow.planned)}
          onBack={actions.back}
        />
      )}
      {flow.step === 'confirm' && (
        <ConfirmStep
          plan={flow.planned.plan}
          onConfirm={() => void actions.apply(flow.planned)}
          onBack={actions.back}
        />
      )}
      {flow.step === 'result' && (
        <ResultStep
          applied={flow.applied}
          onUndo={(journal) => void actions.undo(journal)}
          onOverwrite={() => preview(true)}
          onGoOn={readAgain}
          onPrepare={(kind) => void actions.prepare(kind, hand.choices.sheets)}
        />
      )}
      {flow.step === 'failed' && (
        <FailedStep
          work={flow.work}
          error={flow.error}
          onBack={flow.overview && actions.back}
          onAgain={
            flow.work === 'read'
              ? readAgain
              : flow.work === 'plan' || flow.work === 'fill'
                ? () => preview(overwriting.current)
                : undefined
          }
        />
      )}
    </>
  );
}
