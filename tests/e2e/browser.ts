/** The browser that end-to-end tests drive: an installed Chrome, Edge or Chromium, else the one npm brings for Linux. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ];
  }),
};

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A fresh browser with a profile of its own, thrown away with it. @throws Error where this machine has none */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ['--headless=new', ...QUIET, ...asRoot] });
  }
  if (process.platform === 'linux') {
    const executablePath = await bundledBrowser();
    return chromium.launch({ executablePath, args: ['--headless=shell', ...QUIET, ...asRoot] });
  }
  throw new Error(
    'No browser for the end-to-end tests: install Google Chrome, Microsoft Edge or Chromium, or name one in the variable CHROME_PATH.',
  );
}

/** Unpacks the browser with the libraries that a bare Linux lacks: the package does so only where it thinks it is in a cloud. */
async function bundledBrowser(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

/** `CHROME_PATH`, else a known name on the search path, else a usual place of this system. */
function installedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
