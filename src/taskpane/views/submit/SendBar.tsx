import { DefaultButton, PrimaryButton, type IButton } from 'office-ui-fabric-react/lib/Button';
import type { RefObject } from 'react';
import { useText } from '../../language/language';
import * as messages from './messages';
import type { SendingBlock } from './sendingBlock';

interface Props {
  readonly block: SendingBlock;
  readonly sending: boolean;
  readonly onSend: () => void;
  readonly onSaveFile: () => void;
  readonly saveButton: RefObject<IButton>;
}

/** The two ways out of the office, and why one is closed. */
export function SendBar({ block, sending, onSend, onSaveFile, saveButton }: Props) {
  const text = useText();
  return (
    <div className="actions">
      {block.send && (
        <p id="send-block" className="hint sendBlock">
          {text(block.send)}
        </p>
      )}
      <DefaultButton
        text={text(messages.saveFile)}
        disabled={block.file !== undefined}
        allowDisabledFocus
        componentRef={saveButton}
        onClick={onSaveFile}
      />
      <PrimaryButton
        text={text(sending ? messages.sending : messages.send)}
        disabled={block.send !== undefined || sending}
        allowDisabledFocus
        aria-describedby={block.send ? 'send-block' : undefined}
        onClick={onSend}
      />
    </div>
  );
}
