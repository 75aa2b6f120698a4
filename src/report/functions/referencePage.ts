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

Trong Excel, hàm viết là \`=NGKT.TÊN(…)\`, đối số cách nhau bằng dấu của Excel đang dùng (\`;\` nơi dấu thập phân là dấu phẩy). Từ dòng lệnh: \`npx ngkt call TÊN ĐỐI_SỐ…\`; điều cần lưu ý bên cạnh kết quả (thứ hạng chưa chắc chắn, mới xếp trong số địa phương có số liệu) được ghi ra stderr, mã thoát 3. Ô bảng tính chỉ có kết quả: muốn thấy lưu ý thì dùng dấu trong mẫu, \`ngkt rank\` hoặc \`ngkt call\`. Tỷ lệ là số phần trăm: 6,42 là 6,42%. Thiếu số liệu là \`#N/A\` kèm lý do, không bao giờ là 0; đối số sai là \`#VALUE!\` kèm cách sửa.`,
  en: `# NGKT functions

This page is written from the function table in the source.

In Excel a function is typed as \`=NGKT.NAME(…)\`, with the separators of the Excel in use (\`;\` where the decimal is a comma). On the command line: \`npx ngkt call NAME ARG…\`; what must be told beside a result (a rank that is not certain, or is among the areas with a figure only) goes to stderr, with exit code 3. A cell holds the result alone: markers of templates, \`ngkt rank\` and \`ngkt call\` tell the rest. Rates are percent numbers: 6.42 is 6.42%. A missing figure is \`#N/A\` with its reason, never 0; a wrong argument is \`#VALUE!\` with what to do.`,
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
