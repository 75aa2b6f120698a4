import type { Waiting } from '../../../src/session/service/outbox';
import { isOutboxKey, storageShelf } from '../../../src/session/service/storageShelf';
import { memoryStorage } from './memoryStorage';

const waiting = { key: 'key-1', since: '2026-06-20T01:00:00Z', via: 'pane', tries: 0 } as Waiting;
const here = 'https://ngkt.example.vn/';

it('keeps a list for each service, and leaves nothing once it is empty', async () => {
  const storage = memoryStorage();
  await storageShelf(storage, here).write([waiting]);
  expect(await storageShelf(storage, here).read()).toEqual([waiting]);
  expect(await storageShelf(storage, 'https://other.example.vn/').read()).toEqual([]);
  expect([...storage.items.keys()].every(isOutboxKey)).toBe(true);
  await storageShelf(storage, here).write([]);
  expect(storage.items.size).toBe(0);
});

it('takes nothing that somebody else wrote there', async () => {
  const storage = memoryStorage();
  await storageShelf(storage, here).write([waiting]);
  const [key = ''] = storage.items.keys();
  for (const text of ['{', 'null', '7', '[{}]', '"x"']) {
    storage.setItem(key, text);
    expect(await storageShelf(storage, here).read()).toEqual([]);
  }
});

it('says that the browser has no room, before anything is sent', async () => {
  const storage = {
    ...memoryStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  await expect(storageShelf(storage, here).write([waiting])).rejects.toMatchObject({ code: 'outbox.full' });
});

it('tells its own changes from those of others', () => {
  expect(isOutboxKey(null)).toBe(true);
  expect(isOutboxKey('ngkt.service')).toBe(false);
});
