import { useState } from 'react';
import type { Bilingual } from '../../../kpi/bilingual';
import type { Finding } from '../../../kpi/finding';
import { localDay } from '../../../session/localDay';
import type { Session } from '../../../session/session';
import { useLang } from '../../language/language';
import { useSession } from '../../session/sessionContext';
import { chosenFiles } from './chosenFiles';
import { importFindings } from './importCheck';
import * as messages from './messages';

/** What becomes of importing figures or creating tables. */
export type SourceOutcome =
  | { readonly kind: 'working'; readonly text: Bilingual }
  | {
      readonly kind: 'done';
      readonly text: Bilingual;
      readonly hint?: Bilingual;
      readonly sheet?: string;
      /** What is to be looked at in the figures. */
      readonly findings?: readonly Finding[];
      /** The workbook's tables are there, another source is open: whether to use them is for the person to say. */
      readonly offersTables?: boolean;
    }
  | { readonly kind: 'failed'; readonly title: Bilingual; readonly error: unknown };

export interface SourceWork {
  readonly outcome: SourceOutcome | undefined;
  readonly importChosen: (files: readonly File[]) => Promise<void>;
  readonly createTables: () => Promise<void>;
  /** Makes the workbook's tables the open source. */
  readonly useTables: () => Promise<void>;
}

/** Brings new figures into the session: from files, or from tables made in the workbook. */
export function useSourceWork(): SourceWork {
  const session = useSession();
  const lang = useLang();
  const [outcome, setOutcome] = useState<SourceOutcome | undefined>();
  const run = async (text: Bilingual, title: Bilingual, task: () => Promise<SourceOutcome>): Promise<void> => {
    setOutcome({ kind: 'working', text });
    try {
      setOutcome(await task());
    } catch (error) {
      setOutcome({ kind: 'failed', title, error });
    }
  };
  return {
    outcome,
    importChosen: (files) =>
      run(messages.importing, messages.importFailed, async () => {
        const { label, contents } = await chosenFiles(files);
        const { id } = await session.importFiles(label[lang], contents);
        const { source, figures } = await session.open(id);
        const { observations } = figures.dataset;
        const indicators = new Set(observations.map(({ indicator }) => indicator));
        const text = messages.imported(source.title, observations.length, indicators.size);
        const findings = await importFindings(figures.dataset, localDay());
        return { kind: 'done', text, hint: messages.importKept, ...(findings ? { findings } : {}) };
      }),
    createTables: () =>
      run(messages.creating, messages.createFailed, async () => {
        const sheets = await createTables(lang);
        const { state } = session;
        const offersTables = state.kind !== 'open' || state.data.source.kind !== 'workbook';
        const [first] = sheets;
        return first === undefined
          ? { kind: 'done', text: messages.tablesThere, offersTables }
          : { kind: 'done', text: messages.created(sheets), sheet: first, offersTables };
      }),
    useTables: () =>
      run(messages.openingTables, messages.tablesFailed, async () => {
        await openTables(session);
        return { kind: 'done', text: messages.tablesUsed };
      }),
  };
}

async function createTables(lang: 'vi' | 'en'): Promise<readonly string[]> {
  const [{ createDataTables }, { builtInIndicators }] = await Promise.all([
    import('../../../excel/dataTables/createDataTables'),
    import('../../../exchange/indicatorCatalogue'),
  ]);
  const { unitLabel } = await import('../../../kpi/unit');
  const offered = builtInIndicators.map(({ code, name, unit }) => ({
    code,
    name: name[lang],
    unit: unitLabel(unit, lang),
  }));
  return createDataTables(offered, lang);
}

async function openTables(session: Session): Promise<void> {
  const tables = (await session.sources()).find(({ kind }) => kind === 'workbook');
  if (tables) await session.open(tables.id);
}
