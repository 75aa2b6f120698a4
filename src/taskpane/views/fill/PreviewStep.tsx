import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { FillPlan } from '../../../report/plan/plan';
import { EmptyState } from '../../components/EmptyState';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { FilledForLine } from './FilledForLine';
import * as messages from './messages';
import { OverwriteOffer } from './OverwriteOffer';
import { PlanLines } from './PlanLines';
import { previewGroups } from './previewGroups';

interface Props {
  readonly plan: FillPlan;
  readonly overwriting: boolean;
  readonly onOverwrite: () => void;
  readonly onFill: () => void;
  readonly onBack: () => void;
}

/** The plan, before anything is written. */
export function PreviewStep({ plan, overwriting, onOverwrite, onFill, onBack }: Props) {
  const text = useText();
  const groups = useMemo(() => previewGroups(plan, 'before'), [plan]);
  const { inserted, removed } = plan.rows;
  const nothing = plan.sheets.length === 0;
  return (
    <>
      <StepHeading text={text(messages.previewHeading)} />
      <FilledForLine plan={plan} />
      <p className="hint">
        {text(messages.nothingWritten)} {inserted + removed > 0 && text(messages.rowsToChange(inserted, removed))}{' '}
        {overwriting && text(messages.overwriting)}
      </p>
      {nothing && <EmptyState icon="Page" title={messages.nothingToFill} />}
      <PlanLines
        groups={groups}
        names={messages.groups}
        above={(group) => group === 'kept' && <OverwriteOffer onOverwrite={onOverwrite} />}
      />
      <div className="actions">
        <DefaultButton text={text(messages.back)} onClick={onBack} />
        <PrimaryButton text={text(messages.fill)} onClick={onFill} disabled={nothing} />
      </div>
    </>
  );
}
