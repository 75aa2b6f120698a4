import { encodeXml } from '../xml/decodeXml';
import type { Deflater, ZipCodec } from './zipCodec';
import type { PackedPart } from './writeArchive';
import { DEFLATED, STORED } from './zipEntry';

/** Texts are compressed in pieces of this size: large enough for zlib, small enough to keep memory low. */
const PIECE = 256 * 1024;

/** Smaller parts are stored as they are: setting up a compressor costs more time than the bytes are worth. */
const STORED_BELOW = 1024;

export function packBytes(bytes: Uint8Array, codec: ZipCodec): PackedPart {
  const shared = { size: bytes.length, crc: codec.crc32(bytes) };
  if (bytes.length < STORED_BELOW) return { ...shared, method: STORED, pieces: [bytes] };
  return { ...shared, method: DEFLATED, pieces: [codec.deflate(bytes)] };
}

/** Compresses a text that is produced in stretches of any length. */
export async function packStretches(stretches: Iterable<string>, codec: ZipCodec): Promise<PackedPart> {
  let deflater: Deflater | undefined;
  let size = 0;
  let crc = 0;
  let waiting = '';
  for (const stretch of stretches) {
    waiting += stretch;
    if (waiting.length < PIECE) continue;
    deflater ??= codec.deflater();
    await deflater.write(taken());
  }
  if (!deflater) return packBytes(encodeXml(waiting), codec);
  if (waiting !== '') await deflater.write(taken());
  return { method: DEFLATED, pieces: await deflater.finish(), size, crc };

  function taken(): Uint8Array {
    const bytes = encodeXml(waiting);
    waiting = '';
    size += bytes.length;
    crc = codec.crc32(bytes, crc);
    return bytes;
  }
}
