import { startLanguage } from '../../src/taskpane/language/startLanguage';
import { rememberedIn } from '../../src/taskpane/session/remembered';
import { readLastChoices, writeLastChoices } from '../../src/taskpane/views/fill/lastChoices';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

describe('what the pane remembers', () => {
  test('the last choices, without the sheets, which are of one workbook', () => {
    const remembered = rememberedIn(memory());
    writeLastChoices(remembered, { sheets: ['A'], period: '2024', area: 'VN-01', boundary: '34', reportLang: 'en' });
    expect(readLastChoices(remembered)).toEqual({ period: '2024', area: 'VN-01', boundary: '34', reportLang: 'en' });
  });

  test.each(['', '{', 'null', '7', '{"boundary":"99","period":5,"reportLang":"fr"}'])('nothing of “%s”', (text) => {
    const remembered = rememberedIn(memory());
    remembered.write('fill', text);
    expect(readLastChoices(remembered)).toEqual({});
  });

  test('nothing where the browser keeps nothing, and that is no error', () => {
    const full = {
      getItem: (): string => {
        throw new Error('SecurityError');
      },
      setItem: (): void => {
        throw new Error('QuotaExceededError');
      },
    };
    for (const storage of [undefined, full]) {
      const remembered = rememberedIn(storage);
      remembered.write('fill', '{}');
      expect(remembered.read('fill')).toBeUndefined();
    }
  });
});

test.each([
  [undefined, 'vi-VN', 'vi'],
  [undefined, 'en-US', 'en'],
  [undefined, 'fr-FR', 'vi'],
  [undefined, undefined, 'vi'],
  ['vi', 'en-US', 'vi'],
  ['en', 'vi-VN', 'en'],
  ['xx', 'en-GB', 'en'],
])('chosen %s, Office in %s: the pane opens in %s', (chosen, office, lang) => {
  expect(startLanguage(chosen, office)).toBe(lang);
});
