import * as fc from 'fast-check';
import { canonicalJson } from '../../../src/exchange/submission/canonicalJson';
import { submissionHash } from '../../../src/exchange/submission/submissionHash';
import { anySubmission, sample } from './samples';

test('the example of RFC 8785, section 3.2', () => {
  const text = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  expect(canonicalJson(JSON.parse(text))).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('members come in the order of UTF-16 units, also where NFC changes a name', () => {
  expect(canonicalJson({ '\ufb33': 1, '€': 2, '\r': 3, '😀': 4, '1': 5, ö: 6 })).toBe(
    '{"\\r":3,"1":5,"ö":6,"€":2,"😀":4,"\u05d3\u05bc":1}'.replace(/(.*)/, (whole) => reordered(whole)),
  );
});

/** U+FB33 is one of the letters that NFC takes apart, so that it moves before "€". */
function reordered(text: string): string {
  const part = ',"\u05d3\u05bc":1';
  return text.replace(part, '').replace(',"€"', `${part},"€"`);
}

test('each text is put into NFC by itself', () => {
  expect(canonicalJson('\n\u0301')).toBe('"\\n\u0301"');
  expect(canonicalJson({ ['Hòa'.normalize('NFD')]: 'Hòa'.normalize('NFD') })).toBe('{"Hòa":"Hòa"}');
});

test('members that are undefined do not count', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

/** For `toThrow`. */
const refused = (code: string) => expect.objectContaining({ name: 'NgktError', code }) as Error;

test('what has no canonical text is refused', () => {
  expect(() => canonicalJson({ ö: 1, ['ö'.normalize('NFD')]: 2 })).toThrow(refused('canonical.member'));
  expect(() => canonicalJson(['\ud800'])).toThrow(refused('canonical.surrogate'));
  expect(() => canonicalJson({ '\udc00': 1 })).toThrow(refused('canonical.surrogate'));
});

test('reading it back and writing it again gives the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(text).toBe(text.normalize('NFC'));
    }),
  );
});

test('submissions that differ in nothing but the form of their letters have one hash', async () => {
  await fc.assert(
    fc.asyncProperty(anySubmission, async (submission) => {
      const apart = JSON.parse(JSON.stringify(submission), (_name, value: unknown) =>
        typeof value === 'string' ? value.normalize('NFD') : value,
      ) as typeof submission;
      expect(await submissionHash(apart)).toBe(await submissionHash(submission));
    }),
  );
});

test('the hash is that of the canonical text, and another figure has another', async () => {
  const { createHash } = await import('node:crypto');
  const expected = createHash('sha256').update(canonicalJson(sample)).digest('hex');
  expect(await submissionHash(sample)).toBe(expected);
  expect(await submissionHash({ ...sample, cutOff: '2026-06-15' })).not.toBe(expected);
});
