/** The brief of `seed-2024` for 2024: what it must say, and its whole text in both languages. `UPDATE_GOLDEN=1` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Figures } from '../../../src/analysis/figure';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import type { Brief, Piece } from '../../../src/report/brief/document';
import { brief, piecesOf, said, sentencesOf, wholeText } from './briefText';

let figures: Figures;

beforeAll(async () => {
  const folder = path.join(__dirname, '../../../assets/data/seed-2024');
  figures = new Figures(await readDatasetDirectory(folder), { today: '2026-11-22' });
});

test.each(['vi', 'en'] as const)('the brief of 2024 reads as when it was last read (%s)', (lang) => {
  const golden = path.join(__dirname, `seed-2024.${lang}.golden.txt`);
  const texts = [brief(figures, { lang }), brief(figures, { lang, length: 'short' })].map(wholeText);
  const text = texts.join('\n----\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

describe('what the brief of 2024 must say', () => {
  test('activities: 36 in the first half, nearly 60 in the year, and less than 24 after the day the 36 were counted', () => {
    const one = brief(figures);
    expect(said(one, 'activities.number')).toEqual([
      'Năm 2024 (tính đến ngày 20/12/2024) có gần 60 hoạt động đối ngoại cấp cao.',
    ]);
    expect(said(one, 'activities.part')).toEqual([
      'Trong đó, 6 tháng đầu năm 2024 (tính đến ngày 18/7/2024) có 36 hoạt động; từ sau ngày 18/7/2024 đến ngày 20/12/2024 có dưới 24 hoạt động.',
    ]);
  });

  test('the two accounts of one conference are told apart and never added', () => {
    const one = brief(figures);
    expect(said(one, 'activities.definitions')).toEqual([
      'Theo định nghĩa khác, nguồn nêu gần 60 hoạt động; không cộng và không so sánh với số nêu trên.',
    ]);
    const rests = sentencesOf(one)
      .filter(({ rule }) => rule === 'activities.definitions')
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.evidence] : [])));
    expect(rests.map(({ figures: used }) => used.length)).toEqual([2]);
    expect(
      piecesOf(one)
        .map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/\b120 hoạt động/);
  });

  test('agreements, free trade agreements and growth against its target', () => {
    const one = brief(figures);
    expect(said(one, 'agreements.number')).toEqual([
      'Năm 2024 (tính đến ngày 20/12/2024), cả nước có hơn 170 thỏa thuận hợp tác được ký kết.',
    ]);
    expect(said(one, 'fta.number')).toEqual(['Đến ngày 20/12/2024, Việt Nam đã ký kết hoặc tham gia 17 FTA.']);
    expect(said(one, 'headline.growth')).toEqual([
      'Tốc độ tăng tổng sản phẩm trong nước (GDP) năm 2024 ước đạt 7,09%, vượt mục tiêu 6,5–7% (cao hơn cận trên 0,09 điểm phần trăm).',
    ]);
  });

  test('Bắc Giang: 4,46 of 11,12 tỷ USD, 40 %, ranks 9 and 4 of 63 as published', () => {
    const one = brief(figures);
    expect(said(one, 'fdi.partOfStock')).toEqual([
      'Tỉnh Bắc Giang: tổng vốn đăng ký giai đoạn 2022–2023 đạt 4,46 tỷ USD, chiếm 40% tổng vốn lũy kế 11,12 tỷ USD (số liệu đến ngày 21/12/2023).',
    ]);
    expect(said(one, 'ranking.publishedMoves').join()).toContain(
      'tỉnh Bắc Giang từ thứ 9/63 năm 2022 lên thứ 4/63 năm 2023 (tăng 5 bậc)',
    );
  });

  test('each of these names its source', () => {
    const one = brief(figures);
    expect(sourcesOf(one, 'activities.part', '36 hoạt động')).toEqual([
      'Tin từ điểm cầu Lạng Sơn, Hội nghị ngoại giao kinh tế 6 tháng đầu năm 2024, 18/7/2024',
    ]);
    expect(sourcesOf(one, 'agreements.number', 'hơn 170 thỏa thuận')).toEqual([
      'Tạp chí điện tử TheLEADER, hội nghị tối 20/12/2024',
    ]);
    expect(sourcesOf(one, 'fta.number', '17 FTA')).toEqual([
      'Báo Ấp Bắc điện tử (Tiền Giang), 20/12/2024',
      'Tạp chí điện tử TheLEADER, hội nghị tối 20/12/2024',
    ]);
    expect(sourcesOf(one, 'fdi.partOfStock', '4,46 tỷ USD')).toEqual([
      'Cổng thông tin điện tử tỉnh Bắc Giang, 21/12/2023',
    ]);
    expect(sourcesOf(one, 'ranking.publishedMoves', 'thứ 9/63')).toEqual([
      'Cổng thông tin điện tử tỉnh Bắc Giang, 21/12/2023',
    ]);
  });

  test('the half-year says by how much growth is below, and what the rest of the year must reach', () => {
    const one = brief(figures, { period: '2024-S1' });
    expect(said(one, 'headline.yearToDate')).toEqual([
      'Tốc độ tăng từ đầu năm thấp hơn 0,08 điểm phần trăm so với cận dưới của mục tiêu cả năm 6,5–7%.',
    ]);
    expect(said(one, 'headline.pace')).toEqual([
      'Để đạt mục tiêu cả năm 6,5–7%, hai quý còn lại cần tăng bình quân 6,57–7,51%.',
    ]);
    expect(said(one, 'gaps.revised').join()).toContain(
      'số đã công bố là ước 3,72% (7/2023), nay điều chỉnh thành 3,84% (6/2024)',
    );
  });

  test('a province: partners by capital and by projects, the share inherits its qualifier', () => {
    const one = brief(figures, { period: '2023', area: 'VN63-24' });
    expect(said(one, 'partners.capital')).toEqual([
      'Theo vốn đăng ký lũy kế đến ngày 21/12/2023, dẫn đầu trong các đối tác có số liệu là Trung Quốc (khoảng 5,14 tỷ USD, chiếm khoảng 46%), tiếp theo là Hàn Quốc (khoảng 2,1 tỷ USD, chiếm khoảng 19%).',
    ]);
    expect(said(one, 'partners.projects')).toEqual([
      'Theo số dự án còn hiệu lực, dẫn đầu là Hàn Quốc (gần 300 dự án), tiếp theo là Trung Quốc (trên 227 dự án).',
    ]);
  });
});

function sourcesOf(one: Brief, rule: string, text: string): readonly string[] {
  const pieces = sentencesOf(one).flatMap((sentence): readonly Piece[] =>
    sentence.rule === rule ? sentence.pieces : [],
  );
  const piece = pieces.find((each) => each.kind === 'figure' && each.text === text);
  if (piece?.kind !== 'figure') throw new Error(`${rule} does not say ${text}`);
  return piece.evidence.sources.map((index) => one.sources[index]?.text ?? '');
}
