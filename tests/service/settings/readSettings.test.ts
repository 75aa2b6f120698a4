import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NgktError } from '../../../src/kpi/finding';
import { definitions } from '../../../src/service/settings/definitions';
import { environmentName, readSettings, type SettingSources } from '../../../src/service/settings/readSettings';
import { scratchFolder } from '../../cli/commandLine';

const folder = scratchFolder();

function settingsFile(content: object | string): string {
  const file = path.join(folder, 'settings.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function failure(sources: SettingSources): Promise<NgktError> {
  const error: unknown = await readSettings(sources).catch((thrown: unknown) => thrown);
  if (!(error instanceof NgktError)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  return error;
}

it('has a default for everything', async () => {
  const settings = await readSettings({});
  expect(settings).toMatchObject({ host: '127.0.0.1', port: 8080, databaseUrl: '', origins: [], logLevel: 'info' });
});

it('file, environment, command line: what stands later wins', async () => {
  const file = settingsFile({ port: 1, host: '10.0.0.1', uploadMegabytes: 3, origins: ['https://a.example'] });
  const environment = { NGKT_PORT: '2', NGKT_UPLOAD_MEGABYTES: '4', NGKT_ORIGINS: '', PATH: '/bin' };
  const settings = await readSettings({ file, environment, given: { port: 5 } });
  expect(settings).toMatchObject({ port: 5, uploadMegabytes: 4, host: '10.0.0.1', origins: ['https://a.example'] });
});

it('lists are texts with commas in the environment', async () => {
  const environment = { NGKT_ORIGINS: 'https://a.example, https://b.example:8443', NGKT_PROXIES: '10.0.0.0/8' };
  expect(await readSettings({ environment })).toMatchObject({
    origins: ['https://a.example', 'https://b.example:8443'],
    proxies: ['10.0.0.0/8'],
  });
});

it('paths in the file count from the file', async () => {
  mkdirSync(path.join(folder, 'site'));
  const { site, data } = await readSettings({ file: settingsFile({ site: 'site', data: 'data' }) });
  expect([site, data]).toEqual([path.join(folder, 'site'), path.join(folder, 'data')]);
});

it.each([
  ['port', 'eighty', 'NGKT_PORT'],
  ['port', '70000', 'NGKT_PORT'],
  ['requestsPerMinute', '0', 'NGKT_REQUESTS_PER_MINUTE'],
  ['origins', 'https://a.example/', 'NGKT_ORIGINS'],
  ['origins', '*', 'NGKT_ORIGINS'],
  ['frameAncestors', "https://a.example; script-src 'unsafe-inline'", 'NGKT_FRAME_ANCESTORS'],
  ['logLevel', 'loud', 'NGKT_LOG_LEVEL'],
  ['host', 'a host', 'NGKT_HOST'],
])('%s = %j is refused, naming setting and value', async (name, value, variable) => {
  const { code, text } = await failure({ environment: { [variable]: value } });
  expect(code).toBe('settings.value');
  for (const words of [text.vi, text.en]) expect(words).toContain(`${name} = ${JSON.stringify(value)}`);
});

it('an address of a database is never repeated', async () => {
  const { code, text } = await failure({ environment: { DATABASE_URL: 'mysql://user:hunter2@host/db' } });
  expect([code, text.vi.includes('databaseUrl'), `${text.vi} ${text.en}`.includes('hunter2')]).toEqual([
    'settings.value',
    true,
    false,
  ]);
});

it('a misspelt setting is not ignored', async () => {
  expect((await failure({ file: settingsFile({ prot: 80 }) })).text.en).toContain('Is it "port"?');
  expect((await failure({ environment: { NGKT_PROT: '80' } })).text.vi).toContain('NGKT_PORT');
});

it.each([
  ['certificate', 'privateKey'],
  ['privateKey', 'certificate'],
])('a %s alone is half of HTTPS', async (there, missing) => {
  const { code, text } = await failure({ given: { [there]: __filename } });
  expect([code, text.vi.includes(missing)]).toEqual(['settings.certificate', true]);
});

it('a folder that does not exist is told at start', async () => {
  const { code, text } = await failure({ given: { figures: path.join(folder, 'none') } });
  expect([code, text.vi.includes('figures')]).toEqual(['settings.place', true]);
});

it.each(['', '[]', '"text"', '{"port":'])('a file that says %j is refused', async (content) => {
  expect((await failure({ file: settingsFile(content) })).code).toMatch(/^(settings\.shape|json\.syntax|text\.)/);
});

it('docs/service.md lists every setting with its variable and default', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', '..', 'docs', 'service.md'), 'utf8');
  for (const [name, { fallback }] of Object.entries(definitions)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    const shown = Array.isArray(fallback) || fallback === '' ? '–' : `\`${String(fallback)}\``;
    expect([
      name,
      row
        ?.split('|')
        .slice(2, 4)
        .map((cell) => cell.trim()),
    ]).toEqual([name, [`\`${environmentName(name as keyof typeof definitions)}\``, shown]]);
  }
});
