/** CRC-32 as zip archives use it, eight bytes at a time; for where the platform offers none. */
export function crc32(data: Uint8Array, start = 0): number {
  let crc = ~start;
  let at = 0;
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables() as [T, T, T, T, T, T, T, T];
  for (const end = data.length - 7; at < end; at += 8) {
    const low =
      crc ^ (byte(data, at) | (byte(data, at + 1) << 8) | (byte(data, at + 2) << 16) | (byte(data, at + 3) << 24));
    crc =
      (t7[low & 255] as number) ^
      (t6[(low >>> 8) & 255] as number) ^
      (t5[(low >>> 16) & 255] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[byte(data, at + 4)] as number) ^
      (t2[byte(data, at + 5)] as number) ^
      (t1[byte(data, at + 6)] as number) ^
      (t0[byte(data, at + 7)] as number);
  }
  for (; at < data.length; at++) crc = (t0[(crc ^ byte(data, at)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

type T = Int32Array;

let made: readonly T[] | undefined;

function tables(): readonly T[] {
  if (made) return made;
  const first = new Int32Array(256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    first[value] = crc;
  }
  const all = [first];
  for (let k = 1; k < 8; k++) {
    const before = all[k - 1] as T;
    all.push(before.map((crc) => (first[crc & 255] as number) ^ (crc >>> 8)));
  }
  made = all;
  return all;
}

function byte(data: Uint8Array, at: number): number {
  return data[at] as number;
}
