import { useMemo } from 'react';
import type { FormReading } from '../../../exchange/form/readForm';
import type { SeenSlot } from '../../../session/service/serviceClient';
import { CellLink } from '../../components/CellLink';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { CommentsOnCells } from './CommentsOnCells';
import * as messages from './messages';
import { placeComments } from './returnedComments';

interface Props {
  readonly report: SeenSlot;
  readonly reading: FormReading;
}

/** Why the report came back, and what the reviewer says of single figures, each with the way to its cell. */
export function Returned({ report: { slot, comments }, reading }: Props) {
  const text = useText();
  const placed = useMemo(
    () => placeComments(comments, reading.submission.entries, reading.cellOf),
    [comments, reading],
  );
  return (
    <Notice tone="warning" title={text(messages.returned(slot.version))}>
      {slot.reason !== '' && <p>{slot.reason}</p>}
      {placed.length > 0 && (
        <>
          <p className="label">{text(messages.comments)}</p>
          <ul className="comments">
            {placed.map(({ sheet, cell, indicator, counterpart, text: comment }, index) => (
              <li key={index}>
                {sheet !== undefined && cell !== undefined ? (
                  <CellLink sheet={sheet} cell={cell} />
                ) : (
                  <span>{[indicator, counterpart].filter(Boolean).join(' – ')}</span>
                )}
                <p>{comment}</p>
              </li>
            ))}
          </ul>
          <CommentsOnCells comments={placed} />
        </>
      )}
    </Notice>
  );
}
