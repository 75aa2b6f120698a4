/** Whether this Excel has a set of the API, as "1.15". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
