import type { OptionNames, Options } from './options';
import type { ExitCode, Terminal } from './terminal';

/** One command of `ngkt`: what it accepts and what it does. */
export interface Command {
  readonly options: OptionNames;
  run(options: Options, terminal: Terminal): Promise<ExitCode>;
}
