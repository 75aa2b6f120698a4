import type { BriefPeriods } from '../../../src/exchange/api/serviceSchemas';
import type { Brief } from '../../../src/report/brief/document';
import { textOf } from '../../../src/report/brief/pieces';
import { sample } from '../../analysis/submission/sampleSubmission';
import { TestService } from './testService';

let service: TestService;
let ministry: string;
beforeAll(async () => {
  service = await TestService.withApproved(sample);
  ministry = await service.ministry();
});
afterAll(() => service.stop());

const get = async (query: string, token = ministry) =>
  service.inject({ url: `/api/v1/briefs?period=2026-Q2${query}`, token });

const textsOf = ({ sections }: Brief): string =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : []))
    .map(({ pieces }) => textOf(pieces))
    .join(' ');

describe('a brief', () => {
  it('states the approved figures, each with the cell they came in', async () => {
    const answer = await get('&area=VN34-24');
    expect(answer.statusCode).toBe(200);
    const brief = answer.json<Brief>();
    expect(brief.areaName).toContain('Bắc Ninh');
    expect(textsOf(brief)).toMatch(/tỷ USD|triệu USD/);
    expect(brief.sources.length).toBeGreaterThan(0);
    expect(brief.sources.some(({ text }) => /![A-Z]+\d+/.test(text))).toBe(true);
  });

  it('is written in English where asked, and says what was known on a day', async () => {
    const known = (await get('&area=VN34-24&lang=en')).json<Brief>();
    expect(textsOf(known)).toMatch(/USD/);
    const before = (await get('&area=VN34-24&lang=en&asOf=2020-01-01')).json<Brief>();
    expect(textsOf(before)).not.toMatch(/USD/);
    expect(known.notices.join(' ')).not.toContain('known by');
    expect(before.notices.join(' ')).toContain('known by 1 Jan 2020');
  });

  it('for an area and for the collecting body rests on what each may see, however few have reported', async () => {
    const boundaries = async (token: string) =>
      JSON.stringify((await get('&area=VN34-24&length=full', token)).json<Brief>());
    const [first, office, again] = [
      await boundaries(ministry),
      await boundaries(await service.office()),
      await boundaries(ministry),
    ];
    expect(again).toBe(first);
    expect(office).not.toContain('chưa có báo cáo được duyệt');
  });

  it('is the same each time', async () => {
    expect((await get('&area=VN34-24')).body).toBe((await get('&area=VN34-24')).body);
  });

  it('of the country is for the collecting body; an office gets its own area, and that without asking', async () => {
    const office = await service.office();
    expect((await get('', office)).json<Brief>().area).toBe('VN34-24');
    const refused = await get('&area=VN', office);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'area.other']);
    expect((await get('&area=VN')).json<Brief>().area).toBe('VN');
  });

  it.each([
    ['period=hai', 400],
    ['period=2026-Q9', 400],
    ['period=2026-Q2&lang=fr', 400],
    ['period=2026-Q2&area=VN34-99', 404],
  ])('of %s is refused with %i', async (query, status) => {
    const answer = await service.inject({ url: `/api/v1/briefs?${query}`, token: ministry });
    expect(answer.statusCode).toBe(status);
  });
});

describe('the periods of a brief', () => {
  const periods = async (query: string, token = ministry) =>
    service.inject({ url: `/api/v1/briefs/periods${query}`, token });

  it('are those with figures, newest first, with the one that is proposed', async () => {
    expect((await periods('?area=VN34-24')).json()).toEqual({
      area: 'VN34-24',
      periods: [{ period: '2026-Q2', label: { vi: 'Quý II/2026', en: 'Second quarter of 2026' } }],
      proposed: '2026-Q2',
    });
    expect((await periods('')).json<BriefPeriods>()).toMatchObject({ area: 'VN', proposed: '2026-Q2' });
  });

  it('of an area without figures are none', async () => {
    expect((await periods('?area=VN-01')).json()).toEqual({ area: 'VN-01', periods: [], proposed: null });
  });

  it('of an office are of its own area, and that without asking', async () => {
    const office = await service.office();
    expect((await periods('', office)).json<BriefPeriods>().area).toBe('VN34-24');
    const refused = await periods('?area=VN-01', office);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'area.other']);
    expect((await periods('?area=VN34-99')).statusCode).toBe(404);
  });
});
