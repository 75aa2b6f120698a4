/** node keepCompiled.cjs LAUNCHER ARGUMENT…: runs a program once and keeps what V8 compiled of its bundle meanwhile. */
process.argv.splice(1, 1);
const { bundle } = require(process.argv[1]);

process.on('exit', (code) => {
  // 3: done, with remarks on the figures (`ngkt --help`).
  const isDone = code === 0 || code === 3;
  if (isDone) bundle.keepCompiled();
  process.exitCode = isDone ? 0 : code;
});
