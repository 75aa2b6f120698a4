import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../shell/language';
import * as messages from './messages';

interface Props {
  readonly label: string;
  readonly onChosen: (files: readonly File[]) => void;
  /** Whether choosing is what the page waits for; else it is an offer beside something else. */
  readonly main?: boolean;
}

/** Takes a file by its button or dropped upon it. */
export function FileChooser({ label, onChosen, main = false }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const allow = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onChosen([...event.dataTransfer.files]);
  };
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <span className="dropText">{text(messages.drop)}</span>
      <button type="button" className={main ? 'button primary' : 'button'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <span className="hint">{text(messages.kinds)}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.ngkt"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file, mended, must be a change again.
          target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
    </div>
  );
}
