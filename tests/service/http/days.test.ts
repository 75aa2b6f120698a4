import { sample } from '../../analysis/submission/sampleSubmission';
import { problem, TestService } from './testService';

interface Schema {
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

let service: TestService;
beforeAll(async () => {
  service = await TestService.withApproved(sample);
});
afterAll(() => service.stop());

const takesDay = ({ format, anyOf = [] }: Schema): boolean => format === 'date' || anyOf.some(takesDay);
/** What a body says beside its days. */
const token = { area: 'VN34-24', label: 'Sở Ngoại vụ – dữ liệu minh họa', scopes: ['read'] };
const exception = { reason: 'Mất đường truyền' };

/** Every day that a route takes, as the service itself describes its routes: method, address and the day's name. */
async function days() {
  const { paths } = (await service.inject({ url: '/openapi.json' })).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema.properties ?? {};
      const inBody = Object.keys(body).filter((name) => takesDay(body[name] ?? {}));
      const query = parameters.filter((one) => one.in === 'query' && takesDay(one.schema)).map(({ name }) => name);
      const url = path.replace('{area}', 'VN34-24').replace('{period}', '2026-Q2');
      return [
        ...query.map((name) => ({ name, method: method.toUpperCase(), url, inBody: [] as string[] })),
        ...inBody.map((name) => ({ name, method: method.toUpperCase(), url, inBody })),
      ];
    }),
  );
}

async function ask({ name, method, url, inBody }: Awaited<ReturnType<typeof days>>[number], day: string) {
  const request = { method: method as 'GET', token: await service.ministry() };
  if (inBody.length === 0)
    return service.inject({ ...request, url: `${url}?period=2026-Q2&${name}=${encodeURIComponent(day)}` });
  const own = url.endsWith('/tokens') ? token : url.includes('exceptions') ? exception : {};
  const payload = { ...own, ...Object.fromEntries(inBody.map((each) => [each, '2099-06-30'])), [name]: day };
  return service.inject({ ...request, url, payload });
}

it('walks every route that takes a day', async () => {
  const found = (await days()).map(({ method, url, name }) => `${method} ${url.replace('/api/v1', '')} ${name}`);
  expect(found.sort()).toEqual([
    'GET /areas on',
    'GET /briefs asOf',
    'GET /consolidated asOf',
    'POST /tokens expires',
    'PUT /periods/2026-Q2 cutOff',
    'PUT /periods/2026-Q2 due',
    'PUT /periods/2026-Q2 lock',
    'PUT /periods/2026-Q2/exceptions/VN34-24 due',
    'PUT /periods/2026-Q2/exceptions/VN34-24 lock',
  ]);
});

it.each([
  ['2026-13-01', 'date.nonexistent'],
  ['2026-02-30', 'date.nonexistent'],
  ['2026-00-00', 'date.nonexistent'],
  ['2026-1-1', 'date.format'],
  ['30/6/2026', 'date.format'],
  ['', 'date.format'],
])('a day “%s” cannot be used anywhere', async (day, code) => {
  for (const each of await days()) {
    const response = await ask(each, day);
    expect([each.method, each.url, each.name, response.statusCode, problem(response).code]).toEqual([
      ...[each.method, each.url, each.name],
      ...[422, code],
    ]);
  }
});

it.each(['0001-01-01', '2024-02-29', '2026-06-30', '9999-12-31'])('a day %s that exists is read', async (day) => {
  for (const each of (await days()).filter(({ method }) => method === 'GET')) {
    expect([each.url, (await ask(each, day)).statusCode]).toEqual([each.url, 200]);
  }
});

it('a report with days that do not exist is answered with what is wrong in it', async () => {
  const wrong = {
    ...sample,
    cutOff: '2026-13-01',
    events: sample.events.map((event) => ({ ...event, from: '2026-13-01', to: '2026-02-30' })),
    agreements: sample.agreements.map((agreement) => ({ ...agreement, signed: '2026-13' })),
  };
  const response = await service.inject({
    method: 'POST',
    url: '/api/v1/checks',
    token: await service.office(),
    payload: { submission: wrong },
  });
  expect(response.statusCode).toBe(200);
  expect(response.json<{ findings: { severity: string }[] }>().findings.map(({ severity }) => severity)).toContain(
    'error',
  );
  expect((await service.submit(wrong)).statusCode).toBe(422);
});
