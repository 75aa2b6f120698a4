import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FillPane } from './fillPane';
import { template } from './madeWorkbook';
import { WorkbenchPage } from './workbenchPage';

const folder = 'out/e2e';
const repository = path.join(__dirname, '..', '..');

beforeAll(() => mkdir(path.join(repository, folder), { recursive: true }));

it('the workbench with the filled annual report, as the README shows it', async () => {
  const workbench = await WorkbenchPage.open({ size: { width: 1440, height: 900 } });
  try {
    const pane = new FillPane(workbench);
    await pane.useTemplate('Báo cáo năm');
    await pane.preview();
    await pane.fill();
    await workbench.calculated();
    expect((await workbench.read("'Báo cáo'!A1:J60")).flat().filter(({ text }) => text.includes('{{'))).toEqual([]);
    await workbench.picture(`${folder}/workbench.png`);
  } finally {
    await workbench.close();
  }
});

it.each(['vi-VN', 'en-US'] as const)('every step of the pane in %s', async (locale) => {
  const workbench = await WorkbenchPage.open({ locale });
  const { pane } = workbench;
  const words = (vi: string, en: string): string => (locale === 'vi-VN' ? vi : en);
  const heading = (vi: string, en: string) => pane.getByRole('heading', { name: words(vi, en), level: 1, exact: true });
  const press = (vi: string, en: string) => pane.getByRole('button', { name: words(vi, en), exact: true }).click();
  const taken: string[] = [];
  const take = async (step: string): Promise<void> => {
    const name = `pane-${locale.slice(0, 2)}-${step}.png`;
    await workbench.page.locator('.dock').screenshot({ path: path.join(repository, folder, name) });
    taken.push(name);
  };
  try {
    await pane.getByRole('heading', { name: words('Mẫu có sẵn', 'Built-in templates') }).waitFor();
    await take('1-empty');
    await workbench.openBuiltinTemplate('xep-hang-fdi');
    await heading('Điền báo cáo', 'Fill a report').waitFor();
    await take('2-choose');
    await press('Tùy chọn khác', 'More options');
    await pane.getByRole('radio').last().scrollIntoViewIfNeeded();
    await take('3-options');
    await press('Xem trước', 'Preview');
    await heading('Xem trước', 'Preview').waitFor();
    await take('4-preview');
    await workbench.door((door) => door.holdRequests());
    await press('Điền', 'Fill');
    await heading('Đang điền…', 'Filling…').waitFor();
    await take('5-filling');
    await workbench.door((door) => door.releaseRequests());
    await heading('Đã điền xong', 'The report is filled').waitFor();
    await take('6-result');
    await press('Phát hành…', 'Publish…');
    await heading('Phát hành báo cáo', 'Publish the report').waitFor();
    await take('7-publish');
    await workbench.openFile(template('mau-sai.xlsx', { A1: '{{HLA}}', B2: '{{rows}}', C3: '{{AGRR}}' }));
    await press('Xem trước', 'Preview');
    await heading('Chưa điền được, chưa ghi gì', 'Not filled yet, nothing was written').waitFor();
    await take('8-error');
    await workbench.pickView(words('Cài đặt', 'Settings'));
    await heading('Cài đặt', 'Settings').waitFor();
    await take('9-settings');
    expect(taken).toHaveLength(9);
  } finally {
    await workbench.close();
  }
});

it('the time until the pane can be used is measured', async () => {
  const started = performance.now();
  const workbench = await WorkbenchPage.open();
  try {
    const pane = new FillPane(workbench);
    await pane.view.getByRole('list').getByRole('button').first().waitFor();
    const measures = {
      paneUsableAfterMs: Math.round(await workbench.inPane(() => performance.now())),
      workbenchOpenWithBrowserMs: Math.round(performance.now() - started),
    };
    await writeFile(path.join(repository, folder, 'measures.json'), `${JSON.stringify(measures, null, 2)}\n`);
    expect(measures.paneUsableAfterMs).toBeGreaterThan(0);
  } finally {
    await workbench.close();
  }
});
