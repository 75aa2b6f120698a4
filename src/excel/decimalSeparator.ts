import { inExcel } from './officeError';

/** Whether the person's Excel writes decimals with a comma; it then separates arguments with semicolons. @throws NgktError `excel.*` */
export async function hasDecimalComma(): Promise<boolean> {
  return inExcel(async (trips) => {
    const { application } = trips.context.workbook;
    application.load('decimalSeparator');
    await trips.sync();
    return application.decimalSeparator === ',';
  });
}
