import { watchChanges } from '../../src/excel/watchChanges';
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel } from './openInExcel';

afterEach(closeExcel);

test('whoever watches is told of changes until it ends', async () => {
  const { office } = await openInExcel(
    smallWorkbook([{ name: 'A', rows: `<row r="2">${textCell('B2', 'có')}</row>` }]),
  );
  const write = async (text: string): Promise<void> => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [[text]];
      await context.sync();
    });
    await office.idle();
  };
  const told = jest.fn();
  const end = await watchChanges(told);
  await write('một');
  expect(told).toHaveBeenCalledTimes(1);
  await end();
  await write('hai');
  expect(told).toHaveBeenCalledTimes(1);
});
