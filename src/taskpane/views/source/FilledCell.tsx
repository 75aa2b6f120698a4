import { parsePeriod } from '../../../kpi/period';
import { formatDate } from '../../../language/dates';
import { noFigureWords } from '../../../language/formatValue';
import { periodLabel } from '../../../language/periodLabel';
import { editedBeside } from '../../../report/trace/messages';
import type { CellTrace } from '../../../report/trace/traceCell';
import { Notice } from '../../components/Notice';
import { useLang, useText } from '../../language/language';
import { citation } from './citation';
import { Citation } from './Citation';
import { ConflictNotice } from './ConflictNotice';
import * as messages from './messages';
import { conflictsIn } from './sourceConflicts';
import { SourceList } from './SourceList';
import { useNames } from './useNames';

/** A version that is a fingerprint is told by its beginning. */
const VERSION_SHOWN = 12;

/** A cell that a fill wrote: its content, the figures behind it, and the fill. */
export function FilledCell({ trace }: { readonly trace: CellTrace }) {
  const text = useText();
  const lang = useLang();
  const { dataset, sources, derivation, edited, left } = trace;
  const isMissing = noFigureWords.some(({ vi, en }) => trace.text.includes(vi) || trace.text.includes(en));
  const conflicts = isMissing ? conflictsIn(sources) : [];
  return (
    <>
      <p className="sourceValue">{trace.text}</p>
      {edited && <Notice tone="warning">{text(messages.edited)}</Notice>}
      {left && <Notice tone="warning">{text(editedBeside(trace.text, left))}</Notice>}
      {dataset.illustrative && <Notice tone="warning">{text(messages.illustrative)}</Notice>}
      {conflicts.map((notes, index) => (
        <ConflictNotice key={index} notes={notes} />
      ))}
      {derivation && (
        <section>
          <h2 className="subheading">{text(messages.howComputed)}</h2>
          <p className="derivation">{text(derivation)}</p>
        </section>
      )}
      <SourceList sources={sources} />
      {sources.length > 0 && !isMissing && !edited && (
        <Citation line={citation(trace.text, sources, { lang, illustrative: dataset.illustrative })} />
      )}
      <FillFacts trace={trace} />
    </>
  );
}

/** The fill that wrote the cell. */
function FillFacts({ trace }: { readonly trace: CellTrace }) {
  const text = useText();
  const lang = useLang();
  const names = useNames();
  const { marker, filled, period, area, asOf, dataset, list } = trace;
  return (
    <section>
      <h2 className="subheading">{text(messages.fill)}</h2>
      <dl className="facts">
        {marker !== '' && (
          <>
            <dt>{text(messages.marker)}</dt>
            <dd>
              <code>{marker}</code>
            </dd>
          </>
        )}
        {list && (
          <>
            <dt>{text(messages.list)}</dt>
            <dd>
              <code>{list.marker}</code>
              <br />
              {text(messages.listRow(list.index, list.count, names.area(list.key)))}
            </dd>
          </>
        )}
        <dt>{text(messages.reportPeriod)}</dt>
        <dd>{periodLabel(parsePeriod(period), lang, 'title')}</dd>
        <dt>{text(messages.reportArea)}</dt>
        <dd>{names.area(area)}</dd>
        {asOf !== '' && (
          <>
            <dt>{text(messages.knownOn)}</dt>
            <dd>{formatDate(asOf, lang)}</dd>
          </>
        )}
        <dt>{text(messages.filledOn)}</dt>
        <dd>{formatDate(filled, lang)}</dd>
        <dt>{text(messages.dataset)}</dt>
        <dd>
          {dataset.title}
          <br />
          <span className="hint">{text(messages.datasetVersion(dataset.version.slice(0, VERSION_SHOWN)))}</span>
        </dd>
      </dl>
    </section>
  );
}
