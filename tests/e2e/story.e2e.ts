/**
 * The whole way of a quarter's figures: 34 provinces get forms and hand them in as form files, as marked files, by the page
 * and by the pane; one is wrong, one is returned, two are late; the collecting body approves, consolidates and fills the
 * national reports, whose every figure leads back to a cell of a form that was sent. On either engine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Dataset } from '../../src/kpi/dataset';
import { isQuantity } from '../../src/kpi/value';
import { SubmissionRefused } from '../../src/session/service/serviceErrors';
import { snapshotOf } from '../exchange/form/sampleForm';
import { onBothEngines } from '../service/engines';
import { filledForm } from '../service/http/filledForm';
import { launchBrowser } from './browser';
import { CollectionPages } from './collectionPages';
import { FillPane } from './fillPane';
import { expectSheets } from './reading';
import { ReviewPane } from './reviewPane';
import { Collecting } from './story/collecting';
import { entryCell, typedFigures } from './story/officeFigures';
import { OwnSite } from './story/ownSite';
import { matrixOnPage, reminders } from './story/pageMatrix';
import * as quarter from './story/quarter';
import { tracedCells } from './story/sentForms';
import { asWorkbook, expectTraced, filledReport, nationalFigure } from './story/tracedReport';
import { SubmitPane } from './submitPane';
import { WorkbenchPage } from './workbenchPage';

const { BY_PANE, LABEL, LATE_FILE, LATE_FORM, WRONG_AT_FIRST, figures, ids, nameOf } = quarter;
/** In words of the screen. */
const PANE_REPORT = `${nameOf(BY_PANE)}, ${LABEL}: Chờ duyệt`;
const COMMENT = 'Có nhầm đơn vị tính không?';

let folder: string;
let site: OwnSite;
let browser: Browser;
let collecting: Collecting;
let officeWindow: WorkbenchPage;
let office: SubmitPane;
let ministryWindow: WorkbenchPage;
let ministry: ReviewPane;

async function openWindow(now: string): Promise<WorkbenchPage> {
  const window = await WorkbenchPage.open({ size: { width: 1280, height: 950 }, now }, browser);
  window.page.setDefaultTimeout(15_000);
  return window;
}

async function enterMinistry(now: string): Promise<void> {
  ministryWindow = await openWindow(now);
  ministry = new ReviewPane(ministryWindow);
  await ministryWindow.pickView('Duyệt & tổng hợp');
  await ministry.connect(site.ministryToken);
}

async function closeSoundly(window: WorkbenchPage): Promise<void> {
  expect(window.complaints).toEqual([]);
  expect(window.foreignRequests).toEqual([]);
  await window.close();
}

