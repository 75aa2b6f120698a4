import { estimatedHeight } from '../../../src/publication/word/estimatedHeight';
import { textHeight } from '../../../src/publication/word/pageLayout';
import { sizesFor } from '../../../src/publication/word/sizesFor';
import { wordDocument } from '../../../src/publication/word/wordDocument';
import type { Brief } from '../../../src/report/brief/document';
import { label, sentence } from '../../../src/report/brief/pieces';
import { sampleBrief } from '../sampleBrief';
import { paragraphsOf, styleXml } from './readWord';

/** A one-page brief of as many sentences. */
function brief(sentences: number): Brief {
  const said = sentence('test', [
    label('Năm 2024 có gần 60 hoạt động đối ngoại cấp cao, tăng 12 hoạt động so với năm trước.'),
  ]);
  return {
    ...sampleBrief('vi'),
    length: 'short',
    sections: [
      {
        id: 'headline',
        heading: 'Kết quả nổi bật',
        blocks: [{ kind: 'paragraph', sentences: Array.from({ length: sentences }, () => said) }],
      },
    ],
  };
}

it('takes the largest letters with which the text fits, smaller ones for more text', () => {
  const counts = [1, 10, 20, 25, 30, 35, 40];
  const sizes = counts.map((count) => sizesFor(brief(count)));
  expect(sizes[0]?.body).toBe(13);
  for (const [index, size] of sizes.slice(1).entries()) {
    expect(size.body).toBeLessThanOrEqual((sizes[index] as typeof size).body);
  }
  expect(new Set(sizes.map(({ body }) => body)).size).toBeGreaterThan(2);
});

it('fits the page in every size but the smallest, which takes what remains', () => {
  for (let count = 1; count < 60; count++) {
    const sizes = sizesFor(brief(count));
    if (sizes.body > 10.5) expect(estimatedHeight(brief(count), sizes)).toBeLessThanOrEqual(textHeight);
  }
  expect(sizesFor(brief(400)).body).toBe(10.5);
});

it('puts headings in front of their first sentences and lists one after the other', async () => {
  const bytes = await wordDocument({ ...sampleBrief('vi'), length: 'short' });
  const paragraphs = paragraphsOf(bytes);
  expect(paragraphs.filter(({ style }) => style === 'Heading1' || style === 'ListBullet')).toEqual([]);
  expect(paragraphs.find(({ text }) => text.startsWith('III.'))?.text).toBe(
    'III. Tồn tại, hạn chế. Còn 3 cam kết chưa được triển khai. Việc theo dõi <thỏa thuận> chưa thường xuyên.',
  );
  expect(paragraphs.some(({ text }) => text.startsWith('Kính gửi'))).toBe(false);
});

it('leaves the full report at 14 points', async () => {
  expect(sizesFor({ ...brief(400), length: 'full' }).body).toBe(14);
  const bytes = await wordDocument({ ...brief(1), length: 'short' });
  expect(styleXml(bytes, 'BodyText')).toContain('w:lineRule="exact"');
});
