import { useRef, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import type { AppliedFill, FillJournal } from '../../../excel/liveWorkbook';
import type { Bilingual } from '../../../kpi/bilingual';
import type { Brief } from '../../../report/brief/document';
import { downloadFile } from '../../../session/downloadFile';
import { localDay } from '../../../session/localDay';
import { goToCell } from '../../components/goToCell';
import { useText } from '../../language/language';
import { undo as undoFill } from '../fill/workbookActions';
import type { BriefChoices } from './briefChoices';
import { briefFile, type BriefFormat } from './briefFiles';
import { insertBrief } from './insertBrief';
import * as messages from './messages';

export type BriefWorkState =
  | { readonly kind: 'idle' | 'inserting' | 'making' | 'undone' }
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'inserted'; readonly sheet: string; readonly applied: AppliedFill }
  | { readonly kind: 'failed'; readonly title: Bilingual; readonly error: unknown };

/** Inserting and taking away a brief; one piece of work at a time. */
export function useBriefWork(brief: Brief, choices: BriefChoices, figures: Figures) {
  const text = useText();
  const [state, setState] = useState<BriefWorkState>({ kind: 'idle' });
  const running = useRef(false);

  const run = async (
    during: 'inserting' | 'making',
    title: Bilingual,
    task: () => Promise<BriefWorkState>,
  ): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ kind: during });
    try {
      setState(await task());
    } catch (error) {
      setState({ kind: 'failed', title, error });
    } finally {
      running.current = false;
    }
  };

  return {
    state,
    insert: () =>
      void run('inserting', messages.insertFailed, async () => {
        const applied = await insertBrief(figures, choices, text, localDay());
        const sheet = applied.plan.sheets[0]?.sheet ?? '';
        await goToCell(sheet, 'A1');
        return { kind: 'inserted', sheet, applied };
      }),
    take: (format: BriefFormat) =>
      void run('making', messages.fileFailed, async () => {
        const { name, content, type } = await briefFile(brief, format);
        downloadFile(name, content, type);
        return { kind: 'made', name };
      }),
    undo: (journal: FillJournal) =>
      void run('inserting', messages.insertFailed, async () => {
        await undoFill(journal);
        return { kind: 'undone' };
      }),
  };
}
