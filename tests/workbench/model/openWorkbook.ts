import type { Book } from '../../../src/workbench/book/book';
import { createBook } from '../../../src/workbench/book/createBook';
import type { Engine } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { ObjectEvent } from '../../../src/workbench/model/events';
import { openModel, type Model, type ModelOptions } from '../../../src/workbench/model/openModel';
import { openOffice, type OfficeInNode } from '../../officeHost/officeInNode';

/** An empty workbook with Sheet1, and Microsoft's client library before it. */
export interface OpenWorkbook {
  readonly engine: Engine;
  readonly book: Book;
  readonly model: Model;
  readonly office: OfficeInNode;
  readonly events: ObjectEvent[];
  run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  close(): void;
}

export function openWorkbook(options: Omit<ModelOptions, 'raise'> = {}): OpenWorkbook {
  const engine = openHeadlessEngine();
  const book = createBook(engine);
  const events: ObjectEvent[] = [];
  const model = openModel(book, { ...options, raise: (event) => events.push(event) });
  const office = openOffice(model.workbook, model.executorOptions);
  return {
    engine,
    book,
    model,
    office,
    events,
    run: (work) => office.Excel.run((context) => work(context, context.workbook.worksheets.getItem('Sheet1'))),
    close: () => {
      model.dispose();
      engine.dispose();
    },
  };
}

/** The code of Excel's error; fails where there is none. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('No error came.');
}
