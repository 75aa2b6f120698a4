import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Figures } from '../../../analysis/figure';
import { localDay } from '../../../session/localDay';
import { remembered } from '../../session/remembered';
import { useSession } from '../../session/sessionContext';
import type { FillChoices } from './fillChoices';
import { readLastChoices, writeLastChoices } from './lastChoices';
import { periodsOffered, type PeriodsOffered } from '../../../analysis/periodsOffered';
import { ProposedChoices } from './proposedChoices';
import type { SourceFits } from './weighSources';
import type { WorkbookOverview } from './workbookOverview';

export interface ChoicesInHand {
  readonly choices: FillChoices;
  readonly periods: PeriodsOffered;
  /** How the data sets answer what is chosen to be filled, once that is known. */
  readonly fits: SourceFits | undefined;
  /** The data and the period to begin with are still being looked for. */
  readonly proposing: boolean;
  readonly change: (change: Partial<FillChoices>) => void;
  /** Keeps them for the next opening of the pane. */
  readonly remember: () => void;
}

const noPeriods: PeriodsOffered = { reported: [], planned: [] };
const surroundings = { today: localDay, last: () => readLastChoices(remembered) };

/** What is chosen to fill: proposed from the workbook and the data, then changed by the person. */
export function useFillChoices(overview: WorkbookOverview | undefined, figures: Figures | undefined): ChoicesInHand {
  const session = useSession();
  const proposed = useMemo(() => new ProposedChoices(session, surroundings), [session]);
  useEffect(() => proposed.follow(), [proposed]);
  useEffect(() => {
    if (overview) proposed.read(overview);
  }, [proposed, overview]);
  const now = useSyncExternalStore(
    useCallback((changed: () => void) => proposed.subscribe(changed), [proposed]),
    () => proposed.now,
  );
  const periods = useMemo(
    () => (figures ? periodsOffered(figures.dataset.observations, localDay()) : noPeriods),
    [figures],
  );
  return {
    choices: now.choices,
    periods,
    fits: now.fits,
    proposing: !now.settled || now.overview !== overview,
    change: (change) => proposed.change(change),
    remember: () => writeLastChoices(remembered, proposed.now.choices),
  };
}
