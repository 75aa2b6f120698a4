import type { Group } from './checkedData';

/** The day to which a figure runs: its cut-off where one is stated, else its period's last day. */
export function statedDay({ observations: [{ cutOff }], period }: Group): string {
  return cutOff === '' ? period.end : cutOff;
}
