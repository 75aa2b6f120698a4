import { ActionType, PathType, type Action, type ObjectPath, type Request } from './request';

/**
 * Whether a request asks something of the workbook, and not only of services beside it: a custom function's result is no
 * change that a read-only workbook could refuse, though the client marks it as one.
 */
export function concernsWorkbook(request: Request): boolean {
  return request.Actions.some((action) => {
    const path = pathOf(request, action);
    if (!path) return false;
    const isBareRoot = path.ObjectPathType === PathType.global && action.ActionType === ActionType.instantiate;
    return !isBareRoot && origin(request, path) !== PathType.service;
  });
}

function pathOf(request: Request, { ObjectPathId = 0 }: Action): ObjectPath | undefined {
  return request.ObjectPaths[String(ObjectPathId)];
}

function origin(request: Request, path: ObjectPath): number {
  const parent = request.ObjectPaths[String(path.ParentObjectPathId ?? 0)];
  return parent ? origin(request, parent) : path.ObjectPathType;
}
