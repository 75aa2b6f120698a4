import { useId } from 'react';
import type { SubmissionFinding } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';
import { findingGroups, groupFindings } from '../../session/review/findingGroups';
import { useText } from '../shell/language';
import * as messages from './messages';

const titles = { errors: messages.errors, reasons: messages.reasons, notes: messages.notes } as const;

/** What was found, by what is to be done about it; each with its cell. */
export function FindingList({ findings }: { readonly findings: readonly SubmissionFinding[] }) {
  const text = useText();
  const groups = groupFindings(findings);
  if (findings.length === 0) return <p className="hint">{text(messages.noFindings)}</p>;
  return findingGroups
    .filter((group) => groups[group].length > 0)
    .map((group) => <Group key={group} kind={group} title={titles[group]} findings={groups[group]} />);
}

interface GroupProps {
  readonly kind: string;
  readonly title: Bilingual;
  readonly findings: readonly SubmissionFinding[];
}

function Group({ kind, title, findings }: GroupProps) {
  const text = useText();
  const id = useId();
  return (
    <section className={`findings findings-${kind}`} aria-labelledby={id}>
      <h2 id={id}>
        {text(title)} ({findings.length})
      </h2>
      <ul>
        {findings.map(({ sheet, cell, message }, index) => (
          <li key={index}>
            <span className="findingPlace">
              {text(cell === undefined ? messages.wholeForm : messages.place(sheet, cell))}
            </span>
            <span className="findingText">{text(message)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
