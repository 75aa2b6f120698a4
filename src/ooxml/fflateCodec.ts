import { Deflate, deflateSync, Inflate } from 'fflate';
import { crc32 } from './zip/crc32';
import { InflateOverflow, type Deflater, type ZipCodec } from './zip/zipCodec';

/** Compressed bytes given to the inflater at once: bounds what can come out before the limit is looked at (1:1032). */
const SLICE = 16 * 1024;

/** The codec over fflate, for the browser. */
export const fflateCodec: ZipCodec = {
  inflate(data, limit) {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let ended = false;
    const inflater = new Inflate((piece, final) => {
      size += piece.length;
      if (size > limit) throw new InflateOverflow(`More than ${limit} bytes`);
      pieces.push(piece);
      ended = final;
    });
    for (let at = 0; at < data.length || at === 0; at += SLICE) {
      inflater.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
    if (!ended) throw new Error('Unexpected end of the compressed data');
    return joined(pieces, size);
  },
  deflate: (data) => deflateSync(data),
  deflater: () => new FflateDeflater(),
  crc32,
};

class FflateDeflater implements Deflater {
  private readonly pieces: Uint8Array[] = [];
  private readonly deflate = new Deflate((piece) => this.pieces.push(piece));

  write(piece: Uint8Array): Promise<void> {
    this.deflate.push(piece);
    return Promise.resolve();
  }

  finish(): Promise<readonly Uint8Array[]> {
    this.deflate.push(new Uint8Array(0), true);
    return Promise.resolve(this.pieces);
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const only = pieces[0];
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
