import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { rawPartsOf } from '../../ooxml/zipOf';
import { closeBooks, fileBytes, opened, root } from './opened';

const files = ['assets/templates', 'tests/fixtures/xlsx'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

afterEach(closeBooks);

describe('saving a workbook nobody has changed', () => {
  it.each(files)('gives every part of %s back byte for byte', async (file) => {
    const before = rawPartsOf(fileBytes(file));
    const after = rawPartsOf(await saveBook(await opened(fileBytes(file), file), nodeZipCodec));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual([]);
  });
});
