import * as fc from 'fast-check';
import type { CellStyle, Engine, Scalar } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

interface Plain {
  value: Scalar;
  style: CellStyle;
}

type Step =
  | { do: 'write'; row: number; column: number; value: Scalar; style?: CellStyle }
  | { do: 'insertRows' | 'removeRows' | 'insertColumns' | 'removeColumns'; at: number; count: number };

const size = 12;
const place = fc.integer({ min: 1, max: size });
const styles: CellStyle[] = [
  { bold: true, origin: '1' },
  { fill: '#FFFF00', format: '0.0', origin: '2' },
  { borders: { top: { style: 'Dash', weight: 'Medium', color: '#000000' } }, locked: false },
];
const scalar = fc.oneof(
  fc.constantFrom<Scalar>('', 'TRUE', '12', '=1', null, true, false),
  fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '1', '\n', "'") }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      row: place,
      column: place,
      value: scalar,
      style: fc.option(fc.constantFrom(...styles), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'insertRows' as const,
        'removeRows' as const,
        'insertColumns' as const,
        'removeColumns' as const,
      ),
      at: place,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

/** A grid as a plain array, with the rule that new lines look like the one before. */
class PlainGrid {
  constructor(public rows: Plain[][] = Array.from({ length: 60 }, () => Array.from({ length: 60 }, empty))) {}

  apply(step: Step): void {
    switch (step.do) {
      case 'write': {
        const cell = this.rows[step.row - 1]![step.column - 1]!;
        this.rows[step.row - 1]![step.column - 1] = { value: step.value, style: step.style ?? cell.style };
        break;
      }
      case 'insertRows': {
        const above = step.at > 1 ? this.rows[step.at - 2]! : this.rows[0]!.map(empty);
        const added = Array.from({ length: step.count }, () => above.map(({ style }) => ({ value: null, style })));
        this.rows.splice(step.at - 1, 0, ...added);
        break;
      }
      case 'removeRows':
        this.rows.splice(step.at - 1, step.count);
        this.rows.push(...Array.from({ length: step.count }, () => this.rows[0]!.map(empty)));
        break;
      case 'insertColumns':
      case 'removeColumns': {
        const turned = new PlainGrid(turn(this.rows));
        turned.apply({ ...step, do: step.do === 'insertColumns' ? 'insertRows' : 'removeRows' });
        this.rows = turn(turned.rows);
        break;
      }
    }
  }

  read(): Plain[][] {
    return this.rows.slice(0, size).map((row) => row.slice(0, size));
  }
}

function empty(): Plain {
  return { value: null, style: {} };
}

function turn(rows: Plain[][]): Plain[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}

describe('the grid behaves like an array of cells', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = openHeadlessEngine();
  });
  afterAll(() => engine.dispose());

  test('through writes and moving rows and columns, and back by undo', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const sheet = engine.addSheet(`Thử ${engine.sheets.length} ${Math.random()}`);
        const range = { firstRow: 1, lastRow: size, firstColumn: 1, lastColumn: size };
        const read = () => sheet.read(range).map((row) => row.map(({ value, style }) => ({ value, style })));
        const plain = new PlainGrid();
        const states = [read()];
        for (const step of steps) {
          if (step.do === 'write') {
            sheet.write(step.row, step.column, [[{ value: step.value, ...(step.style && { style: step.style }) }]]);
          } else {
            sheet[step.do](step.at, step.count);
          }
          plain.apply(step);
          states.push(read());
          expect(states.at(-1)).toEqual(plain.read());
        }
        while (states.length > 1) {
          states.pop();
          engine.undo();
          expect(read()).toEqual(states.at(-1));
        }
        engine.removeSheet(sheet.id);
      }),
      { numRuns: 60 },
    );
  });
});
