import { NgktError } from '../../../kpi/finding';

export function unsupportedFormat(type: string, detail: string): NgktError {
  const what = detail === '' ? type : `${type}, ${detail}`;
  return new NgktError('save.conditionalFormat', {
    vi: `Không lưu được định dạng có điều kiện kiểu “${what}”: bàn thử nghiệm chưa ghi được kiểu này vào tệp. Hãy xóa định dạng đó rồi lưu lại.`,
    en: `The conditional format of type "${what}" cannot be saved: the workbench cannot write this type yet. Remove it and save again.`,
  });
}

export function columnsMoved(sheet: string, what: string): NgktError {
  return new NgktError(
    'save.columns',
    {
      vi: `Không lưu được: trên trang tính “${sheet}” đã chèn hoặc xóa cột, mà trang có ${what} chưa dời theo cột được. Hãy hoàn tác việc chèn hoặc xóa cột rồi lưu lại.`,
      en: `Cannot save: columns were inserted or removed on the sheet "${sheet}", which has ${what} that cannot follow columns yet. Undo that change and save again.`,
    },
    { sheet },
  );
}

export function otherNamespace(sheet: string): NgktError {
  return new NgktError(
    'save.strict',
    {
      vi: `Không lưu được trang tính “${sheet}”: trang lấy từ tệp theo chuẩn “Strict Open XML”, khác với tệp đang mở. Hãy lưu tệp nguồn dạng “Excel Workbook (*.xlsx)” rồi chèn lại.`,
      en: `The sheet "${sheet}" cannot be saved: it comes from a "Strict Open XML" file, unlike the open one. Save the source file as "Excel Workbook (*.xlsx)" and insert the sheet again.`,
    },
    { sheet },
  );
}

export function unsupportedChart(sheet: string, type: string): NgktError {
  return new NgktError(
    'save.chart',
    {
      vi: `Không lưu được biểu đồ mới kiểu “${type}” trên trang tính “${sheet}”: bàn thử nghiệm chỉ ghi được biểu đồ cột, thanh, đường, tròn, và cột kèm đường. Hãy đổi kiểu hoặc xóa biểu đồ rồi lưu lại.`,
      en: `The new chart of type "${type}" on the sheet "${sheet}" cannot be saved: the workbench writes column, bar, line and pie charts only, and columns with lines. Change its type or remove it and save again.`,
    },
    { sheet },
  );
}

export function changedChart(sheet: string, chart: string): NgktError {
  return new NgktError(
    'save.chartSeries',
    {
      vi: `Không lưu được biểu đồ “${chart}” trên trang tính “${sheet}”: kiểu hoặc số chuỗi dữ liệu của biểu đồ có sẵn trong tệp đã bị đổi. Hãy hoàn tác thay đổi đó rồi lưu lại.`,
      en: `The chart "${chart}" on the sheet "${sheet}" cannot be saved: the type or the number of series of a chart the file already had was changed. Undo that change and save again.`,
    },
    { sheet },
  );
}

export function unsupportedComments(sheet: string): NgktError {
  return new NgktError(
    'save.comments',
    {
      vi: `Không lưu được nhận xét mới trên trang tính “${sheet}”: ô được nhận xét đã có ghi chú. Hãy xóa nhận xét mới ở ô đó rồi lưu lại.`,
      en: `New comments on the sheet "${sheet}" cannot be saved: a cell with one has a note already. Delete the new comment there and save again.`,
    },
    { sheet },
  );
}
