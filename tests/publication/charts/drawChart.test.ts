import { drawChart } from '../../../src/publication/charts/drawChart';
import type { PictureTheme } from '../../../src/publication/charts/pictureTheme';
import type { BriefChart } from '../../../src/report/brief/document';
import { label } from '../../../src/report/brief/pieces';
import { sampleCharts } from '../sampleCharts';

const charts = Object.entries(sampleCharts());

function drawn(chart: BriefChart, width = 640, theme: PictureTheme = 'print'): string {
  return drawChart(chart, { lang: chart.unit === 'rank' ? 'en' : 'vi', theme, width });
}

/** The letters in a picture, as a reader finds them. */
function texts(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('\n');
}

describe.each(charts)('%s', (_, chart) => {
  it('is one picture with its alternative in words', () => {
    const svg = drawn(chart);
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]+"/);
    expect(svg.slice(0, 400)).toContain(chart.title);
  });

  it('is well-formed, with nothing that a strict page refuses', () => {
    for (const width of [640, 330]) {
      const svg = drawn(chart, width);
      expect(unclosed(svg)).toEqual([]);
      expect(svg).not.toMatch(/<style|<script| style=| class=| on\w+=|href=/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|zr\d/);
    }
  });

  it('comes out the same again, whatever was drawn in between', () => {
    const first = drawn(chart);
    charts.forEach(([, other]) => drawn(other, 330));
    expect(drawn(chart)).toBe(first);
  });

  it('is complete for print and leaves every colour to the page for the page', () => {
    expect(drawn(chart)).not.toContain('var(');
    // What clips or is not seen has a colour of the library.
    const seen = drawn(chart, 640, 'page').replace(
      /<clipPath[\s\S]*?<\/clipPath>|<path[^>]*fill-opacity="0"[^>]*>/g,
      '',
    );
    expect(seen).not.toMatch(/(?:fill|stroke)="(?:#|rgb)/);
  });

  it('keeps within its width', () => {
    for (const width of [640, 330]) {
      const svg = drawn(chart, width);
      expect(svg).toContain(`viewBox="0 0 ${width} `);
      for (const [, x] of svg.matchAll(/<text[^>]*translate\(([-\d.]+) /g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-1);
        expect(Number(x)).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  it('escapes what its names hold', () => {
    const hostile = JSON.parse(JSON.stringify(chart).replace(/Bắc Giang|2024/g, '<b onload=\\"x\\">&')) as BriefChart;
    const svg = drawn({ ...hostile, text: [label('"><script>')] });
    expect(svg).not.toMatch(/<b |<script/);
    expect(unclosed(svg)).toEqual([]);
  });
});

describe('what is told without colour', () => {
  it('figures stand at what is drawn, missing ones say so', () => {
    const { targetBand, ranking, countsOverTime } = sampleCharts();
    for (const [chart, expected] of [
      [targetBand, ['7,02%', '6,6–7%', 'chưa có số liệu', 'từ 6,5%', 'không quá 6,5%']],
      [ranking, ['1. Bắc Ninh', '5,12', 'chưa có số liệu', 'tỷ USD · 4/63 tỉnh, thành phố có số liệu']],
      [countsOverTime, ['120', 'hơn 170', 'chưa có số liệu', 'thỏa thuận']],
    ] as const) {
      for (const text of expected) expect(texts(drawn(chart))).toContain(text);
    }
  });

  it('a weak figure is hatched or hollow, and the picture says what that means', () => {
    const { targetBand, ranking, countsOverTime, tileMap } = sampleCharts();
    for (const chart of [ranking, countsOverTime]) {
      expect(drawn(chart)).toContain('<pattern');
      const strong = JSON.parse(JSON.stringify(chart).replace(/"weak":true/g, '"weak":false')) as BriefChart;
      expect(drawn(strong)).not.toContain('<pattern');
    }
    for (const chart of [targetBand, ranking, countsOverTime]) {
      expect(texts(drawn(chart))).toContain('Số sơ bộ, ước tính hoặc gần đúng');
    }
    expect(drawn(tileMap)).toContain('stroke-dasharray="4 3"');
  });

  it('ranks stand in the marks, names at the ends of the lines', () => {
    const found = texts(drawn(sampleCharts().rankMovement)).split('\n');
    for (const text of ['9', '4', '2', 'Bắc Giang', 'Thành phố Hồ Chí Minh', '63 tỉnh, thành phố']) {
      expect(found).toContain(text);
    }
  });

  it('a line names its area where its last rank is not known', () => {
    const chart = sampleCharts().rankMovement;
    const lines = chart.lines.map((line) => ({ ...line, ranks: [...line.ranks.slice(0, -1), null] }));
    expect(texts(drawn({ ...chart, lines }))).toContain('Bắc Giang');
  });
});

/** Elements that do not close where they should. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', , self] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (self === '/') continue;
    if (closing === '') open.push(name);
    else if (open[open.length - 1] === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
