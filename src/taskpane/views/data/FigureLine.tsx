import type { Figure } from '../../../analysis/figure';
import type { Lang } from '../../../kpi/bilingual';
import { formatDate } from '../../../language/dates';
import { formatValue } from '../../../language/formatValue';
import { periodLabel } from '../../../language/periodLabel';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';

/** One figure: its period, how it reads, where it comes from and when it became known. */
export function FigureLine({ figure }: { readonly figure: Figure }) {
  const text = useText();
  const lang = useLang();
  const { period, value, derivation, findings, status } = figure;
  const sources = sourcesOf(figure, lang);
  // An estimate says so itself: "ước 7,09%".
  const isTold = 'estimate' in value && value.estimate === true;
  const statusWord = isTold ? undefined : messages.statuses[status];
  return (
    <li className="figureLine">
      <p className="figureHead">
        <span className="figurePeriod">{periodLabel(period, lang, 'title')}</span>
        <strong className="figureValue">{formatValue(value, lang)}</strong>
      </p>
      {statusWord && <p className="hint">{text(statusWord)}</p>}
      {derivation && <p className="figureNote">{text(derivation)}</p>}
      {value.kind === 'missing' && findings.length === 0 && <p className="figureNote">{text(value.reason)}</p>}
      {findings.map(({ message, severity }, index) => (
        <p key={index} className={severity === 'error' ? 'figureNote figureConflict' : 'figureNote'}>
          {text(message)}
        </p>
      ))}
      {sources.map((source) => (
        <p key={source} className="hint">
          {text(messages.sourceLine(source))}
        </p>
      ))}
    </li>
  );
}

/** Each source once, with the day the figures run to and the day they were published. */
function sourcesOf({ observations, register, registerSources = [] }: Figure, lang: Lang): readonly string[] {
  const told = observations.map(({ source, cutOff, asOf }) =>
    [
      source || messages.sourceUnstated[lang],
      cutOff && messages.cutOff(formatDate(cutOff, lang))[lang],
      asOf && messages.vintage(formatDate(asOf, lang))[lang],
    ]
      .filter((part) => part !== '')
      .join('; '),
  );
  const registers = register ? [[register[lang], ...registerSources].join(': ')] : [];
  return [...new Set([...told, ...registers])];
}
