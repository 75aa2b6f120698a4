import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { NgktError } from '../../src/kpi/finding';
import { startedSession } from './startedSession';

const folder = path.join(__dirname, '..', '..', 'assets', 'data', 'seed-2024');
const seed = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
const zipped = (files: Record<string, Uint8Array>) => new Map([['so-lieu.zip', zipSync(files)]]);

describe('importing files', () => {
  it('makes a source that opens like any other', async () => {
    const session = await startedSession();
    const source = await session.importFiles('quy-3', seed);
    expect(source).toMatchObject({
      id: 'import:quy-3',
      kind: 'import',
      title: { en: expect.stringMatching(/2024/) as string },
    });
    expect((await session.sources()).at(-1)).toEqual(source);
    const { figures } = await session.open('import:quy-3');
    expect(figures.dataset.observations.length).toBeGreaterThan(0);
  });

  it('unpacks a zip, with or without a folder in it', async () => {
    const session = await startedSession();
    const inFolder = Object.fromEntries([...seed].map(([name, bytes]) => [`seed-2024/${name}`, bytes]));
    inFolder['__MACOSX/seed-2024/._observations.csv'] = strToU8('x');
    const source = await session.importFiles('so-lieu.zip', zipped(inFolder));
    expect(source.id).toBe('import:so-lieu');
    await session.importFiles('phẳng.zip', zipped(Object.fromEntries(seed)));
    expect((await session.sources()).map(({ id }) => id)).toContain('import:phẳng');
  });

  it('replaces what was imported under the same name', async () => {
    const session = await startedSession();
    await session.importFiles('a.zip', zipped(Object.fromEntries(seed)));
    const observations = strToU8('INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nFTA,VN,2024,18\n');
    await session.importFiles('a.zip', zipped({ 'observations.csv': observations }));
    expect((await session.sources()).filter(({ kind }) => kind === 'import')).toHaveLength(1);
    expect((await session.open('import:a')).figures.dataset.observations).toHaveLength(1);
  });

  it.each([
    ['import.nothing', new Map([['thư.docx', strToU8('x')]])],
    [
      'import.severalFolders',
      zipped({ 'a/observations.csv': strToU8('INDICATOR'), 'b/observations.csv': strToU8('INDICATOR') }),
    ],
    ['dataset.invalid', new Map([['observations.csv', strToU8('SAI,COT\n1,2\n')]])],
    ['import.noObservations', new Map([['so-lieu-thang-7.csv', strToU8('INDICATOR,VALUE\nFTA,1\n')]])],
    ['import.noObservations', zipped({ 'targets.csv': strToU8('INDICATOR,REF_AREA,TIME_PERIOD\n') })],
    ['file.notWorkbook', new Map([['a.zip', strToU8('not an archive')]])],
    ['zip.truncated', new Map([['a.zip', zipSync({ 'observations.csv': strToU8('x'.repeat(999)) }).subarray(0, 60)]])],
  ])('refuses with %s and adds nothing', async (code, files) => {
    const session = await startedSession();
    await expect(session.importFiles('x', files)).rejects.toMatchObject({ code });
    expect((await session.sources()).every(({ kind }) => kind === 'builtin')).toBe(true);
    expect(session.state.kind).toBe('open');
  });

  it('says of a damaged zip what it is, and of files without figures which one is missing', async () => {
    const session = await startedSession();
    const told = (files: ReadonlyMap<string, Uint8Array>) =>
      session.importFiles('x', files).then(
        () => '',
        (error: unknown) => (error instanceof NgktError ? error.text.vi : String(error)),
      );
    const whole = zipSync({ 'observations.csv': strToU8('x'.repeat(999)) });
    for (const bytes of [strToU8('not an archive'), whole.subarray(0, 60), new Uint8Array()]) {
      const text = await told(new Map([['quý 3.zip', bytes]]));
      expect(text).toContain('“quý 3.zip”');
      expect(text).toContain('CSV');
      expect(text).not.toMatch(/Excel|sổ tính/);
    }
    const text = await told(new Map([['so-lieu-thang-7.csv', strToU8('A,B\n1,2\n')]]));
    for (const part of ['“so-lieu-thang-7.csv”', 'observations.csv', 'INDICATOR, REF_AREA, TIME_PERIOD, OBS_VALUE'])
      expect(text).toContain(part);
  });

  it('takes OBSERVATIONS.CSV for what it is', async () => {
    const session = await startedSession();
    const observations = strToU8('INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nFTA,VN,2024,18\n');
    await session.importFiles('hoa', new Map([['OBSERVATIONS.CSV', observations]]));
    expect((await session.open('import:hoa')).figures.dataset.observations).toHaveLength(1);
  });

  it('refuses a zip that inflates beyond measure before inflating it', async () => {
    const session = await startedSession();
    const bomb = zipped({ 'observations.csv': new Uint8Array(65 * 1024 * 1024) });
    await expect(session.importFiles('bomb', bomb)).rejects.toMatchObject({ code: 'zip.tooLarge' });
  });
});
