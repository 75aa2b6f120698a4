import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { damaged, type DumpLines } from './dumpFormat';
import { wholeFile } from './wholeFile';

/** Writes a dump as a gzipped file, readable for its owner only. */
export async function writeDumpFile(file: string, lines: DumpLines): Promise<void> {
  await wholeFile(file, async (temporary) => {
    const gzip = createGzip();
    const written = pipeline(gzip, createWriteStream(temporary, { mode: 0o600, flags: 'wx' }));
    // A full disk ends the writing, which then must not be waited for.
    const failed = written.then(() => new Promise<never>(() => undefined));
    const writing = lines(async (line) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), failed]);
    });
    try {
      await Promise.race([writing, failed]);
    } catch (error) {
      gzip.destroy();
      await written.catch(() => undefined);
      throw error;
    }
    gzip.end();
    await written;
  });
}

/** The lines of a dump's file. @throws NgktError `backup.damaged` where the compressed content is not whole */
export function dumpFileLines(file: string): DumpLines {
  return async (take) => {
    const unzipped = createGunzip();
    // Reading on from a stream that failed throws what it failed with; `pipe` would not hand on what the file failed with.
    const read = pipeline(createReadStream(file), unzipped).catch(() => undefined);
    try {
      const decoder = new TextDecoder();
      let rest = '';
      for await (const chunk of unzipped as AsyncIterable<Buffer>) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) await take(line);
      }
      if (rest !== '') throw damaged();
    } catch (error) {
      throw isBrokenGzip(error) ? damaged() : error;
    } finally {
      await read;
    }
  };
}

function isBrokenGzip(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}
