import { useState } from 'react';
import { downloadFile } from '../../session/downloadFile';
import { periodText } from '../../language/periodText';
import { Failure } from '../parts/Failure';
import { usePageService } from '../service/pageService';
import { useText } from '../shell/language';
import * as messages from './messages';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads the form of an area for a period. */
export function FormButton({ area, period }: { readonly area: string; readonly period: string }) {
  const text = useText();
  const { client } = usePageService();
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<unknown>();
  const download = async (): Promise<void> => {
    if (!client || making) return;
    setMaking(true);
    setError(undefined);
    try {
      downloadFile(`bieu-so-lieu-${area}-${period}.xlsx`, await client.form(area, period), XLSX);
    } catch (problem) {
      setError(problem);
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={making ? undefined : text(messages.formOf(periodText(period)))}
        aria-disabled={making}
        onClick={() => void download()}
      >
        {text(making ? messages.formMaking : messages.form)}
      </button>
      {error !== undefined && <Failure error={error} title={text(messages.formFailed)} />}
    </>
  );
}
