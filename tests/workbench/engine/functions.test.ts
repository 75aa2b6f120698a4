import type { CustomFunction, Engine, EngineSheet, FunctionAnswer } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { cellAt, put, valuesAt } from './grid';

const functions: CustomFunction[] = [
  { name: 'NGKT.KPI', id: 'KPI', parameters: [{ matrix: false }, { matrix: false }] },
  { name: 'NGKT.TOP', id: 'TOP', parameters: [{ matrix: true }] },
];

describe('custom functions', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  let calls: { id: string; args: readonly unknown[]; caller: string }[];
  let answer: (id: string, args: readonly unknown[]) => FunctionAnswer | Promise<FunctionAnswer>;
  beforeEach(() => {
    engine = openHeadlessEngine();
    sheet = engine.activeSheet();
    calls = [];
    answer = (_id, args) => ({ value: args.length });
    engine.registerFunctions(functions, async (id, args, caller) => {
      calls.push({ id, args, caller });
      return answer(id, args);
    });
  });
  afterEach(() => engine.dispose());

  test('a cell is busy until the answer is there', async () => {
    let give: (answer: FunctionAnswer) => void = () => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    put(sheet, 'A1', [['=NGKT.KPI("FDI_REG","2025")', '=A1&"!"', '=1+1']]);
    await new Promise<void>((resolve) => {
      const stop = engine.on(({ kind }) => {
        if (kind !== 'calculated' || calls.length === 0) return;
        stop();
        resolve();
      });
    });
    expect(cellAt(sheet, 'A1')).toMatchObject({
      value: '#BUSY!',
      error: '#BUSY!',
      formula: 'NGKT.KPI("FDI_REG","2025")',
    });
    expect(cellAt(sheet, 'C1').value).toBe(2);
    give({ value: 38.23 });
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:B1')).toEqual([[38.23, '38.23!']]);
    expect(calls).toEqual([{ id: 'KPI', args: ['FDI_REG', '2025'], caller: 'Sheet1!A1' }]);
  });

  test('arguments are what Excel passes', async () => {
    put(sheet, 'A1', [
      [1, 'x', true, null],
      ['=NGKT.KPI(A1,B1)', '=NGKT.KPI(C1,D1)', '=NGKT.TOP(A1:D1)', '=NGKT.KPI(A1/0,1)'],
    ]);
    await engine.calculated();
    expect(calls.map(({ args }) => args)).toEqual(
      expect.arrayContaining([[1, 'x'], [true, ''], [[[1, 'x', true, '']]]]),
    );
    expect(calls).toHaveLength(3);
    expect(cellAt(sheet, 'D2').error).toBe('#DIV/0!');
  });

  test('answers spill, are errors, texts and truth values', async () => {
    const answers: Record<string, FunctionAnswer> = {
      spill: {
        value: [
          [1, 'Hà Nội'],
          [2, 'Huế'],
        ],
      },
      none: { error: '#N/A', message: 'chưa có số liệu' },
      text: { value: '0042' },
      yes: { value: true },
      empty: { value: null },
    };
    answer = (_id, [name]) => answers[String(name)]!;
    put(sheet, 'A1', [
      ['=NGKT.KPI("spill",1)'],
      [null],
      ['=NGKT.KPI("none",1)'],
      ['=NGKT.KPI("text",1)'],
      ['=NGKT.KPI("yes",1)'],
      ['=NGKT.KPI("empty",1)'],
    ]);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:B6')).toEqual([
      [1, 'Hà Nội'],
      [2, 'Huế'],
      ['#N/A', null],
      ['0042', null],
      [true, null],
      ['', null],
    ]);
    expect(cellAt(sheet, 'A3').error).toBe('#N/A');
    expect(cellAt(sheet, 'A4').error).toBeUndefined();
  });

  test('a call that throws is #VALUE!', async () => {
    answer = () => Promise.reject(new Error('hỏng'));
    put(sheet, 'A1', [['=NGKT.KPI(1,2)']]);
    await engine.calculated();
    expect(cellAt(sheet, 'A1').error).toBe('#VALUE!');
  });

  test('recalculating asks anew only when told to forget', async () => {
    put(sheet, 'A1', [['=NGKT.KPI(1,2)'], ['=NGKT.KPI(1,2)']]);
    await engine.calculated();
    expect(calls.map(({ caller }) => caller).sort()).toEqual(['Sheet1!A1', 'Sheet1!A2']);
    engine.recalculate();
    await engine.calculated();
    expect(calls).toHaveLength(2);
    answer = () => ({ value: 'mới' });
    engine.recalculate(true);
    await engine.calculated();
    expect(calls).toHaveLength(4);
    expect(valuesAt(sheet, 'A1:A2')).toEqual([['mới'], ['mới']]);
  });

  test('many answers are calculated in few rounds', async () => {
    let rounds = 0;
    engine.on(({ kind }) => {
      if (kind === 'calculated') rounds += 1;
    });
    put(
      sheet,
      'A1',
      Array.from({ length: 1500 }, (_, row) => [`=NGKT.KPI(${row},0)`]),
    );
    await engine.calculated();
    expect(calls).toHaveLength(1500);
    expect(
      valuesAt(sheet, 'A1:A1500')
        .flat()
        .every((value) => value === 2),
    ).toBe(true);
    expect(rounds).toBeLessThanOrEqual(4);
  });

  test('formulas written before the functions are known are calculated then', async () => {
    put(sheet, 'A1', [['=NGKT.LATE(5)']]);
    await engine.calculated();
    expect(cellAt(sheet, 'A1').error).toBe('#NAME?');
    engine.registerFunctions([{ name: 'NGKT.LATE', id: 'LATE', parameters: [{ matrix: false }] }], (_id, [value]) =>
      Promise.resolve({ value: Number(value) * 2 }),
    );
    await engine.calculated();
    expect(cellAt(sheet, 'A1').value).toBe(10);
  });

  test.each(['1/2', '2024-07', '2024-01-15', '8%', '6,5-7', '1.947', '10:30', '2024', '0123', '1,000', 'say ""hi""'])(
    'the quoted text “%s” reaches a function as it is written',
    async (written) => {
      put(sheet, 'A1', [
        [`=NGKT.KPI("${written}","x")`, `=NGKT.KPI(IF(TRUE,"${written}",""),"x")`],
        [`=ISTEXT("${written}")`, `=LEN("${written}")`],
      ]);
      await engine.calculated();
      const text = written.replaceAll('""', '"');
      expect(calls.map(({ args }) => args[0])).toEqual([text, text]);
      expect(cellAt(sheet, 'A2').value).toBe(true);
      expect(cellAt(sheet, 'B2').value).toBe(text.length);
    },
  );

  test('functions that count with quoted days and numbers still do', async () => {
    put(sheet, 'A1', [
      ['=YEAR("2024-07-15")', '=SUM("2","3")', '=LEFT("2024-07","4")', '="2"+1', '=DATEVALUE("2024-03-01")'],
    ]);
    await engine.calculated();
    const values = ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => cellAt(sheet, cell).value);
    expect(values).toEqual([2024, 5, '2024', 3, 45352]);
  });
});
