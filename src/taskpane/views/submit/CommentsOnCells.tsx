import { useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../language/language';
import * as messages from './messages';
import type { PlacedComment } from './returnedComments';

const begins = [messages.commentBegins.vi, messages.commentBegins.en];
/** Written in whichever language the pane was in. */
const isOurs = (content: string): boolean => begins.some((begin) => content.startsWith(begin));

/** Puts the reviewer's comments on the cells themselves, and takes them off again. */
export function CommentsOnCells({ comments }: { readonly comments: readonly PlacedComment[] }) {
  const text = useText();
  const [done, setDone] = useState<{ readonly shown: number } | 'removed'>();
  const [error, setError] = useState<unknown>();
  const work = async (way: 'show' | 'remove'): Promise<void> => {
    setError(undefined);
    try {
      const { showCellComments, removeCellComments } = await import('../../../excel/cellComments');
      const marker = text(messages.commentBegins);
      const wanted = comments.flatMap(({ sheet, cell, text: comment }) =>
        sheet !== undefined && cell !== undefined ? [{ sheet, cell, text: marker + comment }] : [],
      );
      if (way === 'show') setDone({ shown: await showCellComments(wanted, isOurs) });
      else {
        await removeCellComments(isOurs);
        setDone('removed');
      }
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <div className="connectionActions">
        <button type="button" className="textButton" onClick={() => void work('show')}>
          {text(messages.showComments)}
        </button>
        <button type="button" className="textButton" onClick={() => void work('remove')}>
          {text(messages.removeComments)}
        </button>
      </div>
      <p className="hint" role="status">
        {done === 'removed' ? text(messages.commentsRemoved) : done && text(messages.commentsShown(done.shown))}
      </p>
      {error !== undefined && <ErrorNotice error={error} title={messages.commentsFailed} />}
    </>
  );
}
