import type { MarkedText } from './markedText';

const seed = { data: 'seed-2024', period: '2024' } as const;
const demo = { data: 'demo-provinces', period: '2025-Q3' } as const;
const half = { data: 'seed-2024', period: '2024-S1' } as const;
const bacGiang = { data: 'seed-2024', period: '2023', area: 'VN63-24' } as const;

/** Texts in which every number is right, or is none of the data set's business. */
export const clean: readonly MarkedText[] = [
  {
    ...seed,
    name: 'the end-of-year conference',
    text: 'Tối ngày 20/12/2024, Bộ Ngoại giao tổ chức Hội nghị trực tuyến với 63 tỉnh, thành phố và 94 cơ quan đại diện Việt Nam ở nước ngoài. Trong năm 2024, gần 60 hoạt động đối ngoại cấp cao với trọng tâm kinh tế đã được triển khai, với hơn 170 thỏa thuận hợp tác được ký kết, nâng tổng số FTA lên 17. Apple đã hoàn tất việc chuyển 11 nhà máy sản xuất thiết bị nghe nhìn vào Việt Nam; LG dự kiến mở trung tâm R&D thứ ba.',
  },
  {
    ...seed,
    name: 'the deputy minister',
    text: 'Thứ trưởng Nguyễn Minh Hằng cho biết năm 2024 có gần 60 hoạt động đối ngoại của lãnh đạo chủ chốt, nâng tổng số FTA Việt Nam ký kết và tham gia lên 17. Các thị trường trọng điểm gồm Đông Bắc Á, châu Mỹ, Ấn Độ, Trung Đông.',
  },
  {
    ...half,
    name: 'the half-year conference',
    text: 'Chiều 18/7, tại điểm cầu Lạng Sơn, đồng chí Bộ trưởng Bùi Thanh Sơn cho biết, từ đầu năm 2024 đến nay, đã có 36 hoạt động đối ngoại cấp cao. Thực hiện Chỉ thị số 15-CT/TW ngày 10/8/2022 của Ban Bí thư về công tác ngoại giao kinh tế đến năm 2030 và Nghị quyết 21/NQ-CP giai đoạn 2022 - 2026. Thủ tướng yêu cầu phấn đấu tăng trưởng GDP năm 2024 đạt từ 6,5 – 7% và thực hiện 3 đột phá chiến lược.',
  },
  {
    ...bacGiang,
    name: 'the province',
    text: 'Sáng 21/12, tại Hội nghị Ngoại giao lần thứ 32, tỉnh Bắc Giang báo cáo: từ đầu năm 2022 đến nay, thu hút 4,46 tỷ USD vốn FDI, chiếm 40% tổng vốn FDI thu hút lũy kế 11,12 tỷ USD. Năm 2022 đứng thứ 9, năm 2023 đứng thứ 4 cả nước về thu hút FDI, tăng 5 bậc. Tính đến nay, có 30 quốc gia và lãnh thổ đầu tư; trong đó Trung Quốc lớn nhất với trên 227 dự án, vốn khoảng 5,14 tỷ USD; Hàn Quốc gần 300 dự án, vốn khoảng 2,1 tỷ USD.',
  },
  {
    ...seed,
    name: 'goals of the work',
    text: 'Hội nghị tối 21-1 xác định 3 mục tiêu chính: (1) phục hồi và phát triển kinh tế - xã hội; (2) tạo thuận lợi cho chuyển đổi mô hình tăng trưởng; (3) ngoại giao phục vụ phát triển. Phương châm gồm 5 điểm.',
  },
  {
    ...seed,
    name: 'rounding that is right',
    text: 'Năm 2024, GDP tăng 7,1%. Tổng vốn FDI đăng ký của Bắc Ninh năm 2024 đạt hơn 5,1 tỷ USD, trong đó vốn đăng ký cấp mới gần 1,9 tỷ USD, vốn đăng ký điều chỉnh khoảng 3 tỷ USD. Vốn FDI thực hiện cả nước năm 2024 đạt 25,35 tỷ USD, tăng 9,4% so với năm 2023.',
  },
  {
    ...seed,
    name: 'components that make the total',
    text: 'Năm 2024, tổng vốn FDI đăng ký của tỉnh Bắc Ninh đạt 5,11 tỷ USD, trong đó vốn đăng ký cấp mới 1,89 tỷ USD, vốn điều chỉnh 2,95 tỷ USD, góp vốn, mua cổ phần 0,27 tỷ USD, chiếm 13,38% cả nước.',
  },
  {
    ...seed,
    name: 'growth over the quarters',
    text: 'GDP quý I/2024 tăng 5,98%, quý II tăng 7,25%, quý III tăng 7,43%, quý IV tăng 7,55%. Tính chung cả năm 2024, GDP ước tăng 7,09%, cao hơn mức 5,05% của năm 2023 và vượt mục tiêu 6,5 – 7%. Tốc độ này cao hơn 2,04 điểm phần trăm so với năm 2023.',
  },
  {
    ...seed,
    name: 'layout of an official report',
    text: 'BỘ NGOẠI GIAO\nSố: 05/BC-BNG\nHà Nội, ngày 05 tháng 01 năm 2025\nBÁO CÁO\nvề kết quả công tác ngoại giao kinh tế năm 2024\nCăn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ, khoản 2 Điều 12;\nI. KẾT QUẢ\n1. Đối ngoại cấp cao\nTrong năm có gần 60 hoạt động đối ngoại cấp cao.\n2. Hiệp định thương mại tự do\nTổng số FTA là 17 (phụ lục 1, trang 12).\nĐiện thoại: 024.37992000; lúc 14 giờ 30 ngày 20/12; xem Bảng 3.',
  },
  {
    ...seed,
    name: 'numbers of single visits',
    text: 'Nhân chuyến thăm, hai bên đã ký 5 thỏa thuận trị giá 2 tỷ USD. Tại diễn đàn ngày 12/9/2024, các doanh nghiệp hai nước ký thêm 12 thỏa thuận hợp tác. Đoàn gồm 50 doanh nghiệp đã gặp 20 đối tác.',
  },
  {
    ...seed,
    name: 'sectors and companies',
    text: 'Riêng ngành công nghiệp chế biến, chế tạo thu hút 1,2 tỷ USD vốn FDI. Năm 2024, Samsung có 6 nhà máy tại Việt Nam với tổng vốn đầu tư đăng ký trên 22 tỷ USD. Các khu công nghiệp của Bắc Ninh thu hút 3,5 tỷ USD vốn FDI năm 2024.',
  },
  {
    ...seed,
    name: 'other measures',
    text: 'Năm 2024, kim ngạch nhập khẩu đạt 380,8 tỷ USD; CPI tăng 3,63%; GRDP của tỉnh tăng 8,5%; thu ngân sách đạt 2.025,4 nghìn tỷ đồng, bằng 119% dự toán; khách quốc tế đạt 17,6 triệu lượt; GDP bình quân đầu người 4.700 USD.',
  },
  {
    ...seed,
    name: 'names with digits',
    text: 'Các cơ chế G7, G20, APEC 2024 và COP29 tiếp tục được chú trọng. Sau đại dịch COVID-19, công nghiệp 4.0, mạng 5G và mô hình 2+2 được thúc đẩy 24/7. Mã đơn vị VN34-24. Xem https://mofa.gov.vn/tin/2024/12/123456.html hoặc gửi thư tới phong2@mofa.gov.vn.',
  },
  {
    ...seed,
    name: 'future and plans',
    text: 'Năm 2025, dự kiến triển khai 70 hoạt động đối ngoại cấp cao và ký kết thêm 3 FTA. Kế hoạch đến năm 2030 có 25 FTA; phấn đấu GDP tăng trưởng hai con số trong giai đoạn 2026–2030.',
  },
  {
    ...seed,
    name: 'targets',
    text: 'Mục tiêu tăng trưởng GDP năm 2024 được điều chỉnh lên 6,5–7%, phấn đấu mức 7%. Mục tiêu tăng trưởng năm 2025 là 8,3–8,5%.',
  },
  {
    ...seed,
    name: 'cumulative capital at a day',
    text: 'Lũy kế đến ngày 31/10/2024, cả nước có 41.501 dự án FDI còn hiệu lực với tổng vốn FDI đăng ký lũy kế 492,26 tỷ USD. 10 tháng đầu năm 2024, Bắc Ninh thu hút gần 4,7 tỷ USD vốn FDI đăng ký, đứng thứ 1 cả nước, chiếm 17,2% tổng vốn FDI đăng ký của cả nước.',
  },
  {
    ...seed,
    name: 'partners',
    text: 'Ở Bắc Giang, năm 2023, Trung Quốc có trên 227 dự án; Hàn Quốc gần 300 dự án. Nhật Bản đứng thứ 3 với 45 dự án. Trong khi đó, Đài Loan đầu tư 0,8 tỷ USD.',
  },
  {
    data: 'seed-2024',
    period: '2025-Q1',
    name: 'a list of provinces',
    text: 'Quý I/2025, Bắc Ninh dẫn đầu với vốn FDI đăng ký gần 1,9 tỷ USD, tiếp đến là TP.HCM gần 1,43 tỷ USD, Hà Nội gần 1,42 tỷ USD và Đồng Nai 1,35 tỷ USD. Cả nước thu hút gần 10,98 tỷ USD vốn FDI đăng ký.',
  },
  {
    ...seed,
    name: 'shares within the text',
    text: 'Đến nay, 30 trong tổng số 120 nhiệm vụ (25%) đã hoàn thành; 54 nhiệm vụ, chiếm 45% tổng số, đang triển khai; còn 36 nhiệm vụ. Thương mại hai chiều đạt 12 tỷ USD, tăng 20% so với 10 tỷ USD của năm trước.',
  },
  {
    ...seed,
    name: 'in English: the year',
    text: 'In 2024, Viet Nam carried out nearly 60 high-level external activities and signed over 170 agreements, bringing the number of FTAs it has signed or joined to 17. GDP grew by 7.09% in 2024, up from 5.05% in 2023 and above the target of 6.5–7%. Disbursed FDI reached USD 25.35 billion in 2024.',
  },
  {
    ...bacGiang,
    name: 'in English: the province',
    text: 'Since 2022, Bac Giang has attracted USD 4.46 billion of FDI, accounting for 40% of its cumulative FDI of USD 11.12 billion. It ranked 9th in the country in 2022 and 4th in the country in 2023 in attracting FDI. China has over 227 projects and Korea nearly 300 projects in Bac Giang.',
  },
  {
    ...seed,
    name: 'in English: what is not judged',
    text: 'On 20 December 2024, at 2:30 pm, the 32nd Diplomatic Conference discussed Directive 15-CT/TW, Resolution No. 21/NQ-CP and Article 12 (see Table 3, page 14). The two sides signed 5 agreements worth USD 2 billion during the visit. Bilateral trade reached USD 124 billion, up 12%. Some 1,200 delegates attended; call +84 24 3799 2000.',
  },
  {
    ...seed,
    name: 'in English: rounding',
    text: 'GDP growth was about 7.1% in 2024. Bac Ninh drew some USD 5.1 billion of registered FDI in 2024, equal to 13.38% of the country.',
  },
  {
    ...seed,
    name: 'old and new spelling, capitals, odd spaces',
    text: 'NĂM 2024, CÓ GẦN 60 HOẠT ĐỘNG ĐỐI NGOẠI CẤP CAO VÀ HƠN 170 THOẢ THUẬN HỢP TÁC. Trong năm 2024,  đã có gần  60  hoạt động đối ngoại cấp cao.',
  },
  {
    ...seed,
    name: 'decomposed',
    text: 'Năm 2024, cả nước có gần 60 hoạt động đối ngoại cấp cao, ký kết hơn 170 thỏa thuận hợp tác và có 17 FTA.'.normalize(
      'NFD',
    ),
  },
  {
    ...seed,
    name: 'seas and peace are no provinces',
    text: 'Khu vực châu Á - Thái Bình Dương đóng góp 60% tăng trưởng toàn cầu. Vì hòa bình và phát triển, ASEAN thu hút 230 tỷ USD vốn FDI năm 2023. Việt Nam xếp thứ 32 thế giới về quy mô GDP.',
  },
  {
    ...seed,
    name: 'in English: from and to',
    text: 'The number of FTAs rose from 16 to 17 in 2024. GDP growth rose from 5.05% in 2023 to 7.09% in 2024. About 60% of exports go to FTA partners.',
  },
  {
    ...half,
    name: 'months without a year',
    text: 'GDP 6 tháng tăng 6,42%; quý I tăng 5,98%. Trong 6 tháng, các địa phương tổ chức 120 sự kiện.',
  },
  {
    data: 'demo-provinces',
    period: '2025',
    area: 'VN34-79',
    name: 'ranks before and since the merger',
    text: 'TP.HCM đứng thứ 1/34 về thu hút FDI năm 2025; năm 2024 đứng thứ 1/63.',
  },
  {
    ...seed,
    name: 'averages and differences',
    text: 'Bình quân mỗi dự án FDI có vốn đăng ký 22,6 triệu USD. Trong 6 tháng cuối năm có thêm 24 hoạt động đối ngoại cấp cao. Vốn FDI thực hiện tăng 2,17 tỷ USD so với năm 2023.',
  },

  // Found by readers outside.
  {
    ...seed,
    name: 'citation marks behind full stops',
    text: 'Năm 2024 có gần 60 hoạt động đối ngoại cấp cao.[5] Trong đó, 6 tháng đầu năm 2024 có 36 hoạt động.\u2060[1] Tổng số FTA là 17. [1, 3] Năm 2023, GDP tăng 5,05%.[2, 4]Năm 2024, GDP tăng 7,09%.¹',
  },
  {
    ...seed,
    name: 'citation marks in escaped brackets',
    text: 'Năm 2024 có gần 60 hoạt động đối ngoại cấp cao. \\[5\\] Năm 2024, hơn 170 thỏa thuận hợp tác được ký kết \\[1, 3\\].',
  },
  {
    ...seed,
    name: 'the level of another period beside a rate',
    text: 'GDP năm 2024 ước đạt 7,09%, cao hơn mức 5,05% của năm 2023. Tốc độ tăng GDP năm 2024 ước đạt 7,09%, cao hơn mức 5,05% của năm 2023. Tăng trưởng GDP năm 2023 đạt 5,05%, thấp hơn mức 8,02% của cùng kỳ năm trước. GDP năm 2023 tăng 5,05%, thấp hơn mức 8,02% năm 2022 và thấp hơn 8,02% của năm 2022.',
  },
  {
    ...seed,
    name: 'a level that may be of anything',
    text: 'GDP quý I năm 2024 tăng 5,98%, thấp hơn mức 7,58% của cùng kỳ năm trước. GDP năm 2024 tăng 7,09%, cao hơn mức 6,8% của Trung Quốc. FDI đóng góp 20% GDP năm 2024, cao hơn mức 18% của năm 2023. Vốn FDI thực hiện năm 2024 tăng 9,4%, cao hơn mức tăng 3,5% của năm 2023.',
  },
  {
    ...seed,
    name: 'levels of another period, in English',
    text: 'GDP growth in 2024 reached 7.09%, higher than the 5.05% of 2023. GDP grew by 5.05% in 2023, down from 8.02% in 2022. Disbursed FDI in 2024 was USD 25.35 billion, up from USD 23.18 billion in 2023.',
  },
  {
    ...seed,
    name: 'sectors at the head of the sentence',
    text: 'Riêng ngành chế biến, chế tạo, vốn FDI thực hiện năm 2024 đạt 20,6 tỷ USD. Công nghiệp chế biến, chế tạo tiếp tục dẫn đầu, vốn FDI thực hiện năm 2024 đạt 20,6 tỷ USD.',
  },
  {
    ...seed,
    name: 'a sector at the head of the sentence, in English',
    text: 'In manufacturing, disbursed FDI in 2024 reached USD 20.6 billion. Processing and manufacturing led, with disbursed FDI of USD 20.6 billion in 2024.',
  },
  {
    ...seed,
    name: 'suppositions',
    text: 'Nếu GDP năm 2024 tăng 6,5% thì mục tiêu 5 năm khó đạt. Theo kịch bản thấp, GDP năm 2024 tăng 6,0%. Giả sử vốn FDI thực hiện năm 2024 đạt 26 tỷ USD, áp lực vẫn lớn. Ngân hàng Thế giới dự báo năm 2024 GDP tăng 6,1%. GDP năm 2024 tăng 6,6% theo kịch bản cơ sở.',
  },
  {
    ...seed,
    name: 'suppositions, in English',
    text: 'If GDP grew by 6.5% in 2024, the target would be met. In a low scenario, GDP grew by 6.0% in 2024. GDP grew by 6.6% in 2024 under the base scenario.',
  },
  {
    ...seed,
    name: 'groups of provinces',
    text: 'Năm 2024, các tỉnh miền núi đạt 0,3 tỷ USD vốn FDI thực hiện. Vốn FDI thực hiện năm 2024 của các tỉnh phía Bắc đạt 15,2 tỷ USD. Năm 2024, vốn FDI thực hiện tại Đông Nam Bộ đạt 9,2 tỷ USD; vùng Đồng bằng sông Hồng: vốn FDI thực hiện 8,4 tỷ USD.',
  },
  {
    ...seed,
    name: 'groups of provinces, in English',
    text: 'In 2024, the mountain provinces attracted USD 0.3 billion of disbursed FDI. Disbursed FDI in the northern provinces was USD 15.2 billion in 2024.',
  },
  {
    ...demo,
    name: 'groups of provinces that hold registered capital',
    text: 'Quý III năm 2025, các tỉnh miền núi thu hút 0,3 tỷ USD vốn FDI đăng ký; 5 địa phương thu hút 4,1 tỷ USD vốn FDI đăng ký.',
  },
  {
    ...seed,
    name: 'ranks by an index',
    text: 'Bắc Ninh xếp thứ 6 cả nước về chỉ số PCI. Năm 2024, Bắc Ninh đứng thứ 12 cả nước về PAPI, thứ 20 về chỉ số PAR INDEX.',
  },
  {
    ...seed,
    name: 'a population',
    text: 'Dân số 101,3 triệu người; chỉ số 68,2 điểm.',
  },
  {
    ...seed,
    name: 'factories of somebody else',
    text: 'Samsung đã chuyển 13 nhà máy nghe nhìn. Apple đã chuyển 11 nhà máy nghe nhìn vào Việt Nam.',
  },
  {
    ...demo,
    name: 'a rank on the list that is printed',
    text: 'Quý III năm 2024, Hà Nội đứng thứ 3/34 tỉnh, thành phố về vốn FDI đăng ký. Quý III năm 2024, Hà Nội đứng thứ 2/63 về vốn FDI đăng ký. Xếp trong 34 tỉnh, thành phố, quý III năm 2024 Hà Nội đứng thứ 3 về vốn FDI đăng ký.',
  },
  {
    ...demo,
    name: 'entries of a register by what became of them',
    text: 'Quý III năm 2025, danh mục có 1.314 thỏa thuận (không kể FTA), trong đó 466 thỏa thuận đã hoàn thành và 217 thỏa thuận mới ký. Có 7 thỏa thuận mới ký.',
  },
  {
    ...demo,
    name: 'moves of two provinces',
    text: 'Năm 2025, tăng hạng về vốn FDI đăng ký trong 34 tỉnh, thành phố: Nghệ An tăng 2 bậc, lên thứ 12; Đồng Tháp tăng 2 bậc, lên thứ 19.',
  },
  {
    ...seed,
    name: 'the year before that of the figure',
    text: 'Vốn FDI thực hiện năm 2022 đạt 22,4 tỷ USD, tăng 13,5% so với năm trước.',
  },
];
