import type { Figures } from '../analysis/figure';
import type { Dataset } from '../kpi/dataset';
import type { Core } from './loadCore';

/** A data set in memory; its figures are indexed once for each vintage asked for, however often people switch between them. */
export class OpenDataset {
  private readonly known = new Map<string, Figures>();

  constructor(
    readonly dataset: Dataset,
    private readonly core: Pick<Core, 'Figures'>,
  ) {}

  /** @param asOf ISO day; undefined is today */
  figures(asOf: string | undefined, today: string): Figures {
    const key = `${asOf ?? ''}|${today}`;
    let figures = this.known.get(key);
    if (!figures) {
      figures = new this.core.Figures(this.dataset, { today, ...(asOf === undefined ? {} : { asOf }) });
      this.known.set(key, figures);
    }
    return figures;
  }
}
