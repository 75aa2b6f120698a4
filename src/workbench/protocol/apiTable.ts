/**
 * The members that Office.js has, class by class: those of its client library (`excel-web-16.00.debug.js` 1.1.110) and the
 * newer ones that `@types/office-js` 1.0.612 declares. It tells a member the workbench lacks from one nobody has.
 */
import table from './apiTable.json';
import { scriptName } from './wire';

export type MemberKind = 'readOnly' | 'writable' | 'navigation' | 'method';

class ApiTable {
  private readonly classes = new Map<string, ReadonlyMap<string, MemberKind>>();

  constructor(classes: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>) {
    for (const [name, members] of Object.entries(classes)) {
      const kinds = new Map<string, MemberKind>();
      const add = (names: string | undefined, kind: MemberKind): void => {
        for (const member of names?.split(' ') ?? []) kinds.set(member, kind);
      };
      add(members['readOnly'], 'readOnly');
      add(members['writable'], 'writable');
      add(members['navigations'], 'navigation');
      add(members['methods'], 'method');
      this.classes.set(name, kinds);
    }
  }

  has(className: string): boolean {
    return this.classes.has(className);
  }

  kindOf(className: string, member: string): MemberKind | undefined {
    return this.classes.get(className)?.get(scriptName(member));
  }
}

export const apiTable = new ApiTable(table);
