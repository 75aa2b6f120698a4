import type { MouseEvent } from 'react';
import type { Piece, Sentence } from '../../report/brief/document';
import { sourcesBehind } from '../sources';
import * as messages from './messages';
import { usePage } from './pageContext';

/** Sentences one after the other, with their sources behind them. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const sources = sourcesBehind(sentences);
  return sentences.map(({ pieces }, index) => (
    <span key={index}>
      {index === 0 ? '' : ' '}
      <Pieces pieces={pieces} />
      <References sources={sources[index] ?? []} />
    </span>
  ));
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceText key={index} piece={piece} />);
}

function PieceText({ piece }: { readonly piece: Piece }) {
  const { onFigure, text } = usePage();
  if (piece.kind !== 'figure') return piece.text;
  if (!onFigure) return <span className="figure">{piece.text}</span>;
  const show = (): void => onFigure(piece.evidence);
  // No `button`: it cannot be selected with the text around it and breaks lines between itself and a parenthesis.
  return (
    <span
      role="button"
      tabIndex={0}
      className="figure"
      title={text(messages.whereFrom)}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {piece.text}
    </span>
  );
}

/** A mark does not stand alone on the next line. */
const NO_BREAK = '\u2060';

/** "[1, 3]", raised, each number a link to its entry in the annex. */
export function References({ sources }: { readonly sources: readonly number[] }) {
  const { text } = usePage();
  if (sources.length === 0) return null;
  return (
    <sup className="sources">
      {NO_BREAK}[
      {sources.map((source, index) => (
        <span key={source}>
          {index === 0 ? '' : ', '}
          <a href={`#${sourceId(source)}`} aria-label={text(messages.sourceLink(source + 1))} onClick={goToSource}>
            {source + 1}
          </a>
        </span>
      ))}
      ]
    </sup>
  );
}

/** By hand, because the address of a page that is more than this document has another meaning. */
function goToSource(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const entry = document.getElementById(event.currentTarget.hash.slice(1));
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus();
}

/** Where a source's references lead. */
export function sourceId(source: number): string {
  return `brief-source-${source + 1}`;
}
