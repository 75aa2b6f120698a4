import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState, type FormEvent } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../language/language';
import * as messages from './messages';

interface Props {
  /** The form's own cell for the reason: what is typed here stands in the form. */
  readonly sheet: string;
  readonly cell: string;
  /** The reason is in the form; this field goes. */
  readonly onWritten: () => void;
}

/** The reason for a figure that a warning asks about; written into the form, it travels with the figure. */
export function ReasonField({ sheet, cell, onWritten }: Props) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [writing, setWriting] = useState(false);
  const [error, setError] = useState<unknown>();
  const write = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWriting(true);
    setError(undefined);
    try {
      const { writeText } = await import('../../../excel/writeText');
      await writeText(sheet, cell, reason.trim());
      onWritten();
    } catch (problem) {
      setError(problem);
    } finally {
      setWriting(false);
    }
  };
  return (
    <form className="reason" onSubmit={(event) => void write(event)}>
      <TextField
        label={text(messages.reasonFor(cell))}
        value={reason}
        maxLength={1000}
        onChange={(_event, value) => setReason(value ?? '')}
      />
      <DefaultButton type="submit" text={text(messages.writeReason)} disabled={writing || reason.trim() === ''} />
      {error !== undefined && <ErrorNotice error={error} />}
    </form>
  );
}
