import { StepHeading } from '../../components/StepHeading';
import { AsOfField } from '../../components/AsOfField';
import { ConnectionBar } from '../../components/ConnectionBar';
import { RadioGroup } from '../../components/RadioGroup';
import { chooseLanguage } from '../../language/chooseLanguage';
import { useLang, useText } from '../../language/language';
import { useSession, useSessionState } from '../../session/sessionContext';
import * as messages from './messages';

/** Set by the build. */
declare const VERSION: string;

/** *Cài đặt*: language of the pane, vintage, and what this is. */
export function SettingsView() {
  const text = useText();
  const lang = useLang();
  const session = useSession();
  const state = useSessionState();
  return (
    <>
      <StepHeading text={text(messages.heading)} />
      <RadioGroup
        legend={text(messages.language)}
        options={[
          { key: 'vi', text: 'Tiếng Việt' },
          { key: 'en', text: 'English' },
        ]}
        chosen={lang}
        onChoose={(chosen) => chooseLanguage(session, chosen)}
      />
      <AsOfField />
      <ConnectionBar />
      <section aria-labelledby="settings-about">
        <h2 id="settings-about" className="subheading">
          {text(messages.about)}
        </h2>
        <dl className="facts">
          <dt>{text(messages.version)}</dt>
          <dd>{VERSION}</dd>
          <dt>{text(messages.openData)}</dt>
          <dd>{state.kind === 'open' ? text(state.data.source.title) : text(messages.noData)}</dd>
        </dl>
        <p className="hint">{text(messages.privacy)}</p>
      </section>
    </>
  );
}
