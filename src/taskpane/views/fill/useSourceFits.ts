import { useEffect, useRef, useState } from 'react';
import type { OpenData, Session } from '../../../session/session';
import { useSession, useSessionState } from '../../session/sessionContext';
import { shareOf } from './coverage';
import { fitOf, fittingSource, type Asking, type SourceFit } from './sourceFit';

/** How the data sets answer what is to be filled. */
export interface SourceFits {
  readonly open: SourceFit;
  readonly others: readonly SourceFit[];
  /** What was open before the pane proposed the open one. */
  readonly before?: SourceFit;
}

interface Wanted {
  /** Undefined where there is nothing to weigh: no sheets, or a report that goes on with its own data. */
  readonly asking: Asking | undefined;
  /** Whether another data set than the open one may be opened as a proposal. */
  readonly mayPropose: () => boolean;
}

/**
 * Weighs the data sets anew whenever other sheets or other data are there.
 * @param onWeighed told before the answer changes, so that a period can be proposed from it
 * @returns `fits`: undefined while weighing, and where nothing can be said
 */
export function useSourceFits(
  { asking, mayPropose }: Wanted,
  onWeighed: (fits: SourceFits) => void,
): { readonly fits: SourceFits | undefined; readonly weighing: boolean } {
  const session = useSession();
  const state = useSessionState();
  const data = state.kind === 'open' ? state.data : undefined;
  const [answer, setAnswer] = useState<{ readonly to: Asking; readonly data: OpenData; readonly fits?: SourceFits }>();
  const before = useRef<SourceFit | undefined>(undefined);

  useEffect(() => {
    if (!asking || !data) return;
    let outdated = false;
    const given = before.current;
    before.current = undefined;
    void weigh(session, data, asking, given).then((fits) => {
      if (outdated) return;
      const proposed = fits && !given && mayPropose() ? fittingSource(fits.open, fits.others) : undefined;
      if (fits && proposed && proposed !== fits.open) {
        before.current = fits.open;
        // What cannot be opened is not proposed.
        session.open(proposed.source.id, 'proposal').catch(() => setAnswer({ to: asking, data, fits }));
        return;
      }
      if (fits) onWeighed(fits);
      setAnswer({ to: asking, data, ...(fits ? { fits } : {}) });
    });
    return () => {
      outdated = true;
    };
  }, [asking, data, session]);

  const isNow = answer !== undefined && answer.to === asking && answer.data === data;
  return { fits: isNow ? answer.fits : undefined, weighing: asking !== undefined && data !== undefined && !isNow };
}

/** A data set that cannot be read is none to compare with; where the open one has everything, there is nothing to compare. */
async function weigh(
  session: Session,
  { source, figures }: OpenData,
  asking: Asking,
  before: SourceFit | undefined,
): Promise<SourceFits | undefined> {
  const open = await fitOf(source, figures, asking).catch(() => undefined);
  if (!open) return undefined;
  const others: SourceFit[] = [];
  const sources = shareOf(open.best) < 1 ? await session.sources().catch(() => []) : [];
  for (const { id } of sources.filter((other) => other.id !== source.id)) {
    const other = await session
      .look(id)
      .then((read) => fitOf(read.source, read.figures, asking))
      .catch(() => undefined);
    if (other) others.push(other);
  }
  return { open, others, ...(before ? { before } : {}) };
}
