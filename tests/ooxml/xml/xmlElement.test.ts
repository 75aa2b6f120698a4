import {
  attributeOf,
  childOf,
  descendantsOf,
  readXml,
  textOf,
  type XmlElement,
} from '../../../src/ooxml/xml/xmlElement';

const xml =
  '<w xmlns="m"><head/><sheetData><row><c/></row></sheetData><tail a="1&amp;2"><t>x<!-- n --><![CDATA[<]]>&gt;</t></tail></w>';

test('a part is read as a tree with the place of every element', () => {
  const root = readXml(xml, 'p');
  expect(root.children.map(({ localName }) => localName)).toEqual(['head', 'sheetData', 'tail']);
  const tail = childOf(root, 'tail');
  expect(tail && attributeOf(tail, 'a', xml)).toBe('1&2');
  const [text] = descendantsOf(root, 't');
  expect(text && textOf(text, xml)).toBe('x<>');
  expect(text && xml.slice(text.start, text.end)).toBe('<t>x<!-- n --><![CDATA[<]]>&gt;</t>');
  expect(text?.namespace).toBe('m');
});

test('prefixes mean what their element or one around it declared', () => {
  const root = readXml('<a xmlns="u1" xmlns:p="u2"><p:b xmlns="u3"><c/></p:b><c xmlns:p="u4"/><p:d/></a>', 'p');
  const seen = (element: XmlElement): string[] => [
    `${element.localName} ${element.namespace}`,
    ...element.children.flatMap(seen),
  ];
  expect(seen(root)).toEqual(['a u1', 'b u2', 'c u3', 'c u1', 'd u2']);
});

test('the content of one element may be left out', () => {
  const root = readXml(xml, 'p', 'sheetData');
  const data = childOf(root, 'sheetData');
  expect(data?.children).toEqual([]);
  expect(data && xml.slice(data.contentFrom, data.contentTo)).toBe('<row><c/></row>');
  expect(childOf(root, 'tail')?.children).toHaveLength(1);
});

test('an empty element that was to be left out is no obstacle', () => {
  expect(readXml('<w><sheetData/><tail/></w>', 'p', 'sheetData').children).toHaveLength(2);
  expect(readXml('<w><sheetData></sheetData><tail/></w>', 'p', 'sheetData').children).toHaveLength(2);
});
