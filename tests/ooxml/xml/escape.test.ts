import fc from 'fast-check';
import { escapeAttribute, escapeMarkup, escapeText, unescape, unescapeMarkup } from '../../../src/ooxml/xml/escape';

test('characters XML cannot hold are written as Excel writes them', () => {
  expect(escapeText('a\u0001b\r\n\uFFFE\uD800<&>')).toBe('a_x0001_b_x000D_\n_xFFFE__xD800_&lt;&amp;&gt;');
  expect(escapeText('_x0041_')).toBe('_x005F_x0041_');
  expect(unescape('_x005F_x0041_ _x000D_ _xZZZZ_')).toBe('_x0041_ \r _xZZZZ_');
});

test('characters beyond the first plane stay as they are', () => {
  expect(escapeText('𠀋😀')).toBe('𠀋😀');
});

test('attributes keep their white space', () => {
  expect(escapeAttribute('a"b\n<')).toBe('a&quot;b&#10;&lt;');
});

test('entities are resolved once, unknown ones are left', () => {
  expect(unescapeMarkup('&amp;lt; &#x110;&#272; &apos;&quot; &nbsp; &#x110000;')).toBe('&lt; ĐĐ \'" &nbsp; &#x110000;');
  expect(unescapeMarkup('a\r\nb\rc')).toBe('a\nb\nc');
});

const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
      fc.constantFrom('_x', '0041', '_', '&amp;', 'Đ'),
    ),
  )
  .map((parts) => parts.join(''));

test('any text comes back from a cell as it was (property)', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      expect(unescape(escaped)).toBe(text);
    }),
    { numRuns: 20000 },
  );
});

test('plain XML text and attributes come back too (property)', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
      expect(unescapeMarkup(escapeAttribute(text))).toBe(text);
    }),
    { numRuns: 20000 },
  );
});
