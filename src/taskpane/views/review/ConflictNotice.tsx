import { saysOther, compareReport } from '../../../session/review/figureComparison';
import type { ReportUnderReview } from '../../../session/review/reportUnderReview';
import { slotWords } from '../../../session/review/slotStates';
import { sameInBoth } from '../../../kpi/bilingual';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';
import { entryText, figureName } from './reviewTexts';

interface Props {
  /** What the reviewer had seen. */
  readonly before: ReportUnderReview;
  readonly now: ReportUnderReview;
}

/** Somebody was faster: what changed since the report was opened. */
export function ConflictNotice({ before, now }: Props) {
  const text = useText();
  const lines = changes(before, now);
  return (
    <Notice tone="warning" title={text(messages.conflict)}>
      <ul>
        {(lines.length > 0 ? lines : [messages.otherChange]).map((line, index) => (
          <li key={index}>{text(line)}</li>
        ))}
      </ul>
      <p>{text(messages.commentsStay)}</p>
    </Notice>
  );
}

function changes({ seen: before }: ReportUnderReview, { seen: now, indicators }: ReportUnderReview) {
  const lines = [];
  if (before.slot.state !== now.slot.state)
    lines.push(messages.stateChanged(slotWords(before.slot), slotWords(now.slot)));
  if (before.slot.version !== now.slot.version)
    lines.push(messages.versionChanged(before.slot.version, now.slot.version));
  if (!now.submission || !before.submission) return lines;
  const { figures } = compareReport(now.submission, {
    lastVersion: before.submission,
    lastPeriod: undefined,
    findings: [],
  });
  for (const figure of figures.filter(({ entry, lastVersion }) => saysOther(entry, lastVersion))) {
    const said = (entry: typeof figure.entry) =>
      entry ? entryText(entry, indicators.get(figure.indicator)) : sameInBoth('–');
    lines.push(messages.figureChanged(figureName(figure, indicators), said(figure.lastVersion), said(figure.entry)));
  }
  return lines;
}
