import { useId, useState, type FormEvent } from 'react';
import { readConnection } from '../../session/service/connection';
import { Failure } from '../parts/Failure';
import { Heading } from '../parts/Heading';
import { pageService, serviceAddress } from '../service/pageService';
import { useText } from './language';
import * as messages from './messages';

/** Asks for the token that says which office this is. @param before why the last token was not taken */
export function SignIn({ before }: { readonly before: unknown }) {
  const text = useText();
  const id = useId();
  const [token, setToken] = useState('');
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState(before);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsking(true);
    setFailure(undefined);
    try {
      await pageService.connect(readConnection(serviceAddress(), token), false);
    } catch (error) {
      setFailure(error);
      setAsking(false);
    }
  };
  return (
    <form className="card narrow" onSubmit={(event) => void enter(event)}>
      <Heading>{text(messages.signIn)}</Heading>
      <p>{text(messages.signInText)}</p>
      <p className="field">
        <label htmlFor={id}>{text(messages.token)}</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          aria-describedby={`${id}hint`}
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
        <span id={`${id}hint`} className="hint">
          {text(messages.tokenHint)}
        </span>
      </p>
      {failure !== undefined && <Failure error={failure} title={text(messages.notEntered)} />}
      <p className="buttons">
        <button type="submit" className="button primary" disabled={asking}>
          {text(asking ? messages.entering : messages.enter)}
        </button>
      </p>
    </form>
  );
}
