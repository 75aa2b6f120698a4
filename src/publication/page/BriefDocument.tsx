import { useMemo, type CSSProperties } from 'react';
import type { Brief, Evidence } from '../../report/brief/document';
import { captionNumbers } from '../captionNumbers';
import { Closing } from './Closing';
import { DocumentHead } from './DocumentHead';
import type { PagePictures } from './pagePictures';
import { printLetters } from './printLetters';
import { PagePartsProvider } from './pageContext';
import { SectionPart } from './SectionPart';
import { SourcesAnnex } from './SourcesAnnex';

/**
 * The brief as an official document: in the pane, on the service's page and, as a string, in a file. The style sheet is
 * `brief.css`; below `.briefPage` it follows the reader's light or dark and looks like paper.
 * @param pictures without them, as before they are drawn, charts show as words and numbers
 * @param onFigure makes numbers buttons that tell what they rest on
 */
export function BriefDocument({
  brief,
  pictures,
  onFigure,
}: {
  readonly brief: Brief;
  readonly pictures?: PagePictures | undefined;
  readonly onFigure?: ((evidence: Evidence) => void) | undefined;
}) {
  const { lang, length, notices, sections, sources } = brief;
  const captions = useMemo(() => captionNumbers(brief), [brief]);
  return (
    <PagePartsProvider value={{ lang, pictures, captions, onFigure }}>
      <article className={`brief ${length}`} lang={lang} style={length === 'short' ? shortLetters(brief) : undefined}>
        {notices.map((notice, index) => (
          <p key={index} className="notice">
            {notice}
          </p>
        ))}
        <DocumentHead brief={brief} />
        {sections.map((section, index) => (
          <SectionPart key={section.id} section={section} index={index} />
        ))}
        <Closing length={brief.length} />
        {sources.length === 0 ? null : <SourcesAnnex brief={brief} />}
      </article>
    </PagePartsProvider>
  );
}

/** For `brief.css`, which sets them on paper. */
function shortLetters(brief: Brief): CSSProperties {
  return { '--brief-points': `${printLetters(brief)}pt` } as CSSProperties;
}
