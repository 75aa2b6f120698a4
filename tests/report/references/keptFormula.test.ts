import { fromKeptFormula, keptPlaces, toKeptFormula } from '../../../src/report/references/keptFormula';

const kept = (...rows: (number | undefined)[]) =>
  rows.map((fromRow) => ({ cells: [], image: '', ...(fromRow === undefined ? {} : { fromRow }) }));

test('references among rows that go together are kept as distances, all others as they are', () => {
  const formula = toKeptFormula("SUM(B5:B$6)+$A7*Khác!B5+B20+'BC'!B6", 'BC', 7, keptPlaces(kept(5, 6, 7)));
  expect(formula).toBe("SUM(‹B·-2›:‹B·$-1›)+‹$A·0›*Khác!B5+B20+'BC'!‹B·-1›");
  expect(fromKeptFormula(formula, 17)).toBe("SUM(B15:B$16)+$A17*Khác!B5+B20+'BC'!B16");
});

test('rows that were out already keep their place between the others', () => {
  expect(toKeptFormula('B5', 'BC', 6, keptPlaces(kept(5, undefined, 6)))).toBe('‹B·-2›');
});

test('a total over a filled list is kept as one over its only template row', () => {
  const places = keptPlaces(kept(5, 15), [{ first: 5, height: 1, count: 10 }]);
  expect(toKeptFormula('SUM(B5:B14)', 'BC', 15, places)).toBe('SUM(‹B·-1›:‹B·-1›)');
  expect(toKeptFormula('B5*2', 'BC', 5, places)).toBe('‹B·0›*2');
  expect(toKeptFormula('B5/B$15', 'BC', 5, places)).toBe('‹B·0›/‹B·$1›');
});

test('when the list comes back the total covers all its entries', () => {
  const origins = [3, 4, 4, 4, 4, 5];
  expect(fromKeptFormula('SUM(‹B·-1›:‹B·-1›)', 25, 5, origins)).toBe('SUM(B21:B24)');
  expect(fromKeptFormula('SUM(‹B·-2›:‹B·-1›)', 25, 5, origins)).toBe('SUM(B20:B24)');
  expect(fromKeptFormula('‹B·-2›', 25, 5, origins)).toBe('B20');
});

test('rows of markers that stay out are left out of the count', () => {
  expect(fromKeptFormula('SUM(‹B·-2›:‹B·-2›)', 12, 2, [1, 1, 3])).toBe('SUM(B10:B11)');
});

test('formulas in the list’s own rows stay in their entry and still find the total', () => {
  const origins = [0, 1, 0, 1, 0, 1, 2];
  const own = (index: number) => fromKeptFormula('‹B·0›/‹B·$2›', 10 + index, index, origins);
  expect([0, 2, 4].map(own)).toEqual(['B10/B$16', 'B12/B$16', 'B14/B$16']);
  expect(fromKeptFormula('‹B·-1›', 13, 3, origins)).toBe('B12');
});

test('two lists one below the other are told apart', () => {
  expect(fromKeptFormula('SUM(‹B·-3›:‹B·-3›)+SUM(‹B·-1›:‹B·-1›)', 16, 6, [0, 0, 0, 1, 2, 2, 3])).toBe(
    'SUM(B10:B12)+SUM(B14:B15)',
  );
});

test('a list that comes back looks at the row above it as when filled down', () => {
  const own = (origins: readonly number[], formula: string) =>
    origins.map((_, index) => fromKeptFormula(formula, 10 + index, index, origins));
  expect(own([1, 1, 1], 'N(D9)+‹C·0›')).toEqual(['N(D9)+C10', 'N(D10)+C11', 'N(D11)+C12']);
  expect(own([1, 1, 1], 'N(‹D·-1›)+‹C·0›')).toEqual(['N(D9)+C10', 'N(D10)+C11', 'N(D11)+C12']);
  expect(own([1, 1], 'MAX(A$9:A9)+D$9+D8+Khác!D9')).toEqual([
    'MAX(A$9:A9)+D$9+D8+Khác!D9',
    'MAX(A$9:A10)+D$9+D8+Khác!D9',
  ]);
  expect(own([0, 1, 2, 1, 2], 'D10')).toEqual(['D10', 'D10', 'D10', 'D12', 'D12']);
});
