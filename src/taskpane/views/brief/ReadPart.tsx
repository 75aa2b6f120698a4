import { useState } from 'react';
import type { OpenData } from '../../../session/session';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { BriefActions } from './BriefActions';
import type { BriefChoices } from './briefChoices';
import { BriefReading } from './BriefReading';
import * as messages from './messages';
import { useBrief } from './useBrief';

/** The brief of the choices: to be read, inserted into the workbook and taken away. */
export function ReadPart({ data, choices }: { readonly data: OpenData; readonly choices: BriefChoices }) {
  const [attempt, setAttempt] = useState(0);
  const written = useBrief(data, choices, attempt);
  switch (written.kind) {
    case 'writing':
      return <LoadingState text={messages.writing} />;
    case 'failed':
      return (
        <ErrorNotice
          error={written.error}
          title={messages.failed}
          action={{ text: messages.tryAgain, onClick: () => setAttempt((before) => before + 1) }}
        />
      );
    case 'written':
      if (written.brief.sections.every(({ id }) => id === 'gaps'))
        return <EmptyState icon="Page" title={messages.nothing} text={messages.nothingText} />;
      return (
        <>
          <BriefActions brief={written.brief} choices={choices} figures={data.figures} />
          <BriefReading brief={written.brief} figures={data.figures} writing={written.writing} />
        </>
      );
  }
}
