import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import type { Lang } from '../../src/kpi/bilingual';
import { drawChart } from '../../src/publication/charts/drawChart';
import { briefPictures } from '../../src/publication/pictures/briefPictures';
import { nodePicture } from '../../src/publication/pictures/node/nodePicture';
import { wordDocument } from '../../src/publication/word/wordDocument';
import type { Brief } from '../../src/report/brief/document';
import { textOf } from '../../src/report/brief/pieces';
import { scratchFolder } from '../cli/commandLine';
import { sampleBrief } from '../publication/sampleBrief';
import { brief, sentencesOf, type Asked } from '../report/brief/briefText';
import { pagesInLibreOffice } from './libreOffice';

const folder = scratchFolder();

async function pagesOf(name: string, one: Brief): Promise<string[]> {
  const place = path.join(folder, `${name}.docx`);
  writeFileSync(place, await wordDocument(one, await briefPictures(one, drawChart, nodePicture)));
  return pagesInLibreOffice(place);
}

async function asked(dataset: string, question: Asked): Promise<Brief> {
  const place = path.join(__dirname, '../../assets/data', dataset);
  return brief(new Figures(await readDatasetDirectory(place)), question);
}

/** Without the spaces and the word joiners by which a renderer sets text. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u2060]+/g, '');
}

/** What a section's sentences begin with: references stand between sentences. */
function opening(text: string): string {
  return letters(text).slice(0, 40);
}

const seed: Asked = { period: '2024' };
const quarter: Asked = { period: '2026-Q3' };

test.each<[string, () => Promise<Brief> | Brief, Lang]>([
  ['mau', () => sampleBrief('vi'), 'vi'],
  ['nam', () => asked('seed-2024', seed), 'vi'],
  ['year', () => asked('seed-2024', { ...seed, lang: 'en' }), 'en'],
  ['quy', () => asked('demo-provinces', quarter), 'vi'],
])('%s.docx opens, every sentence on its pages, the annex last', async (name, make, lang) => {
  const one = await make();
  const pages = await pagesOf(name, one);
  const [first = '', second = ''] = pages;
  expect(first).toContain(lang === 'vi' ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'SOCIALIST REPUBLIC OF VIET NAM');
  expect(first).toContain(lang === 'vi' ? 'I. KẾT QUẢ NỔI BẬT' : 'I. ');
  // The page number stands on top, from the second page on.
  expect(first.trimStart()).not.toMatch(/^1\b/);
  expect(second.trimStart()).toMatch(/^2\b/);
  const all = letters(pages.join(''));
  for (const { pieces } of sentencesOf(one)) {
    const said = opening(textOf(pieces));
    // A page number may stand within.
    if (!all.includes(said)) expect(all.replace(/\d+/g, '')).toContain(said.replace(/\d+/g, ''));
  }
  const annex = pages.findIndex((page) => /^\s*(Phụ lục|Annex)\n/.test(page));
  expect(annex).toBeGreaterThan(0);
  expect(letters(pages.slice(annex).join(''))).toContain(letters(one.sources[0]?.text ?? ''));
});

test.each<[string, string, Asked]>([
  ['nam-ngan', 'seed-2024', seed],
  ['year-short', 'seed-2024', { ...seed, lang: 'en' }],
  ['quy-ngan', 'demo-provinces', quarter],
  ['quarter-short', 'demo-provinces', { ...quarter, lang: 'en' }],
  ['tinh-ngan', 'demo-provinces', { ...quarter, area: 'VN34-24' }],
])('%s.docx: the short form takes one page, before its annex', async (name, dataset, question) => {
  const one = await asked(dataset, { ...question, length: 'short' });
  const [page = '', next = ''] = await pagesOf(name, one);
  expect(page).toMatch(/Họ và tên|Full name/);
  expect(next.trimStart()).toMatch(/^(Phụ lục|Annex)/);
});
