import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureThemes } from '../../../src/publication/charts/pictureTheme';
import { briefHtml } from '../../../src/publication/page/briefHtml';
import { pagePictures } from '../../../src/publication/page/pagePictures';
import { sampleBrief } from '../sampleBrief';

const style = readFileSync(path.join(__dirname, '../../../src/publication/page/brief.css'), 'utf8');

/** The page without its style sheet. */
function html(lang: 'vi' | 'en' = 'vi'): string {
  const brief = sampleBrief(lang);
  return briefHtml(brief, pagePictures(brief)).replace(style, '');
}

test('one file: nothing is loaded, nothing runs', () => {
  const page = html();
  expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(page).toContain('default-src &#x27;none&#x27;');
  expect(page).not.toMatch(/<script|<link|<img|<iframe| src=| on\w+="|@import|url\((?!#)/);
});

test('the style sheet stands in it as it is', () => {
  const brief = sampleBrief();
  expect(briefHtml(brief)).toContain(style);
});

test('an official document: state, issuer, number, place, type, subject, recipients, signature, annex', () => {
  const vi = textOf(html());
  for (const part of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Đơn vị lập báo cáo – dữ liệu minh họa',
    'Số: …/BC-…',
    '…, ngày … tháng … năm …',
    'BÁO CÁO Về kết quả công tác ngoại giao kinh tế năm 2024',
    'Kính gửi:',
    'I. Kết quả nổi bật',
    'II. Đầu tư nước ngoài',
    'Nơi nhận:',
    'Phụ lục Nguồn số liệu',
    'Dữ liệu minh họa, không phải số liệu chính thức.',
  ]) {
    expect(vi).toContain(part);
  }
  const en = textOf(html('en'));
  for (const part of [
    'SOCIALIST REPUBLIC OF VIET NAM',
    'REPORT On the results',
    'I. Main results',
    'Recipients:',
    'Annex',
  ]) {
    expect(en).toContain(part);
  }
});

test('every sentence names its sources, and each number leads to an entry of the annex', () => {
  const page = html();
  expect(textOf(page)).toContain('Tăng trưởng GDP ước đạt 6,8%, trong khoảng chỉ tiêu 6,5–7%.⁠[1, 2]');
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(ids).toContain(link);
});

test('no id stands twice', () => {
  const ids = [...html().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('tables and pictures are numbered each for themselves', () => {
  const text = textOf(html());
  for (const part of ['Bảng 1. Vốn FDI', 'Hình 1. Tốc độ', 'Hình 5. Vốn FDI']) expect(text).toContain(part);
  expect(text).not.toContain('Bảng 2.');
});

test('pictures stand with their numbers; without pictures their words and numbers take their place', () => {
  const page = html();
  expect(page.match(/<svg role="img"/g)).toHaveLength(10);
  expect(page.match(/<details>/g)).toHaveLength(5);
  const bare = briefHtml(sampleBrief());
  expect(bare).not.toContain('<svg');
  expect(textOf(bare)).toContain('Bắc Ninh dẫn đầu với 5,12 tỷ USD.');
  expect(textOf(bare)).toContain('Thành phố Hồ Chí Minh');
});

test('what the data hold is shown, never taken for markup', () => {
  const page = html();
  expect(page).toContain('Bản tin minh họa &lt;thứ hai&gt; &amp; phụ lục');
  expect(page).not.toContain('<thứ hai>');
});

test('the same brief gives the same page', () => {
  expect(html()).toBe(html());
});

test('the style sheet names every colour that pictures leave to it, in light and in dark', () => {
  const used = Object.values(pictureThemes.page)
    .flat()
    .map((reference) => reference.slice('var('.length, -1));
  const [light = '', dark = ''] = ['.brief {', '.briefPage .brief {'].map((selector) => {
    const start = style.indexOf(`${selector}\n`);
    return style.slice(start, style.indexOf('}', start));
  });
  for (const name of used) {
    expect(light).toContain(`${name}: #`);
    expect(dark).toContain(`${name}: #`);
  }
});

test.each([
  ['light', '.brief {'],
  ['dark', '.briefPage .brief {'],
])('in %s, letters on their ground reach a contrast of 4.5', (_, selector) => {
  const start = style.indexOf(`${selector}\n`);
  const block = style.slice(start, style.indexOf('}', start));
  const colours = new Map([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  const pairs = [
    ['--brief-ink', '--brief-paper'],
    ['--brief-soft', '--brief-paper'],
    ['--brief-link', '--brief-paper'],
    ['--brief-ink', '--brief-head'],
    ['--brief-ink', '--brief-notice'],
    ['--picture-ink', '--picture-ground'],
    ['--picture-ink-soft', '--picture-ground'],
    ['--picture-ground', '--picture-own'],
    ...[0, 1, 2, 3, 4].map((level) => [`--picture-level-ink-${level}`, `--picture-level-${level}`]),
  ];
  for (const [ink = '', ground = ''] of pairs) {
    expect([ink, ground, contrast(colours.get(ink) ?? '', colours.get(ground) ?? '') >= 4.5]).toEqual([
      ink,
      ground,
      true,
    ]);
  }
});

/** A page as it reads, spaces joined. */
function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(?:\/)?(?:p|h\d|li|div|td|th|tr|figcaption|section|header|summary|caption|figure)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** By WCAG 2.2, of two colours as #rrggbb. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
