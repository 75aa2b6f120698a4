import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { NgktError } from '../kpi/finding';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The program of an installed Chrome, Edge or Chromium: `CHROME_PATH`, else a known name on the search path, else a usual
 * place of this system; undefined where there is none.
 * @throws NgktError `browser.path` where `CHROME_PATH` names no file
 */
export function installedBrowser(environment: Environment = process.env): string | undefined {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new NgktError('browser.path', {
      vi: `Biến CHROME_PATH chỉ tới tệp không tồn tại: “${named}”. Hãy ghi đường dẫn tới chương trình Chrome, Edge hoặc Chromium.`,
      en: `The variable CHROME_PATH names no file: "${named}". Give it the path of Chrome, Edge or Chromium.`,
    });
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces(environment)].find(isExecutable);
}

function usualPlaces(environment: Environment): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = environment[variable];
    if (folder === undefined) return [];
    return [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ];
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
