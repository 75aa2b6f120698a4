/** Loads the command's bundle together with what V8 had compiled of it when it was built: it starts about a third sooner. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Bytes of the SHA-256 of source and compiled code that a cache begins with. */
const MARK_LENGTH = 32;

/** Node 20's. Of other versions nobody knows what the settings below do, or whether there are such settings. */
const MEASURED_V8 = '11.3.';
/** How V8 is to work for jobs that end in a fraction of a second; docs/decisions/0024 has what each is worth. */
const FOR_SHORT_JOBS = [
  // The optimizing compiler asks later: most jobs are over before optimized code earns back its making.
  '--interrupt-budget=300000',
  // Functions gather types from their first call on: they come compiled and need not show first that they are used.
  '--no-lazy-feedback-allocation',
  // Whether a function is to be optimized is not asked whenever it comes across something new, which is all it does here.
  '--no-reset-interrupt-on-ic-update',
  // The young generation grows in fewer steps, each of which copies all that is alive.
  '--semi-space-growth-factor=8',
];

export interface Bundle {
  readonly exports: unknown;
  /** Whether compiled code was there for exactly this source and this V8; without it the bundle only starts slower. */
  readonly isCompiled: boolean;
  /** Keeps what V8 has compiled of the bundle so far beside it, for the next start. */
  keepCompiled(): void;
}

/** Loads a CommonJS bundle as `require` would. */
export function loadBundle(file: string): Bundle {
  // Before the cache is read: it is kept under the flags that hold here.
  if (process.versions.v8.startsWith(MEASURED_V8)) FOR_SHORT_JOBS.forEach((flag) => setFlagsFromString(flag));
  const bytes = readFileSync(file);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${bytes.toString()}\n})`, {
    filename: file,
    cachedData: compiledCode(file, bytes),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (this: unknown, ...given: readonly unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  return {
    exports: module.exports,
    isCompiled: script.cachedDataRejected === false,
    keepCompiled: () => {
      const compiled = script.createCachedData();
      writeFileSync(cacheOf(file), Buffer.concat([markOf(bytes, compiled), compiled]));
    },
  };
}

function compiledCode(file: string, source: Uint8Array): Buffer | undefined {
  try {
    const cache = readFileSync(cacheOf(file));
    const compiled = cache.subarray(MARK_LENGTH);
    return cache.subarray(0, MARK_LENGTH).equals(markOf(source, compiled)) ? compiled : undefined;
  } catch {
    // A cache that is missing or cannot be read costs time, nothing else.
    return undefined;
  }
}

/** V8 compares the length of the source alone: a bundle with one figure changed must not run the code of the one before. */
function markOf(source: Uint8Array, compiled: Uint8Array): Buffer {
  return createHash('sha256').update(source).update(compiled).digest();
}

function cacheOf(file: string): string {
  return `${file}.cache`;
}
