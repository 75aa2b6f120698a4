import { useLang, useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import type { TracedCall } from '../../../report/trace/formulaTrace';
import type { SelectedCell } from '../../../excel/liveWorkbook';
import { Notice } from '../../components/Notice';
import * as messages from './messages';
import { resultLines } from './resultText';
import { TracedFunction } from './TracedFunction';

interface Props {
  /** Without "=". */
  readonly formula: string;
  readonly calls: readonly TracedCall[];
  /** What the cell shows. */
  readonly shown: SelectedCell['value'];
}

/** A cell with a formula of the product: its functions, what they were asked and what they rest on. */
export function FormulaCell({ formula, calls, shown }: Props) {
  const text = useText();
  const lang = useLang();
  const state = useSessionState();
  const source = state.kind === 'open' ? state.data.source : undefined;
  const isNumberOrText = typeof shown === 'number' || typeof shown === 'string';
  return (
    <>
      {isNumberOrText && <p className="sourceValue">{resultLines(shown, lang)[0]}</p>}
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
          isWhole={index === 0 && formula.startsWith('NGKT.') && formula.endsWith(')')}
        />
      ))}
    </>
  );
}
