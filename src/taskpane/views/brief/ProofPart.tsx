import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { OpenData } from '../../../session/session';
import { CellLink } from '../../components/CellLink';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import type { BriefChoices } from './briefChoices';
import * as messages from './proofMessages';
import type { ProofResult } from './proofWorkbook';

type ProofState =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly result: ProofResult };

/** Every number in the workbook's cells against the open data set; the workbook is not changed. */
export function ProofPart({ data, choices }: { readonly data: OpenData; readonly choices: BriefChoices }) {
  const text = useText();
  const asked = JSON.stringify([data.revision, choices.period, choices.area, choices.boundary]);
  const [state, setState] = useState<ProofState & { readonly of?: string }>({ kind: 'idle' });
  const shown: ProofState = state.of === asked ? state : { kind: 'idle' };
  const read = async (): Promise<void> => {
    setState({ kind: 'reading', of: asked });
    try {
      const { proofWorkbook } = await import('./proofWorkbook');
      const result = await proofWorkbook(data.figures, choices);
      setState({ kind: 'read', result, of: asked });
    } catch (error) {
      setState({ kind: 'failed', error, of: asked });
    }
  };
  return (
    <>
      <p className="hint">{text(messages.whatItDoes)}</p>
      <div className="actions">
        <PrimaryButton
          text={text(messages.proofread)}
          disabled={shown.kind === 'reading'}
          onClick={() => void read()}
        />
      </div>
      {shown.kind === 'reading' && <LoadingState text={messages.reading} />}
      {shown.kind === 'failed' && <ErrorNotice error={shown.error} title={messages.failed} />}
      {shown.kind === 'read' && <ProofReport result={shown.result} />}
    </>
  );
}

function ProofReport({ result: { groups, supported, unsure, unlabelled } }: { readonly result: ProofResult }) {
  const text = useText();
  const found = groups.filter(({ remarks }) => remarks.length > 0);
  return (
    <>
      <Notice tone={found.length === 0 ? 'done' : 'warning'}>
        {text(messages.summary(groups, supported, unsure))}
        {unlabelled > 0 && <p>{text(messages.leftOut(unlabelled))}</p>}
      </Notice>
      {found.map(({ severity, remarks }) => (
        <section key={severity} aria-label={text(messages.groups[severity])}>
          <h2 className="subheading">
            {text(messages.groups[severity])} ({remarks.length})
          </h2>
          <ul className="proofRemarks">
            {remarks.map(({ sheet, cell, before, number, after, message }, index) => (
              <li key={index} className="proofRemark">
                <CellLink sheet={sheet} cell={cell} />
                <p>
                  {before}
                  <mark>{number}</mark>
                  {after}
                </p>
                <p className="hint">{text(message)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
