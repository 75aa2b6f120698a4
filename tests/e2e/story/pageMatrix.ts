/** The matrix of the service's pages, as a reviewer reads it. */
import type { CollectionPages } from '../collectionPages';

/** What the page says of every area's report for a period: “Chờ duyệt, nộp muộn” by “Bắc Ninh”. */
export async function matrixOnPage({ page }: CollectionPages, period: string): Promise<ReadonlyMap<string, string>> {
  await page.getByLabel('Kỳ', { exact: true }).selectOption(period);
  const header = page.getByRole('rowheader');
  const rows = await page.getByRole('table').getByRole('row').filter({ has: header }).allInnerTexts();
  return new Map(
    rows.map((row) => {
      const [name = '', state = ''] = row.split('\t');
      // A sign stands before the words.
      return [name.trim(), state.replace(/^\P{L}+/u, '')];
    }),
  );
}

/** Texts to those who still have to send. */
export async function reminders({ page }: CollectionPages, period: string): Promise<readonly string[]> {
  const items = page.getByRole('region', { name: `Nhắc gửi: ${period}` }).getByRole('listitem');
  await items.first().waitFor();
  return items.allInnerTexts();
}
