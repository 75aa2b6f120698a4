import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useText } from '../../language/language';
import * as messages from './messages';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the view. */
export function FileDrop({ onFiles, children }: Props) {
  const text = useText();
  const [over, setOver] = useState(false);
  // Moving onto a child enters it before the parent is left.
  const depth = useRef(0);
  const leave = (): void => {
    depth.current = 0;
    setOver(false);
  };
  const enter = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    depth.current++;
    setOver(true);
  };
  return (
    <div
      className={over ? 'fileDrop fileDrop-over' : 'fileDrop'}
      onDragEnter={enter}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => --depth.current <= 0 && leave()}
      onDrop={(event) => {
        event.preventDefault();
        leave();
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
      {over && <p className="dropHint">{text(messages.dropHere)}</p>}
    </div>
  );
}
