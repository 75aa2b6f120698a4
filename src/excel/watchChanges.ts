import { inExcel } from './officeError';
import { removeHandlers } from './removeHandlers';
import { supports } from './requirements';

/**
 * Calls the listener whenever cells or sheets of the workbook changed, by a person or an add-in.
 * @returns what ends it
 * @throws NgktError `excel.*`
 */
export async function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  return inExcel(async (trips) => {
    const { worksheets } = trips.context.workbook;
    const tell = (): Promise<void> => Promise.resolve(listener());
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(tell)] : []),
    ];
    await trips.sync();
    return () => removeHandlers(trips, handlers);
  });
}
