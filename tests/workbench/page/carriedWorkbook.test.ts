import { carryOver, takeCarried } from '../../../src/workbench/page/carriedWorkbook';

/** What a browser keeps over a new start of a page: files for all tabs, notes for one. */
function newTab(files: Map<string, Response>): { readonly use: () => void } {
  const notes = new Map<string, string>();
  const kept = {
    put: (address: string, file: Response) => Promise.resolve(void files.set(address, file)),
    match: (address: string) => Promise.resolve(files.get(address)),
    delete: (address: string) => Promise.resolve(files.delete(address)),
  };
  return {
    use: () =>
      Object.assign(globalThis, {
        caches: { open: () => Promise.resolve(kept) },
        sessionStorage: {
          getItem: (key: string) => notes.get(key) ?? null,
          setItem: (key: string, note: string) => notes.set(key, note),
          removeItem: (key: string) => notes.delete(key),
        },
      }),
  };
}

const book = (name: string, ...bytes: number[]) => ({ name, bytes: Uint8Array.of(...bytes) });

test('a workbook comes along to the next start of the page, once', async () => {
  const files = new Map<string, Response>();
  newTab(files).use();
  expect(await takeCarried()).toBeUndefined();
  await carryOver(book('Báo cáo quý III.xlsx', 80, 75, 0, 255));
  expect(await takeCarried()).toEqual(book('Báo cáo quý III.xlsx', 80, 75, 0, 255));
  expect(await takeCarried()).toBeUndefined();
  expect(files.size).toBe(0);
});

test('each tab gets its own workbook back', async () => {
  const files = new Map<string, Response>();
  const [one, other] = [newTab(files), newTab(files)];
  one.use();
  await carryOver(book('Một.xlsx', 1));
  other.use();
  await carryOver(book('Hai.xlsx', 2));
  expect(await takeCarried()).toEqual(book('Hai.xlsx', 2));
  one.use();
  expect(await takeCarried()).toEqual(book('Một.xlsx', 1));
});

test('where the browser has no room, nothing is noted that would not be found', async () => {
  newTab(new Map()).use();
  Object.assign(globalThis, { caches: { open: () => Promise.reject(new Error('QuotaExceededError')) } });
  await expect(carryOver(book('Lớn.xlsx', 1))).rejects.toThrow('QuotaExceededError');
  expect(await takeCarried()).toBeUndefined();
});
