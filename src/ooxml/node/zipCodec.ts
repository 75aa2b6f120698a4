import {
  constants,
  createDeflateRaw,
  crc32 as nativeCrc32,
  deflateRawSync,
  inflateRawSync,
  type ZlibOptions,
} from 'node:zlib';
import { crc32 } from '../zip/crc32';
import { InflateOverflow, type Deflater, type ZipCodec } from '../zip/zipCodec';
import { inflateMembers } from './gzipMembers';

/** Larger sheets are made by machine anyway; two levels below zlib's default halve the time for a few percent of size. */
const LEVEL = 4;

/** The codec over node:zlib. Large parts are compressed on zlib's own thread while the next piece is made. */
export const nodeZipCodec: ZipCodec = {
  inflate(data, limit) {
    try {
      // A limit of 0 is not accepted, and an empty part inflates to nothing.
      return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
    } catch (error) {
      if (isTooLarge(error)) throw new InflateOverflow(`More than ${limit} bytes`);
      throw error;
    }
  },
  inflateTogether: inflateMembers,
  deflate: (data) => deflateRawSync(data, { level: LEVEL, ...roomFor(data.length) }),
  deflater: () => new ZlibDeflater(),
  // Node has it natively from 20.15 on; over no bytes at all it may begin anew.
  crc32: (data, start = 0) => (data.length === 0 ? start : nativeCrc32 ? nativeCrc32(data, start) : crc32(data, start)),
};

/**
 * Memory for compressing so many bytes: tables no larger than they can fill, which find the same matches as zlib's own
 * 256 KB, and a place for the outcome in one piece.
 */
function roomFor(size: number): ZlibOptions {
  // zlib keeps 262 bytes of its window free.
  const bits = Math.ceil(Math.log2(size + 262));
  return {
    windowBits: Math.min(bits, constants.Z_MAX_WINDOWBITS),
    memLevel: Math.min(bits - 6, constants.Z_DEFAULT_MEMLEVEL),
    chunkSize: Math.max(size, constants.Z_MIN_CHUNK),
  };
}

class ZlibDeflater implements Deflater {
  private readonly stream = createDeflateRaw({
    level: LEVEL,
    memLevel: 9,
    chunkSize: 256 * 1024,
    strategy: constants.Z_DEFAULT_STRATEGY,
  });
  private readonly pieces: Uint8Array[] = [];
  private pending: Promise<void> = Promise.resolve();

  constructor() {
    this.stream.on('data', (piece: Uint8Array) => this.pieces.push(piece));
  }

  /** One piece is compressed while the caller makes the next one. */
  async write(piece: Uint8Array): Promise<void> {
    await this.pending;
    this.pending = new Promise((resolve, reject) => {
      this.stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  }

  async finish(): Promise<readonly Uint8Array[]> {
    await this.pending;
    await new Promise<void>((resolve, reject) => {
      this.stream.once('end', resolve);
      this.stream.once('error', reject);
      this.stream.end();
    });
    return this.pieces;
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
