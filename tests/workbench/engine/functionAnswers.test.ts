import { FunctionAnswers, type CallingCell } from '../../../src/workbench/engine/functionAnswers';
import type { FunctionAnswer } from '../../../src/workbench/engine/engine';

const cell: CallingCell = { sheetId: 's', row: 0, column: 0 };
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('answers of custom functions', () => {
  let give: (answer: FunctionAnswer) => void;
  let arrived: CallingCell[];
  let answers: FunctionAnswers;
  beforeEach(() => {
    arrived = [];
    answers = new FunctionAnswers(
      () => new Promise((resolve) => (give = resolve)),
      () => Promise.resolve(),
      (cells) => arrived.push(...cells),
    );
    answers.answer('KPI', [], 'S!A1', cell);
  });

  test('are announced with the cells that asked', async () => {
    give({ value: 1 });
    await answers.whenIdle();
    expect(arrived).toEqual([cell]);
  });

  test('that come after the workbook is closed are not', async () => {
    const waiting = answers.whenIdle();
    answers.dispose();
    give({ value: 1 });
    await waiting;
    await nextTask();
    expect(arrived).toEqual([]);
  });

  test('that came but were not announced yet are not either', async () => {
    give({ value: 1 });
    await Promise.resolve();
    await Promise.resolve();
    answers.dispose();
    await nextTask();
    expect(arrived).toEqual([]);
  });
});
