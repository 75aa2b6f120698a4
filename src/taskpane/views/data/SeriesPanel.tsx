import { useId, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { isKnown } from '../../../analysis/figureModel';
import { RadioGroup } from '../../components/RadioGroup';
import { useLang, useText } from '../../language/language';
import { chartPoints, chartStyle } from './chartPoints';
import { proposedSeries, type IndicatorSeries, type SeriesKind } from './indicatorSeries';
import * as messages from './messages';
import { SeriesChart } from './SeriesChart';
import { SeriesTable } from './SeriesTable';

/** One figure is no series: the list below tells it. */
const FEWEST_DRAWN = 2;

interface Props {
  readonly figures: Figures;
  readonly series: readonly IndicatorSeries[];
}

/** The series of an indicator as a chart, and as a table for those who read rather than see. */
export function SeriesPanel({ figures, series }: Props) {
  const text = useText();
  const lang = useLang();
  const id = useId();
  const [kind, setKind] = useState<SeriesKind | undefined>();
  const [asTable, setAsTable] = useState(false);
  const drawn = series.filter(({ figures: each }) => each.filter(isKnown).length >= FEWEST_DRAWN);
  const shown = drawn.find((each) => each.kind === kind) ?? proposedSeries(drawn);
  const first = shown?.figures[0];
  if (!shown || !first) return null;
  const points = chartPoints(figures, shown.figures, lang);
  return (
    <section
      className="seriesPanel"
      aria-label={text(messages.chartTitle(first.indicator.name[lang], first.area.name))}
    >
      {drawn.length > 1 && (
        <div className="segments">
          <RadioGroup
            legend={text(messages.seriesKind)}
            options={drawn.map((each) => ({ key: each.kind, text: text(messages.seriesKinds[each.kind]) }))}
            chosen={shown.kind}
            onChoose={setKind}
          />
        </div>
      )}
      <SeriesChart
        title={text(messages.chartTitle(first.indicator.name[lang], first.area.name))}
        points={points}
        {...chartStyle(first.indicator)}
      />
      <button
        type="button"
        className="disclosure"
        aria-expanded={asTable}
        aria-controls={id}
        onClick={() => setAsTable((before) => !before)}
      >
        {text(messages.asTable)}
      </button>
      <div id={id} hidden={!asTable}>
        {asTable && <SeriesTable figures={figures} series={shown.figures} />}
      </div>
    </section>
  );
}
