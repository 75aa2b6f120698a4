import { memo } from 'react';
import { CellLink } from '../../components/CellLink';
import { useText } from '../../language/language';
import * as messages from './messages';
import type { PreviewItem } from './previewGroups';

/** One marker, or one remark: its cell, its value as it will read, where that comes from and what is amiss. */
export const PlanLine = memo(function PlanLine({ item }: { readonly item: PreviewItem }) {
  const text = useText();
  const { place, dataPlace, marker, text: value, source, notes } = item;
  return (
    <li className="line">
      <div className="lineHead">
        {place && <CellLink sheet={place.sheet} cell={place.cell} />}
        {dataPlace && <span className="hint">{text(dataPlace)}</span>}
        {marker !== '' && <code className="marker">{marker}</code>}
      </div>
      {value !== '' && (
        <p className="lineValue">
          <span className="readOnly">{text(messages.value)}: </span>
          {value}
        </p>
      )}
      {notes.map((note, index) => (
        <p key={index} className="lineNote">
          {text(note)}
        </p>
      ))}
      {text(source) !== '' && <p className="hint">{text(messages.sourceLine(text(source)))}</p>}
    </li>
  );
});
