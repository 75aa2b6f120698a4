import { useState } from 'react';
import type { Dataset } from '../../../kpi/dataset';
import { consolidationFindings } from '../../../session/review/consolidationFindings';
import { useText } from '../../language/language';
import * as messages from './messages';

/** Lines drawn at once. */
const PAGE = 20;

/** What the reviewer should know of what was consolidated. */
export function ConsolidationFindings({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const findings = consolidationFindings(dataset);
  if (findings.length === 0) return null;
  const left = Math.min(PAGE, findings.length - shown);
  return (
    <section aria-label={text(messages.consolidationFindings)}>
      <h3 className="subheading">
        {text(messages.consolidationFindings)} ({findings.length})
      </h3>
      <ul className="reviewFindings">
        {findings.slice(0, shown).map(({ severity, message }, index) => (
          <li key={index}>
            {severity !== 'info' && <strong>{text(messages.flagged)} </strong>}
            {text(message)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="textButton" onClick={() => setShown((now) => now + PAGE)}>
          {text(messages.moreFindings(left))}
        </button>
      )}
    </section>
  );
}
