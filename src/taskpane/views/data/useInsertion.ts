import { useState } from 'react';
import { NgktError } from '../../../kpi/finding';
import type { Insertion } from './insertChoices';

export type InsertOutcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Whether inserting was refused because the cell holds something. */
export function isOccupied(error: unknown): boolean {
  return error instanceof NgktError && error.code === 'excel.occupied';
}

/** Inserts into the selected cell, and what came of it. */
export function useInsertion(): readonly [
  InsertOutcome | undefined,
  (content: Insertion['content'], overwrite?: boolean) => Promise<void>,
] {
  const [outcome, setOutcome] = useState<InsertOutcome | undefined>();
  const insert = async (content: Insertion['content'], overwrite = false): Promise<void> => {
    setOutcome({ kind: 'working' });
    try {
      const { insertAtSelection } = await import('../../../excel/selection');
      setOutcome({ kind: 'done', ...(await insertAtSelection(content, { overwrite })) });
    } catch (error) {
      setOutcome({ kind: 'failed', error });
    }
  };
  return [outcome, insert];
}
