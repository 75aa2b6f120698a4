import { Spinner, SpinnerSize } from 'office-ui-fabric-react/lib/Spinner';
import type { Bilingual } from '../../kpi/bilingual';
import { useText } from '../language/language';

/** Something is being read; says what. */
export function LoadingState({ text }: { readonly text: Bilingual }) {
  const words = useText()(text);
  return (
    <div className="loading" aria-busy="true">
      <Spinner size={SpinnerSize.medium} label={words} ariaLive="polite" />
    </div>
  );
}
