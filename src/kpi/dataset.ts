import type { Area } from './area';
import { sameInBoth, type Bilingual } from './bilingual';
import type { Finding } from './finding';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import type { Activity, Agreement, SectionText, Table, Task } from './registers';
import type { Target } from './target';

/** A data set as read from its folder (DESIGN 4): immutable, in memory, the only source of every figure. */
export interface Dataset {
  readonly id: string;
  readonly title: Bilingual;
  /** SHA-256 of the content where `dataset.json` gives none. */
  readonly version: string;
  /** Illustrative data say so in every file and on every report filled from them. */
  readonly illustrative: boolean;
  readonly issuer: Bilingual;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: readonly Area[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly activities: readonly Activity[];
  readonly agreements: readonly Agreement[];
  readonly tasks: readonly Task[];
  readonly texts: readonly SectionText[];
  readonly tables: ReadonlyMap<string, Table>;
  /** What reading noticed and put right or left out: text normalised, unknown columns ignored. */
  readonly findings?: readonly Finding[];
}

/** A data set of figures computed or collected in memory: what is not given is empty. */
export function datasetOf(content: Pick<Dataset, 'indicators' | 'areas' | 'observations'> & Partial<Dataset>): Dataset {
  return {
    id: '',
    title: sameInBoth(''),
    version: '',
    illustrative: false,
    issuer: sameInBoth(''),
    targets: [],
    activities: [],
    agreements: [],
    tasks: [],
    texts: [],
    tables: new Map(),
    ...content,
  };
}
