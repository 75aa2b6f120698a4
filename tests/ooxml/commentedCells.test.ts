import { open, relationship, rels, smallWorkbook } from './smallWorkbook';

it('tells the cells that have comments, in notes or threads, each once, and says nothing of a sheet without any', async () => {
  const bytes = smallWorkbook(
    [
      { name: 'S', rows: '' },
      { name: 'T', rows: '' },
    ],
    {
      types:
        '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          relationship('rId2', 'comments', '../comments1.xml') +
            relationship('rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'),
        ),
        'xl/comments1.xml':
          '<comments xmlns="m"><authors/><commentList><comment ref="B3" authorId="0"><text><t>một</t></text></comment>' +
          '<comment ref="AA10" authorId="0"><text><t>hai</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments xmlns="t"><threadedComment ref="AA10" id="{1}"><text>hai</text></threadedComment></ThreadedComments>',
      },
    },
  );
  const [commented, plain] = (await open(bytes)).snapshot().sheets;
  expect(commented?.commented).toEqual([
    { row: 3, column: 2 },
    { row: 10, column: 27 },
  ]);
  expect(plain).not.toHaveProperty('commented');
});
