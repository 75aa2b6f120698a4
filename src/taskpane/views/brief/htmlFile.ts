import { briefHtml } from '../../../publication/page/briefHtml';
import { pagePictures } from '../../../publication/page/pagePictures';
import type { Brief } from '../../../report/brief/document';

/** The brief as one page that needs nothing else, to be sent, printed or kept. */
export function htmlFile(brief: Brief): string {
  return briefHtml(brief, pagePictures(brief));
}
