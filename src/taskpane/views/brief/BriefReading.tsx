import { useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { BriefDocument } from '../../../publication/page/BriefDocument';
import { usePagePictures } from '../../../publication/page/usePagePictures';
import type { Brief, Evidence } from '../../../report/brief/document';
import { useText } from '../../language/language';
import { BasisPanel } from './BasisPanel';
import * as messages from './messages';
import type { Writing } from './useBrief';

interface Props {
  readonly brief: Brief;
  readonly figures: Figures;
  readonly writing: Writing;
}

/** The brief to be read; each number tells what it rests on. */
export function BriefReading({ brief, figures, writing }: Props) {
  const text = useText();
  const pictures = usePagePictures(brief);
  const [shown, setShown] = useState<{ readonly brief: Brief; readonly evidence: Evidence } | undefined>();
  const evidence = shown?.brief === brief ? shown.evidence : undefined;
  return (
    <>
      <p className="hint">{text(messages.howToRead)}</p>
      <div className="briefPaper">
        <BriefDocument brief={brief} pictures={pictures} onFigure={(next) => setShown({ brief, evidence: next })} />
      </div>
      {evidence && (
        <BasisPanel
          evidence={evidence}
          brief={brief}
          figures={figures}
          writing={writing}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
