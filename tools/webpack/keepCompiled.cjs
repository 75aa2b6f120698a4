/** node keepCompiled.cjs LAUNCHER ARGUMENT…: runs a program once and keeps what V8 compiled of its bundle meanwhile. */
const v8 = require('node:v8');

process.argv.splice(1, 1);
const { bundle } = require(process.argv[1]);
// Functions that run often here would be kept as such, and then compiled a second time at every start, which short jobs
// do not earn back. The flags a cache was made with are part of it: they stand as usual while one is read and written.
v8.setFlagsFromString('--no-sparkplug');

process.on('exit', (code) => {
  // 3: done, with remarks on the figures (`ngkt --help`).
  const isDone = code === 0 || code === 3;
  v8.setFlagsFromString('--sparkplug');
  if (isDone) bundle.keepCompiled();
  process.exitCode = isDone ? 0 : code;
});
