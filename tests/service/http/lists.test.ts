import { unzipSync } from 'fflate';
import type { Matrix, Reminder, ReportingPeriod } from '../../../src/exchange/api/serviceSchemas';
import { readDataset } from '../../../src/exchange/datasetFolder';
import { consolidationFindings } from '../../../src/session/review/consolidationFindings';
import { sample } from '../../analysis/submission/sampleSubmission';
import { problem, TestService } from './testService';

let service: TestService;
let ministry: string;
beforeAll(async () => {
  service = await TestService.withApproved(sample);
  ministry = await service.ministry();
});
afterAll(() => service.stop());

const get = async (url: string, token = ministry) => service.inject({ url: `/api/v1${url}`, token });

describe('the matrix', () => {
  it('has a row for each area and a slot for each period in which it existed', async () => {
    const { rows, periods } = (await get('/matrix?from=2026-Q1&to=2026-Q3')).json<Matrix>();
    expect(periods.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    const slots = new Map(
      rows.map(({ area, slots: own }) => [area, own.map(({ period, state }) => `${period} ${state}`)]),
    );
    expect(slots.get('VN34-24')).toEqual(['2026-Q1 missing', '2026-Q2 approved', '2026-Q3 missing']);
    // Đồng Nai became a city on 30 April 2026, under another id.
    expect(slots.get('VN34-75')).toEqual(['2026-Q1 missing']);
    expect(slots.get('VN34-75B')).toEqual(['2026-Q2 missing', '2026-Q3 missing']);
    expect(slots.has('VN')).toBe(false);
  });

  it('shows an area its own row alone', async () => {
    const { rows } = (await get('/matrix?from=2026-Q2&to=2026-Q2', await service.office())).json<Matrix>();
    expect(rows.map(({ area }) => area)).toEqual(['VN34-24']);
  });
});

it('reminds those who still have to send, in both languages', async () => {
  service.clock = new Date('2026-06-26T03:00:00Z');
  const { items } = (await get('/reminders?period=2026-Q2')).json<{ items: Reminder[] }>();
  expect(items).toHaveLength(33);
  expect(items.find(({ area }) => area === 'VN-01')).toEqual({
    area: 'VN-01',
    areaName: 'Hà Nội',
    period: '2026-Q2',
    state: 'missing',
    due: '2026-06-25',
    daysLate: 1,
    text: {
      vi: 'Thành phố Hà Nội: đề nghị gửi số liệu Quý II/2026. Hạn gửi 25/6/2026, đã quá 1 ngày.',
      en: 'Thành phố Hà Nội: please send the figures for the second quarter of 2026. Due 25 Jun 2026, 1 day ago.',
    },
  });
});

describe('periods', () => {
  it.each([
    ['', ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']],
    ['?from=2026-Q1', ['2026-Q1', '2026-Q2']],
    ['?from=2027', ['2027']],
    ['?from=2026-05&to=2026-07', ['2026-05', '2026-06', '2026-07']],
    ['?to=2025', ['2021', '2022', '2023', '2024', '2025']],
  ])('%s', async (query, expected) => {
    const { items } = (await get(`/periods${query}`)).json<{ items: ReportingPeriod[] }>();
    expect(items.map(({ period }) => period)).toEqual(expected);
  });

  it('have the days somebody set', async () => {
    const days = { cutOff: '2027-03-10', due: '2027-03-20', lock: '2027-03-30' };
    const url = '/api/v1/periods/2027-Q1';
    const set = await service.inject({ method: 'PUT', url, token: ministry, payload: days });
    expect(set.json()).toEqual({
      period: '2027-Q1',
      label: { vi: 'Quý I/2027', en: expect.any(String) as string },
      ...days,
      set: true,
    });
    const wrong = await service.inject({
      method: 'PUT',
      url,
      token: ministry,
      payload: { ...days, lock: '2027-03-01' },
    });
    expect(wrong.statusCode).toBe(422);
  });

  const put = (path: string, payload: object) =>
    service.inject({ method: 'PUT', url: `/api/v1/periods/2027-Q2${path}`, token: ministry, payload });

  it.each([
    ['2026-06-14', '2027-06-20', '2027-06-30', 'period.cutOff'],
    ['2027-07-01', '2027-07-20', '2027-07-30', 'period.cutOff'],
    ['2027-06-14', '2027-06-13', '2027-06-30', 'period.days'],
    ['2027-06-14', '2027-06-20', '2027-06-19', 'period.days'],
  ])('are not %s, %s, %s', async (cutOff, due, lock, code) => {
    const response = await put('', { cutOff, due, lock });
    expect([response.statusCode, problem(response).code]).toEqual([422, code]);
  });

  it('of one area are not before the cut-off, and of no area that has ended', async () => {
    const days = { due: '2027-06-20', lock: '2027-06-30', reason: 'Mất đường truyền' };
    const early = await put('/exceptions/VN34-24', { ...days, due: '2027-06-13' });
    expect([early.statusCode, problem(early).code]).toEqual([422, 'period.days']);
    const ended = await put('/exceptions/VN63-24', days);
    expect([ended.statusCode, problem(ended).code]).toEqual([422, 'area.notInForce']);
    expect(problem(ended).detail).toContain('VN34-24');
    const { items } = (await get('/periods/2027-Q2/exceptions')).json<{ items: object[] }>();
    expect(items).toEqual([]);
  });
});

describe('areas', () => {
  const ids = async (query: string) =>
    (await get(`/areas${query}`)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);

  it('are those of a day', async () => {
    expect(await ids('?on=2024-12-31')).toHaveLength(63);
    expect(await ids('?on=2026-01-01')).toHaveLength(34);
  });

  it('are the country and the units of every day where all are asked for, with what each became', async () => {
    const { items } = (await get('/areas?on=all')).json<{ items: { id: string; successor: string }[] }>();
    expect(items[0]?.id).toBe('VN');
    expect(items.find(({ id }) => id === 'VN63-24')).toMatchObject({ boundary: '63', successor: 'VN34-24' });
    expect(items.some(({ id }) => id === 'VN34-24')).toBe(true);
  });
});

describe('the consolidated data', () => {
  it('are a data set that can be read, with the source down to the cell', async () => {
    const response = await get('/consolidated?asOf=2026-06-30');
    expect(response.headers['content-disposition']).toBe('attachment; filename="ngkt-VN-2026-06-30.zip"');
    const files = new Map(Object.entries(unzipSync(response.rawPayload)));
    const { observations } = await readDataset(files, 'consolidated');
    const stock = observations.find(({ indicator, area }) => indicator === 'FDI_STOCK' && area === 'VN34-24');
    expect(stock).toMatchObject({
      period: '2026-Q2',
      value: { kind: 'exact' },
      source: expect.stringContaining('FDI_STOCK') as string,
    });
  });

  it('come with what a reviewer should know, once each and the weightiest first', async () => {
    const files = new Map(Object.entries(unzipSync((await get('/consolidated?asOf=2026-06-30')).rawPayload)));
    const [first] = consolidationFindings(await readDataset(files, 'consolidated'));
    expect(first).toMatchObject({
      severity: 'warning',
      message: { vi: expect.stringContaining('đã duyệt 1/34') as string },
    });
  });

  it('of a day before the approval are empty of it', async () => {
    const files = unzipSync((await get('/consolidated?asOf=2026-06-01')).rawPayload);
    expect(Buffer.from(files['observations.csv'] ?? []).toString()).not.toContain('VN34-24');
  });

  it('come as SDMX-CSV too', async () => {
    const response = await get('/consolidated?format=sdmx-csv');
    expect(response.headers['content-type']).toBe('application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8');
    expect(response.body).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,/);
    expect(response.body).toContain(',FDI_STOCK,');
  });

  it('of an area are its own', async () => {
    expect((await get('/consolidated', await service.token('VN-01', 'read'))).statusCode).toBe(200);
    const files = unzipSync((await get('/consolidated', await service.token('VN-01', 'read'))).rawPayload);
    expect(
      Object.values(files)
        .map((bytes) => Buffer.from(bytes).toString())
        .join(''),
    ).not.toContain('VN34-24');
  });
});

describe('the consolidated data of an area', () => {
  const rows = async (token: string, asked = '/consolidated') => {
    const files = unzipSync((await get(asked, token)).rawPayload);
    return (await readDataset(new Map(Object.entries(files)), 'consolidated')).observations;
  };

  it('say nothing of areas its token cannot see, and nothing of the country', async () => {
    const own = await rows(await service.office());
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ area }) => area))).toEqual(new Set(['VN34-24']));
    const sdmx = (await get('/consolidated?format=sdmx-csv', await service.office())).body;
    expect(sdmx).not.toMatch(/chưa có báo cáo|tỉnh, thành phố/);
  });

  it('are what the collecting body sees of it, where gaps and the country are told', async () => {
    const own = await rows(await service.office());
    const all = await rows(ministry);
    expect(all.filter(({ area }) => area === 'VN34-24').map(({ indicator, value }) => [indicator, value])).toEqual(
      own.map(({ indicator, value }) => [indicator, value]),
    );
    expect(all.some(({ area, status }) => area === 'VN-01' && status === 'L')).toBe(true);
    expect(all.some(({ area }) => area === 'VN')).toBe(true);
  });
});

