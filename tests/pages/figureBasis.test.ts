import { figureBasis, type Names } from '../../src/pages/brief/figureBasis';
import type { Brief, Piece } from '../../src/report/brief/document';
import { evidence, sampleBrief } from '../publication/sampleBrief';

const names: Names = { indicator: (code) => `<${code}>`, area: (id) => `<${id}>` };

/** The sample with one sentence of these pieces. */
function saying(...pieces: Piece[]): Brief {
  const sentences = [{ rule: 'test', pieces }];
  const section = { id: 'fdi', heading: 'FDI', blocks: [{ kind: 'paragraph', sentences }] } as const;
  return { ...sampleBrief(), sections: [section] };
}

test('a number is told with its figures, the computation and the sources by their places in the annex', () => {
  const change = evidence('FDI_REG', {
    figures: [
      { indicator: 'FDI_REG', area: 'VN', period: '2024' },
      { indicator: 'FDI_REG', area: 'VN', period: '2023', counterpart: 'Nhật Bản' },
    ],
    derivation: 'So 38,2 với 36,6',
    status: 'P',
    sources: [1, 0],
  });
  const brief = saying({ kind: 'figure', text: '4,4%', evidence: change });
  expect(figureBasis(change, brief, names)).toEqual({
    stated: '4,4%',
    figures: ['<FDI_REG> – <VN> – Năm 2024', '<FDI_REG> – Nhật Bản – <VN> – Năm 2023'],
    derivation: 'So 38,2 với 36,6',
    status: { vi: 'sơ bộ', en: 'provisional' },
    sources: [
      { number: 2, text: 'Bản tin minh họa <thứ hai> & phụ lục', days: '' },
      {
        number: 1,
        text: 'Báo cáo minh họa thứ nhất, ngày 20/12/2024',
        days: 'ngày chốt số liệu: 20/12/2024; công bố: 20/12/2024',
      },
    ],
  });
});

test('of two numbers that read alike each is told by what it rests on itself', () => {
  const [first, second] = [evidence('FDI_REG'), evidence('FDI_NEW')];
  const brief = saying(
    { kind: 'figure', text: '10', evidence: first },
    { kind: 'figure', text: '10 dự án', evidence: second },
  );
  expect(figureBasis(second, brief, names).stated).toBe('10 dự án');
});

test('every number of a brief is found where it stands, in text, lists, tables and their notes', () => {
  const brief = sampleBrief('en');
  const found = JSON.stringify(brief.sections).match(/"kind":"figure"/g)?.length ?? 0;
  let told = 0;
  JSON.stringify(brief.sections, (_key, value: unknown) => {
    const piece = value as Piece | null;
    if (piece?.kind === 'figure') {
      expect(figureBasis(piece.evidence, brief, names).stated).toBe(piece.text);
      told += 1;
    }
    return value;
  });
  expect(told).toBe(found);
  expect(told).toBeGreaterThan(5);
});
