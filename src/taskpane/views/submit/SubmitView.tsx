import { useState, useSyncExternalStore } from 'react';
import { ConnectionBar } from '../../components/ConnectionBar';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { useService } from '../../session/serviceContext';
import { navigation } from '../../shell/navigation';
import * as messages from './messages';
import { NewForm } from './NewForm';
import { OpenFormSteps } from './OpenFormSteps';
import { OwnReportList } from './OwnReportList';
import { Queue } from './Queue';
import './submit.css';
import { useAreaName } from './useAreaName';
import { useOpenForm } from './useOpenForm';
import { useOwnReports } from './useOwnReports';
import { useSendingDesk } from './useSendingDesk';
import type { ReportingDays } from '../../../kpi/reportingCalendar';

/** *Nộp số liệu*: the form in the workbook, live checks, sending or saving it, and what became of the office's reports. */
export function SubmitView() {
  const text = useText();
  const shown = useSyncExternalStore(navigation.subscribe, () => navigation.place.view === 'submit');
  const service = useService();
  const [desk, deskState] = useSendingDesk();
  const areaName = useAreaName();
  const [turn, setTurn] = useState(0);
  const toHeading = (): void => setTurn((before) => before + 1);
  const [days, setDays] = useState<ReportingDays>();
  const [state, readAgain] = useOpenForm(shown, days);
  const submission = state.kind === 'open' ? state.form.reading.submission : undefined;
  const [reports, refresh] = useOwnReports(service, {
    area: submission?.area ?? '',
    period: submission?.period ?? '',
    occasion: `${shown} ${deskState.sending} ${deskState.waiting.length}`,
  });
  if (JSON.stringify(days) !== JSON.stringify(reports.days)) setDays(reports.days);
  const ownReports = service.connection && service.state !== 'refused' && (
    <OwnReportList
      reports={service.state === 'unreachable' ? { error: service.error, ...reports } : reports}
      onRefresh={refresh}
    />
  );
  return (
    <>
      <StepHeading key={turn} text={text(messages.heading)} takesFocus={turn > 0} />
      <ConnectionBar />
      {desk && <Queue desk={desk} state={deskState} areaName={areaName} onDropped={toHeading} />}
      {state.kind === 'reading' && <LoadingState text={messages.reading} />}
      {state.kind === 'failed' && (
        <ErrorNotice
          error={state.error}
          title={messages.cannotRead}
          action={{ text: messages.readAgain, onClick: readAgain }}
        />
      )}
      {state.kind === 'none' && (
        <NewForm
          onInserted={() => {
            readAgain();
            toHeading();
          }}
        />
      )}
      {state.kind === 'open' ? (
        <OpenFormSteps form={state.form} service={service} reports={reports} desk={desk} deskState={deskState}>
          {ownReports}
        </OpenFormSteps>
      ) : (
        ownReports
      )}
    </>
  );
}
