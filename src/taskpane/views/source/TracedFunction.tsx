import type { TracedCall } from '../../../report/trace/formulaTrace';
import { ErrorNotice } from '../../components/ErrorNotice';
import { NgktError } from '../../../kpi/finding';
import { useLang, useText } from '../../language/language';
import { citation } from './citation';
import { Citation } from './Citation';
import * as messages from './messages';
import { argumentText, resultLines } from './resultText';
import { SourceList } from './SourceList';

/** Derivations told of one answer; a rank may rest on dozens of sums. */
const MOST_DERIVATIONS = 3;

/** One call of a function: arguments, answer, and the figures behind it. */
export function TracedFunction({ call, illustrative }: { readonly call: TracedCall; readonly illustrative: boolean }) {
  const text = useText();
  const lang = useLang();
  const { declaration, outcome, sources, figures } = call;
  const lines = outcome && 'value' in outcome ? resultLines(outcome.value, lang) : [];
  const derivations = figures.flatMap(({ derivation }) => derivation ?? []).slice(0, MOST_DERIVATIONS);
  return (
    <section className="tracedFunction" aria-label={`NGKT.${declaration.name}`}>
      <h2 className="subheading">NGKT.{declaration.name}</h2>
      <p className="hint">{text(declaration.summary)}</p>
      <dl className="facts sourceFacts">
        {call.arguments.map(({ parameter, text: written, resolved }) => (
          <div key={parameter.name} className="factPair">
            <dt>{parameter.name}</dt>
            <dd>
              {resolved ? argumentText(resolved.value, lang) : text(messages.unresolved)}
              {/[A-Z]\$?\d|\(/i.test(written) && !written.startsWith('"') && <code> {written}</code>}
            </dd>
          </div>
        ))}
      </dl>
      {lines.map((line, index) => (
        <p key={index} className="functionResult">
          {line}
        </p>
      ))}
      {outcome && 'error' in outcome && (
        <ErrorNotice error={new NgktError(outcome.error, outcome.message)} title={sameTitle(outcome.error)} />
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

function sameTitle(error: string): { readonly vi: string; readonly en: string } {
  return { vi: error, en: error };
}
