import { groupFindings } from '../../session/review/findingGroups';
import { Failure } from '../parts/Failure';
import { useText } from '../shell/language';
import { FileChooser } from './FileChooser';
import { FileFacts } from './FileFacts';
import { FindingList } from './FindingList';
import * as messages from './messages';
import type { UploadState } from './uploadFlow';

interface Props {
  readonly state: Extract<UploadState, { readonly step: 'checked' | 'sending' }>;
  readonly onChosen: (files: readonly File[]) => void;
  readonly onSend: () => void;
}

/** What was found in the file: the way on is to send it, or to mend it and choose it again. */
export function CheckedFile({ state, onChosen, onSend }: Props) {
  const text = useText();
  const { file, check, step } = state;
  const { errors, reasons } = groupFindings(check.findings);
  const blocking = errors.length + reasons.length;
  const isSending = step === 'sending';
  const error = state.step === 'checked' ? state.error : undefined;
  return (
    <>
      <p role="status">{text(blocking > 0 ? messages.blockedText(blocking) : messages.readyText)}</p>
      <FileFacts name={file.name} check={check} />
      <FindingList findings={check.findings} />
      {error !== undefined && (
        <>
          <Failure error={error} title={text(messages.notSent)} />
          {blocking === 0 && <p className="hint">{text(messages.sendAgainHint)}</p>}
        </>
      )}
      {blocking === 0 && (
        <p className="buttons">
          <button
            type="button"
            className="button primary"
            aria-disabled={isSending}
            onClick={() => !isSending && onSend()}
          >
            {text(isSending ? messages.sending : messages.send)}
          </button>
        </p>
      )}
      {!isSending && (
        <FileChooser
          main={blocking > 0}
          label={text(blocking > 0 ? messages.chooseMended : messages.chooseOther)}
          onChosen={onChosen}
        />
      )}
    </>
  );
}
