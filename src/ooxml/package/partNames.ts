/** Part names are zip paths without a leading slash; OPC compares them without regard to case. */
export function partKey(part: string): string {
  return part.toLowerCase();
}

/** The relationships part of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Where a relationship's target leads, seen from the part that has the relationship. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/'));
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '' && segment !== '.') folder.push(segment);
  }
  return folder.join('/');
}

/** A target that leads from one part to another, relative where they share a folder above the root. */
export function targetFrom(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function extensionOf(part: string): string {
  const dot = part.lastIndexOf('.');
  return dot < part.lastIndexOf('/') || dot < 0 ? '' : part.slice(dot + 1).toLowerCase();
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
