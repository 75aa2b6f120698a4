import { separatorsOf } from '../../engine/locale';
import { isMissing, wordArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { CultureInfo } from './cultureInfo';

const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class Application extends HostObject {
  static readonly type: HostType = hostType<Application>('Application', {
    properties: {
      // The grid always calculates by itself.
      calculationMode: { get: () => 'Automatic', set: (_, mode) => void wordArgument(mode, ['Automatic']) },
      calculationState: { get: () => 'Done' },
      calculationEngineVersion: { get: () => 191029 },
      decimalSeparator: { get: ({ context }) => separatorsOf(context.book.engine.locale).decimal },
      thousandsSeparator: { get: ({ context }) => separatorsOf(context.book.engine.locale).group },
      useSystemSeparators: { get: () => true },
    },
    navigations: { cultureInfo: ({ context }) => new CultureInfo(context.book.engine.locale) },
    methods: {
      calculate: ({ context }, type) => {
        const kind = isMissing(type) ? 'Recalculate' : wordArgument(type, CALCULATIONS);
        context.book.engine.recalculate(kind !== 'Recalculate');
      },
      // Both only save time; the grid draws and calculates after a request anyway.
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
  override readonly type = Application.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}
