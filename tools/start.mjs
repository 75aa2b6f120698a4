/**
 * npm start: builds what changed, serves the add-in, the workbench and the collection service, and says where they are and
 * what can be done there.
 * `--open` opens the browser, `--port N` asks for a port, `--https` serves Excel itself (development certificates of
 * office-addin-dev-certs), `--once` checks that every page answers and ends.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildChanged } from './build-changed.mjs';
import { startDemoService } from './demo-service.mjs';
import { createSiteServer, listen } from './site-server.mjs';

/** What is built, by the name of its webpack configuration. */
const partNames = {
  cli: { vi: 'lệnh ngkt', en: 'the command ngkt' },
  addin: { vi: 'phần bổ trợ', en: 'the add-in' },
  pages: { vi: 'các trang nộp và theo dõi', en: 'the pages' },
  workbench: { vi: 'bàn thử', en: 'the workbench' },
};

const { values: options } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    https: { type: 'boolean', default: false },
    port: { type: 'string', default: '3000' },
  },
});

await buildChanged((part, seconds) => {
  const { vi, en } = partNames[part] ?? { vi: part, en: part };
  if (seconds > 0) console.log(`  … ${vi}: ${seconds} giây / ${en}: ${seconds} s`);
  else
    console.log(`Đang dựng ${vi} … (lần đầu có thể mất vài phút) / Building ${en} … (the first time may take minutes)`);
});
const service = await startDemoService({ throwAway: options.once });
const app = await createSiteServer({ https: options.https ? await developmentCertificate() : undefined, service });
const address = await listenNear(Number(options.port));
if (options.once) {
  await checkPages();
  await app.close();
  await service.close();
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
  sayTokens(address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void app.close().then(() => service.close()));
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
  const pages = ['workbench/', 'workbench/workbench.js', 'taskpane.html', 'manifest.xml', 'office-js/office.js'];
  for (const page of [...pages, 'pages/', 'health', 'openapi.json', 'docs/']) {
    const response = await globalThis.fetch(address + page);
    console.log(`${response.status} ${address}${page}`);
    if (!response.ok) process.exitCode = 1;
  }
}

function sayTokens(base) {
  console.log(`Dịch vụ tiếp nhận số liệu, chạy trên dữ liệu minh họa: ${base}docs/
Collection service on illustrative data: ${base}docs/`);
  for (const { label, scopes, secret } of service.tokens)
    console.log(`  ${label} (${scopes.join(', ')}):\n    ${secret}`);
  console.log(`  Bản tóm tắt cho lãnh đạo, với mã “Lãnh đạo”: ${base}pages/#/tom-tat
  The leaders’ brief, with the token “Lãnh đạo”: the same address.`);
  console.log(
    '  Số liệu đã gửi nằm ở out/service; xóa thư mục đó để làm lại từ đầu. / What is sent stays in out/service.\n',
  );
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
