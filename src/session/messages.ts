/** The wording of the session's errors. */
import type { Bilingual } from '../kpi/bilingual';

export function siteOffline(path: string): Bilingual {
  return {
    vi: `Không tải được “${path}”: không kết nối được máy chủ của phần bổ trợ. Hãy kiểm tra đường truyền rồi thử lại; bộ số liệu đã nhập từ tệp và các bảng trong sổ tính vẫn dùng được.`,
    en: `"${path}" could not be loaded: the add-in's server cannot be reached. Check the connection and try again; imported files and tables of the workbook still work.`,
  };
}

export function siteFileMissing(path: string, status: number): Bilingual {
  return {
    vi: `Máy chủ của phần bổ trợ không có “${path}” (trả lời ${status}). Hãy đóng rồi mở lại ngăn; nếu vẫn vậy, báo cho người quản trị.`,
    en: `The add-in's server has no "${path}" (it answered ${status}). Close the pane and open it again; if that does not help, tell the administrator.`,
  };
}

export function unknownSource(id: string): Bilingual {
  return {
    vi: `Không còn nguồn số liệu “${id}”. Hãy chọn nguồn khác trong danh sách.`,
    en: `There is no data source "${id}" any more. Choose another one from the list.`,
  };
}

export function importGone(name: string): Bilingual {
  return {
    vi: `Bộ số liệu “${name}” đã được nhập từ tệp ở lần làm việc trước và không được lưu trong sổ tính. Hãy nhập lại các tệp đó, hoặc chọn nguồn khác.`,
    en: `The data set "${name}" was imported from files in an earlier sitting and is not kept in the workbook. Import the files again, or choose another source.`,
  };
}

export function nothingToImport(names: readonly string[]): Bilingual {
  const list = names.join(', ');
  return {
    vi: `Không có tệp số liệu nào trong các tệp đã chọn (${list}). Cần observations.csv, cùng các tệp .csv khác, dataset.json và indicators.json nếu có, hoặc một tệp .zip chứa chúng.`,
    en: `None of the files chosen (${list}) holds data. Needed: observations.csv, with other .csv files, dataset.json and indicators.json where there are any, or a .zip that contains them.`,
  };
}

/** @param columns that the file of figures must have */
export function noObservations(names: readonly string[], columns: readonly string[]): Bilingual {
  const list = names.map((name) => `“${name}”`).join(', ');
  return {
    vi: `Trong các tệp đã chọn (${list}) không có observations.csv, tệp ghi các con số của bộ số liệu. Nếu tệp ấy mang tên khác, hãy đổi tên thành observations.csv rồi nhập lại; hàng đầu của tệp phải có các cột ${columns.join(', ')}. Nếu tệp ấy nằm chỗ khác, hãy chọn cùng với các tệp này.`,
    en: `None of the files chosen (${list}) is observations.csv, the file with the figures of a data set. If it has another name, rename it to observations.csv and import again; its first row must have the columns ${columns.join(', ')}. If it lies elsewhere, choose it together with these files.`,
  };
}

export function damagedZip(name: string): Bilingual {
  return {
    vi: `Tệp nén “${name}” bị hỏng hoặc không phải là tệp zip, nên không lấy được các tệp CSV trong đó. Hãy chép hoặc tải lại tệp; nếu tự nén thì nén lại thư mục số liệu, hoặc giải nén rồi chọn thẳng observations.csv và các tệp đi kèm.`,
    en: `The archive "${name}" is damaged or no zip file, so the CSV files in it cannot be taken out. Copy or download it again; if you made it yourself, zip the data folder again, or unpack it and choose observations.csv with the files beside it.`,
  };
}

export function severalFolders(folders: readonly string[]): Bilingual {
  const list = folders.map((folder) => folder || './').join(', ');
  return {
    vi: `Các tệp số liệu nằm trong nhiều thư mục (${list}). Mỗi lần chỉ nhập một bộ số liệu: hãy chọn tệp của một thư mục.`,
    en: `The data files lie in several folders (${list}). One data set is imported at a time: choose the files of one folder.`,
  };
}

export const workbookTables: Bilingual = {
  vi: 'Bảng số liệu trong sổ tính này',
  en: 'Tables of this workbook',
};

export const noTables: Bilingual = {
  vi: 'Sổ tính này không có bảng NGKT_observations. Hãy tạo các bảng số liệu ở thẻ Số liệu, hoặc chọn nguồn khác.',
  en: 'This workbook has no table NGKT_observations. Create the data tables under Data, or choose another source.',
};

export function noServiceFor(day: string): Bilingual {
  return {
    vi: `Bộ số liệu này do nơi tiếp nhận tổng hợp (đến ${day}), nhưng ngăn chưa kết nối. Hãy kết nối ở thẻ Duyệt & tổng hợp rồi mở lại, hoặc chọn nguồn khác.`,
    en: `A collection service consolidated this data set (as of ${day}), but the pane is not connected. Connect under Review and open it again, or choose another source.`,
  };
}

/** @param problem what is wrong with the row */
export function rowLeftOut(problem: Bilingual): Bilingual {
  return {
    vi: `${problem.vi} Dòng này chưa được dùng; các dòng khác vẫn dùng được.`,
    en: `${problem.en} The row is not used yet; the others are.`,
  };
}
