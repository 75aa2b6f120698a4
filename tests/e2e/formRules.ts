/** What a form needs beside its cells to work in Excel without the add-in: names, and what each cell accepts. */
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import { XmlView } from '../../src/ooxml/xml/xmlView';
import { readValidations } from '../../src/workbench/files/open/validations';
import { partsOf } from '../ooxml/zipOf';

export interface FormRules {
  /** "NGKT_FORM_AREA ='Số liệu'!$F$6" */
  readonly names: readonly string[];
  /** Of each sheet that has any, in the order of the sheets. */
  readonly validations: readonly (readonly string[])[];
}

export async function formRules(workbook: Uint8Array): Promise<FormRules> {
  const { names } = (await openWorkbook(workbook, { file: 'form.xlsx', codec: nodeZipCodec })).snapshot();
  const parts = partsOf(workbook);
  const sheets = Object.keys(parts)
    .filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  const validations = sheets.map((part) => validationsIn(parts[part] ?? '', part)).filter(({ length }) => length > 0);
  return {
    names: names
      .flatMap(({ name, ...rest }) => (name.startsWith('NGKT_') ? `${name} ${JSON.stringify(rest)}` : []))
      .sort(),
    validations,
  };
}

function validationsIn(sheet: string, part: string): string[] {
  return readValidations(XmlView.read(sheet, part))
    .map(({ ranges, rule, errorAlert, prompt }) => JSON.stringify({ ranges, rule, errorAlert, prompt }))
    .sort();
}
