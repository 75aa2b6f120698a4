import type { Locator } from 'playwright-core';
import { FillPane } from './fillPane';
import { WorkbenchPage } from './workbenchPage';

/** More stops than the pane has on any of its steps. */
const STOPS = 60;

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
afterAll(() => workbench.close());

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Goes on with Tab until the focus is where it should be. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await hasFocus(target)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}

/** A step that replaces another takes the focus to its heading. */
async function expectFocus(target: Locator): Promise<void> {
  await target.waitFor();
  await workbench.inPane(
    () =>
      new Promise<void>((settle) => {
        const check = () => (document.activeElement?.matches('h1') ? settle() : void requestAnimationFrame(check));
        check();
      }),
  );
  expect(await hasFocus(target)).toBe(true);
}

it('a report is filled with the keyboard alone', async () => {
  const pane = new FillPane(workbench);
  await pane.heading('Điền báo cáo').waitFor();
  // Excel's F6 goes to the pane; here the pane's first button has the focus at the start.
  await workbench.view('Điền báo cáo').focus();

  await tabTo(pane.view.getByRole('list').getByRole('button').filter({ hasText: 'Báo cáo năm' }));
  await press('Enter');
  await pane.view.getByText('Đã thêm mẫu “Báo cáo năm” thành trang tính mới.').waitFor();
  await expectFocus(pane.heading('Điền báo cáo'));

  await tabTo(pane.field('Kỳ báo cáo'));
  await workbench.page.keyboard.type('2024');
  await press('Enter');
  await tabTo(pane.button('Xem trước'));
  await press('Enter');
  await expectFocus(pane.heading('Xem trước'));

  await tabTo(pane.view.getByRole('heading', { level: 2 }).getByRole('button', { name: 'Sẽ điền' }));
  await press('Enter');
  const link = (await pane.lines('Sẽ điền')).getByRole('button').first();
  const [, cell = ''] = (await link.innerText()).split('!');
  await tabTo(link);
  await press('Enter');
  await workbench.page.waitForFunction((at) => window.workbench?.selection().split('!')[1]?.startsWith(at), cell);
  expect(await hasFocus(link)).toBe(true);

  await tabTo(pane.button('Điền'));
  await press('Enter');
  await expectFocus(pane.heading('Đã điền xong'));
  await tabTo(pane.button('Điền kỳ khác'));
  await press('Enter');
  await pane.view.getByText('Đã điền Năm 2024', { exact: false }).first().waitFor();
  expect(await pane.field('Kỳ báo cáo').inputValue()).toBe('Năm 2025');
});

it('the views are reached and left with the keyboard alone', async () => {
  await workbench.view('Điền báo cáo').focus();
  await tabTo(workbench.view('Cài đặt'));
  await press('Enter');
  await workbench.pane.getByRole('heading', { name: 'Cài đặt', level: 1 }).waitFor();
  const english = workbench.pane.getByRole('radio', { name: 'English' });
  await tabTo(workbench.pane.getByRole('radio', { name: 'Tiếng Việt' }));
  await press('ArrowDown');
  await workbench.pane.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(await hasFocus(english)).toBe(true);
});
