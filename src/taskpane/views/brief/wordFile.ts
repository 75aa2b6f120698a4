import { drawChart } from '../../../publication/charts/drawChart';
import { browserPicture } from '../../../publication/pictures/browser/browserPicture';
import { wordDocument } from '../../../publication/word/wordDocument';
import { briefPictures } from '../../../publication/pictures/briefPictures';
import type { Brief } from '../../../report/brief/document';

/** The brief as a Word document with its charts drawn. */
export async function wordFile(brief: Brief): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await wordDocument(brief, await briefPictures(brief, drawChart, browserPicture)));
}
