import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { AppliedFill, FillJournal } from '../../../excel/liveWorkbook';
import { Notice } from '../../components/Notice';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { FilledForLine } from './FilledForLine';
import { FormulaErrors } from './FormulaErrors';
import { ReportActions } from './ReportActions';
import * as messages from './messages';
import { OverwriteOffer } from './OverwriteOffer';
import { PlanLines } from './PlanLines';
import { previewGroups } from './previewGroups';

interface Props {
  readonly applied: AppliedFill;
  readonly onUndo: (journal: FillJournal) => void;
  readonly onOverwrite: () => void;
  readonly onGoOn: () => void;
  readonly onPrepare: (kind: 'restore' | 'publish') => void;
}

/** What was written, kept and not found, and what can be done next. */
export function ResultStep({ applied, onUndo, onOverwrite, onGoOn, onPrepare }: Props) {
  const text = useText();
  const { plan, journal, findings } = applied;
  const groups = useMemo(
    () => previewGroups({ ...plan, findings: [...plan.findings, ...findings] }, 'after'),
    [plan, findings],
  );
  const { inserted, removed } = plan.rows;
  return (
    <>
      <StepHeading text={text(messages.headingAfter[plan.kind])} />
      <FilledForLine plan={plan} />
      <Notice tone="done">
        <p>
          {text(messages.cellsWritten(plan.kind, plan.filled))}{' '}
          {inserted + removed > 0 && text(messages.rowsChanged(inserted, removed))}
        </p>
      </Notice>
      <FormulaErrors applied={applied} />
      <PlanLines
        groups={groups}
        names={messages.groupsAfter}
        above={(group) => group === 'kept' && <OverwriteOffer onOverwrite={onOverwrite} />}
      />
      <div className="quietActions">{plan.kind === 'fill' && <ReportActions onPrepare={onPrepare} />}</div>
      <div className="actions">
        {journal && <DefaultButton text={text(messages.undo[plan.kind])} onClick={() => onUndo(journal)} />}
        <PrimaryButton text={text(plan.kind === 'fill' ? messages.otherPeriod : messages.goOn)} onClick={onGoOn} />
      </div>
    </>
  );
}
