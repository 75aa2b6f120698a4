import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The parsed object of `--json`. */
  readonly json: <T>() => T;
}

/** Runs the command as a person would type it, on a computer that states no locale unless one is given. */
export async function ngkt(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const streams = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
  };
  const code = await run(args, streams, environment);
  return { code, out, err, json: <T>() => JSON.parse(out) as T };
}

/** An empty folder for one test file, removed afterwards. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngkt-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
