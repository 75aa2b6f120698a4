import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { fflateCodec } from '../../../src/ooxml/fflateCodec';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { inflateEntry } from '../../../src/ooxml/zip/inflateEntry';
import { packBytes, packStretches } from '../../../src/ooxml/zip/packPart';
import { readArchive } from '../../../src/ooxml/zip/readArchive';
import { writeArchive } from '../../../src/ooxml/zip/writeArchive';
import type { ZipCodec } from '../../../src/ooxml/zip/zipCodec';
import { handMadeZip } from './handMadeZip';

const codecs: readonly (readonly [string, ZipCodec])[] = [
  ['node:zlib', nodeZipCodec],
  ['fflate', fflateCodec],
];
const none = { replaced: new Map(), removed: new Set<string>(), added: new Map() };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);

function contents(bytes: Uint8Array, codec: ZipCodec): Record<string, string> {
  return Object.fromEntries(readArchive(bytes).map((entry) => [entry.name, text(inflateEntry(entry, codec))]));
}

describe.each(codecs)('with %s', (_name, codec) => {
  const unusual: readonly (readonly [string, Uint8Array])[] = [
    ['sizes behind the data', handMadeZip([{ name: 'a.xml', content: 'một', descriptor: true }])],
    ['sizes in a zip64 field', handMadeZip([{ name: 'a.xml', content: 'một', zip64: true }])],
    ['a zip64 end record', handMadeZip([{ name: 'a.xml', content: 'một' }], { zip64End: true })],
    [
      'a zip64 end record behind other bytes',
      handMadeZip([{ name: 'a.xml', content: 'một' }], { zip64End: true, prefix: bytesOf('#!') }),
    ],
    ['bytes in front of the archive', handMadeZip([{ name: 'a.xml', content: 'một' }], { prefix: bytesOf('mở đầu') })],
    ['bytes behind the archive', handMadeZip([{ name: 'a.xml', content: 'một' }], { suffix: bytesOf('\n\n') })],
    ['a comment', handMadeZip([{ name: 'a.xml', content: 'một' }], { comment: 'ghi chú' })],
    ['a part that is not compressed', handMadeZip([{ name: 'a.xml', content: 'một', stored: true }])],
  ];

  it.each(unusual)('reads an archive with %s', (_case, bytes) => {
    expect(contents(bytes, codec)).toEqual({ 'a.xml': 'một' });
  });

  it.each(unusual)('copies one with %s into a plain archive', (_case, bytes) => {
    const copy = writeArchive(readArchive(bytes), none);
    expect(Object.entries(unzipSync(copy)).map(([name, part]) => [name, text(part)])).toEqual([['a.xml', 'một']]);
  });

  it('replaces, removes and adds parts and keeps the compressed bytes of all others', () => {
    const before = readArchive(
      handMadeZip([1, 2, 3].map((n) => ({ name: `${n}.xml`, content: `nội dung ${n}`.repeat(9) }))),
    );
    const bytes = writeArchive(before, {
      replaced: new Map([['2.xml', packBytes(bytesOf('mới'), codec)]]),
      removed: new Set(['1.xml']),
      added: new Map([['4.xml', packBytes(bytesOf('thêm'), codec)]]),
    });
    const after = readArchive(bytes);
    expect(after.map(({ name }) => name)).toEqual(['2.xml', '3.xml', '4.xml']);
    expect(contents(bytes, codec)).toMatchObject({ '2.xml': 'mới', '4.xml': 'thêm' });
    expect(Buffer.compare(after[1]?.data ?? Buffer.of(), before[2]?.data ?? Buffer.of(1))).toBe(0);
    expect(after[0]?.modified).toBe(before[1]?.modified);
  });

  it('gives back any parts it wrote, also those produced in stretches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), { maxLength: 6 }),
        async (parts) => {
          const added = new Map(
            await Promise.all(
              parts.map(async (stretches, i) => [`part ${i}`, await packStretches(stretches, codec)] as const),
            ),
          );
          const bytes = writeArchive([], { ...none, added });
          expect(contents(bytes, codec)).toEqual(
            Object.fromEntries(parts.map((stretches, i) => [`part ${i}`, stretches.join('')])),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('compresses a text larger than one piece', async () => {
    const stretches = Array.from({ length: 40_000 }, (_unused, i) => `<c r="A${i}"><v>${i * 37}</v></c>`);
    const packed = await packStretches(stretches, codec);
    const bytes = writeArchive([], { ...none, added: new Map([['sheet.xml', packed]]) });
    expect(contents(bytes, codec)['sheet.xml']).toBe(stretches.join(''));
  });

  it('compresses a text whose last stretch fills a piece', async () => {
    const stretches = ['<head/>', 'x'.repeat(600_000)];
    const packed = await packStretches(stretches, codec);
    const bytes = writeArchive([], { ...none, added: new Map([['sheet.xml', packed]]) });
    expect(contents(bytes, codec)['sheet.xml']).toBe(stretches.join(''));
    expect(codec.crc32(new TextEncoder().encode(''), 12345)).toBe(12345);
  });

  it('stops inflating at the limit', () => {
    const packed = codec.deflate(new Uint8Array(5_000_000));
    expect(() => codec.inflate(packed, 4_999_999)).toThrow(
      expect.objectContaining({ name: 'InflateOverflow' }) as Error,
    );
    expect(codec.inflate(packed, 5_000_000)).toHaveLength(5_000_000);
  });

  it('agrees with the other codec on the checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (a, b) => {
        expect(codec.crc32(b, codec.crc32(a))).toBe(nodeZipCodec.crc32(Buffer.concat([a, b])));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any bytes at all', () => {
  const zip = handMadeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>', descriptor: true },
  ]);

  it('are read or refused with an error that says why, never with another one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.nat(zip.length),
        (changes, length) => {
          const bytes = Uint8Array.from(zip);
          for (const [at, value] of changes) bytes[at] = value;
          const outcome = attempt(() => contents(bytes.subarray(0, length), nodeZipCodec));
          expect(['read', 'NgktError']).toContain(outcome);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

function attempt(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
}

/** A part whose bytes are a whole other entry, which the directory lists as well. */
function overlapping(): Uint8Array {
  const inner = handMadeZip([{ name: 'b.xml', content: 'x' }]);
  return handMadeZip([
    { name: 'a.xml', content: inner, stored: true },
    { name: 'b.xml', content: 'x', offset: 30 + 'a.xml'.length },
  ]);
}

const refused: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file', 'file.empty', new Uint8Array(0)],
  ['a file that is no archive', 'file.notWorkbook', bytesOf('STT;Tỉnh;Vốn\n')],
  ['a name that leads out of the file', 'zip.name', handMadeZip([{ name: '../../etc/passwd', content: 'x' }])],
  ['a name with a drive', 'zip.name', handMadeZip([{ name: 'C:\\a.xml', content: 'x' }])],
  ['an absolute name', 'zip.name', handMadeZip([{ name: '/a.xml', content: 'x' }])],
  [
    'a name twice, in other case',
    'zip.duplicate',
    handMadeZip(['a.xml', 'A.XML'].map((name) => ({ name, content: 'x' }))),
  ],
  [
    'another name in front of the data',
    'zip.damaged',
    handMadeZip([{ name: 'a.xml', localName: 'b.xml', content: 'x' }]),
  ],
  ['an encrypted part', 'file.encrypted', handMadeZip([{ name: 'a.xml', content: 'x', flags: 1 }])],
  ['an unknown compression', 'zip.method', handMadeZip([{ name: 'a.xml', content: 'x', method: 12 }])],
  ['a part larger than allowed', 'zip.tooLarge', handMadeZip([{ name: 'a.xml', content: 'x', size: 257 * 1048576 }])],
  ['a part that grows too much', 'zip.bomb', handMadeZip([{ name: 'a.xml', content: 'x', size: 200 * 1048576 }])],
  ['parts that lie over each other', 'zip.bomb', overlapping()],
];

it.each(refused)('refuses %s', (_name, code, bytes) => {
  expect(() => readArchive(bytes)).toThrow(expect.objectContaining({ code }) as Error);
});

it.each(codecs)('refuses a part that inflates to more than the directory says, with %s', (_name, codec) => {
  const [entry] = readArchive(handMadeZip([{ name: 'a.xml', content: 'x'.repeat(5000), size: 50 }]));
  expect(() => inflateEntry(entry as never, codec)).toThrow(expect.objectContaining({ code: 'zip.bomb' }) as Error);
});
