import type { Bilingual } from '../../../kpi/bilingual';
import { parsePeriod, type Period } from '../../../kpi/period';
import { periodLabel } from '../../../language/periodLabel';
import { useText } from '../../language/language';
import { useSession } from '../../session/sessionContext';
import { betterSource, holdingOf, type Holding } from './sourceFit';
import * as messages from './sourceFitMessages';
import type { SourceFits } from './weighSources';

interface Props {
  readonly fits: SourceFits;
  /** The period chosen. */
  readonly period: string;
}

/**
 * Says why the open source was proposed, or that another one has more of what is to be filled, with the way to it. It comes
 * after the choices it is about, so it stands where it moves none of them.
 */
export function SourceHint({ fits, period }: Props) {
  const text = useText();
  const session = useSession();
  const hint = period === '' ? undefined : hintFor(fits, parsePeriod(period));
  if (!hint) return null;
  return (
    <div className="sourceHint" role="status">
      <p className="hint">{text(hint.says)}</p>
      <button
        type="button"
        className="textButton"
        onClick={() => {
          // What goes wrong with it is the session's state, which the list of sources shows.
          session.open(hint.otherId).catch(() => undefined);
        }}
      >
        {text(hint.action)}
      </button>
    </div>
  );
}

interface Hint {
  readonly says: Bilingual;
  readonly action: Bilingual;
  readonly otherId: string;
}

function hintFor(fits: SourceFits, chosen: Period): Hint | undefined {
  const { open, before } = fits;
  if (before) {
    const now = holdingOf(open, chosen);
    if (!now) return undefined;
    const then = holdingOf(before, now.period);
    return {
      says: then
        ? messages.proposedSource(inWords(now), inWords(then))
        : messages.proposedOnlySource(inWords(now), before.source.title),
      action: messages.useEarlierSource,
      otherId: before.source.id,
    };
  }
  const compared = betterSource(fits, chosen);
  return (
    compared && {
      says: messages.betterSource(inWords(compared.better), inWords(compared.open)),
      action: messages.useOtherSource,
      otherId: compared.better.source.id,
    }
  );
}

function inWords({ source: { title, illustrative }, coverage, period }: Holding) {
  return {
    title,
    illustrative,
    ...coverage,
    period: { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') },
  };
}
