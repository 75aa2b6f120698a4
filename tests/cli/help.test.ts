import { ngkt } from './commandLine';

test('without a command the help is shown and the exit code says wrong usage', async () => {
  const { code, out } = await ngkt([]);
  expect(code).toBe(2);
  expect(out).toContain('ngkt fill');
});

test('--help is Vietnamese by default and English on request or by the locale', async () => {
  expect((await ngkt(['--help'])).out).toContain('điền báo cáo ngoại giao kinh tế');
  expect((await ngkt(['--lang', 'en'])).out).toContain('fills economic-diplomacy reports');
  expect((await ngkt(['--help'], { LANG: 'en_GB.UTF-8' })).out).toContain('fills economic-diplomacy reports');
});

test.each(['brief', 'fill', 'trace', 'check', 'rank', 'call', 'form', 'submit', 'key'])(
  '%s --help explains its options and exit codes in both languages',
  async (name) => {
    for (const lang of ['vi', 'en']) {
      const { code, out } = await ngkt([name, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(`ngkt ${name}`);
      expect(out).toContain('--json');
    }
  },
);

test('what every command takes may stand before its name', async () => {
  const { code, out } = await ngkt(['--lang', 'en', '--json', 'call', 'WORDS', '21']);
  expect([code, JSON.parse(out)]).toEqual([0, 'twenty-one']);
});

test('an unknown command is wrong usage and names the commands', async () => {
  const { code, err } = await ngkt(['dien']);
  expect(code).toBe(2);
  expect(err).toContain('fill');
});

test('--version prints the version', async () => {
  expect((await ngkt(['--version'])).out.trim()).toBe('0.0.0-test');
});
