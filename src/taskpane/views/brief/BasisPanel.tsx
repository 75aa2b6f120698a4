import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect, useMemo, useRef } from 'react';
import type { Figures } from '../../../analysis/figure';
import type { Brief, Evidence } from '../../../report/brief/document';
import { CellList } from '../../components/CellList';
import { useText } from '../../language/language';
import { SourceCard } from '../source/SourceCard';
import { useWorkbookContent } from '../source/useWorkbookContent';
import * as messages from './messages';
import type { Writing } from './useBrief';

/** Cells named; a figure may stand in many. */
const MOST_CELLS = 8;

interface Props {
  readonly evidence: Evidence;
  readonly brief: Brief;
  readonly figures: Figures;
  readonly writing: Writing;
  readonly onClose: () => void;
}

/** What a number of the brief rests on, and the cells of the open workbook that hold the same figure. */
export function BasisPanel({ evidence, brief, figures, writing, onClose }: Props) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const { content } = useWorkbookContent(true, 0);
  const { lang } = brief;
  const basis = useMemo(
    () => writing.figureBasis(evidence, brief, figures, lang),
    [writing, evidence, brief, figures, lang],
  );
  const [stated] = evidence.figures;
  const cells = useMemo(
    () => (content && stated ? writing.quotingCells(content.snapshot.record, content.positions, stated) : []),
    [writing, content, stated],
  );
  useEffect(() => {
    opener.current = document.activeElement;
    panel.current?.focus();
  }, [evidence]);
  const close = (): void => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <aside
      ref={panel}
      className="basisPanel"
      aria-label={text(messages.basis)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Excel would take the key as leaving the pane.
        event.stopPropagation();
        close();
      }}
    >
      <header className="basisHead">
        <h2 className="subheading">{text(messages.basis)}</h2>
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={text(messages.closeBasis)} onClick={close} />
      </header>
      {basis.derivation !== undefined && <p className="derivation">{basis.derivation}</p>}
      <ul className="sourceCards">
        {basis.notes.map((note, index) => (
          <SourceCard key={index} note={note} />
        ))}
      </ul>
      {basis.cited.length > 0 && (
        <ul className="basisCited">
          {basis.cited.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
      {cells.length > 0 && (
        <>
          <p className="label">{text(messages.inWorkbook(cells.length))}</p>
          <CellList cells={cells.slice(0, MOST_CELLS)} />
        </>
      )}
    </aside>
  );
}
