import { element } from './element';
import type { Say } from './hostLanguage';
import { WORDS } from './messages';

export type TakeFile = (file: File) => void;

/** Lets a person choose a workbook on their disk. */
export function chooseFile(take: TakeFile): void {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  input.click();
}

/** Takes a workbook dropped anywhere on the desk; over the pane's frame the browser would open it. */
export function acceptDrops(desk: HTMLElement, say: Say, take: TakeFile): HTMLElement {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const show = (shown: boolean) => desk.classList.toggle('dropping', shown);
  document.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    show(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false);
  });
  document.addEventListener('drop', (event) => {
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
  return element('div', { className: 'dropzone', 'aria-hidden': 'true' }, say(WORDS.drop));
}
