import fc from 'fast-check';
import { NgktError } from '../../../src/kpi/finding';
import { XmlScanner } from '../../../src/ooxml/xml/scanner';

const tokens = (xml: string): string[] => {
  const scanner = new XmlScanner(xml, 'sheet1.xml');
  const seen: string[] = [];
  while (scanner.next()) seen.push(`${scanner.kind} ${xml.slice(scanner.start, scanner.end)}`);
  return seen;
};

const errorOf = (xml: string): NgktError => {
  try {
    tokens(xml);
  } catch (error) {
    if (error instanceof NgktError) return error;
  }
  throw new Error(`no NgktError for ${xml}`);
};

test('every kind of token is told apart, with its place', () => {
  expect(tokens('<?xml version="1.0"?>\n<a b="1>2"><!-- <x> --><c/>ô<![CDATA[<&]]></a>')).toEqual([
    'instruction <?xml version="1.0"?>',
    'text \n',
    'open <a b="1>2">',
    'comment <!-- <x> -->',
    'empty <c/>',
    'text ô',
    'cdata <![CDATA[<&]]>',
    'close </a>',
  ]);
});

test('attributes are read decoded, with the place of their raw value', () => {
  const xml = `<c r='A1' \n t = "a&amp;b &#272;" x:y=""/>`;
  const scanner = new XmlScanner(xml, 'p');
  scanner.next();
  expect(scanner.attribute('r')).toBe('A1');
  expect(scanner.attribute('t')).toBe('a&b Đ');
  expect(scanner.attribute('x:y')).toBe('');
  expect(scanner.attribute('y')).toBeUndefined();
  expect(scanner.attributes().map(({ name }) => name)).toEqual(['r', 't', 'x:y']);
  const span = scanner.attributeSpan('t');
  expect(span && xml.slice(span.valueFrom, span.valueTo)).toBe('a&amp;b &#272;');
  expect(span && xml.slice(span.from, span.to)).toBe(' \n t = "a&amp;b &#272;"');
});

test('a local name is recognised whatever its prefix', () => {
  const scanner = new XmlScanner('<x:row xmlns:x="u"/>', 'p');
  scanner.next();
  expect([scanner.isLocal('row'), scanner.isLocal('ow'), scanner.isLocal('x:row'), scanner.prefix]).toEqual([
    true,
    false,
    true,
    'x',
  ]);
});

test('an element is read or skipped as a whole', () => {
  const scanner = new XmlScanner('<a><is><r><t>gần </t></r><r><t><![CDATA[60]]></t></r></is><b><b>x</b></b>y</a>', 'p');
  scanner.next();
  scanner.next();
  expect(scanner.readInnerText()).toBe('gần 60');
  expect(scanner.isLocal('is')).toBe(true);
  scanner.next();
  scanner.skipElement();
  expect(scanner.depth).toBe(1);
  scanner.next();
  expect(scanner.content).toBe('y');
});

test.each([
  ['<a><b></a>', 'xml.malformed', '</a>'],
  ['<a>', 'xml.malformed', '<a>'],
  ['</a>', 'xml.malformed', '</a>'],
  ['', 'xml.malformed', 'no element'],
  ['<a/><b/>', 'xml.malformed', 'root'],
  ['<a/>x', 'xml.malformed', 'outside'],
  ['<a b="1', 'xml.malformed', '<a'],
  ['<a <b/></a>', 'xml.malformed', '<a'],
  ['<a>< b/></a>', 'xml.malformed', 'stray'],
  ['<a><!-- </a>', 'xml.malformed', '-->'],
  ['<a></a', 'xml.malformed', '>'],
  ['<a><!ELEMENT b></a>', 'xml.malformed', '<!'],
  ['<a>'.repeat(2000), 'xml.malformed', 'nested'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'xml.dtd', 'DOCTYPE'],
  ['<!doctype a><a/>', 'xml.dtd', 'DOCTYPE'],
])('%s is refused, naming the part and the place', (xml, code, words) => {
  const error = errorOf(xml);
  expect(error.code).toBe(code);
  expect(error.text.en).toContain(words);
  expect(error.text.en).toContain('sheet1.xml');
  expect(error.text.vi).toMatch(/dòng \d+, ký tự \d+/);
});

test.each(['<a b></a>', '<a b=1></a>', '<a b="1"c="2"/>', '<a ="1"/>'])(
  'attributes of %s are refused when read',
  (xml) => {
    const scanner = new XmlScanner(xml, 'sheet1.xml');
    scanner.next();
    expect(() => scanner.attributes()).toThrow(NgktError);
  },
);

test('old VML with unclosed tags can be read loosely', () => {
  const scanner = new XmlScanner('<xml><div><br>x</div><![if gte mso 9]></xml>', 'p', { unbalanced: true });
  let last = '';
  while (scanner.next()) last = scanner.name;
  expect(last).toBe('xml');
});

test('the tokens join to the text, or an NgktError says why not (property)', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<a/>',
    '<b x="1">',
    '</b>',
    'ô',
    '&lt;',
    '<!-- c -->',
    '<![CDATA[x]]>',
    '<?p?>',
    '<',
    '>',
    '"',
    '<!',
    '</',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 2 })), { maxLength: 10 }), (pieces) => {
      const xml = `<a>${pieces.join('')}</a>`;
      try {
        expect(
          tokens(xml)
            .map((token) => token.slice(token.indexOf(' ') + 1))
            .join(''),
        ).toBe(xml);
      } catch (error) {
        if (!(error instanceof NgktError)) throw error;
      }
    }),
    { numRuns: 20000 },
  );
});
