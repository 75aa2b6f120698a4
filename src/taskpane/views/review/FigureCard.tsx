import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { SubmissionEntry } from '../../../kpi/submission';
import type { Value } from '../../../kpi/value';
import { changeBetween, changeFrom, saysOther, type ComparedFigure } from '../../../session/review/figureComparison';
import type { ReportUnderReview } from '../../../session/review/reportUnderReview';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import { periodText } from '../../../language/periodText';
import { changeText, entryText, figureName, valueText } from './reviewTexts';

interface Props {
  readonly figure: ComparedFigure;
  readonly report: ReportUnderReview;
  /** Whether comments can go with a decision: those of a report that may be returned. */
  readonly mayComment: boolean;
  readonly comment: string;
  readonly onComment: (words: string) => void;
}

/** One figure beside the version and the period before it, what the rules say, the reason given, and a comment on it. */
export function FigureCard({ figure, report, mayComment, comment, onComment }: Props) {
  const text = useText();
  const [writing, setWriting] = useState(comment !== '');
  const { entry, lastVersion, lastPeriod, knownLastPeriod, findings } = figure;
  const { indicators, versionBefore, periodBefore } = report;
  const name = figureName(figure, indicators);
  const indicator = indicators.get(figure.indicator);
  return (
    <li className="figureCard" data-flagged={findings.length > 0 || undefined}>
      <p className="figureCardHead">
        <span>{text(name)}</span>
        <strong>{text(entry ? entryText(entry, indicator) : messages.blank)}</strong>
      </p>
      <dl className="figureBefore">
        {versionBefore > 0 && (
          <Earlier label={text(messages.beforeVersion(versionBefore))} before={lastVersion} {...{ entry, indicator }} />
        )}
        <Earlier
          label={text(periodText(periodBefore, 'short'))}
          before={lastPeriod}
          known={knownLastPeriod}
          {...{ entry, indicator }}
        />
      </dl>
      {findings.map(({ message, severity }, index) => (
        <p key={index} className={`figureFinding figureFinding-${severity}`}>
          <strong>{text(messages.flagged)}</strong> {text(message)}
        </p>
      ))}
      {(findings.length > 0 || (entry?.note ?? '') !== '') && (
        <p className="hint">
          {text(messages.reasonGiven)} {entry?.note || text(messages.noReason)}
        </p>
      )}
      {mayComment && writing && (
        <TextField
          multiline
          autoAdjustHeight
          rows={2}
          maxLength={1000}
          label={text(messages.commentOn(name))}
          value={comment}
          onChange={(_event, words) => onComment(words ?? '')}
        />
      )}
      {mayComment && !writing && (
        <button
          type="button"
          className="textButton"
          aria-label={text(messages.addCommentOn(name))}
          onClick={() => setWriting(true)}
        >
          {text(messages.addComment)}
        </button>
      )}
    </li>
  );
}

interface EarlierProps {
  readonly label: string;
  readonly entry: SubmissionEntry | undefined;
  readonly before: SubmissionEntry | undefined;
  /** What else is known, where nothing was reported. */
  readonly known?: Value | undefined;
  readonly indicator: ReturnType<ReportUnderReview['indicators']['get']>;
}

/** What was said before, and how far this is from it. */
function Earlier({ label, entry, before, known, indicator }: EarlierProps) {
  const text = useText();
  const lang = useLang();
  const change = known ? changeFrom(entry, known, indicator) : changeBetween(entry, before, indicator);
  const said = before ? entryText(before, indicator) : known ? valueText(known) : messages.noFigure;
  const isSame = entry !== undefined && before !== undefined && !saysOther(entry, before);
  const difference = isSame ? text(messages.same) : change && changeText(change, lang);
  return (
    <div>
      <dt>{label}:</dt>
      <dd>
        {text(said)}
        {difference !== undefined && ` (${difference})`}
      </dd>
    </div>
  );
}
