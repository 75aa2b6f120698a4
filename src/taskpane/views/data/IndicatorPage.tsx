import { useMemo, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import type { Indicator } from '../../../kpi/indicator';
import { unitLabel } from '../../../kpi/unit';
import { SearchCombo } from '../../components/SearchCombo';
import { StepHeading } from '../../components/StepHeading';
import { useLang, useText } from '../../language/language';
import { FigureList } from './FigureList';
import { indicatorAreas } from './indicatorAreas';
import { figureList, seriesOf } from './indicatorSeries';
import { InsertPanel } from './InsertPanel';
import * as messages from './messages';
import { SeriesPanel } from './SeriesPanel';

interface Props {
  readonly figures: Figures;
  readonly indicator: Indicator;
  readonly onBack: () => void;
}

/** One indicator: what it measures, its series, its newest figures, and inserting them. */
export function IndicatorPage({ figures, indicator, onBack }: Props) {
  const text = useText();
  const lang = useLang();
  const [areaId, setAreaId] = useState('VN');
  const area = figures.areas.byId(areaId) ?? figures.areas.find('VN');
  const { code } = indicator;
  const areas = useMemo(() => indicatorAreas(figures, code, lang), [figures, code, lang]);
  const series = useMemo(() => seriesOf(figures, code, area), [figures, code, area]);
  const list = useMemo(() => figureList(figures, code, area), [figures, code, area]);
  return (
    <>
      <button type="button" className="textButton backButton" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {text(messages.back)}
      </button>
      <div>
        <StepHeading text={text(indicator.name)} />
        <p className="definition">{text(indicator.definition)}</p>
      </div>
      <dl className="facts indicatorFacts">
        <dt>{text(messages.code)}</dt>
        <dd>
          <code>{code}</code> <span className="hint">· {text(messages.definition(indicator.definitionVersion))}</span>
        </dd>
        <dt>{text(messages.unit)}</dt>
        <dd>{unitLabel(indicator.unit, lang)}</dd>
        <dt>{text(messages.nature)}</dt>
        <dd>{text(messages.natureOf(indicator))}</dd>
      </dl>
      <SearchCombo
        label={text(messages.area)}
        options={areas}
        selectedKey={area.id}
        onSelect={setAreaId}
        noMatch={text(messages.noMatch)}
      />
      {list.length === 0 ? (
        <p className="hint">{text(messages.noFigureHere)}</p>
      ) : (
        <>
          <SeriesPanel key={`${code} ${area.id}`} figures={figures} series={series} />
          <FigureList figures={list} />
        </>
      )}
      <InsertPanel key={`${code} insert`} figures={figures} indicator={indicator} area={area} list={list} />
    </>
  );
}
