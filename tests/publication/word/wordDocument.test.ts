import type { Lang } from '../../../src/kpi/bilingual';
import { readXml } from '../../../src/ooxml/xml/xmlElement';
import type { Picture } from '../../../src/publication/pictures/picture';
import { wordDocument } from '../../../src/publication/word/wordDocument';
import type { Brief, BriefChart, Sentence } from '../../../src/report/brief/document';
import { textOf } from '../../../src/report/brief/pieces';
import { partsOf } from '../../ooxml/zipOf';
import { sampleBrief } from '../sampleBrief';
import { documentXml, paragraphsOf, styleXml } from './readWord';

const langs: readonly Lang[] = ['vi', 'en'];

/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

function picturesOf(brief: Brief): ReadonlyMap<BriefChart, Picture> {
  const charts = chartsOf(brief);
  return new Map(charts.map((chart, index) => [chart, { png: PIXEL, width: 600, height: 300 + index * 200 }]));
}

function chartsOf({ sections }: Brief): BriefChart[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}

function sentencesOf({ sections }: Brief): Sentence[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : [],
    ),
  );
}

describe.each(langs)('the document in %s', (lang) => {
  const brief = sampleBrief(lang);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await wordDocument(brief, picturesOf(brief));
  });

  it('consists of well-formed parts', () => {
    const parts = Object.entries(partsOf(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.map(([name]) => name)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml']),
    );
    for (const [name, text] of parts) expect(() => readXml(text, name)).not.toThrow();
  });

  it('says every sentence of the brief as it stands, with references to its sources', () => {
    const paragraphs = paragraphsOf(bytes).filter(({ style }) => style === 'BodyText' || style === 'ListBullet');
    const sentences = sentencesOf(brief);
    expect(paragraphs.map(({ text }) => text).join(' ')).toBe(sentences.map(({ pieces }) => textOf(pieces)).join(' '));
    const cited = sentences.flatMap(({ pieces }) => {
      const sources = pieces.flatMap((piece) => ('evidence' in piece ? piece.evidence.sources : []));
      return [...new Set(sources)].sort((first, second) => first - second).map((source) => source + 1);
    });
    expect(paragraphs.flatMap(({ references }) => references)).toEqual(cited);
  });

  it('heads sections with numbers that Word gives', () => {
    const headings = paragraphsOf(bytes).filter(({ style }) => style === 'Heading1');
    expect(headings.map(({ text }) => text)).toEqual(brief.sections.map(({ heading }) => heading));
    const numbering = partsOf(bytes)['word/numbering.xml'] ?? '';
    expect(numbering).toMatch(
      /<w:numFmt w:val="upperRoman"\/>(?:<w:pStyle w:val="Heading1"\/>)?.*?<w:lvlText w:val="%1\."\/>/s,
    );
    const list = /<w:numId w:val="(\d+)"\/>/.exec(styleXml(bytes, 'Heading1'))?.[1];
    expect(numbering).toContain(`<w:num w:numId="${list}"`);
  });

  it('shows tables whole, their head repeated on every page', () => {
    const [, , table] = documentXml(bytes).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(documentXml(bytes).match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const block = brief.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table');
    if (block?.kind !== 'table') throw new Error('the sample has a table');
    const cells = paragraphsOf(bytes).filter(({ style }) =>
      ['TableHeading', 'TableText', 'TableNumber'].includes(style),
    );
    expect(cells.map(({ text }) => text)).toEqual([
      ...block.columns.map(({ heading }) => heading),
      ...block.rows.flatMap((row) => row.map(textOf)),
    ]);
    expect(table).toBeDefined();
  });

  it('has pictures with their alternative in words and their captions numbered', () => {
    const described = [...documentXml(bytes).matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)];
    expect(described.map(([, id]) => id)).toEqual(['1', '2', '3', '4', '5']);
    for (const [index, chart] of chartsOf(brief).entries()) {
      expect(described[index]?.[2]).toBe(chart.title);
      expect(described[index]?.[3]).toContain(textOf(chart.text));
    }
    const captions = paragraphsOf(bytes).filter(({ style }) => style === 'Caption');
    const label = lang === 'vi' ? 'Hình' : 'Figure';
    expect(captions.map(({ text }) => text).filter((text) => text.startsWith(label))).toEqual(
      chartsOf(brief).map(({ title }, index) => `${label} ${index + 1}. ${title}`),
    );
    expect(captions[0]?.xml).toContain(`w:instr="SEQ ${label} \\* ARABIC"`);
  });

  it('keeps pictures within the lines', () => {
    const extents = [...documentXml(bytes).matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)];
    expect(extents).toHaveLength(5);
    for (const [, cx, cy] of extents) {
      expect(Number(cx) / 36000).toBeLessThanOrEqual(165.2);
      expect(Number(cy) / 36000).toBeLessThanOrEqual(185.2);
    }
  });

  it('leads every reference to its entry in the annex', () => {
    const xml = documentXml(bytes);
    const marks = [...xml.matchAll(/<w:bookmarkStart (?:w:name="(\w+)" w:id="(\d+)"|w:id="(\d+)" w:name="(\w+)")/g)];
    expect(marks.map(([, name, , , other]) => name ?? other)).toEqual(brief.sources.map((_, at) => `source_${at + 1}`));
    const anchors = new Set([...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name));
    expect([...anchors].sort()).toEqual(brief.sources.map((_, at) => `source_${at + 1}`));
    const entries = paragraphsOf(bytes).filter(({ style }) => style === 'SourceEntry');
    expect(entries.map(({ text }) => text)).toEqual(brief.sources.map(({ text }) => text));
  });

  it('says what it is, for whom and in which language', () => {
    const properties = partsOf(bytes)['docProps/core.xml'] ?? '';
    expect(properties).toContain(`<dc:subject>${brief.subject}</dc:subject>`);
    expect(properties).toContain(`<dc:title>${lang === 'vi' ? 'BÁO CÁO' : 'REPORT'} ${brief.subject}</dc:title>`);
    expect(properties.match(/2024-12-31T00:00:00Z/g)).toHaveLength(2);
    expect(partsOf(bytes)['word/styles.xml']).toContain(`<w:lang w:val="${lang === 'vi' ? 'vi-VN' : 'en-US'}"`);
  });

  it('shows notices above everything', () => {
    expect(paragraphsOf(bytes)[0]).toMatchObject({ style: 'Notice', text: brief.notices[0] });
  });
});

