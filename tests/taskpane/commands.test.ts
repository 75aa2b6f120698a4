import type { Session } from '../../src/session/session';
import { registerCommands } from '../../src/taskpane/commands';
import { navigation } from '../../src/taskpane/shell/navigation';

jest.mock('../../src/taskpane/views/fill/refillSheet', () => {
  throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
});

type Command = (event: { completed: () => void }) => void;

test('refilling without the network says that nothing could be loaded, in the pane', async () => {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane },
    },
  });
  registerCommands({} as Session);
  await new Promise<void>((completed) => commands.get('refillSheet')?.({ completed }));
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(navigation.place).toMatchObject({ view: 'fill', notice: { tone: 'warning' } });
  expect(navigation.place.notice?.text.vi).toMatch(/^Chưa điền lại được.*Không tải được từ máy chủ/);
});