onBothEngines((engine) => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ngkt-story-'));
    const database = await engine.newDatabase();
    [site, browser] = await Promise.all([OwnSite.start(quarter.SENDING, database), launchBrowser()]);
    process.env['WORKBENCH_ADDRESS'] = site.address;
    collecting = new Collecting(site, folder);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('the offices hand in', () => {
    it('25 send the form file they were given', async () => {
      await collecting.check();
      for (const id of quarter.BY_FORM) await collecting.sendForm(id);
      expect(quarter.BY_FORM).toHaveLength(25);
      await collecting.check();
    });

    it('four hand in marked files; one that was changed on the way is refused', async () => {
      for (const id of quarter.BY_FILE) {
        const bytes = await collecting.markedFile(id);
        if (id === quarter.BY_FILE[0]) {
          const text = new TextDecoder().decode(bytes);
          const changed = text.replace(`"value":${figures.get(id)?.['FDI_NEW']}`, '"value":999.5');
          expect(changed).not.toBe(text);
          const sending = collecting.takeIn(id, new TextEncoder().encode(changed));
          await expect(sending).rejects.toMatchObject({ code: 'ngktFile.tampered' });
        }
        await collecting.takeIn(id, bytes);
      }
      await collecting.check();
    });

    it('two use the page; errors are named with their cells and nothing of them is taken', async () => {
      for (const id of quarter.BY_PAGE) {
        const pages = await CollectionPages.open(browser, `${site.address}pages/`);
        await pages.enter(await site.token(id));
        await pages.heading('Nộp tệp số liệu').waitFor();
        const form = await collecting.blankForm(id);
        if (id === WRONG_AT_FIRST) await expectRefused(pages, form);
        const bytes = await collecting.filled(id, form);
        await pages.choose({ name: 'bieu.xlsx', bytes });
        await pages.heading('Kiểm tra xong, có thể nộp').waitFor();
        await pages.press('Gửi');
        await pages.heading('Đã nhận – biên nhận').waitFor();
        expect(pages.complaints).toEqual([]);
        await pages.close();
        collecting.sent.set(id, bytes);
        collecting.mustStand(id, 'submitted');
      }
      await collecting.check();
    });

    async function expectRefused(pages: CollectionPages, form: Uint8Array): Promise<void> {
      const bytes = new Uint8Array(await filledForm(form, { ...figures.get(WRONG_AT_FIRST), FDI_NEW: -150.5 }));
      const cell = await entryCell(form, 'FDI_NEW');
      const client = await site.office(WRONG_AT_FIRST);
      const sending = client.send({ kind: 'file', name: 'bieu.xlsx', bytes }, 'story-wrong');
      const refused: unknown = await sending.catch((error: unknown) => error);
      const errors = refused instanceof SubmissionRefused ? refused.findings : [];
      expect(errors.map(({ sheet, cell }) => `'${sheet}'!${cell}`)).toContain(cell);
      await pages.choose({ name: 'bieu.xlsx', bytes });
      await pages.heading('Cần chỉnh sửa trước khi nộp').waitFor();
      const wrong = pages.page.getByRole('region', { name: /^Lỗi phải sửa/ }).getByRole('listitem');
      const place = cell.replace(/^'(.+)'!/, '$1, ô ');
      expect((await wrong.allInnerTexts()).some((text) => text.startsWith(place))).toBe(true);
      await collecting.check();
    }

    it('one makes, fills and sends its form in the pane', async () => {
      officeWindow = await openWindow(quarter.SENDING);
      office = new SubmitPane(officeWindow);
      await officeWindow.pickView('Nộp số liệu');
      await office.connect(await site.token(BY_PANE));
      await office.press('Thêm biểu vào sổ tính');
      await office.group('Lỗi phải sửa').waitFor();
      const own = figures.get(BY_PANE) ?? {};
      // The mistake that the ministry will find.
      await office.enter(typedFigures({ ...own, EXPORT: (own['EXPORT'] ?? 0) * 10 }, await office.entryCells()));
      await office.ready();
      await office.press('Gửi');
      await office.view.getByText('Phiên bản 1, lúc', { exact: false }).waitFor();
      collecting.mustStand(BY_PANE, 'submitted');
      await collecting.check();
    });

    it('two are late: the matrix shows it and the reminders name them', async () => {
      await site.setClock(quarter.OVERDUE);
      for (const id of [LATE_FORM, LATE_FILE]) collecting.mustStand(id, 'missing', true);
      await collecting.check();
      const pages = await CollectionPages.open(browser, `${site.address}pages/`);
      await pages.enter(site.ministryToken);
      await pages.go('Ma trận');
      expect(await matrixOnPage(pages, quarter.PERIOD.id)).toEqual(collecting.inWords());
      const texts = await reminders(pages, LABEL);
      const late = [LATE_FORM, LATE_FILE];
      expect(texts.map((text) => late.find((id) => text.includes(nameOf(id))))).toEqual(late);
      await pages.close();
      await collecting.sendForm(LATE_FORM);
      await collecting.takeIn(LATE_FILE, await collecting.markedFile(LATE_FILE));
      for (const id of [LATE_FORM, LATE_FILE]) collecting.mustStand(id, 'submitted');
      await collecting.check();
    });
  });

  describe('the collecting body reviews', () => {
    it('returns one report with a comment on a cell', async () => {
      await enterMinistry(quarter.OVERDUE);
      expect(await ministry.states(LABEL)).toEqual(collecting.inWords());
      await ministry.openReport(PANE_REPORT);
      await ministry.giveBack('Kim ngạch xuất khẩu hàng hóa', COMMENT, 'Xuất khẩu tăng mười lần.');
      await ministry.back();
      collecting.mustStand(BY_PANE, 'returned');
      await collecting.check();
      expect(await ministry.states(LABEL)).toEqual(collecting.inWords());
    });

    it('the office reads it beside the cell and sends the correction as version 2', async () => {
      await office.press('Cập nhật');
      await office.view.getByText('Phiên bản 1 bị trả lại để sửa').waitFor();
      const cells = await office.entryCells();
      const comment = office.view.getByRole('listitem').filter({ hasText: COMMENT });
      await comment.getByRole('button').click();
      const at = cells.get('EXPORT') ?? '';
      await officeWindow.page.waitForFunction((cell) => window.workbench?.selection().endsWith(cell), at);
      await officeWindow.typeInto(`'Số liệu'!${at}`, String(figures.get(BY_PANE)?.['EXPORT']));
      await office.button('Gửi').and(office.view.locator(':not([aria-disabled="true"])')).waitFor();
      await office.press('Gửi');
      await office.view.getByText('Phiên bản 2, lúc', { exact: false }).waitFor();
      collecting.sent.set(BY_PANE, (await officeWindow.saveFile()).bytes);
      // Corrected after the due day, but handed in before it.
      collecting.mustStand(BY_PANE, 'submitted');
      await collecting.check();
      await closeSoundly(officeWindow);
    });

    it('approves one in the pane, the others by their program, all but one that is still being looked at', async () => {
      await site.setClock(quarter.APPROVING);
      await ministry.press('Cập nhật');
      await ministry.openReport(PANE_REPORT);
      await ministry.approve();
      await ministry.back();
      collecting.mustStand(BY_PANE, 'approved');
      await closeSoundly(ministryWindow);
      for (const id of ids) if (id !== BY_PANE && id !== LATE_FILE) await collecting.approve(id);
      await collecting.check();
    });
  });

  describe('the consolidated figures', () => {
    let dataset: Dataset;

    it('33 of 34 approved: at least so much, and who is missing', async () => {
      const without = ids.filter((id) => id !== LATE_FILE);
      const partial = await collecting.consolidated('2026-06-30');
      const figure = nationalFigure(partial, 'EXPORT');
      expect(figure.value).toMatchObject({ kind: 'atLeast', word: 'ít nhất', unit: 'tỷ USD' });
      expect(isQuantity(figure.value) && figure.value.number).toBeCloseTo(
        quarter.plainSum('EXPORT', without) / 1000,
        9,
      );
      expect(figure.derivation?.vi).toContain(nameOf(LATE_FILE));
      expect(figure.derivation?.vi).not.toContain(nameOf(LATE_FORM));
      const cells = tracedCells(await asWorkbook(await filledReport('xep-hang-fdi', partial)));
      const [country] = cells.filter(({ trace }) => trace.marker === '{{FDI_REG [VN]}}');
      expect(country?.trace.text).toMatch(/^ít nhất [\d,]+$/);
      expect(country?.value).toBeCloseTo(quarter.plainSum('FDI_REG', without) / 1000, 9);
      expect(country?.trace.derivation?.vi).toContain(nameOf(LATE_FILE));
      const last = cells.filter(({ trace }) => trace.list?.key === LATE_FILE && trace.marker === '{{.value}}');
      expect(last.map(({ value }) => value)).toEqual(['chưa có số liệu']);
    });

    it('all approved: the country is the plain sum; as of the day before it still is what it was', async () => {
      const before = await collecting.consolidated('2026-06-30');
      await site.setClock(quarter.REPORTING);
      await collecting.approve(LATE_FILE);
      await collecting.check();
      expect((await collecting.consolidated('2026-06-30')).observations).toEqual(before.observations);
      dataset = await collecting.consolidated('2026-07-01');
      expect(dataset.illustrative).toBe(true);
      for (const code of quarter.additive) {
        const { value } = nationalFigure(dataset, code);
        expect(value.kind).toBe('exact');
        expect(isQuantity(value) && value.number).toBeCloseTo(quarter.nationalTotal(code), 9);
      }
      expect(nationalFigure(dataset, 'FDI_PARTNERS').value.kind).toBe('missing');
    });

    it('are the figures of the forms, each once, with its cell', async () => {
      // The one approved later had no figures on the first day.
      const gaps = dataset.observations.filter(({ status }) => status === 'L');
      expect(new Set(gaps.map(({ area, asOf }) => `${area} ${asOf}`))).toEqual(new Set([`${LATE_FILE} 2026-06-30`]));
      const ofAreas = dataset.observations.filter(({ area, status }) => area !== 'VN' && status !== 'L');
      const found = ofAreas.map(({ area, indicator, value, source }) => {
        const cell = /; ô (.+)$/.exec(source)?.[1];
        return `${area} ${indicator} ${isQuantity(value) ? value.number : value.kind} ${cell}`;
      });
      expect(found.sort()).toEqual([...(await collecting.sentFigures())].sort());
    });

    it('the ledger of all this is sound', async () => {
      const { sound, entries } = await site.verification();
      // Versions: 34 and the corrected one; decisions: a return and 34 approvals.
      expect([sound, entries >= 35 + 35]).toEqual([true, true]);
    });

    it('fill the ranking of all provinces, every figure of which leads to the cells of forms', async () => {
      const cells = await expectTraced(await filledReport('xep-hang-fdi', dataset), collecting.sent);
      const ranked = cells.filter(({ trace }) => trace.marker === '{{.value}}' && trace.sheet === 'Xếp hạng FDI');
      expect(ranked.map(({ trace }) => trace.list?.key)).toEqual(quarter.ranking);
    });

    it('fill the report on the country, every figure of which leads to the cells of forms', async () => {
      const cells = await expectTraced(await filledReport('bao-cao-6-thang', dataset), collecting.sent);
      const said = new Set(cells.map(({ trace }) => /^\{\{([A-Z_]+)\}\}$/.exec(trace.marker)?.[1]));
      expect([...said]).toEqual(expect.arrayContaining(quarter.additive));
    });

    it('are opened in the pane, and fill the ranking of all provinces there', async () => {
      await enterMinistry(quarter.REPORTING);
      expect(await ministry.states(LABEL)).toEqual(collecting.inWords());
      await ministry.consolidate('01/07/2026');
      await ministry.press('Điền báo cáo');
      const pane = new FillPane(ministryWindow);
      await pane.useTemplate('Xếp hạng thu hút FDI');
      await pane.view.getByText('Nguồn đang chọn có').waitFor();
      expect(await pane.field('Kỳ báo cáo').inputValue()).toBe(LABEL);
      await pane.preview();
      await pane.fill();
      const { sheets } = await snapshotOf(await filledReport('xep-hang-fdi', dataset));
      await expectSheets(ministryWindow, sheets);
      const { bytes } = await ministryWindow.saveFile();
      await expectTraced(bytes, collecting.sent);
      await ministryWindow.picture('out/e2e/story-quarter.ranking.png');
      await ministryWindow.pickView('Nguồn');
      await ministryWindow.select("'Xếp hạng FDI'!C12");
      const first = /^Báo cáo Quý II\/2026 của Tỉnh Cà Mau, lần 1, duyệt ngày 01\/7\/2026; ô 'Số liệu'!F\d+$/;
      await ministryWindow.pane.locator('.sourceView').getByText(first).first().waitFor();
      await ministryWindow.picture('out/e2e/story-source.png');
      await closeSoundly(ministryWindow);
    });
  });
});
