import { useId, useState } from 'react';
import type { Figure } from '../../../analysis/figure';
import { useText } from '../../language/language';
import { FigureLine } from './FigureLine';
import * as messages from './messages';

/** Figures shown at once. */
const PAGE = 5;

/** The figures of an indicator in an area, newest first. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const text = useText();
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const left = Math.min(PAGE * 2, figures.length - shown);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="subheading">
        {text(messages.figures)}
      </h2>
      <ul className="figureList">
        {figures.slice(0, shown).map((figure) => (
          <FigureLine key={figure.period.id} figure={figure} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="textButton" onClick={() => setShown((before) => before + PAGE * 2)}>
          {text(messages.showMore(left))}
        </button>
      )}
    </section>
  );
}
