import type { AddinChannel } from '../channel/addinChannel';
import type { Book } from '../book/book';
import type { ChartLayer } from './charts/chartLayer';
import type { WireLog } from './wireLog';

/** One workbook open in the page, and the add-in joined to it. */
export interface OpenedWorkbook {
  readonly book: Book;
  readonly channel: AddinChannel;
  readonly wire: WireLog;
  readonly charts: ChartLayer;
  /** Settles when the add-in has started. */
  readonly connected: Promise<void>;
  close(): void;
}
