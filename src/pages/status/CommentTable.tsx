import { placeOfCell } from '../../analysis/submission/placeOfCell';
import type { CellComment } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import { place } from '../upload/messages';
import * as messages from './messages';

/** A reviewer's comments, cell by cell. */
export function CommentTable({ comments }: { readonly comments: readonly CellComment[] }) {
  const text = useText();
  const nameOf = useIndicatorNames();
  if (comments.length === 0) return <p>{text(messages.noComments)}</p>;
  return (
    <table className="comments">
      <caption>{text(messages.comments)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(messages.cell)}</th>
          <th scope="col">{text(messages.figure)}</th>
          <th scope="col">{text(messages.comment)}</th>
        </tr>
      </thead>
      <tbody>
        {comments.map(({ cell, indicator, counterpart, text: words }, index) => (
          <tr key={index}>
            <td>{text(cellWords(cell))}</td>
            <td>{[text(nameOf(indicator)), counterpart].filter((part) => part !== '').join(' – ') || '–'}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellWords(reference: string): Bilingual {
  const { sheet, cell } = placeOfCell(reference);
  return cell === undefined ? { vi: reference || '–', en: reference || '–' } : place(sheet, cell);
}

/** Names of indicators by code; the code itself until they are known. */
function useIndicatorNames(): (code: string) => Bilingual {
  const [answer] = useAnswer('catalogue', (client) => client.catalogue());
  const items = answer.kind === 'here' ? answer.content : [];
  return (code) => items.find((item) => item.code === code)?.name ?? { vi: code, en: code };
}
