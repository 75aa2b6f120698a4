import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { CellList } from '../../components/CellList';
import { Notice } from '../../components/Notice';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { ReportActions } from './ReportActions';
import type { BuiltInTemplate } from './builtInTemplates';
import { ContextFields } from './ContextFields';
import type { FlowNotice } from './fillFlow';
import * as messages from './messages';
import { SheetPicker } from './SheetPicker';
import { SourceHint } from './SourceHint';
import { TemplateCards } from './TemplateCards';
import type { ChoicesInHand } from './useFillChoices';
import type { WorkbookOverview } from './workbookOverview';

interface Props {
  readonly overview: WorkbookOverview;
  readonly notice: FlowNotice | undefined;
  readonly hand: ChoicesInHand;
  readonly onTemplate: (template: BuiltInTemplate) => void;
  readonly onReadAgain: () => void;
  readonly onPreview: () => void;
  readonly onPrepare: (kind: 'restore' | 'publish') => void;
}

/** The first step: what to fill, and for what. */
export function ChooseStep({ overview, notice, hand, onTemplate, onReadAgain, onPreview, onPrepare }: Props) {
  const text = useText();
  const { choices, fits, proposing, change } = hand;
  const hasFigures = useSessionState().kind === 'open';
  const filled = overview.sheets.some(({ filledFor }) => filledFor);
  const empty = overview.sheets.length === 0;
  return (
    <>
      <StepHeading text={text(messages.heading)} takesFocus={notice !== undefined} />
      {notice && (
        <Notice tone={notice.tone}>
          <p>{text(notice.text)}</p>
          {notice.cells && notice.cells.length > 0 && <CellList cells={notice.cells} />}
          {notice.findings?.map(({ message }, index) => (
            <p key={index}>{text(message)}</p>
          ))}
        </Notice>
      )}
      {empty ? (
        <Notice tone="info">{text(messages.noSheets)}</Notice>
      ) : (
        <SheetPicker sheets={overview.sheets} chosen={choices.sheets} onChoose={(sheets) => change({ sheets })} />
      )}
      {!empty && <ContextFields hand={hand} />}
      <TemplateCards open={empty} onUse={onTemplate} />
      <div className="quietActions">
        <button type="button" className="textButton" onClick={onReadAgain}>
          {text(messages.readAgain)}
        </button>
        {filled && <ReportActions onPrepare={onPrepare} />}
      </div>
      {!empty && (
        <div className="actions">
          {fits && !proposing && <SourceHint fits={fits} period={choices.period} />}
          <PrimaryButton
            text={text(messages.preview)}
            disabled={choices.sheets.length === 0 || choices.period === '' || !hasFigures || proposing}
            onClick={onPreview}
          />
        </div>
      )}
    </>
  );
}
