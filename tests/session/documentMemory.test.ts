import { officeMemory, type RememberedChoice } from '../../src/session/documentMemory';

/** Excel's settings part of a workbook: kept in memory until saved. */
function settingsPart(content: Record<string, unknown> = {}) {
  return {
    saves: 0,
    content,
    get: (key: string) => content[key],
    set: (key: string, value: unknown) => void (content[key] = value),
    remove: (key: string) => void delete content[key],
    saveAsync() {
      this.saves++;
    },
  };
}

const choice: RememberedChoice = {
  source: { id: 'builtin:seed-2024', title: { vi: 'Năm 2024', en: 'The year 2024' } },
  version: 'abc',
  asOf: '2024-12-31',
};

describe("a workbook's memory", () => {
  it('gives back what was written, in another sitting', () => {
    const part = settingsPart();
    officeMemory(() => part).write(choice);
    expect(officeMemory(() => settingsPart(part.content)).read()).toEqual(choice);
    expect(part.saves).toBe(1);
  });

  it('leaves the workbook unchanged where the choice is the same', () => {
    const part = settingsPart();
    const memory = officeMemory(() => part);
    memory.write(choice);
    memory.write({ ...choice });
    expect(part.saves).toBe(1);
  });

  it.each([undefined, 17, 'not JSON', 'null', '{}', '{"source":{"id":1}}', '{"source":{"id":"builtin:x"}}'])(
    'counts %j, which somebody may have put there, as none',
    (content) => {
      expect(officeMemory(() => settingsPart({ 'ngkt.session': content })).read()).toBeUndefined();
    },
  );

  it('keeps the source where only the day makes no sense', () => {
    const content = JSON.stringify({ ...choice, asOf: '31/12/2024' });
    expect(officeMemory(() => settingsPart({ 'ngkt.session': content })).read()).toEqual({
      source: choice.source,
      version: 'abc',
    });
  });

  it('forgets for good, once', () => {
    const part = settingsPart();
    const memory = officeMemory(() => part);
    memory.write(choice);
    memory.clear();
    memory.clear();
    expect([memory.read(), part.content, part.saves]).toEqual([undefined, {}, 2]);
  });

  it('is empty where there is no workbook', () => {
    const memory = officeMemory(() => undefined);
    memory.write(choice);
    expect(memory.read()).toBeUndefined();
  });
});