describe('the layout of Nghị định 30/2020', () => {
  const millimetres = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await wordDocument(sampleBrief('vi'));
  });

  it('is A4 with its margins, in two parts of own page numbers', () => {
    const sections = documentXml(bytes).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const attribute = (name: string): number => millimetres(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1]);
      expect(['w', 'h', 'top', 'bottom', 'left', 'right'].map(attribute)).toEqual([210, 297, 20, 20, 30, 15]);
      expect(section).toContain('<w:titlePg/>');
      expect(section).toContain('w:start="1"');
    }
  });

  it('numbers pages at the top in the middle, in 13 points, but not the first', () => {
    const headers = Object.entries(partsOf(bytes)).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect(numbered).toHaveLength(2);
    expect(headers).toHaveLength(4);
    for (const [, xml] of numbered) {
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(xml).toContain('<w:sz w:val="26"/>');
    }
  });

  it('sets the body in Times New Roman 14, justified, its first lines indented by 1,27 cm', () => {
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(partsOf(bytes)['word/styles.xml'] ?? '')?.[0];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    const body = styleXml(bytes, 'BodyText');
    expect(body).toMatch(/<w:jc w:val="(both|justify)"\/>/);
    expect(body).toContain('w:firstLine="720"');
    expect(Number(/w:before="(\d+)"/.exec(body)?.[1])).toBeGreaterThanOrEqual(120);
  });

  it('leaves number, place, date, addressee and signature to fill', () => {
    const texts = paragraphsOf(bytes).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Số: …/BC-…',
        '…, ngày … tháng … năm …',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'BÁO CÁO',
        'Về kết quả công tác ngoại giao kinh tế năm 2024',
        'Nơi nhận:',
        '- Như trên;',
        'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
      ]),
    );
    expect(texts.some((text) => /^Kính gửi: …+$/.test(text))).toBe(true);
  });

  it('keeps the last sentence with the signature', () => {
    const kept = (text: string): boolean =>
      paragraphsOf(bytes)
        .find((paragraph) => paragraph.text === text)
        ?.xml.includes('<w:keepNext/>') ?? false;
    expect(kept('Chưa có số liệu về xuất khẩu.')).toBe(true);
    expect(kept('Còn 3 cam kết chưa được triển khai.')).toBe(false);
  });

  it('begins the annex on a page of its own, under its own heading', () => {
    const paragraphs = paragraphsOf(bytes);
    const annex = paragraphs.findIndex(({ style }) => style === 'AnnexNumber');
    expect(paragraphs.slice(annex, annex + 2).map(({ text }) => text)).toEqual(['Phụ lục', 'Nguồn số liệu']);
    expect(paragraphs.slice(0, annex).some(({ xml }) => xml.includes('<w:sectPr'))).toBe(true);
    expect(styleXml(bytes, 'AnnexNumber')).toContain('<w:outlineLvl w:val="0"/>');
  });
});

it('writes a chart without picture as its numbers and words', async () => {
  const brief = sampleBrief('vi');
  const bytes = await wordDocument(brief);
  expect(documentXml(bytes)).not.toContain('<w:drawing>');
  expect(documentXml(bytes).match(/<w:tblHeader\/>/g)).toHaveLength(6);
  const texts = paragraphsOf(bytes).map(({ text }) => text);
  for (const chart of chartsOf(brief)) {
    expect(texts.some((text) => text.startsWith(textOf(chart.text)))).toBe(true);
  }
  expect(texts).toEqual(expect.arrayContaining(['6,6–7%', 'từ 6,5%', 'Thừa Thiên Huế', '1,84', 'hơn 170']));
});
