import { fflateCodec } from '../../../src/ooxml/fflateCodec';
import { formFileName, makeForm, type FormRequest } from '../../../src/ooxml/form/makeForm';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { parsePeriod } from '../../../src/kpi/period';
import { NgktError } from '../../../src/kpi/finding';
import { readForm } from '../../../src/exchange/form/readForm';
import { catalogue, demoProvinces, formTemplate, sampleForm, snapshotOf } from '../../exchange/form/sampleForm';
import { smallWorkbook } from '../smallWorkbook';

async function refused(request: Partial<FormRequest>, template: Uint8Array = formTemplate): Promise<string> {
  const whole = {
    dataset: await demoProvinces(),
    area: 'VN34-24',
    period: parsePeriod('2026-Q1'),
    today: '2026-03-20',
    codec: nodeZipCodec,
    ...request,
  };
  try {
    await makeForm(template, whole);
  } catch (error) {
    if (error instanceof NgktError) return error.code;
    throw error;
  }
  return '';
}

test('a form bears no trace of filling and no marker', async () => {
  const { bytes, fileName, findings } = await sampleForm();
  const snapshot = await snapshotOf(bytes);
  expect(fileName).toBe('bieu-so-lieu-VN34-24-Bac-Ninh-2026-Q1.xlsx');
  expect(findings).toEqual([]);
  expect(snapshot.record).toBeUndefined();
  expect(snapshot.names.filter(({ name }) => name.startsWith('_ngkt_'))).toEqual([]);
  const texts = snapshot.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
});

test('entry cells stay unlocked on protected sheets', async () => {
  const { sheets } = await snapshotOf((await sampleForm()).bytes);
  expect(sheets.map(({ name, protected: closed }) => [name, closed])).toEqual([
    ['Số liệu', true],
    ['Đối tác', true],
    ['Thỏa thuận, sự kiện', true],
    ['Hướng dẫn', true],
  ]);
});

test('the browser makes the same form', async () => {
  const period = parsePeriod('2026-Q1');
  const request = { dataset: await demoProvinces(), area: 'Bắc Ninh', period, today: '2026-03-20' };
  const inNode = await makeForm(formTemplate, { ...request, codec: nodeZipCodec });
  const inBrowser = await makeForm(formTemplate, { ...request, codec: fflateCodec });
  expect(await snapshotOf(inBrowser.bytes)).toEqual(await snapshotOf(inNode.bytes));
});

test('illustrative data label the form on every sheet, real ones do not', async () => {
  const labelled = async (illustrative: boolean): Promise<number> => {
    const { bytes } = await sampleForm({ dataset: { ...(await demoProvinces()), illustrative } });
    const { sheets } = await snapshotOf(bytes);
    return sheets.filter(({ cells }) => cells.some(({ value }) => String(value).includes('MINH HỌA'))).length;
  };
  expect(await labelled(true)).toBe(4);
  expect(await labelled(false)).toBe(0);
});

test('days that the receiver set stand in the form', async () => {
  const { bytes } = await makeForm(formTemplate, {
    dataset: await demoProvinces(),
    area: 'VN34-24',
    period: parsePeriod('2026-Q1'),
    today: '2026-03-20',
    days: { cutOff: '2026-03-31', due: '2026-04-06', lock: '2026-04-20' },
    codec: nodeZipCodec,
  });
  const snapshot = await snapshotOf(bytes);
  expect(readForm(snapshot, catalogue).submission.cutOff).toBe('2026-03-31');
  // 06/04/2026
  expect(snapshot.sheets[0]?.cells.find(({ row, column }) => row === 11 && column === 7)?.value).toBe(46118);
});

test('a province merged from others is offered the partners of all of them', async () => {
  const { bytes } = await sampleForm({ period: '2025-Q3' });
  const known = readForm(await snapshotOf(bytes), catalogue).known.filter(({ counterpart }) => counterpart !== '');
  const country = (name: string): number | undefined => {
    const value = known.find(({ counterpart }) => counterpart === name)?.value;
    return value && 'number' in value ? value.number : undefined;
  };
  expect(known.length).toBeGreaterThan(3);
  const dataset = await demoProvinces();
  const parts = dataset.observations.filter(
    ({ indicator, period, area, counterpart }) =>
      indicator === 'FDI_STOCK' &&
      period === '2025-Q2' &&
      counterpart === 'Hàn Quốc' &&
      (area === 'VN63-24' || area === 'VN63-27'),
  );
  expect(parts).toHaveLength(2);
  const sum = parts.reduce((all, { value }) => all + (value.kind === 'exact' ? value.number : NaN), 0);
  expect(country('Hàn Quốc')).toBeCloseTo(sum, 6);
});

test('the country, a province of another list and a plain workbook get no form', async () => {
  expect(await refused({ area: 'VN' })).toBe('form.country');
  expect(await refused({ area: 'VN63-24' })).toBe('area.notInForce');
  expect(await refused({ area: 'Bắc Giang' })).toBe('area.notInForce');
  expect(await refused({ area: 'Atlantis' })).toBe('area.unknown');
  expect(await refused({}, smallWorkbook([{ name: 'A', rows: '' }]))).toBe('form.template');
});

test('file names keep to letters that every system takes', () => {
  const [hue] = catalogue.areas.list('34').filter(({ shortName }) => shortName === 'Huế');
  if (!hue) throw new Error('no area');
  expect(formFileName(hue, parsePeriod('2026-01-01/P9M'))).toBe(`bieu-so-lieu-${hue.id}-Hue-2026-01-01-P9M.xlsx`);
});
