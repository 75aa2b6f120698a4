import { useState } from 'react';
import { saysOther, type ComparedFigure } from '../../../session/review/figureComparison';
import type { ReportUnderReview } from '../../../session/review/reportUnderReview';
import { useText } from '../../language/language';
import { FigureCard } from './FigureCard';
import * as messages from './messages';

interface Props {
  readonly report: ReportUnderReview;
  /** Comments being written, by the figure's key. */
  readonly comments: ReadonlyMap<string, string>;
  readonly onComments: (comments: ReadonlyMap<string, string>) => void;
}

/** The report's figures, those first in question on demand, with agreements, events and what is said of the whole. */
export function ReportFigures({ report, comments, onComments }: Props) {
  const text = useText();
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const { comparison, seen, versionBefore } = report;
  if (!seen.submission) return null;
  const { figures, general } = comparison;
  const isFlagged = ({ findings }: ComparedFigure): boolean => findings.length > 0;
  const hasChanged = ({ entry, lastVersion }: ComparedFigure): boolean =>
    versionBefore > 0 && saysOther(entry, lastVersion);
  const shown = figures.filter((figure) => !onlyFlagged || isFlagged(figure) || hasChanged(figure));
  const comment = (key: string, words: string): void => {
    const next = new Map(comments);
    if (words === '') next.delete(key);
    else next.set(key, words);
    onComments(next);
  };
  const { agreements, events } = seen.submission;
  return (
    <section aria-label={text(messages.figures)} className="stack">
      <div>
        <p className="hint">
          {text(messages.filterLine(figures.filter(isFlagged).length, figures.filter(hasChanged).length))}
        </p>
        <label className="reviewCheck">
          <input type="checkbox" checked={onlyFlagged} onChange={({ target }) => setOnlyFlagged(target.checked)} />{' '}
          {text(messages.onlyFlagged)}
        </label>
      </div>
      {general.length > 0 && (
        <div>
          <h2 className="subheading">{text(messages.general)}</h2>
          <ul className="reviewFindings">
            {general.map(({ message }, index) => (
              <li key={index}>{text(message)}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length === 0 && <p>{text(messages.noneFlagged)}</p>}
      <ul className="figureCards">
        {shown.map((figure) => (
          <FigureCard
            key={figure.key}
            figure={figure}
            report={report}
            mayComment={seen.slot.state === 'submitted'}
            comment={comments.get(figure.key) ?? ''}
            onComment={(words) => comment(figure.key, words)}
          />
        ))}
      </ul>
      <Listed title={text(messages.agreements)} titles={agreements.map(({ title }) => title)} />
      <Listed title={text(messages.events)} titles={events.map(({ title }) => title)} />
    </section>
  );
}

function Listed({ title, titles }: { readonly title: string; readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <div>
      <h2 className="subheading">
        {title} ({titles.length})
      </h2>
      <ul className="reviewFindings">
        {titles.map((each, index) => (
          <li key={index}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
