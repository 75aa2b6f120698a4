import type { Parts } from '../zipOf';

interface Further {
  readonly footnotes?: string;
  readonly header?: string;
  /** Before the document's root element. */
  readonly prolog?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small .docx file with this body. */
export function wordParts(body: string, { footnotes, header, prolog = '' }: Further = {}): Parts {
  const related = [
    ...(footnotes === undefined ? [] : [`<Relationship Id="rId1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`]),
    ...(header === undefined ? [] : [`<Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/>`]),
  ];
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': footnotes }),
    ...(header === undefined ? {} : { 'word/header1.xml': header }),
  };
}
