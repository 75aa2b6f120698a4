import { CustomFunctions } from '../../../src/workbench/channel/customFunctions';
import { Executor } from '../../../src/workbench/protocol/executor';
import type { Request, Response } from '../../../src/workbench/protocol/request';
import { SampleWorkbook } from './sample/workbook';
import { comparable } from './transcripts/expected';
import { IdMap } from './transcripts/idMap';
import session from './transcripts/session.json';

describe('a recorded session of office.js', () => {
  it('gets the recorded answer to every request', async () => {
    const functions = new CustomFunctions(() => undefined);
    const book = new SampleWorkbook();
    book.callFunction = functions.call;
    const executor = new Executor(book, {
      services: { 'Microsoft.ExcelServices.CustomFunctions': functions.service },
    });
    const ids = new IdMap();
    for (const { request, response } of session) {
      const answer = await executor.execute(ids.apply(request) as Request);
      const recorded = response as unknown as Response;
      expect(comparable(answer)).toEqual(ids.translate(comparable(recorded), comparable(answer)));
    }
    expect(executor.references.count).toBe(0);
  });
});
