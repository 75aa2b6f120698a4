import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { DatabaseSettings } from '../../../src/service/database/databaseSettings';
import { packages } from '../compiledModule';

/** What a writing process was told is kept. */
export interface Acknowledged {
  readonly area: string;
  readonly version: number;
  readonly hash: string;
}

export interface Writer {
  /** So many submissions have been acknowledged. @throws Error where the process ends before */
  reaches(count: number): Promise<void>;
  /** Kills it as a power cut would, and says what it had acknowledged. */
  kill(): Promise<Acknowledged[]>;
}

/**
 * Starts a process that writes as `writer.ts` says.
 *
 * @param writer `writer.ts`, compiled
 * @param first figures above it are this process's own
 */
export function startWriter(
  writer: string,
  settings: DatabaseSettings,
  areas: readonly string[],
  first: number,
): Writer {
  const child = spawn(process.execPath, [writer], {
    env: {
      ...process.env,
      ...packages,
      NGKT_TEST_DATABASE: JSON.stringify(settings),
      NGKT_TEST_AREAS: areas.join(' '),
      NGKT_TEST_FIRST: String(first),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const acknowledged: Acknowledged[] = [];
  let complaint = '';
  let told = (): void => undefined;
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    // The last line may be cut: its submission was kept, but nobody was told.
    if (!line.endsWith('}')) return;
    acknowledged.push(JSON.parse(line) as Acknowledged);
    told();
  });
  return {
    async reaches(count) {
      const reached = new Promise<void>((resolve) => {
        told = () => acknowledged.length >= count && resolve();
        told();
      });
      await Promise.race([reached, ended]);
      if (acknowledged.length < count) throw new Error(`The writing process ended: ${complaint}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return acknowledged;
    },
  };
}
