import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Submission } from '../../../kpi/submission';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';

interface Props {
  readonly submission: Submission;
  readonly onClose: () => void;
}

/** Hands the submission over as a marked file, without any line. */
export function SignedFilePanel({ submission, onClose }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [key, setKey] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<unknown>();
  useEffect(() => heading.current?.focus(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!key) return;
    setWorking(true);
    setError(undefined);
    setSaved(undefined);
    try {
      const { saveSignedFile } = await import('./signedFile');
      setSaved(await saveSignedFile(submission, key, passphrase));
      setPassphrase('');
    } catch (problem) {
      setError(problem);
    } finally {
      setWorking(false);
    }
  };
  return (
    <form className="panel stack" onSubmit={(event) => void save(event)} aria-labelledby="signed-file">
      <h2 id="signed-file" ref={heading} tabIndex={-1} className="subheading">
        {text(messages.fileHeading)}
      </h2>
      <p className="hint">{text(messages.fileHint)}</p>
      <div>
        <span className="label">{text(messages.keyFile)}</span>
        <div className="buttonRow">
          <DefaultButton text={text(messages.chooseKey)} onClick={() => input.current?.click()} />
          {key && <span className="chosenFile">{key.name}</span>}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".ngktkey,.json"
          aria-label={text(messages.keyFile)}
          onChange={({ target }) => {
            setKey(target.files?.[0]);
            // The same file chosen again, mended meanwhile, is to be read again.
            target.value = '';
          }}
        />
      </div>
      <TextField
        label={text(messages.passphrase)}
        description={text(messages.passphraseHint)}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(_event, value) => setPassphrase(value ?? '')}
      />
      {error !== undefined && <ErrorNotice error={error} title={messages.saveFailed} />}
      {saved !== undefined && <Notice tone="done">{text(messages.saved(saved))}</Notice>}
      <div className="buttonRow">
        <DefaultButton text={text(messages.cancel)} onClick={onClose} />
        <PrimaryButton
          type="submit"
          text={text(working ? messages.saving : messages.save)}
          disabled={!key || working}
        />
      </div>
    </form>
  );
}
