import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useText } from '../../language/language';
import * as messages from './messages';

/** Offers to write over cells that people changed by hand. */
export function OverwriteOffer({ onOverwrite }: { readonly onOverwrite: () => void }) {
  const text = useText();
  return (
    <div className="offer">
      <p className="hint">{text(messages.overwriteHint)}</p>
      <DefaultButton text={text(messages.overwriteEdits)} onClick={onOverwrite} />
    </div>
  );
}
