import { isMissing, optionalRecord, optionalText } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { WireRecord } from '../../protocol/wire';
import { besideOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { requireNoUndoGroup } from '../guard';

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends HostObject {
  static readonly type: HostType = hostType<WorksheetProtection>('WorksheetProtection', {
    properties: {
      protected: { get: ({ state }) => state.protected },
      // The options a sheet is, or was last, protected with.
      options: { get: ({ state }) => ({ ...NOTHING_ALLOWED, ...(state.options as WireRecord) }) },
    },
    methods: {
      protect: (protection, options, password) => protection.protect(options, password),
      unprotect: (protection, password) => protection.unprotect(password),
    },
  });
  override readonly type = WorksheetProtection.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get state() {
    return besideOf(this.context, this.sheet).protection;
  }

  /** @throws HostError InvalidOperation on a sheet that is protected already, as in Excel */
  protect(options: Argument, password: Argument): void {
    requireNoUndoGroup(this.context);
    if (this.state.protected) throw HostError.invalidOperation();
    const secret = isMissing(password) ? undefined : optionalText(password);
    const beside = besideOf(this.context, this.sheet);
    beside.protection = {
      protected: true,
      options: { ...optionalRecord(options) },
      ...(secret !== undefined && secret !== '' && { password: secret }),
    };
    this.tell();
  }

  /** @throws HostError InvalidArgument for a wrong password */
  unprotect(password: Argument): void {
    requireNoUndoGroup(this.context);
    if (!this.state.protected) return;
    const { password: secret } = this.state;
    if (secret !== undefined && secret !== password) throw HostError.invalidArgument();
    besideOf(this.context, this.sheet).protection = { protected: false, options: this.state.options };
    this.tell();
  }

  private tell(): void {
    const { guid, protection } = besideOf(this.context, this.sheet);
    this.context.events.sheet(EventType.protectionChanged, guid, { isProtected: protection.protected });
  }
}
