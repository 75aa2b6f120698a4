import { deflateRawSync } from 'node:zlib';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { inflateEntry, inflateSmall } from '../../../src/ooxml/zip/inflateEntry';
import { packBytes } from '../../../src/ooxml/zip/packPart';
import { readArchive } from '../../../src/ooxml/zip/readArchive';
import type { ZipEntry } from '../../../src/ooxml/zip/zipEntry';
import { handMadeZip } from './handMadeZip';

const together = (entries: readonly ZipEntry[]): string[] | undefined =>
  nodeZipCodec.inflateTogether?.(entries)?.map((bytes) => new TextDecoder().decode(bytes));

const texts = ['một', '', 'hai '.repeat(5000), 'ba'];
const entries = readArchive(handMadeZip(texts.map((content, n) => ({ name: `${n}.xml`, content }))));
const [one, , two, three] = entries as [ZipEntry, ZipEntry, ZipEntry, ZipEntry];

/** An entry's data with a whole gzip member behind or before it. */
function member(data: Uint8Array): Buffer {
  const content = Buffer.from('x');
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(nodeZipCodec.crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return Buffer.concat([deflateRawSync(content), trailer, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]), data]);
}

it('gives the same as one by one', () => {
  expect(together(entries)).toEqual(texts);
});

it.each<readonly [string, ZipEntry]>([
  ['of a wrong checksum', { ...one, crc: (one.crc ^ 1) >>> 0 }],
  ['larger than declared', { ...two, size: two.size - 1 }],
  ['smaller than declared', { ...two, size: two.size + 1 }],
  ['that breaks off', { ...two, data: two.data.subarray(0, -3) }],
  ['with another behind its own', { ...two, data: Buffer.concat([two.data, Buffer.from('thừa')]) }],
  ['that hides another', { ...two, data: member(two.data) }],
])('gives nothing where there is an entry %s', (_case, bad) => {
  expect(together([one, bad, three])).toBeUndefined();
});

it('gives nothing where sizes are wrong and their sum is right', () => {
  expect(
    together([
      { ...one, size: one.size + 1 },
      { ...three, size: three.size - 1 },
    ]),
  ).toBeUndefined();
});

it('leaves to one by one what is large, damaged or no XML', () => {
  const found = (list: readonly ZipEntry[]): number => inflateSmall(list, nodeZipCodec).size;
  expect(found(entries)).toBe(4);
  expect(found([one, { ...two, name: 'xl/media/image1.png' }])).toBe(1);
  expect(found([one, { ...two, size: 2 ** 20 }])).toBe(0);
  expect(found([one, { ...two, crc: 0 }])).toBe(0);
});

it('packs parts of any size so that they come back', () => {
  for (const size of [0, 1, 50, 249, 250, 251, 1023, 32506, 32507, 100_000]) {
    const bytes = Buffer.from(Array.from({ length: size }, (_none, at) => ((at * at) >> 3) & 255));
    const { pieces, ...packed } = packBytes(bytes, nodeZipCodec);
    const data = Buffer.concat(pieces);
    expect(Buffer.compare(inflateEntry({ ...one, ...packed, data }, nodeZipCodec), bytes)).toBe(0);
    const usual = size < 1024 ? size : deflateRawSync(bytes, { level: 4 }).length;
    expect(data.length).toBeLessThanOrEqual(usual + 8);
  }
});
