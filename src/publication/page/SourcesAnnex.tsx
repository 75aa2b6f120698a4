import type { Brief } from '../../report/brief/document';
import { madeOfText, useOf } from '../sources';
import { annex, annexOf, sourcesTitle } from '../documentWords';
import { usePage } from './pageContext';
import { sourceId } from './Pieces';

/** Every source cited, what it is the source of, and of what data the document was made. */
export function SourcesAnnex({ brief }: { readonly brief: Brief }) {
  const { text } = usePage();
  return (
    <section className="annex" aria-labelledby="brief-annex">
      <h2 id="brief-annex">
        {text(annex)} <span className="annexTitle">{text(sourcesTitle)}</span>
      </h2>
      <p className="annexOf">{text(annexOf)}</p>
      <ol>
        {brief.sources.map((source, index) => (
          <li key={index} id={sourceId(index)} tabIndex={-1}>
            <p>{source.text}</p>
            <p className="sourceUse">{useOf(source, brief)}</p>
          </li>
        ))}
      </ol>
      <p className="madeOf">{madeOfText(brief)}</p>
    </section>
  );
}
