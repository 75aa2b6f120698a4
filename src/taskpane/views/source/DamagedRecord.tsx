import { recordUnusable } from '../../../report/scan/messages';
import type { RecordProblem } from '../../../report/workbook/snapshot';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';

/** What the workbook remembered of its fills cannot be used. */
export function DamagedRecord({ problem }: { readonly problem: RecordProblem }) {
  const text = useText();
  return <Notice tone="warning">{text(recordUnusable(problem))}</Notice>;
}
