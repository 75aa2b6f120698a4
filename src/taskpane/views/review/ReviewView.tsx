import { useState } from 'react';
import { ConnectionBar } from '../../components/ConnectionBar';
import { EmptyState } from '../../components/EmptyState';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { useService } from '../../session/serviceContext';
import { ConsolidatePanel } from './ConsolidatePanel';
import { MatrixList } from './MatrixList';
import * as messages from './messages';
import { ReportStep } from './ReportStep';
import './review.css';

/** One area's report for one period. */
export interface ChosenReport {
  readonly area: string;
  readonly period: string;
}

/** *Duyệt & tổng hợp*: who has sent what, deciding on a report, and one data set of all that was approved. */
export function ReviewView() {
  const text = useText();
  const { client, me } = useService();
  const [chosen, setChosen] = useState<ChosenReport>();
  const [turn, setTurn] = useState(0);
  const open = (report: ChosenReport | undefined): void => {
    setChosen(report);
    setTurn((before) => before + 1);
  };
  const isReviewer = client !== undefined && me?.area === 'VN' && me.scopes.includes('read');
  if (isReviewer && chosen) {
    return <ReportStep client={client} me={me} report={chosen} onBack={() => open(undefined)} />;
  }
  return (
    <>
      <StepHeading key={turn} text={text(messages.heading)} takesFocus={turn > 0} />
      <ConnectionBar />
      {isReviewer && (
        <>
          <MatrixList client={client} onOpen={open} />
          <ConsolidatePanel client={client} />
        </>
      )}
      {!me && <EmptyState icon="Page" title={messages.notConnected} text={messages.notConnectedText} />}
      {me && !isReviewer && <EmptyState icon="Page" title={messages.notNational} text={messages.notNationalText} />}
    </>
  );
}
