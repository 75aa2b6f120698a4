import { run } from './run';

/** The command `ngkt`: nothing but the process's own streams, arguments and exit code. */
// A reader that has seen enough (`ngkt check … | head -1`) closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

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
