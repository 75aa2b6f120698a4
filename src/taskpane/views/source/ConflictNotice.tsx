import type { SourceNote } from '../../../report/workbook/record';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';

/** Sources that give different figures for one question, side by side. */
export function ConflictNotice({ notes }: { readonly notes: readonly SourceNote[] }) {
  const text = useText();
  return (
    <Notice tone="error" title={text(messages.conflict)}>
      <ul>
        {notes.map(({ text: figure, source }, index) => (
          <li key={index}>
            <strong>{figure}</strong> – {source || text(messages.sourceUnstated)}
          </li>
        ))}
      </ul>
      <p>{text(messages.conflictText)}</p>
    </Notice>
  );
}
