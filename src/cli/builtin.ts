import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The templates, forms and data sets that come with the product, next to the built command. */
const assets = path.join(__dirname, '..', '..', 'assets');

export function builtinTemplates(): string[] {
  return namesIn('templates').filter((name) => name.endsWith('.xlsx'));
}

export function builtinForms(): string[] {
  return namesIn('forms').filter((name) => name.endsWith('.xlsx'));
}

export function builtinDatasets(): string[] {
  return namesIn('data');
}

/** A path as given, else the built-in template of that name ("bao-cao-nam" or "bao-cao-nam.xlsx"). */
export function templatePath(given: string): string {
  return builtin(given, 'templates', ['', '.xlsx']);
}

/** A path as given, else the built-in form of that name ("bieu-quy-tinh"). */
export function formPath(given: string): string {
  return builtin(given, 'forms', ['', '.xlsx']);
}

/** A path as given, else the built-in data set of that name ("seed-2024"). */
export function datasetPath(given: string): string {
  return builtin(given, 'data', ['']);
}

function builtin(given: string, folder: string, endings: readonly string[]): string {
  if (existsSync(given) || given !== path.basename(given)) return given;
  for (const ending of endings) {
    const candidate = path.join(assets, folder, given + ending);
    if (existsSync(candidate)) return candidate;
  }
  return given;
}

function namesIn(folder: string): string[] {
  const place = path.join(assets, folder);
  return existsSync(place) ? readdirSync(place).sort() : [];
}
