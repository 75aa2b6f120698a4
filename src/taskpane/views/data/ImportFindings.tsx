import type { Finding } from '../../../kpi/finding';
import { placeText } from '../../components/placeText';
import { useText } from '../../language/language';
import * as messages from './messages';

/** Findings listed; the others are counted. */
const SHOWN = 5;

/** How much is to be looked at in figures just imported, with the first of it. */
export function ImportFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText();
  if (findings.length === 0) return null;
  return (
    <>
      <p>{text(messages.importDoubts(findings.length))}</p>
      <ul className="errorList">
        {findings.slice(0, SHOWN).map(({ where, message }, index) => (
          <li key={index}>
            <span className="errorPlace">{text(placeText(where))}</span>
            <span className="errorText">{text(message)}</span>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p className="hint">{text(messages.importMoreDoubts(findings.length - SHOWN))}</p>}
    </>
  );
}
