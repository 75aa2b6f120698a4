import { demoProvinces } from './dataTitles';
import { FillPane } from './fillPane';
import { WorkbenchPage } from './workbenchPage';

const otherFigures = '**/assets/data/demo-provinces/**';

let workbench: WorkbenchPage;
let pane: FillPane;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  pane = new FillPane(workbench);
  // Weighing them for the template would load the other figures, which then open without a line.
  await workbench.page.context().route(otherFigures, (route) => route.abort('internetdisconnected'));
  await pane.useTemplate('Báo cáo năm');
  await pane.preview();
  await pane.press('Quay lại');
  await workbench.page.context().unroute(otherFigures);
});
afterAll(() => workbench.close());

async function cutLine(broken: boolean): Promise<void> {
  await workbench.page.context().setOffline(broken);
}

it('says that the line is down and what still works', async () => {
  await cutLine(true);
  await pane.view.getByText('Máy đang ngoại tuyến.', { exact: false }).waitFor();
});

it('fills the report from the figures that are open', async () => {
  await pane.preview();
  await pane.fill();
  const filled = await workbench.read("'Báo cáo'!A1:J60");
  expect(filled.flat().filter(({ text }) => text.includes('{{'))).toEqual([]);
});

it('says why other figures do not open, keeps those that are, and opens them once the line is back', async () => {
  await pane.press('Điền kỳ khác');
  await pane.choose({ source: demoProvinces });
  await pane.error.getByText('Không mở được bộ số liệu').waitFor();
  await cutLine(false);
  await pane.view.getByText('Máy đang ngoại tuyến.', { exact: false }).waitFor({ state: 'detached' });
  await pane.press('Thử lại');
  await pane.view.getByText('Số liệu minh họa: báo cáo điền ra sẽ ghi rõ điều này.').waitFor();
  expect(await pane.error.count()).toBe(0);
});

it('nothing goes wrong but the requests that could not be made', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
