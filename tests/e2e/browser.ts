/** The browser that end-to-end tests drive: an installed Chrome, Edge or Chromium, else the one npm brings for Linux. */
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from '../../src/cli/installedBrowser';

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A fresh browser with a profile of its own, thrown away with it. @throws Error where this machine has none */
export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const headless = installedBrowser() === undefined ? '--headless=shell' : '--headless=new';
  return chromium.launch({ executablePath: await browserProgram(), args: [headless, ...QUIET, ...asRoot] });
}

/** The program to start. @throws Error where this machine has none */
async function browserProgram(): Promise<string> {
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  if (process.platform === 'linux') return bundledBrowser();
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
