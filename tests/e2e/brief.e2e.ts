import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { Figures } from '../../src/analysis/figure';
import { printToPdf } from '../../src/cli/brief/printToPdf';
import { installedBrowser } from '../../src/cli/installedBrowser';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import type { Lang } from '../../src/kpi/bilingual';
import { parsePeriod } from '../../src/kpi/period';
import { briefHtml } from '../../src/publication/page/briefHtml';
import { pagePictures } from '../../src/publication/page/pagePictures';
import type { BriefLength } from '../../src/report/brief/document';
import { briefOf } from '../../src/report/brief/briefOf';
import { sampleBrief } from '../publication/sampleBrief';
import { launchBrowser } from './browser';

const folder = path.join(__dirname, '..', '..', 'out', 'e2e');
mkdirSync(folder, { recursive: true });

async function builtIn(
  data: string,
  periodId: string,
  lang: Lang,
  { length = 'full', areaId = 'VN' }: { readonly length?: BriefLength; readonly areaId?: string } = {},
): Promise<string> {
  const dataset = await readDatasetDirectory(path.join(__dirname, '../../assets/data', data));
  const figures = new Figures(dataset, { today: '2026-01-15' });
  const period = parsePeriod(periodId);
  const area = figures.areas.find(areaId, period.end);
  const brief = briefOf({ figures, period, area, today: '2026-01-15', lang, length });
  return briefHtml(brief, pagePictures(brief));
}

const pages: Readonly<Record<string, () => Promise<string>>> = {
  'brief-sample-vi': () => {
    const brief = sampleBrief();
    return Promise.resolve(briefHtml(brief, pagePictures(brief)));
  },
  'brief-seed-2024-en': () => builtIn('seed-2024', '2024', 'en'),
  'brief-demo-2025-Q3-vi': () => builtIn('demo-provinces', '2025-Q3', 'vi'),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.keys(pages))('%s', (name) => {
  let html: string;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    html = (await pages[name]?.()) ?? '';
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, html);
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => page.close());

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
    ['dark', 320],
  ] as const)('is readable in %s, %d pixels wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const shown = width > 640 ? '.wide' : '.narrow';
    const drawings = await page.locator('.picture svg').all();
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      const right = await drawing.evaluate((svg) => svg.parentElement?.className ?? '');
      expect(await drawing.isVisible()).toBe(right.includes(shown.slice(1)));
    }
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
  });

  it('asks for nothing', () => {
    expect(complaints).toEqual([]);
  });

  it('a number of a source leads to its entry', async () => {
    await page.locator('.sources a').first().click();
    const entry = page.locator('.annex li:target');
    expect(await entry.count()).toBe(1);
  });

  /** As the command prints, where a browser is installed: the one that npm brings prints at a program's word only. */
  const printed = (): Promise<Uint8Array> =>
    installedBrowser() === undefined ? page.pdf({ preferCSSPageSize: true }) : printToPdf(html);

  it('prints as A4, pages numbered, what is folded left out', async () => {
    const pdf = Buffer.from(await printed());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(1);
    for (const [, width, height] of boxes) {
      // In points of 1/72 inch, to half a millimetre.
      expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1.5);
      expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1.5);
    }
    writeFileSync(path.join(folder, `${name}.pdf`), pdf);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('summary').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});

/** As wide and high as the text on A4 with the margins of a short brief, in pixels of 1/96 inch. */
const PAPER = { width: Math.round((165 / 25.4) * 96), height: (257 / 25.4) * 96 };

test.each([
  ['seed-2024', '2024', 'vi', 'VN'],
  ['seed-2024', '2024', 'en', 'VN'],
  ['demo-provinces', '2025-Q3', 'vi', 'VN'],
  ['demo-provinces', '2025-S2', 'en', 'VN'],
  ['demo-provinces', '2025', 'vi', 'VN34-24'],
  ['demo-provinces', '2025-Q2', 'en', 'VN34-79'],
  ['demo-provinces', '2025-Q3', 'en', 'VN34-24'],
] as const)('a short brief keeps to one page before its sources: %s %s %s %s', async (data, period, lang, areaId) => {
  const page = await browser.newPage({ viewport: { width: PAPER.width, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(await builtIn(data, period, lang, { length: 'short', areaId }));
  const { left, bottom } = await page.evaluate(() => {
    const { bottom = Infinity } = document.querySelector('.closing')?.getBoundingClientRect() ?? {};
    return { left: document.querySelector('main')?.getBoundingClientRect().left, bottom };
  });
  // Paper has margins of its own; the page brings none.
  expect(left).toBe(0);
  expect(bottom).toBeLessThanOrEqual(PAPER.height);
  await page.close();
});

/** Accessibility violations: rule and place of each. */
async function violations(page: Page): Promise<readonly (readonly [string, string[]])[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
