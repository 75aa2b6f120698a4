import type { TracedCall } from '../../../report/trace/formulaTrace';
import { ErrorNotice } from '../../components/ErrorNotice';
import { sameInBoth } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import { useLang, useText } from '../../language/language';
import { citation } from './citation';
import { Citation } from './Citation';
import * as messages from './messages';
import { argumentText, resultLines } from './resultText';
import { SourceList } from './SourceList';
import { useNames } from './useNames';

/** Derivations told of one answer; a rank may rest on dozens of sums. */
const MOST_DERIVATIONS = 3;

interface Props {
  readonly call: TracedCall;
  readonly illustrative: boolean;
  /** The cell holds nothing else, so that its content is the answer already. */
  readonly isWhole: boolean;
}

/** One call of a function: arguments, answer, and the figures behind it. */
export function TracedFunction({ call, illustrative, isWhole }: Props) {
  const text = useText();
  const lang = useLang();
  const { declaration, outcome, sources, figures } = call;
  const lines = outcome && 'value' in outcome ? resultLines(outcome.value, lang) : [];
  const names = useNames();
  const named = (parameter: string, value: string): string => {
    if (parameter === 'indicator') return [...new Set([value, names.indicator(value)])].join(' – ');
    return parameter === 'area' ? names.area(value) : value;
  };
  const derivations = figures.flatMap(({ derivation }) => derivation ?? []).slice(0, MOST_DERIVATIONS);
  return (
    <section className="tracedFunction" aria-label={`NGKT.${declaration.name}`}>
      <h2 className="subheading">NGKT.{declaration.name}</h2>
      <p className="hint">{text(declaration.summary)}</p>
      <dl className="facts sourceFacts">
        {call.arguments.map(({ parameter, text: written, resolved }) => (
          <div key={parameter.name} className="factPair">
            <dt>{text(messages.parameters[parameter.name] ?? sameInBoth(parameter.name))}</dt>
            <dd>
              {resolved ? named(parameter.name, argumentText(resolved.value, lang)) : text(messages.unresolved)}
              {/[A-Z]\$?\d|\(/i.test(written) && !written.startsWith('"') && <code> {written}</code>}
            </dd>
          </div>
        ))}
      </dl>
      {!(isWhole && lines.length === 1) &&
        lines.map((line, index) => (
          <p key={index} className="functionResult">
            {line}
          </p>
        ))}
      {outcome && 'error' in outcome && (
        <ErrorNotice error={new NgktError(outcome.error, outcome.message)} title={sameInBoth(outcome.error)} />
      )}
      {!outcome && <p className="hint">{text(messages.notWorkedOut)}</p>}
      {derivations.map((derivation, index) => (
        <p key={index} className="derivation">
          {text(derivation)}
        </p>
      ))}
      {sources.length > 0 && <SourceList sources={sources} />}
      {sources.length > 0 && lines.length === 1 && (
        <Citation line={citation(lines[0] ?? '', sources, { lang, illustrative })} />
      )}
    </section>
  );
}
