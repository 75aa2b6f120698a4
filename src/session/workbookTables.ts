import type { DataTable } from '../excel/dataTables/readDataTables';
import type { Dataset } from '../kpi/dataset';
import { NgktError, type Finding } from '../kpi/finding';
import { loadCore, type Core } from './loadCore';
import * as messages from './messages';
import type { DataSource } from './session';
import type { SourceProvider } from './sourceProvider';

const ID = 'workbook';

/** The data set that the open workbook keeps in tables of its own. */
export class WorkbookTables implements SourceProvider {
  readonly kind = 'workbook';

  /** @param inExcel whether there is a workbook; resolves when it can be asked */
  constructor(private readonly inExcel: Promise<boolean>) {}

  /** Where the workbook cannot be asked (a cell is being edited), there are no tables to offer. */
  async list(): Promise<readonly DataSource[]> {
    const found = (await this.inExcel) && (await this.isFound().catch(() => false));
    return found ? [{ id: ID, kind: this.kind, title: messages.workbookTables, illustrative: false }] : [];
  }

  async read(): Promise<Dataset> {
    const [core, tables] = await Promise.all([loadCore(), this.tables()]);
    if (!tables.some(({ name }) => name.toLowerCase() === 'observations')) {
      throw new NgktError('source.noTables', messages.noTables);
    }
    const dataset = await readRows(core, tables, []);
    return dataset.title.vi === ID ? { ...dataset, title: messages.workbookTables } : dataset;
  }

  watch(listener: (sourceId: string) => void): () => void {
    let watching = true;
    // A workbook that cannot be watched is read anew when its source is opened.
    this.watchTables(() => watching && listener(ID)).catch(() => undefined);
    return () => {
      watching = false;
    };
  }

  private async isFound(): Promise<boolean> {
    const { hasDataTables } = await import('../excel/dataTables/readDataTables');
    return hasDataTables();
  }

  private async tables(): Promise<readonly DataTable[]> {
    if (!(await this.inExcel)) return [];
    const { readDataTables } = await import('../excel/dataTables/readDataTables');
    return readDataTables();
  }

  private async watchTables(changed: () => void): Promise<void> {
    if (!(await this.inExcel)) return;
    const { watchDataTables } = await import('../excel/dataTables/watchDataTables');
    await watchDataTables(changed);
  }
}

/** Rows that cannot be read are left out and told; as many passes as there are lists of them. */
async function readRows(core: Core, tables: readonly DataTable[], leftOut: readonly Finding[]): Promise<Dataset> {
  try {
    const dataset = await core.readDataset(core.tableFiles(tables), ID);
    return leftOut.length === 0 ? dataset : { ...dataset, findings: [...leftOut, ...(dataset.findings ?? [])] };
  } catch (error) {
    const rest = core.withoutWrongRows(error, tables);
    if (!rest) throw core.inTables(error, tables);
    return readRows(core, rest.tables, [...leftOut, ...rest.leftOut]);
  }
}
