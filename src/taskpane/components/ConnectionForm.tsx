import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState, type FormEvent } from 'react';
import { ownAddress } from '../../session/service/browserStorage';
import { readConnection } from '../../session/service/connection';
import { useText } from '../language/language';
import { useService, useServiceAccess } from '../session/serviceContext';
import * as messages from './connectionMessages';
import { ErrorNotice } from './ErrorNotice';

interface Props {
  /** The connection stands, or the person gave up. */
  readonly onDone: () => void;
}

/** Which collection service, and the token that says who asks. */
export function ConnectionForm({ onDone }: Props) {
  const text = useText();
  const access = useServiceAccess();
  const { connection } = useService();
  const [address, setAddress] = useState(connection?.address ?? ownAddress());
  const [token, setToken] = useState('');
  const [remember, setRemember] = useState(false);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsking(true);
    setError(undefined);
    try {
      await access.connect(readConnection(address, token), remember);
      onDone();
    } catch (problem) {
      setError(problem);
    } finally {
      setAsking(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void connect(event)} aria-label={text(messages.service)}>
      <TextField
        label={text(messages.address)}
        value={address}
        inputMode="url"
        onChange={(_event, value) => setAddress(value ?? '')}
      />
      <TextField
        label={text(messages.token)}
        description={text(messages.tokenHint)}
        value={token}
        type="password"
        autoComplete="off"
        onChange={(_event, value) => setToken(value ?? '')}
      />
      <div>
        <Checkbox
          label={text(messages.remember)}
          checked={remember}
          onChange={(_event, on) => setRemember(on === true)}
        />
        <p className="hint">{text(messages.rememberHint)}</p>
      </div>
      {error !== undefined && <ErrorNotice error={error} title={messages.failed} />}
      <div className="buttonRow">
        <DefaultButton text={text(messages.cancel)} onClick={onDone} />
        <PrimaryButton type="submit" text={text(asking ? messages.connecting : messages.connect)} disabled={asking} />
      </div>
    </form>
  );
}
