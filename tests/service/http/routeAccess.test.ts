import Fastify from 'fastify';
import { scopes, type Scope } from '../../../src/exchange/api/serviceSchemas';
import { listRoutes } from '../../../src/service/http/access/listRoutes';
import { routeTable, type Row } from './routeTable';
import { problem, TestService } from './testService';

const AREA = 'VN34-24';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start({ site: 'dist' });
});
afterAll(() => service.stop());

/** An address the route answers, with a body where it needs one to be asked at all. */
function request([method, url]: Row) {
  const path = url.replace(':area', AREA).replace(':period', '2026-Q2').replace(':version', '1').replace(':id', 'none');
  return { method: method as 'GET', url: path.replace('*', 'none'), headers: { 'if-match': '"0"' } };
}

interface Case {
  readonly name: string;
  readonly row: Row;
}

const cases: readonly Case[] = routeTable.map((row) => ({ name: `${row[0]} ${row[1]}`, row }));
const guarded = cases.filter(({ row }) => row[2] !== 'public');
const scoped = guarded.filter(({ row }) => row[2] !== 'any');

it('knows every route that there is, each with the right it takes', () => {
  const registered = service.service.app
    .listedRoutes()
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, url, access }) => [method, url, access?.scopes, access?.national ? 'VN' : undefined]);
  const byAddress = (a: readonly unknown[], b: readonly unknown[]) =>
    `${String(a[1])} ${String(a[0])}` < `${String(b[1])} ${String(b[0])}` ? -1 : 1;
  const listed = routeTable.map(([method, url, allowed, only]) => [method, url, allowed, only]);
  expect(registered.sort(byAddress)).toEqual(listed.sort(byAddress));
});

it('asks the same of HEAD as of GET', () => {
  const routes = service.service.app.listedRoutes();
  for (const { url, access } of routes.filter(({ method }) => method === 'HEAD')) {
    // The framework announces an address with and without a closing slash once for GET and twice for HEAD.
    const address = url.replace(/(?<=.)\/$/, '');
    expect(access).toEqual(routes.find((route) => route.method === 'GET' && route.url === address)?.access);
  }
});

it.each(guarded)('$name: refuses who has no token', async ({ row }) => {
  const response = await service.inject(request(row));
  expect([response.statusCode, problem(response).code]).toEqual([401, 'token.missing']);
  expect(response.headers['www-authenticate']).toBe('Bearer realm="ngkt"');
});

it.each(scoped)('$name: refuses every other scope', async ({ row }) => {
  const [, , allowed] = row;
  for (const scope of scopes.filter((each) => !(allowed as readonly Scope[]).includes(each))) {
    const response = await service.inject({ ...request(row), token: await service.token('VN', scope) });
    expect([scope, response.statusCode, problem(response).code]).toEqual([scope, 403, 'scope.missing']);
  }
});

it.each(guarded)('$name: lets through whom it should', async ({ row }) => {
  const [, , allowed] = row;
  for (const scope of allowed === 'any' ? scopes : (allowed as readonly Scope[])) {
    const response = await service.inject({ ...request(row), token: await service.token('VN', scope) });
    expect([401, 403]).not.toContain(response.statusCode);
    expect(response.statusCode).toBeLessThan(500);
  }
});

it.each(scoped.filter(({ row }) => row[3] === 'VN'))('$name: refuses an area with the right scope', async ({ row }) => {
  for (const scope of row[2] as readonly Scope[]) {
    const response = await service.inject({ ...request(row), token: await service.token(AREA, scope) });
    expect([response.statusCode, problem(response).code]).toEqual([403, 'area.notNational']);
  }
});

it.each(cases.filter(({ row }) => row[2] === 'public'))('$name: asks nobody for a token', async ({ row }) => {
  const response = await service.inject(request(row));
  expect([200, 302, 404]).toContain(response.statusCode);
});

it('does not start with a route that does not say who may use it', async () => {
  const app = Fastify();
  listRoutes(app);
  app.get('/forgotten', () => 'open');
  await expect(app.ready()).rejects.toThrow('Routes without access: /forgotten');
});
