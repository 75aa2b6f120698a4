import fc from 'fast-check';
import { readXml } from '../../../src/ooxml/xml/xmlElement';
import { plainText } from '../../../src/publication/word/plainText';
import { wordDocument } from '../../../src/publication/word/wordDocument';
import type { Brief } from '../../../src/report/brief/document';
import { label } from '../../../src/report/brief/pieces';
import { partsOf } from '../../ooxml/zipOf';
import { sampleBrief } from '../sampleBrief';
import { paragraphsOf } from './readWord';

/** A brief that says a text wherever a text can stand. */
function saying(text: string, length: Brief['length'] = 'full'): Brief {
  const brief = sampleBrief('vi');
  const pieces = [label(text)];
  return {
    ...brief,
    length,
    subject: text,
    issuer: { vi: text, en: text },
    notices: [text],
    dataset: { ...brief.dataset, title: text },
    sections: [
      {
        id: 'headline',
        heading: text,
        blocks: [
          { kind: 'paragraph', sentences: [{ rule: 'test', pieces }] },
          { kind: 'list', items: [{ rule: 'test', pieces }] },
          {
            kind: 'table',
            caption: text,
            columns: [{ heading: text, align: 'start' }],
            rows: [[pieces]],
            note: pieces,
          },
          {
            kind: 'chart',
            chart: 'countsOverTime',
            title: text,
            text: pieces,
            unit: text,
            evidence: [],
            columns: [{ label: text, number: 1, text, weak: false, highlighted: false }],
          },
        ],
      },
    ],
    sources: [{ text, says: [text], cutOff: '', asOf: '' }],
  };
}

const hostile: readonly (readonly [string, string])[] = [
  ['markup', '<w:p>&amp; "x" \'y\' ]]> <!-- --> & &#0; {{brief}}'],
  ['control characters', 'a\u0000b\u0007c\u001fd\ufffee\uffff'],
  ['halves of surrogate pairs', 'a\ud800b\udc00c'],
  ['line ends and tabs', 'a\tb\nc\r\nd\u2028e'],
  ['letters beyond the first plane', 'số 𝟏𝟐 🇻🇳'],
  ['a very long name', 'Trung tâm xúc tiến đầu tư và phát triển '.repeat(60)],
  ['a very long word', 'https://example.org/'.padEnd(600, 'a')],
  ['nothing', ''],
];

it.each(hostile)('takes %s', async (_, text) => {
  for (const length of ['full', 'short'] as const) {
    const bytes = await wordDocument(saying(text, length));
    for (const [name, part] of Object.entries(partsOf(bytes))) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(() => readXml(part, name)).not.toThrow();
      // eslint-disable-next-line no-control-regex -- what XML cannot hold
      expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    }
    const body = paragraphsOf(bytes).filter(({ style }) => style === 'BodyText');
    expect(body.some((paragraph) => paragraph.text.includes(plainText(text)))).toBe(true);
  }
});

it('keeps every character that XML holds, lines apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      expect(plain).not.toMatch(/[\n\r\t]/);
      if (!/[\p{Cc}\p{Surrogate}\u2028\u2029\ufffe\uffff]/u.test(text)) expect(plain).toBe(text);
    }),
  );
});
