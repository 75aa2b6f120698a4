import { createBook } from '../../../src/workbench/book/createBook';
import { publishNames } from '../../../src/workbench/book/publishNames';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

test('names of a workbook that is closed meanwhile are nobody’s business', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const engine = openHeadlessEngine();
    const book = createBook(engine);
    book.names.push({ name: 'Vung', formula: 'Sheet1!$B$6:$B$15', visible: true, comment: '' });
    publishNames(book);
    engine.dispose();
    await new Promise((resolve) => setTimeout(resolve));
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]);
  } finally {
    warn.mockRestore();
    error.mockRestore();
  }
});
