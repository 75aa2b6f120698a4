import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problem, TestService } from './testService';

let site: string;
let service: TestService;
beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'ngkt-site-'));
  for (const folder of ['pages', 'cli', 'assets']) mkdirSync(path.join(site, folder));
  writeFileSync(path.join(site, 'pages', 'index.html'), '<title>Nộp số liệu</title>');
  writeFileSync(path.join(site, 'pages', 'page.1a2b3c4d.js'), '');
  writeFileSync(path.join(site, 'taskpane.html'), '<title>Ngăn</title>');
  writeFileSync(path.join(site, 'cli', 'ngkt.js'), 'the command');
  writeFileSync(path.join(site, '.env'), 'DATABASE_URL=postgres://');
  writeFileSync(path.join(site, '..', 'ngkt-outside.txt'), 'outside');
  service = await TestService.start({ site, frameAncestors: ['https://*.officeapps.live.com'] });
});
afterAll(async () => {
  await service.stop();
  rmSync(site, { recursive: true, force: true });
});

const policyOf = (header: unknown) =>
  new Map(
    String(header)
      .split(';')
      .map((directive) => directive.trim().split(' '))
      .map(([name, ...values]) => [name, values]),
  );

describe('every page', () => {
  it.each([
    '/',
    '/index.html',
    '/pages/',
    '/taskpane.html',
    '/docs',
    '/docs/',
    '/nothing-here',
    '/api/v1/me',
    '/health',
    '/api/v1/nothing',
  ])('%s has a strict policy', async (url) => {
    const { headers } = await service.inject({ url });
    const policy = policyOf(headers['content-security-policy']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.has('frame-ancestors')).toBe(true);
    expect(String(headers['content-security-policy'])).not.toMatch(/unsafe-(inline|eval)|\*;|http:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('loads nothing from elsewhere', async () => {
    for (const url of ['/', '/docs/']) {
      const policy = policyOf((await service.inject({ url })).headers['content-security-policy']);
      for (const directive of ['script-src', 'connect-src', 'font-src'])
        expect(policy.get(directive)).toEqual(["'self'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    }
  });

  it('but the pane stands in no frame; the pane only in those of the settings', async () => {
    expect((await service.inject({ url: '/' })).headers['x-frame-options']).toBe('DENY');
    const { headers } = await service.inject({ url: '/taskpane.html' });
    expect(headers['x-frame-options']).toBeUndefined();
    const policy = policyOf(headers['content-security-policy']);
    expect(policy.get('frame-ancestors')).toEqual(["'self'", 'https://*.officeapps.live.com']);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('is asked for anew, but for files that bear a mark of their content', async () => {
    expect((await service.inject({ url: '/' })).headers['cache-control']).toBe('no-cache');
    expect((await service.inject({ url: '/page.1a2b3c4d.js' })).headers['cache-control']).toContain('immutable');
  });
});

it('serves the pages at the root', async () => {
  const response = await service.inject({ url: '/' });
  expect([response.statusCode, response.body]).toEqual([200, '<title>Nộp số liệu</title>']);
});

it.each([
  '/cli/ngkt.js',
  '/%63li/ngkt.js',
  '/./cli/ngkt.js',
  '/assets/../cli/ngkt.js',
  '/assets/%2e%2e/cli/ngkt.js',
  '/assets/..%2fcli%2fngkt.js',
  '/cli%5cngkt.js',
  '/.env',
  '/%2eenv',
  '/../ngkt-outside.txt',
  '/%2e%2e/ngkt-outside.txt',
  '/..%2f..%2f..%2fetc/passwd',
  '/..%5c..%5cngkt-outside.txt',
  '/....//ngkt-outside.txt',
  '//etc/passwd',
  '//',
  '/%00',
  '/taskpane.html%00.png',
])('does not serve %s', async (url) => {
  const response = await service.inject({ url });
  expect([400, 403, 404]).toContain(response.statusCode);
  expect(problem(response).status).toBe(response.statusCode);
  expect(response.body).not.toMatch(/the command|outside|postgres:|root:/);
});

it('describes every route of the interface in OpenAPI 3.1', async () => {
  interface Description {
    openapi: string;
    paths: Record<string, Record<string, { security: unknown[]; summary: string }>>;
    components: { schemas: Record<string, unknown> };
  }
  const description = (await service.inject({ url: '/openapi.json' })).json<Description>();
  expect(description.openapi).toBe('3.1.0');
  expect(Object.keys(description.components.schemas)).toEqual(
    expect.arrayContaining(['Problem', 'Slot', 'Submission']),
  );
  const routes = service.service.app
    .listedRoutes()
    .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/'));
  for (const { method, url, access } of routes) {
    const operation = description.paths[url.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    expect([url, operation?.security]).toEqual([url, access?.scopes === 'public' ? [] : [{ token: [] }]]);
    expect(operation?.summary).toMatch(/^.{10,}$/);
  }
  expect(JSON.stringify(description)).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/);
});
