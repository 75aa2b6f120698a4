import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { FormsInTurn, type FormMaker } from './formMaker';
import { FormThreads } from './formThreads';

/** Built beside the service. The source has none: run from there, a service makes forms in its own thread. */
const THREAD_SCRIPT = path.join(__dirname, 'formWorker.js');

/** More would take memory and leave no processor for what matters more. */
const MOST_THREADS = 4;

export function formMaker(template: Uint8Array): FormMaker {
  if (!existsSync(THREAD_SCRIPT)) return new FormsInTurn(template);
  return new FormThreads({ template, script: THREAD_SCRIPT, threads: Math.min(MOST_THREADS, availableParallelism()) });
}
