import type { Reminder } from '../../exchange/api/serviceSchemas';
import { CopyButton } from '../parts/CopyButton';
import { periodText } from '../../language/periodText';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import * as messages from './messages';

/** Areas that still have to send, with a text for each to be copied. */
export function Reminders({ period }: { readonly period: string }) {
  const text = useText();
  const [answer, askAgain] = useAnswer(`reminders ${period}`, (client) => client.reminders(period));
  return (
    <section className="reminders" aria-labelledby="reminders">
      <h2 id="reminders">
        {text(messages.reminders)}: {text(periodText(period))}
      </h2>
      {answer.kind === 'asking' && <Waiting text={text(messages.loading)} />}
      {answer.kind === 'failed' && (
        <Failure error={answer.error} title={text(messages.remindersFailed)} onAgain={askAgain} />
      )}
      {answer.kind === 'here' && <Texts reminders={answer.content} />}
    </section>
  );
}

function Texts({ reminders }: { readonly reminders: readonly Reminder[] }) {
  const text = useText();
  if (reminders.length === 0) return <p>{text(messages.noReminders)}</p>;
  return (
    <>
      <p>{text(messages.remindersText)}</p>
      <CopyButton label={text(messages.copyAll)} content={reminders.map((each) => text(each.text)).join('\n')} />
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder.area}>
            <span>{text(reminder.text)}</span>
            <CopyButton
              label={text(messages.copyOne)}
              name={text(messages.copyFor(reminder.areaName))}
              content={text(reminder.text)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