it('what was approved is known of the period before, to who may see the area', async () => {
  const url = '/submissions/VN34-24/2026-Q3/earlier';
  type Items = { items: { indicator: string; period: string; value: { kind: string; number: number } }[] };
  const { items } = (await get(url)).json<Items>();
  const stock = sample.entries.find(({ indicator }) => indicator === 'FDI_STOCK');
  expect(items.find(({ indicator }) => indicator === 'FDI_STOCK')).toMatchObject({
    period: '2026-Q2',
    value: { kind: 'exact', number: stock?.value, unit: stock?.unit },
  });
  expect((await get(url, await service.office())).json<Items>().items).toEqual(items);
  expect((await get(url, await service.token('VN-01', 'read'))).statusCode).toBe(403);
});

it('the next form shows what was approved, and its figures are compared with it', async () => {
  service.clock = new Date('2026-09-16T03:00:00Z');
  const token = await service.office();
  const next = { ...sample, period: '2026-Q3', cutOff: '2026-09-14' };
  const entries = next.entries.map((entry) => (entry.indicator === 'EXPORT' ? { ...entry, value: 20 } : entry));
  const payload = { submission: { ...next, entries } };
  const response = await service.inject({ method: 'POST', url: '/api/v1/checks', token, payload });
  expect(response.json()).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ indicator: 'EXPORT', needsReason: true })]) as unknown,
  });
  expect((await service.inject({ url: '/api/v1/forms/VN34-24/2026-Q3', token })).statusCode).toBe(200);
});
