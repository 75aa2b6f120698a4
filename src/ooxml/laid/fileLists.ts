import type { LinkTarget } from '../../report/workbook/record';
import type { PackageChanges } from '../package/packageChanges';
import { relationshipType } from '../package/relationshipTypes';
import type { StyleChanges } from '../styles/styleChanges';
import type { FileLists } from './layThings';

/** The lists of a file that a sheet's elements number: looks and links. */
export function fileLists(part: string, changes: PackageChanges, styles: StyleChanges): FileLists {
  const { file } = changes;
  const made = new Map<string, string>();
  return {
    styles: styles.sheet,
    link: (id) => linkOf(file, part, id),
    look: (xml) => styles.difference(xml),
    linkTo(target) {
      const { uri, external } = target;
      const links = file.relationships(part).filter(({ kind }) => kind === 'hyperlink');
      const standing = links.filter((link) => link.target === uri && link.external === external);
      const known = standing.find(({ id }) => id === target.id) ?? standing[0];
      const key = `${external} ${uri}`;
      const id = known?.id ?? made.get(key);
      if (id !== undefined) return id;
      const added = changes.addRelationship(part, relationshipType(file, 'hyperlink'), { target: uri, external });
      made.set(key, added);
      return added;
    },
  };
}

/** The link with an id that a part has to the outside. */
export function linkOf(file: PackageChanges['file'], part: string, id: string): LinkTarget | undefined {
  const link = file.relationships(part).find((one) => one.id === id && one.kind === 'hyperlink');
  return link && { id, uri: link.target, external: link.external };
}
