import type { FileCheckAnswer, Receipt } from '../../exchange/api/serviceSchemas';
import type { ServiceClient } from '../../session/service/serviceClient';
import { SubmissionRefused } from '../../session/service/serviceErrors';
import { readChosen, type ChosenFile } from './chosenFile';

/** How far a file has come. */
export type UploadState =
  | { readonly step: 'choose'; readonly error?: unknown }
  | { readonly step: 'checking'; readonly name: string }
  /** `file` that could not be checked and may be tried again as it is. */
  | { readonly step: 'unchecked'; readonly file: ChosenFile; readonly error: unknown }
  | { readonly step: 'checked'; readonly file: ChosenFile; readonly check: FileCheckAnswer; readonly error?: unknown }
  | { readonly step: 'sending'; readonly file: ChosenFile; readonly check: FileCheckAnswer }
  | {
      readonly step: 'received';
      readonly file: ChosenFile;
      readonly check: FileCheckAnswer;
      readonly receipt: Receipt;
    };

type Client = Pick<ServiceClient, 'checkFile' | 'send'>;
type Files = Parameters<typeof readChosen>[0];

/** One file on its way: chosen, checked, confirmed, received. Nothing is sent before it is confirmed. */
export class UploadFlow {
  private current: UploadState = { step: 'choose' };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly newKey: () => string = () => crypto.randomUUID()) {}

  get state(): UploadState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the file chosen instead of any before it and has it checked. */
  async choose(files: Files, client: Client): Promise<void> {
    let file: ChosenFile;
    try {
      file = await readChosen(files, this.newKey);
    } catch (error) {
      this.enter({ step: 'choose', error });
      return;
    }
    await this.check(file, client);
  }

  /** Asks once more what the service says of the file. */
  async checkAgain(client: Client): Promise<void> {
    if (this.current.step === 'unchecked') await this.check(this.current.file, client);
  }

  /** Hands the file in. A sending whose answer was lost is repeated under the same key and makes no second version. */
  async send(client: Client): Promise<void> {
    if (this.current.step !== 'checked') return;
    const { file, check } = this.current;
    this.enter({ step: 'sending', file, check });
    try {
      const receipt = await client.send({ kind: 'file', name: file.name, bytes: file.bytes }, file.key);
      this.enter({ step: 'received', file, check, receipt });
    } catch (error) {
      // What was known of the area may have changed since the check.
      const findings = error instanceof SubmissionRefused ? [...error.findings] : check.findings;
      this.enter({ step: 'checked', file, check: { ...check, findings }, error });
    }
  }

  startOver(): void {
    this.enter({ step: 'choose' });
  }

  private async check(file: ChosenFile, client: Client): Promise<void> {
    const checking: UploadState = { step: 'checking', name: file.name };
    this.enter(checking);
    const next = await client.checkFile(file).then(
      (check): UploadState => ({ step: 'checked', file, check }),
      (error: unknown): UploadState => ({ step: 'unchecked', file, error }),
    );
    // Another file was chosen meanwhile.
    if (this.current === checking) this.enter(next);
  }

  private enter(state: UploadState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
