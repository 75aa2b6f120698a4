import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { FillPlan } from '../../../report/plan/plan';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import * as messages from './messages';
import { PlanLines } from './PlanLines';
import { previewGroups } from './previewGroups';

interface Props {
  readonly plan: FillPlan;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Says what restoring or publishing does, before it is done. */
export function ConfirmStep({ plan, onConfirm, onBack }: Props) {
  const text = useText();
  const kind = plan.kind === 'restore' ? 'restore' : 'publish';
  const groups = useMemo(() => previewGroups(plan, 'before'), [plan]);
  return (
    <>
      <StepHeading text={text(messages.confirmHeading[kind])} />
      <p>{text(messages.confirmText[kind])}</p>
      <p className="hint">{text(messages.cellsConcerned(plan.filled))}</p>
      <PlanLines groups={groups} names={messages.groups} />
      <div className="actions">
        <DefaultButton text={text(messages.back)} onClick={onBack} />
        <PrimaryButton text={text(messages.confirmButton[kind])} onClick={onConfirm} />
      </div>
    </>
  );
}
