import type { Slot, SlotDetail } from '../../exchange/api/serviceSchemas';
import { formatInstant } from '../../session/review/instants';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useLanguage, useText } from '../shell/language';
import { FindingList } from '../upload/FindingList';
import { CommentTable } from './CommentTable';
import * as messages from './messages';

/** What a reviewer wrote on the cells, what was found, and every version that arrived. */
export function ReportDetails({ slot: { area, period, version, state } }: { readonly slot: Slot }) {
  const text = useText();
  const [answer, askAgain] = useAnswer(`slot ${area} ${period} ${version} ${state}`, (client) =>
    client.slot(area, period),
  );
  switch (answer.kind) {
    case 'asking':
      return <Waiting text={text(messages.loading)} />;
    case 'failed':
      return <Failure error={answer.error} title={text(messages.notLoaded)} onAgain={askAgain} />;
    case 'here':
      return <Content detail={answer.content} />;
  }
}

function Content({ detail: { slot, comments, findings, versions } }: { readonly detail: SlotDetail }) {
  const text = useText();
  const isBack = slot.state === 'returned';
  return (
    <div className="details">
      {isBack && <p>{text(messages.mend)}</p>}
      {(isBack || comments.length > 0) && <CommentTable comments={comments} />}
      {findings.length > 0 && (
        <>
          <h3>{text(messages.findings)}</h3>
          <FindingList findings={findings} />
        </>
      )}
      <h3>{text(messages.versions)}</h3>
      {versions.length === 0 ? <p>{text(messages.noVersions)}</p> : <Versions versions={versions} />}
    </div>
  );
}

function Versions({ versions }: Pick<SlotDetail, 'versions'>) {
  const text = useText();
  const { lang } = useLanguage();
  return (
    <ul className="versions">
      {[...versions].reverse().map(({ version, receivedAt, via, by, hash }) => (
        <li key={version}>
          <strong>{version}.</strong> {formatInstant(receivedAt, lang)} – {text(messages.ways[via])}, {by}
          <br />
          <span className="hint">
            {text(messages.hash)}: <code>{hash}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
