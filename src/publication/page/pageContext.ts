import { createContext, useContext } from 'react';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Block, Evidence } from '../../report/brief/document';
import type { PagePictures } from './pagePictures';

/** What the parts of one document share. */
export interface PageParts {
  readonly lang: Lang;
  readonly pictures: PagePictures | undefined;
  readonly captions: ReadonlyMap<Block, number>;
  /** Makes numbers buttons that tell what they rest on. */
  readonly onFigure: ((evidence: Evidence) => void) | undefined;
}

const PageContext = createContext<PageParts | undefined>(undefined);
export const PagePartsProvider = PageContext.Provider;

export function usePage(): PageParts & { readonly text: (message: Bilingual) => string } {
  const parts = useContext(PageContext);
  if (!parts) throw new Error('parts of a brief stand inside BriefDocument');
  return { ...parts, text: (message) => message[parts.lang] };
}
