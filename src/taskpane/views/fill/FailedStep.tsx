import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ErrorNotice } from '../../components/ErrorNotice';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import type { Work } from './fillFlow';
import * as messages from './messages';

interface Props {
  readonly work: Work;
  readonly error: unknown;
  /** Back to the choices, where there are any. */
  readonly onBack: (() => void) | undefined;
  /** The same once more, from the workbook as it is now; absent where that makes no sense. */
  readonly onAgain: (() => void) | undefined;
}

/** What went wrong, where, and the ways on. */
export function FailedStep({ work, error, onBack, onAgain }: Props) {
  const text = useText();
  const again = work === 'plan' || work === 'fill' ? messages.previewAgain : messages.tryAgain;
  return (
    <>
      <StepHeading text={text(messages.failed[work])} />
      <ErrorNotice error={error} />
      <div className="actions">
        {onBack && <DefaultButton text={text(messages.back)} onClick={onBack} />}
        {onAgain && <PrimaryButton text={text(again)} onClick={onAgain} />}
      </div>
    </>
  );
}
