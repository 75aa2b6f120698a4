import type { HeadersFooters, PageTexts } from './book';

/** What a sheet has that says nothing of headers and footers. */
export function noHeadersFooters(): HeadersFooters {
  return {
    ...noTexts(),
    first: noTexts(),
    even: noTexts(),
    differentFirst: false,
    differentOddEven: false,
    useSheetMargins: true,
    useSheetScale: true,
  };
}

function noTexts(): PageTexts {
  return { header: { left: '', centre: '', right: '' }, footer: { left: '', centre: '', right: '' } };
}
