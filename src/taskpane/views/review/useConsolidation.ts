import { useState } from 'react';
import type { Bilingual } from '../../../kpi/bilingual';
import { vietnamDay } from '../../../kpi/vietnamDay';
import type { OpenData } from '../../../session/session';
import type { ServiceClient } from '../../../session/service/serviceClient';
import { useLang } from '../../language/language';
import { useSession } from '../../session/sessionContext';
import * as messages from './messages';

export type ConsolidationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly text: Bilingual }
  | { readonly kind: 'failed'; readonly title: Bilingual; readonly error: unknown; readonly zip?: Consolidated }
  | { readonly kind: 'open'; readonly zip: Consolidated; readonly data: OpenData }
  /** Tables that hold figures would be replaced. */
  | { readonly kind: 'asking'; readonly zip: Consolidated; readonly sheets: readonly string[] }
  | { readonly kind: 'written' };

/** The service's answer, kept so that what is written is what was opened. */
type Consolidated = Uint8Array<ArrayBuffer>;

export interface ConsolidationWork {
  readonly state: ConsolidationState;
  /** @param asOf ISO day; today where undefined */
  readonly open: (asOf: string | undefined) => Promise<void>;
  readonly write: (zip: Consolidated, overwrite: boolean) => Promise<void>;
}

/** Consolidates, opens the result as the session's source and writes it into the workbook's tables. */
export function useConsolidation(client: ServiceClient): ConsolidationWork {
  const session = useSession();
  const lang = useLang();
  const [state, setState] = useState<ConsolidationState>({ kind: 'idle' });
  return {
    state,
    async open(asOf) {
      setState({ kind: 'working', text: messages.consolidating });
      try {
        // Days of approval are those of Vietnam's calendar, whatever the computer's.
        const day = asOf ?? vietnamDay(new Date());
        const zip = await client.consolidated(day);
        const { id } = await session.addConsolidated(day, zip);
        setState({ kind: 'open', zip, data: await session.open(id) });
      } catch (error) {
        setState({ kind: 'failed', title: messages.consolidateFailed, error });
      }
    },
    async write(zip, overwrite) {
      setState({ kind: 'working', text: messages.writing });
      try {
        const { filledDataTables, writeConsolidated } = await import('./consolidation');
        const sheets = overwrite ? [] : await filledDataTables();
        if (sheets.length > 0) {
          setState({ kind: 'asking', zip, sheets });
          return;
        }
        await writeConsolidated(zip, lang);
        const tables = (await session.sources()).find(({ kind }) => kind === 'workbook');
        if (tables) await session.open(tables.id);
        setState({ kind: 'written' });
      } catch (error) {
        setState({ kind: 'failed', title: messages.writeFailed, error, zip });
      }
    },
  };
}
