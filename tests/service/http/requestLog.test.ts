import { sample } from '../../analysis/submission/sampleSubmission';
import { lineLog } from '../../../src/service/lineLog';
import { SLOT, TestService } from './testService';

it('a line a request: route, outcome and token’s id; no secret, address or content', async () => {
  let log = '';
  const service = await TestService.start({}, { log: lineLog('debug', { write: (line) => (log += line) }) });
  const office = await service.office();
  await service.submit(sample, { 'idempotency-key': 'a-key-for-the-log' });
  await service.submit({ ...sample, certifier: '=1+1' });
  await service.inject({ url: `${SLOT}?secret=in-the-address`, token: office, remoteAddress: '192.0.2.77' });
  await service.inject({ url: `/api/v1/me`, headers: { authorization: 'Bearer ngkt_wrong-token-of-somebody' } });
  await service.inject({ url: '/nobody@example.vn/here' });
  await service.stop();

  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({ msg }) => msg === 'request')).toEqual([
    expect.objectContaining({ method: 'POST', route: '/api/v1/submissions', status: 201, area: 'VN34-24' }),
    expect.objectContaining({ method: 'POST', route: '/api/v1/submissions', status: 422, area: 'VN34-24' }),
    expect.objectContaining({ method: 'GET', route: '/api/v1/submissions/:area/:period', status: 200 }),
    expect.objectContaining({ method: 'GET', route: '/api/v1/me', status: 401 }),
    expect.objectContaining({ method: 'GET', route: 'unknown', status: 404 }),
  ]);
  for (const private_ of [
    office,
    'ngkt_',
    'Sở Ngoại vụ',
    'in-the-address',
    '192.0.2.77',
    'nobody@example.vn',
    '=1+1',
    'a-key-for',
  ]) {
    expect(log).not.toContain(private_);
  }
});
