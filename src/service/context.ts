import type { AreaList } from '../kpi/areaList';
import type { Indicator } from '../kpi/indicator';
import type { CurrentFigures } from './figures/currentFigures';
import type { EarlierFigures } from './figures/earlierFigures';
import type { FormMaker } from './forms/formMaker';
import type { Store } from './store/store';
import type { Turns } from './turns';

/** What the routes work with. */
export interface ServiceContext {
  readonly store: Store;
  readonly areas: AreaList;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly earlier: EarlierFigures;
  readonly current: CurrentFigures;
  readonly forms: FormMaker;
  /** A trial installation: its data set is illustrative, and so is all that is collected beside it. */
  readonly illustrative: boolean;
  /** For long computations, so that they do not keep others waiting. */
  readonly turns: Turns;
  /** The clock; a test sets its own. */
  readonly now: () => Date;
}
