import { changedPassages } from '../../../src/report/checks/changedPassages';

test('short texts are told whole', () => {
  expect(changedPassages('gần 60', 'hơn 60')).toEqual(['gần 60', 'hơn 60']);
});

test('of a long text only the sentences that changed are told', () => {
  const same = 'Năm 2024, cả nước có hơn 170 thỏa thuận hợp tác được ký kết. Đã ký kết hoặc tham gia 17 FTA.\n'.repeat(
    3,
  );
  const then = `${same}Có gần 60 hoạt động. Tăng 36%.\n- Một mục.`;
  const now = `${same}Có hơn 60 hoạt động. Tăng 37%.\n- Một mục.\n- Mục mới.`;
  expect(changedPassages(then, now)).toEqual([
    'Có gần 60 hoạt động. … Tăng 36%.',
    'Có hơn 60 hoạt động. … Tăng 37%. … - Mục mới.',
  ]);
});

test('long passages are cut, and a text in another order is told by its beginning', () => {
  const [long] = changedPassages('a'.repeat(500), 'b');
  expect(long).toBe(`${'a'.repeat(240)}…`);
  const [first, second] = ['Câu một dài. '.repeat(1) + 'x'.repeat(200) + '.', 'Câu hai.'];
  expect(changedPassages(`${first}\n${second}`, `${second}\n${first}`).map((text) => text.slice(0, 7))).toEqual([
    'Câu một',
    'Câu hai',
  ]);
});
