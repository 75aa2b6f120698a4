import { useState, useSyncExternalStore } from 'react';
import { groupFindings } from '../../session/review/findingGroups';
import type { ServiceClient } from '../../session/service/serviceClient';
import { Failure } from '../parts/Failure';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { usePageService } from '../service/pageService';
import { useText } from '../shell/language';
import { placeAddress } from '../shell/places';
import { CheckedFile } from './CheckedFile';
import { FileChooser } from './FileChooser';
import * as messages from './messages';
import { ReceiptPage } from './ReceiptPage';
import { UploadFlow, type UploadState } from './uploadFlow';

/** Handing in a file: choose, see what was found, confirm, keep the receipt. */
export function UploadPage() {
  const { client } = usePageService();
  const [flow] = useState(() => new UploadFlow());
  const state = useSyncExternalStore(flow.subscribe, () => flow.state);
  return client ? <Step state={state} flow={flow} client={client} /> : null;
}

interface StepProps {
  readonly state: UploadState;
  readonly flow: UploadFlow;
  readonly client: ServiceClient;
}

function Step({ state, flow, client }: StepProps) {
  const text = useText();
  const choose = (files: readonly File[]): void => void flow.choose(files, client);
  if (state.step === 'received') return <ReceiptPage {...state} onAnother={() => flow.startOver()} />;
  return (
    <>
      <Heading step={headingStep(state)}>{text(headingOf(state))}</Heading>
      {state.step === 'choose' && (
        <>
          <p>{text(messages.intro)}</p>
          {state.error !== undefined && <Failure error={state.error} title={text(messages.notTaken)} />}
          <FileChooser main label={text(messages.choose)} onChosen={choose} />
          <p className="hint">
            <a href={placeAddress('tinh-trang')}>{text(messages.noForm)}</a>
          </p>
        </>
      )}
      {state.step === 'checking' && <Waiting text={text(messages.checking(state.name))} />}
      {state.step === 'unchecked' && (
        <>
          <Failure
            error={state.error}
            title={`${text(messages.notTaken)}: ${state.file.name}`}
            onAgain={() => void flow.checkAgain(client)}
          />
          <FileChooser label={text(messages.chooseOther)} onChosen={choose} />
        </>
      )}
      {(state.step === 'checked' || state.step === 'sending') && (
        <CheckedFile state={state} onChosen={choose} onSend={() => void flow.send(client)} />
      )}
    </>
  );
}

/** Sending and what was found before it are one step: the focus stays on the button. */
function headingStep({ step }: UploadState): string {
  return step === 'sending' ? 'checked' : step;
}

function headingOf(state: UploadState) {
  if (state.step !== 'checked' && state.step !== 'sending') return messages.title;
  const { errors, reasons } = groupFindings(state.check.findings);
  return errors.length + reasons.length > 0 ? messages.blocked : messages.ready;
}
