import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import { formatDate, parseDate } from '../../language/dates';
import { useLang, useText } from '../language/language';
import { useSession, useSettings } from '../session/sessionContext';
import { errorTexts } from './errorText';
import * as messages from './messages';

/** The day on which figures must have been known; the whole session keeps to it. */
export function AsOfField() {
  const text = useText();
  const lang = useLang();
  const session = useSession();
  const { asOf } = useSettings();
  const [typed, setTyped] = useState<string | undefined>();
  const [error, setError] = useState<string | undefined>();
  const take = (): void => {
    const words = (typed ?? '').trim();
    if (typed === undefined) return;
    try {
      session.changeSettings({ asOf: words === '' ? undefined : parseDate(words) });
      setTyped(undefined);
      setError(undefined);
    } catch (problem) {
      setError(text(errorTexts(problem)[0]?.text ?? messages.asOfHint));
    }
  };
  return (
    <TextField
      label={text(messages.asOf)}
      description={text(messages.asOfHint)}
      value={typed ?? (asOf === undefined ? '' : formatDate(asOf, lang))}
      onChange={(_event, value) => setTyped(value ?? '')}
      onBlur={take}
      onKeyDown={({ key }) => key === 'Enter' && take()}
      {...(error === undefined ? {} : { errorMessage: error })}
    />
  );
}
