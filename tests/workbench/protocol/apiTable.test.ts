import fs from 'node:fs';
import path from 'node:path';
import { apiTable, type MemberKind } from '../../../src/workbench/protocol/apiTable';
import type { HostType } from '../../../src/workbench/protocol/hostObject';
import { SampleWorkbook } from './sample/workbook';

const model = path.resolve(__dirname, '../../../src/workbench/model');

function isHostType(value: unknown): value is HostType {
  return typeof value === 'object' && value !== null && 'methods' in value && 'navigations' in value;
}

/** The tables of all classes of the object model. */
function implemented(): HostType[] {
  const files = fs.readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files
    .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(path.join(model, file))))
    .flatMap((exported) => {
      const type = typeof exported === 'function' ? (exported as unknown as { type?: unknown }).type : undefined;
      return isHostType(type) ? [type] : [];
    });
}

/** What the class has that Office.js has not, or has in another way. */
function differences(type: HostType): string[] {
  const wrong = (name: string, ...kinds: MemberKind[]): string[] => {
    const kind = apiTable.kindOf(type.name, name);
    return name.startsWith('_') || (kind !== undefined && kinds.includes(kind)) ? [] : [`${type.name}.${name}`];
  };
  return [
    ...(apiTable.has(type.name) ? [] : [type.name]),
    ...[...type.properties].flatMap(([name, property]) =>
      wrong(name, 'writable', ...(property.set ? [] : ['readOnly' as const])),
    ),
    ...[...type.navigations.keys()].flatMap((name) => wrong(name, 'navigation')),
    ...[...type.methods.keys()].flatMap((name) => wrong(name, 'method')),
  ];
}

describe('the classes of the object model', () => {
  it('have members that Office.js has, of the same kind', () => {
    expect(implemented().flatMap(differences)).toEqual([]);
  });

  it('are compared by name, kind and writability', () => {
    const { type } = new SampleWorkbook();
    expect(differences(type)).toEqual([]);
    const property = { get: () => 1, set: () => undefined };
    const changed = { ...type, properties: new Map([['name', property]]), methods: new Map([['colour', () => 1]]) };
    expect(differences(changed)).toEqual(['Workbook.name', 'Workbook.colour']);
  });
});
