import { langOf, run } from './run';
import { watchOutput } from './unwritableOutput';

/** The command `ngkt`: nothing but the process's own streams, arguments and exit code. */
const args = process.argv.slice(2);
const tell = (text: string): unknown => process.stderr.write(text);
const output = watchOutput(process.stdout, tell, langOf(args, process.env), () => process.exit());
// Where standard error cannot be written there is nobody to tell.
process.stderr.on('error', () => undefined);

void run(
  args,
  {
    out: (text) => process.stdout.write(text),
    err: tell,
    errIsTerminal: process.stderr.isTTY === true,
  },
  process.env,
).then((code) => {
  process.exitCode = code;
});

// Errors of writing arrive after the last line was printed.
process.on('exit', () => {
  if (output.failed) process.exitCode = 4;
});
