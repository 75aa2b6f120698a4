import { NgktError } from '../../kpi/finding';
import { pageService } from '../service/pageService';
import { useText } from '../shell/language';
import { Message } from './Message';
import * as messages from './messages';

interface Props {
  readonly error: unknown;
  readonly title?: string;
  /** Asks once more; absent where that is of no use. */
  readonly onAgain?: () => void;
}

/** Why something could not be done and what to do about it; a token that no longer opens the door can be replaced here. */
export function Failure({ error, title, onAgain }: Props) {
  const text = useText();
  const words = error instanceof NgktError ? error.text : messages.unexpected;
  const isDoor = error instanceof NgktError && error.code.startsWith('token.');
  return (
    <Message tone="error" {...(title === undefined ? {} : { title })}>
      <p className="messageText">{text(words)}</p>
      {(isDoor || onAgain) && (
        <p className="buttons">
          {isDoor && (
            <button type="button" className="button" onClick={() => pageService.disconnect()}>
              {text(messages.enterAgain)}
            </button>
          )}
          {!isDoor && onAgain && (
            <button type="button" className="button" onClick={onAgain}>
              {text(messages.tryAgain)}
            </button>
          )}
        </p>
      )}
    </Message>
  );
}
