import { useState } from 'react';
import { useText } from '../language/language';
import * as messages from './messages';
import { goToCell } from './goToCell';

interface Props {
  readonly sheet: string;
  readonly cell: string;
}

/** The address of a cell; choosing it selects the cell in the sheet. */
export function CellLink({ sheet, cell }: Props) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const place = `${sheet}!${cell}`;
  return (
    <>
      <button
        type="button"
        className="cellLink"
        aria-label={text(messages.goTo(place))}
        onClick={() => void goToCell(sheet, cell).then((found) => setFailed(!found))}
      >
        {place}
      </button>
      {failed && (
        <span role="alert" className="cellGone">
          {text(messages.cellGone)}
        </span>
      )}
    </>
  );
}
