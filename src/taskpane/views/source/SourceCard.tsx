import { formatDate } from '../../../language/dates';
import { periodText } from '../../../language/periodText';
import type { SourceNote } from '../../../report/workbook/record';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import { useNames } from './useNames';

/** One figure with everything its source says of it. */
export function SourceCard({ note }: { readonly note: SourceNote }) {
  const text = useText();
  const lang = useLang();
  const names = useNames();
  const { indicator, definition, area, counterpart, period, cutOff, asOf, source, comment } = note;
  const status = messages.statuses[note.status];
  const facts: readonly (readonly [string, string])[] = [
    [text(messages.area), area === '' ? '' : names.area(area)],
    [text(messages.partner), counterpart],
    [text(messages.period), period === '' ? '' : text(periodText(period))],
    [text(messages.status), status ? text(status) : ''],
    [text(messages.cutOff), cutOff === '' ? '' : formatDate(cutOff, lang)],
    [text(messages.vintage), asOf === '' ? '' : formatDate(asOf, lang)],
    [text(messages.source), source || text(messages.sourceUnstated)],
    [text(messages.comment), comment],
  ];
  return (
    <li className="sourceCard">
      <p className="sourceFigure">{note.text}</p>
      {indicator !== '' && (
        <p className="sourceIndicator">
          {names.indicator(indicator)} <code>{indicator}</code>
          {definition !== '' && <span className="hint"> · {text(messages.definition(definition))}</span>}
        </p>
      )}
      <dl className="facts sourceFacts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="factPair">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
