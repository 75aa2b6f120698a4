import { useState } from 'react';
import type { SourceNote } from '../../../report/workbook/record';
import { useText } from '../../language/language';
import * as messages from './messages';
import { SourceCard } from './SourceCard';

/** Sources shown at once; a rank rests on all its peers. */
const PAGE = 4;

/** Every figure that a cell rests on. */
export function SourceList({ sources }: { readonly sources: readonly SourceNote[] }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? sources : sources.slice(0, PAGE);
  return (
    <section>
      <h2 className="subheading">{text(messages.sources)}</h2>
      {sources.length === 0 && <p className="hint">{text(messages.noSources)}</p>}
      <ul className="sourceCards">
        {shown.map((note, index) => (
          <SourceCard key={index} note={note} />
        ))}
      </ul>
      {shown.length < sources.length && (
        <button type="button" className="textButton" onClick={() => setAll(true)}>
          {text(messages.showMore(sources.length - shown.length))}
        </button>
      )}
    </section>
  );
}
