/**
 * Fills .xlsx files: opens one, shows it to the planner as a snapshot, and carries out a plan by changing only the parts
 * concerned. Runs in Node and in the browser; `node/` holds what needs Node.
 */
import { NgktError, type Finding } from '../kpi/finding';
import type { FillPlan } from '../report/plan/plan';
import type { RecordPositions } from '../report/workbook/record';
import type { WorkbookSnapshot } from '../report/workbook/snapshot';
import { applyPlan } from './applyPlan';
import { readWorkbook, type WorkbookContent } from './readWorkbook';
import type { ZipCodec } from './zip/zipCodec';

export interface OpenOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly codec: ZipCodec;
}

/**
 * Opens a workbook. Everything that filling needs is read and checked here, so that a file that cannot be filled is
 * refused before anything is computed.
 * @throws NgktError `file.*`, `zip.*`, `package.*`, `workbook.*`, `sheet.*`, `xml.*`, with the file named
 */
// eslint-disable-next-line @typescript-eslint/require-await -- callers are promised one, so that a codec may become asynchronous
export async function openWorkbook(bytes: Uint8Array, { file, codec }: OpenOptions): Promise<WorkbookFile> {
  try {
    return new WorkbookFile(readWorkbook(bytes, codec), file);
  } catch (error) {
    throw located(error, file);
  }
}

/** An open workbook. It is never changed: each plan applied to it gives new bytes. */
export class WorkbookFile {
  constructor(
    private readonly content: WorkbookContent,
    private readonly file: string,
  ) {}

  snapshot(): WorkbookSnapshot {
    return this.content.snapshot;
  }

  /** Where the names of the fill record point now. */
  positions(): RecordPositions {
    return this.content.stored.positions;
  }

  /**
   * The filled workbook.
   * @param tell takes what is known only once formulas are computed; cells are named as in the plan's own findings
   * @throws NgktError where the plan asks for what a workbook cannot hold; nothing has been written then
   */
  async apply(plan: FillPlan, tell: (finding: Finding) => void = () => undefined): Promise<Uint8Array> {
    try {
      return await applyPlan(this.content, plan, tell);
    } catch (error) {
      throw located(error, this.file);
    }
  }
}

function located(error: unknown, file: string): unknown {
  return error instanceof NgktError ? error.at({ file }) : error;
}
