import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { isCancellable, type FillFlow } from './fillFlow';
import * as messages from './messages';

/** The order in which a fill is written. */
const steps = ['checking', 'rows', 'values', 'references', 'record', 'done'] as const;

interface Props {
  readonly flow: Extract<FillFlow, { readonly step: 'working' }>;
  readonly onCancel: () => void;
}

export function WorkingStep({ flow, onCancel }: Props) {
  const text = useText();
  const { work, progress } = flow;
  const title = text(messages.working[work]);
  const written = work === 'fill' || work === 'restore' || work === 'publish';
  return (
    <div className="working" aria-busy="true">
      <StepHeading text={title} />
      <ProgressIndicator
        label={progress ? text(messages.progress[progress]) : title}
        {...(progress ? { percentComplete: (steps.indexOf(progress) + 1) / steps.length } : {})}
        ariaValueText={progress ? text(messages.progress[progress]) : title}
        progressHidden={false}
      />
      {isCancellable(flow) ? (
        <DefaultButton text={text(messages.cancel)} onClick={onCancel} />
      ) : (
        written && <p className="hint">{text(messages.cannotCancel)}</p>
      )}
    </div>
  );
}
