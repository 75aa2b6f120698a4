import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The built command `ngkt serve`, running. */
export class ServedCommand {
  private output = '';
  private errors = '';

  private constructor(private readonly process: ChildProcess) {
    process.stdout?.on('data', (text) => (this.output += String(text)));
    process.stderr?.on('data', (text) => (this.errors += String(text)));
  }

  /**
   * @param environment beside what every process needs
   * @param command the built command; that of the repository unless a copy is named
   */
  static start(
    args: readonly string[],
    environment: Record<string, string> = {},
    command = path.join(__dirname, '..', '..', 'dist', 'cli', 'ngkt.js'),
  ): ServedCommand {
    const env = { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8', ...environment };
    return new ServedCommand(
      spawn(process.execPath, [command, 'serve', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  get out(): string {
    return this.output;
  }

  get err(): string {
    return this.errors;
  }

  /** The address it says it listens on. @throws Error where it ends instead */
  async address(): Promise<string> {
    for (;;) {
      const found = /đang chạy ở (\S+)/.exec(this.output)?.[1];
      if (found !== undefined) return found;
      if (this.process.exitCode !== null) throw new Error(`Ended with ${this.process.exitCode}: ${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  terminate(): void {
    this.process.kill('SIGTERM');
  }

  /** @returns the exit code */
  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  async stop(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended();
  }
}
