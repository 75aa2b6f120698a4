import type { BookValidation } from '../../book/book';
import { cleared } from '../../book/clearCells';
import { contains, intersection } from '../../book/rectangles';
import { booleanArgument, recordArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire, WireRecord } from '../../protocol/wire';
import type { CellsObject } from '../cellsObject';
import { besideOf } from '../context';
import { requireAllowed } from '../guard';

/** Names of types by the member of the rule that says so. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** What may be typed into some cells. */
export class DataValidation extends HostObject {
  static readonly type: HostType = hostType<DataValidation>('DataValidation', {
    properties: {
      type: { get: (validation) => validation.kind },
      rule: {
        get: (validation) => record(validation.shared?.rule),
        set: (validation, rule) => validation.replace({ rule: { ...recordArgument(rule) } }),
      },
      errorAlert: {
        get: ({ shared }) => (shared ? record(shared.errorAlert ?? NO_ALERT) : null),
        set: (validation, alert) => validation.replace({ errorAlert: { ...recordArgument(alert) } }),
      },
      prompt: {
        get: ({ shared }) => (shared ? record(shared.prompt ?? NO_PROMPT) : null),
        set: (validation, prompt) => validation.replace({ prompt: { ...recordArgument(prompt) } }),
      },
      ignoreBlanks: {
        get: ({ shared }) => shared?.ignoreBlanks ?? null,
        set: (validation, value) => validation.replace({ ignoreBlanks: booleanArgument(value) }),
      },
    },
    methods: { clear: (validation) => validation.clear() },
  });
  override readonly type = DataValidation.type;

  constructor(readonly cells: CellsObject) {
    super();
  }

  private get touching(): readonly BookValidation[] {
    const { context, sheetId, ranges } = this.cells;
    return besideOf(context, sheetId).validations.filter((held) =>
      held.ranges.some((range) => ranges.some((own) => intersection(range, own))),
    );
  }

  /** The validation that all the cells have; undefined where there is none or where they differ. */
  get shared(): BookValidation | undefined {
    const [only, another] = this.touching;
    if (!only || another) return undefined;
    return this.cells.ranges.every((own) => only.ranges.some((range) => contains(range, own))) ? only : undefined;
  }

  get kind(): string {
    if (this.shared) return TYPES[Object.keys(this.shared.rule)[0] ?? ''] ?? 'None';
    const found = this.touching;
    if (found.length === 0) return 'None';
    return found.length === 1 ? 'Inconsistent' : 'MixedCriteria';
  }

  /** Takes the cells out of other validations and gives them one of their own. */
  replace(change: Partial<Pick<BookValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>>): void {
    const { shared } = this;
    const old = shared ? { ...shared } : { rule: {}, ignoreBlanks: true };
    this.clear();
    const { origin: _origin, ...kept } = { origin: undefined, ...old };
    besideOf(this.cells.context, this.cells.sheetId).validations.push({
      ...kept,
      ...change,
      ranges: [...this.cells.ranges],
    });
  }

  clear(): void {
    const { context, sheetId, ranges } = this.cells;
    requireAllowed(context, sheetId);
    const beside = besideOf(context, sheetId);
    for (const range of ranges) beside.validations = cleared(beside.validations, range);
  }
}

/** The book keeps rules in the shape they have on the wire. */
function record(value: Record<string, unknown> | undefined): Wire {
  return value === undefined ? {} : (value as WireRecord);
}
