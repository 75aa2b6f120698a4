import { useLang, useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { isOneCall } from '../../../report/trace/formulaReader';
import { Notice } from '../../components/Notice';
import * as messages from './messages';
import { disagreementText } from './resultText';
import type { FormulaAnswer } from './sourceAnswer';
import { TracedFunction } from './TracedFunction';

/** A cell with a formula of the product: its functions, what they were asked and what they rest on. */
export function FormulaCell({ answer }: { readonly answer: FormulaAnswer }) {
  const text = useText();
  const lang = useLang();
  const state = useSessionState();
  const source = state.kind === 'open' ? state.data.source : undefined;
  const { formula, calls, shown, disagreement } = answer;
  return (
    <>
      {shown !== '' && <p className="sourceValue">{shown}</p>}
      {disagreement && (
        <Notice tone={disagreement.kind === 'awaited' ? 'info' : 'warning'}>
          {text(disagreementText(disagreement, shown, lang))}
        </Notice>
      )}
      {source?.illustrative && <Notice tone="warning">{text(messages.illustrative)}</Notice>}
      <section>
        <h2 className="subheading">{text(messages.formula)}</h2>
        <code className="formulaText">={formula}</code>
        <p className="hint">
          {text(messages.computedNow)} {source ? text(source.title) : text(messages.noDataOpen)}
        </p>
      </section>
      {calls.map((call, index) => (
        <TracedFunction
          key={index}
          call={call}
          illustrative={source?.illustrative === true}
          isWhole={index === 0 && isOneCall(formula) && !disagreement}
        />
      ))}
    </>
  );
}
