import type { Lang } from '../../kpi/bilingual';
import type { FunctionDeclaration } from './declaration';
import { functionTable } from './functionTable';

/** The reference page of the custom functions (Markdown), written from the function table, Vietnamese first. */
export function referencePage(): string {
  const sections = (['vi', 'en'] as const).flatMap((lang) => [
    heading[lang],
    ...functionTable.map((f) => section(f, lang)),
  ]);
  return `${sections.join('\n\n')}\n`;
}

const heading: Readonly<Record<Lang, string>> = {
  vi: `# Hàm NGKT

*English: [below](#ngkt-functions).* Trang này được lập từ bảng hàm trong mã nguồn.

Trong Excel, hàm viết là \`=NGKT.TÊN(…)\`, đối số cách nhau bằng dấu của Excel đang dùng (\`;\` nơi dấu thập phân là dấu phẩy). Từ dòng lệnh: \`npx ngkt call TÊN ĐỐI_SỐ…\`; điều cần lưu ý bên cạnh kết quả (thứ hạng chưa chắc chắn, mới xếp trong số địa phương có số liệu, số mới gồm một phần) được ghi ra stderr, mã thoát 3. Ô bảng tính chỉ có kết quả: muốn thấy lưu ý thì dùng dấu trong mẫu, \`ngkt rank\` hoặc \`ngkt call\`. Tỷ lệ là số phần trăm: 6,42 là 6,42%. Thiếu số liệu là \`#N/A\` kèm lý do, không bao giờ là 0; đối số sai là \`#VALUE!\` kèm cách sửa.

“Khoảng N” (xấp xỉ, chừng) được tính là N cộng trừ nửa đơn vị của chữ số cuối cùng đã in: khoảng 40 là từ 39,5 đến 40,5, khoảng 6,5% là từ 6,45% đến 6,55%. Kết quả tính từ đó giữ chữ “khoảng” (khoảng 40 so với 36: khoảng 9,7–12,5%). So với mục tiêu thì chỉ kết luận khi cả khoảng đó ở cùng một phía hoặc nằm trọn trong mục tiêu; chưa đủ thì là \`#N/A\` kèm lý do. Thứ hạng xếp theo con số đã in; khi khoảng của hai địa phương chồng lên nhau, thứ tự được báo là chưa chắc chắn.`,
  en: `# NGKT functions

This page is written from the function table in the source.

In Excel a function is typed as \`=NGKT.NAME(…)\`, with the separators of the Excel in use (\`;\` where the decimal is a comma). On the command line: \`npx ngkt call NAME ARG…\`; what must be told beside a result (a rank that is not certain, or is among the areas with a figure only, a figure that lacks parts) goes to stderr, with exit code 3. A cell holds the result alone: markers of templates, \`ngkt rank\` and \`ngkt call\` tell the rest. Rates are percent numbers: 6.42 is 6.42%. A missing figure is \`#N/A\` with its reason, never 0; a wrong argument is \`#VALUE!\` with what to do.

"About N" is N plus or minus half a unit of its last printed digit: about 40 is 39.5 to 40.5, about 6.5% is 6.45% to 6.55%. What is worked out from it keeps the word (about 40 on 36: about 9.7–12.5%). Against a target an answer is given only where that whole interval is on one side of it or inside; otherwise it is \`#N/A\` with the reason. Ranks go by the printed number; where the intervals of two areas overlap, the order is told to be uncertain.`,
};

function section(declaration: FunctionDeclaration, lang: Lang): string {
  const { name, summary, parameters, returns, example } = declaration;
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return [
    `## ${lang === 'vi' ? 'Hàm ' : ''}${name}`,
    `\`${name}(${shown})\` – ${summary[lang].replace(/[.…]$/, '')}.`,
    parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter.description[lang]}`).join('\n'),
    `${lang === 'vi' ? 'Kết quả' : 'Result'}: ${returns.description[lang]}. ${lang === 'vi' ? 'Ví dụ' : 'Example'}: \`${example}\``,
  ].join('\n\n');
}
