/** Whoever moved as far as the last one named is named too, or counted. */
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { brief, said, type Asked } from './briefText';

/** The provinces of 2026 and 2027: the first `moved` pairs of neighbours change places, each by one. */
function neighboursSwapped(moved: number, asked: Asked = {}) {
  const ids = figuresOf([])
    .areas.list('34', '2027-12-31')
    .map(({ id }) => id);
  const before = ids.map((id, index) => observed('FDI_REG', id, '2026', 100 - index));
  const now = ids.map((id, index) => {
    const isMoved = index < 2 * moved;
    const place = isMoved ? (index % 2 === 0 ? index + 1 : index - 1) : index;
    return observed('FDI_REG', id, '2027', 100 - place);
  });
  return said(brief(figuresOf([...before, ...now]), { period: '2027', ...asked }), 'ranking.risers').join();
}

test('of a tie that is short all are named', () => {
  const text = neighboursSwapped(5);
  expect(text.match(/tăng 1 bậc/g)).toHaveLength(5);
  expect(text).not.toContain('địa phương khác');
});

test('of a long tie those not named are counted', () => {
  const text = neighboursSwapped(9);
  expect(text.match(/tăng 1 bậc, lên/g)).toHaveLength(5);
  expect(text).toContain('; và 4 địa phương khác cùng tăng 1 bậc.');
  expect(neighboursSwapped(9, { lang: 'en' })).toContain('; and 4 other provinces up 1 place.');
});

test('a short brief does the same with fewer names', () => {
  expect(neighboursSwapped(3, { length: 'short' })).toContain('; và 1 địa phương khác cùng tăng 1 bậc.');
});
