import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The site as built; `npm test` builds it first. */
const site = path.join(__dirname, '..', '..', 'dist');
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
const scripts = () => readdirSync(site).filter((file) => file.endsWith('.js'));

describe('the built site', () => {
  it("loads its own files and Microsoft's library, with nothing inline", () => {
    const page = read('taskpane.html');
    const sources = [...page.matchAll(/<script[^>]*?src="?([^\s">]+)/g)].map(([, source = '']) => source);
    expect(sources.map((source) => source.replace(/\?.*$/, ''))).toEqual([
      'oldWebview.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'taskpane.js',
    ]);
    expect(page.match(/<script/g)).toHaveLength(sources.length);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [, file = ''] of page.matchAll(/href="?([^\s">?]+)/g))
      expect(existsSync(path.join(site, file))).toBe(true);
  });

  it('makes no code from text', () => {
    for (const file of scripts()) {
      expect([file, /\beval\(|\bnew Function\(/.test(read(file))]).toEqual([file, false]);
    }
  });

  it('has every file that its lists and its manifest name', () => {
    const sets = JSON.parse(read('assets/data/index.json')) as { id: string; files: string[] }[];
    const files = sets.flatMap(({ id, files }) => files.map((file) => `assets/data/${id}/${file}`));
    const address = /DefaultValue="(https:\/\/.*)\/taskpane\.html"/.exec(read('manifest.xml'))?.[1] ?? '?';
    const named = [...read('manifest.xml').matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)];
    for (const [, url = ''] of named) files.push(url.replace(`${address}/`, ''));
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !existsSync(path.join(site, file)))).toEqual([]);
  });

  it('describes the functions in both languages', () => {
    const names = (file: string) =>
      (JSON.parse(read(file)) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect(names('functions.json')).toContain('KPI');
    expect(names('functions.en.json')).toEqual(names('functions.json'));
  });
});
