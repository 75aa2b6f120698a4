import type { SubmissionFinding } from '../../exchange/api/serviceSchemas';

export const findingGroups = ['errors', 'reasons', 'notes'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** What must be mended; what needs a reason before it can be sent; what is only told. Each in the order found. */
export function groupFindings(
  findings: readonly SubmissionFinding[],
): Readonly<Record<FindingGroup, readonly SubmissionFinding[]>> {
  const groups: Record<FindingGroup, SubmissionFinding[]> = { errors: [], reasons: [], notes: [] };
  for (const finding of findings) groups[groupOf(finding)].push(finding);
  return groups;
}

function groupOf({ severity, needsReason }: SubmissionFinding): FindingGroup {
  if (severity === 'error') return 'errors';
  return severity === 'warning' && needsReason === true ? 'reasons' : 'notes';
}
