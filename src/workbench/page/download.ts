import { element } from './element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element('a', { href: url, download: name }).click();
  // The browser has taken the bytes over once the click is through.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
