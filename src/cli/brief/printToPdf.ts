import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NgktError } from '../../kpi/finding';
import { installedBrowser } from '../installedBrowser';

/** A browser that has not printed by then will not. */
const LONGEST_MS = 60_000;

/**
 * A page as PDF, printed by an installed browser with a profile of its own, which goes with it.
 * @param html a whole page that loads nothing
 * @throws NgktError `pdf.browser` where this computer has no such browser, `pdf.print` where it fails
 */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const browser = installedBrowser();
  if (browser === undefined) {
    throw new NgktError('pdf.browser', {
      vi: 'Cần Google Chrome, Microsoft Edge hoặc Chromium để in ra PDF, nhưng không tìm thấy trên máy này. Hãy cài một trình duyệt, hoặc ghi đường dẫn vào biến CHROME_PATH, hoặc chọn --format html rồi in ra PDF từ trình duyệt khác.',
      en: 'Printing to PDF takes Google Chrome, Microsoft Edge or Chromium; none was found on this computer. Install one, or name it in the variable CHROME_PATH, or choose --format html and print that from another browser.',
    });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'ngkt-pdf-'));
  const page = path.join(folder, 'brief.html');
  const printed = path.join(folder, 'brief.pdf');
  try {
    await writeFile(page, html);
    const said = await run(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      // Containers run as root, where the browser's sandbox cannot; the page is ours and loads nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${printed}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(printed).catch(() => {
      throw notPrinted(browser, said);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs the browser to its end and returns what it says on its error stream. */
function run(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST_MS, windowsHide: true });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', (error) => reject(notPrinted(browser, error.message)));
    child.on('close', () => resolve(said));
  });
}

function notPrinted(browser: string, said: string): NgktError {
  const last = said.trim().split('\n').slice(-3).join('\n');
  return new NgktError('pdf.print', {
    vi: `Trình duyệt “${browser}” không in được ra PDF. Hãy thử trình duyệt khác qua biến CHROME_PATH, hoặc chọn --format html.\n${last}`,
    en: `The browser "${browser}" could not print to PDF. Try another one by the variable CHROME_PATH, or choose --format html.\n${last}`,
  });
}
