import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { CellsObject } from '../cellsObject';
import { styleMembers } from './styleMembers';
import { protectionProperties } from './styleProperties';

export class FormatProtection extends HostObject {
  static readonly type: HostType = hostType<FormatProtection>('FormatProtection', {
    properties: styleMembers(protectionProperties),
  });
  override readonly type = FormatProtection.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}
