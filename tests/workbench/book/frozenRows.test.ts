import { createBook } from '../../../src/workbench/book/createBook';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { removeRows } from '../../../src/workbench/book/removeRows';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

const engine = openHeadlessEngine();
const book = createBook(engine);
afterAll(() => engine.dispose());

test.each<[string, (id: string) => void, number]>([
  ['put in above the line are frozen, too', (id) => insertRows(book, id, 2, 3), 12],
  ['put in below the line are not', (id) => insertRows(book, id, 10, 3), 9],
  ['taken out above the line no longer count', (id) => removeRows(book, id, 3, 4), 5],
  ['taken out across the line count as far as they were frozen', (id) => removeRows(book, id, 8, 5), 7],
])('rows %s', (_name, change, frozen) => {
  const sheet = engine.activeSheet();
  sheet.freeze(9, 2);
  change(sheet.id);
  expect(sheet.frozen()).toEqual({ rows: frozen, columns: 2 });
});
