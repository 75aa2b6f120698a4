import type { Figures } from '../../../analysis/figure';
import type { Lang } from '../../../kpi/bilingual';
import { parsePeriod } from '../../../kpi/period';
import type { Brief, Evidence } from '../../../report/brief/document';
import { SourceNotes } from '../../../report/plan/sourceNotes';
import type { SourceNote } from '../../../report/workbook/record';

/** What a number of the brief rests on. */
export interface FigureBasis {
  readonly derivation?: string;
  readonly notes: readonly SourceNote[];
  /** Sources that are no observations of figures (registers, texts), as the annex has them; empty where `notes` say all. */
  readonly cited: readonly string[];
}

/** Looks the figures up again, so that everything known of them can be shown. */
export function figureBasis(evidence: Evidence, brief: Brief, figures: Figures, lang: Lang): FigureBasis {
  const notes = new SourceNotes(lang);
  const found = evidence.figures.flatMap(({ indicator, area: id, period, counterpart, definition }) => {
    const area = figures.areas.byId(id);
    if (!area || !figures.dataset.indicators.has(indicator)) return [];
    return figures.figure({
      indicator,
      area,
      period: parsePeriod(period),
      ...(counterpart === undefined ? {} : { counterpart }),
      ...(definition === undefined ? {} : { definition }),
    });
  });
  notes.of([{ value: '', figures: found }]);
  const said = new Set(notes.all.flatMap(({ source }) => source.split('; ')));
  const cited = evidence.sources.map((index) => brief.sources[index]?.text ?? '').filter((text) => !said.has(text));
  const { derivation } = evidence;
  return { ...(derivation === undefined ? {} : { derivation }), notes: notes.all, cited };
}
