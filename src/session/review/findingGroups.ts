import { blocks } from '../../analysis/submission/blocks';
import type { SubmissionProblem } from '../../analysis/submission';

/** What decides on the group: a problem of the open form and a finding the service sends have both. */
type Judged = Pick<SubmissionProblem, 'severity' | 'needsReason'>;

export const findingGroups = ['errors', 'reasons', 'notes'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** What must be mended; what needs a reason before it can be sent; what is only told. Each in the order found. */
export function groupFindings<T extends Judged>(findings: readonly T[]): Readonly<Record<FindingGroup, readonly T[]>> {
  const groups: Record<FindingGroup, T[]> = { errors: [], reasons: [], notes: [] };
  for (const finding of findings) groups[groupOf(finding)].push(finding);
  return groups;
}

function groupOf(finding: Judged): FindingGroup {
  if (finding.severity === 'error') return 'errors';
  return blocks(finding) ? 'reasons' : 'notes';
}
