import { ServiceSources } from '../../src/session/serviceSources';
import { zipOf } from '../ooxml/zipOf';

const files = (value: number) => ({
  'dataset.json': JSON.stringify({ id: 'tong-hop', title: { vi: 'Tổng hợp', en: 'Consolidated' }, illustrative: true }),
  'observations.csv': `INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\nHLA,VN,2024,${value},Báo cáo\n`,
});
const answer = (value: number): Uint8Array<ArrayBuffer> => new Uint8Array(zipOf(files(value)));
const valueIn = async (sources: ServiceSources, id: string) => (await sources.read(id)).observations[0]?.value;

test('what was consolidated is listed and read, and a later answer for the same day replaces it', async () => {
  const sources = new ServiceSources(() => undefined);
  const source = await sources.add('2026-06-30', answer(60));
  expect(source).toMatchObject({
    id: 'service:2026-06-30',
    kind: 'service',
    title: { vi: 'Tổng hợp' },
    illustrative: true,
  });
  expect(await sources.list()).toEqual([source]);
  await sources.add('2026-06-30', answer(61));
  expect(await sources.list()).toHaveLength(1);
  expect(await valueIn(sources, 'service:2026-06-30')).toMatchObject({ number: 61 });
});

test('what a workbook remembers is asked for once', async () => {
  const asked: string[] = [];
  const consolidated = (asOf: string) => {
    asked.push(asOf);
    return Promise.resolve(answer(60));
  };
  const sources = new ServiceSources(() => ({ consolidated }));
  expect(await sources.list()).toEqual([]);
  await sources.read('service:2026-06-30');
  expect(await valueIn(sources, 'service:2026-06-30')).toMatchObject({ number: 60 });
  expect(asked).toEqual(['2026-06-30']);
});

test('without a service the error says what to do', async () => {
  await expect(new ServiceSources(() => undefined).read('service:2026-06-30')).rejects.toMatchObject({
    code: 'source.noService',
  });
});
