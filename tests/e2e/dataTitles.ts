/** The built-in data sets, as the pane lists them. */
export const demoProvinces = 'Số liệu minh họa của các tỉnh, thành phố, quý I/2024 – quý IV/2026';
export const figures2024 = 'Số liệu ngoại giao kinh tế năm 2024, tổng hợp từ nguồn công khai';
