import { unescapeMarkup } from '../../../src/ooxml/xml/escape';
import { partsOf } from '../../ooxml/zipOf';

export interface WordParagraph {
  readonly style: string;
  /** As it reads, without the raised references. */
  readonly text: string;
  /** The numbers of the references, in their order. */
  readonly references: readonly number[];
  readonly xml: string;
}

/** The paragraphs of a document in their order, those of cells included. */
export function paragraphsOf(bytes: Uint8Array): WordParagraph[] {
  return [...documentXml(bytes).matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([xml]) => {
    const references = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="source_(\d+)"/g)].map(([, number]) =>
      Number(number),
    );
    const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const said = runs.filter((run) => !/w:rStyle w:val="Source(Reference|Link)"/.test(run));
    return { style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '', text: textIn(said.join('')), references, xml };
  });
}

export function documentXml(bytes: Uint8Array): string {
  return partsOf(bytes)['word/document.xml'] ?? '';
}

/** The element of a style. */
export function styleXml(bytes: Uint8Array, id: string): string {
  const styles = partsOf(bytes)['word/styles.xml'] ?? '';
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescapeMarkup(text ?? '')).join('');
}
