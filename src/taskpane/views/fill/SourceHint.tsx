import { periodLabel } from '../../../language/periodLabel';
import { useText } from '../../language/language';
import { useSession } from '../../session/sessionContext';
import { betterSource, type SourceFit } from './sourceFit';
import * as messages from './sourceFitMessages';
import type { SourceFits } from './useSourceFits';

/** Says why the open source was proposed, or that another one has more of what is to be filled, with the way to it. */
export function SourceHint({ fits: { open, others, before } }: { readonly fits: SourceFits }) {
  const text = useText();
  const session = useSession();
  const other = before ?? betterSource(open, others);
  if (!other) return null;
  const hint = before
    ? messages.proposedSource(holdingOf(open), holdingOf(before))
    : messages.betterSource(holdingOf(other), holdingOf(open));
  return (
    <div className="sourceHint" role="status">
      <p className="hint">{text(hint)}</p>
      <button
        type="button"
        className="textButton"
        onClick={() => {
          // What goes wrong with it is the session's state, which the list of sources shows.
          session.open(other.source.id).catch(() => undefined);
        }}
      >
        {text(before ? messages.useEarlierSource : messages.useOtherSource)}
      </button>
    </div>
  );
}

function holdingOf({ source: { title, illustrative }, best, period }: SourceFit) {
  return {
    title,
    illustrative,
    ...best,
    period: { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') },
  };
}
