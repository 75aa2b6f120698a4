import { problem, TestService } from './testService';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start({ requestsPerMinute: 5, addressRequestsPerMinute: 30, proxies: ['10.0.0.1'] });
});
afterAll(() => service.stop());

const me = (token: string | undefined, remoteAddress: string, headers = {}) =>
  service.inject({ url: '/api/v1/me', remoteAddress, headers, ...(token === undefined ? {} : { token }) });

it('each token has its share, wherever it is used', async () => {
  const [one, other] = [await service.token('VN34-24', 'read'), await service.token('VN-01', 'read')];
  const answers = [];
  for (let count = 0; count < 6; count++) answers.push(await me(one, `192.0.2.${count}`));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 429]);
  const last = answers.at(-1) as (typeof answers)[0];
  expect(problem(last).code).toBe('request.tooMany');
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  expect((await me(other, '192.0.2.1')).statusCode).toBe(200);
});

it('one address cannot try tokens without end, and keeps nobody else out', async () => {
  const statuses = [];
  for (let count = 0; count < 31; count++)
    statuses.push((await me(`ngkt_${String(count).padStart(43, 'x')}`, '198.51.100.7')).statusCode);
  expect(statuses).toEqual([...Array<number>(30).fill(401), 429]);
  expect((await me(await service.token('VN-04', 'read'), '198.51.100.8')).statusCode).toBe(200);
});

it('an address is believed from a known proxy alone', async () => {
  const statuses = async (from: string) => {
    const found = [];
    for (let count = 0; count < 31; count++)
      found.push((await me(undefined, from, { 'x-forwarded-for': `203.0.113.${count}` })).statusCode);
    return found.filter((status) => status === 429).length;
  };
  expect(await statuses('10.0.0.1')).toBe(0);
  expect(await statuses('10.0.0.2')).toBe(1);
});
