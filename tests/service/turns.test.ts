import { Turns } from '../../src/service/turns';

it('one piece of work after the other, in the order they came', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(['a', 'b'].map((name) => turns.take(work(name))))).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('what fails fails alone', async () => {
  const turns = new Turns();
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const next = turns.take(() => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

it('what else waits is answered between two pieces', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const pieces = ['a', 'b', 'c'].map((name) => turns.take(() => void log.push(name)));
  setImmediate(() => setImmediate(() => log.push('other')));
  await Promise.all(pieces);
  expect(log.indexOf('other')).toBeLessThan(log.indexOf('c'));
});
