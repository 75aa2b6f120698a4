/** A workbook as a file, with the name it is opened by. */
export interface CarriedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEPT = 'ngkt-workbench-carried';

/** Where this tab's workbook is kept: others of the same browser may be carrying theirs. */
interface Noted {
  readonly name: string;
  readonly address: string;
}

/** Keeps the workbook over a new start of the page in this tab. @throws DOMException where the browser has no room for it */
export async function carryOver({ name, bytes }: CarriedWorkbook): Promise<void> {
  const noted: Noted = { name, address: `/${KEPT}/${crypto.randomUUID()}` };
  await (await caches.open(KEPT)).put(noted.address, new Response(new Uint8Array(bytes)));
  sessionStorage.setItem(KEPT, JSON.stringify(noted));
}

/** The workbook that was open before this start of the page, once; undefined where none was carried over. */
export async function takeCarried(): Promise<CarriedWorkbook | undefined> {
  const text = sessionStorage.getItem(KEPT);
  if (text === null) return undefined;
  sessionStorage.removeItem(KEPT);
  const { name, address } = JSON.parse(text) as Noted;
  const kept = await caches.open(KEPT);
  const found = await kept.match(address);
  await kept.delete(address);
  return found && { name, bytes: new Uint8Array(await found.arrayBuffer()) };
}
