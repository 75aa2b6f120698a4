import { run } from './run';

/** The command `ngkt`: nothing but the process's own streams, arguments and exit code. */
void run(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
  },
  process.env,
).then((code) => {
  process.exitCode = code;
});
