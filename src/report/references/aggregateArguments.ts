/** Which arguments of which functions hold the figures that are put together: 1-based positions. */
type Positions = (position: number) => boolean;

const every: Positions = () => true;
const only =
  (...positions: readonly number[]): Positions =>
  (position) =>
    positions.includes(position);
const from =
  (first: number): Positions =>
  (position) =>
    position >= first;
const odd: Positions = (position) => position % 2 === 1;
/** SUMIFS and its like: the figures first, then pairs of a range and its criterion. */
const firstAndEven: Positions = (position) => position === 1 || position % 2 === 0;

const aggregates = new Map<string, Positions>([
  ...names(
    'SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MINA MAX MAXA PRODUCT SUMSQ SUMPRODUCT MEDIAN MODE MODE.SNGL ' +
      'MODE.MULT STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P VAR VARA VARP VARPA VAR.S VAR.P GEOMEAN HARMEAN AVEDEV ' +
      'DEVSQ SKEW SKEW.P KURT CONCAT ROWS',
    every,
  ),
  ...names('LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN', only(1)),
  ...names('RANK RANK.EQ RANK.AVG', only(2)),
  ...names('SUBTOTAL', from(2)),
  ...names('AGGREGATE TEXTJOIN', from(3)),
  ...names('COUNTIF', only(1)),
  ...names('SUMIF AVERAGEIF', only(1, 3)),
  ...names('COUNTIFS', odd),
  ...names('SUMIFS AVERAGEIFS MAXIFS MINIFS', firstAndEven),
]);

/** Whether a function puts together all the figures of an argument, so that a one-row list there must grow. */
export function isAggregateArgument(functionName: string, position: number): boolean {
  const name = functionName.toUpperCase();
  const plain = name.startsWith('_XLFN.') ? name.replace(/^_XLFN\.(?:_XLWS\.)?/, '') : name;
  return aggregates.get(plain)?.(position) ?? false;
}

function names(list: string, positions: Positions): [string, Positions][] {
  return list.split(' ').map((name) => [name, positions]);
}
