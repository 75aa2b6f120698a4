import { isMissing, optionalText } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { requireNoUndoGroup } from '../guard';

/** Of the workbook's structure. */
export class WorkbookProtection extends HostObject {
  static readonly type: HostType = hostType<WorkbookProtection>('WorkbookProtection', {
    properties: { protected: { get: ({ context }) => context.book.protection.protected } },
    methods: {
      protect: ({ context }, password) => {
        requireNoUndoGroup(context);
        if (context.book.protection.protected) throw HostError.invalidOperation();
        const secret = isMissing(password) ? undefined : optionalText(password);
        context.book.protection = { protected: true, ...(secret !== undefined && { password: secret }) };
      },
      unprotect: ({ context }, password) => {
        requireNoUndoGroup(context);
        const { password: secret } = context.book.protection;
        if (secret !== undefined && secret !== '' && secret !== password) throw HostError.invalidArgument();
        context.book.protection = { protected: false };
      },
    },
  });
  override readonly type = WorkbookProtection.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}
