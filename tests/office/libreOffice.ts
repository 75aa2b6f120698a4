import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** Every sheet of a workbook as LibreOffice computes and shows it, by sheet name. */
export function sheetsInLibreOffice(file: string): Map<string, string[][]> {
  // The options: comma, quote, UTF-8, from row 1, values as shown rather than stored: false, every sheet to a file of its own.
  return converted(file, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1', (folder) => {
    const sheets = new Map<string, string[][]>();
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.csv'))) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      sheets.set(
        name.slice('input-'.length, -'.csv'.length).normalize('NFC'),
        parse(text, { relax_column_count: true }),
      );
    }
    return sheets;
  });
}

/** A workbook or document printed to PDF: its pages as text. */
export function pagesInLibreOffice(file: string): string[] {
  return converted(file, 'pdf', (folder) => {
    const text = spawnSync('pdftotext', ['-layout', path.join(folder, 'input.pdf'), '-'], { encoding: 'utf8' });
    if (text.status !== 0)
      throw new Error(`pdftotext (Debian: poppler-utils) failed: ${text.error?.message ?? text.stderr}`);
    return text.stdout.normalize('NFC').split('\f').slice(0, -1);
  });
}

/** A workbook as LibreOffice saves it again, calculated anew. */
export function savedInLibreOffice(file: string): Uint8Array {
  return converted(file, 'xlsx:Calc MS Excel 2007 XML', (folder) => readFileSync(path.join(folder, 'input.xlsx')));
}

function converted<T>(file: string, format: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngkt-office-'));
  try {
    const input = path.join(folder, `input${path.extname(file)}`);
    copyFileSync(file, input);
    const made = path.join(folder, 'made');
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const { status, error, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', made, input],
      {
        encoding: 'utf8',
        timeout: 240_000,
      },
    );
    if (status !== 0)
      throw new Error(`LibreOffice (Debian: libreoffice-calc, libreoffice-writer) failed: ${error?.message ?? stderr}`);
    return read(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
