/**
 * npm start: builds what changed, serves the add-in and the workbench, and says where they are and what can be done there.
 * `--open` opens the browser, `--port N` asks for a port, `--https` serves Excel itself (development certificates of
 * office-addin-dev-certs), `--once` checks that every page answers and ends.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildChanged } from './build-changed.mjs';
import { createSiteServer, listen } from './site-server.mjs';

const { values: options } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    https: { type: 'boolean', default: false },
    port: { type: 'string', default: '3000' },
  },
});

buildChanged((part) => console.log(`Đang dựng ${part} … / Building ${part} …`));
const app = await createSiteServer({ https: options.https ? await developmentCertificate() : undefined });
const address = await listenNear(Number(options.port));
if (options.once) {
  await checkPages();
  await app.close();
} else {
  const workbench = `${address}workbench/`;
  console.log(`
Bàn thử NGKT (môi trường phát triển và kiểm thử, không phải Microsoft Excel): ${workbench}
  Mở một mẫu báo cáo ở ngăn bên phải, chọn kỳ, bấm Điền; mở và lưu tệp .xlsx bằng các nút ở trên cùng.
  Dừng: Ctrl+C.

NGKT workbench (a development and test host, not Microsoft Excel): ${workbench}
  Pick a report template in the pane on the right, choose a period, fill; open and save .xlsx files with the buttons at the top.
  Stop: Ctrl+C.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void app.close());
  if (options.open) openBrowser(workbench);
}

/** The port asked for, or any free one where it is taken. */
async function listenNear(port) {
  try {
    return await listen(app, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Cổng ${port} đang bận, dùng cổng khác. / Port ${port} is in use, taking another one.`);
    return listen(app, 0);
  }
}

async function checkPages() {
  for (const page of ['workbench/', 'workbench/workbench.js', 'taskpane.html', 'manifest.xml', 'office-js/office.js']) {
    const response = await globalThis.fetch(address + page);
    console.log(`${response.status} ${address}${page}`);
    if (!response.ok) process.exitCode = 1;
  }
}

async function developmentCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

function openBrowser(url) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`Hãy mở trình duyệt ở địa chỉ trên. / Please open the address above.`))
    .unref();
}
