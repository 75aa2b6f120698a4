import { useEffect, useState } from 'react';
import type { Brief } from '../../report/brief/document';
import type { PagePictures } from './pagePictures';

/** The pictures of a brief once the charts library is there, which is loaded only now; undefined until then or without it. */
export function usePagePictures(brief: Brief): PagePictures | undefined {
  const [drawn, setDrawn] = useState<{ readonly brief: Brief; readonly pictures: PagePictures }>();
  useEffect(() => {
    const charts = brief.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
    if (!charts) return;
    let wanted = true;
    import(/* webpackChunkName: "pictures" */ './pagePictures')
      .then(({ pagePictures }) => {
        if (wanted) setDrawn({ brief, pictures: pagePictures(brief) });
      })
      // Off line the page shows the charts' numbers as tables.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [brief]);
  return drawn?.brief === brief ? drawn.pictures : undefined;
}
