#!/usr/bin/env node
// What npm links as `ngkt`: it stands here before the command is built, so that the link is made whenever npm makes it.
// `npx ngkt` keeps the link of its first call, and would keep it without a command where there was nothing to link to.
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '../dist/cli/ngkt.js');

if (existsSync(built)) require(built);
else {
  process.stderr.write(
    'ngkt: Lệnh chưa được dựng. Hãy chạy: npm run build (The command is not built: npm run build)\n',
  );
  process.exitCode = 1;
}
