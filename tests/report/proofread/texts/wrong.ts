import type { MarkedText } from './markedText';

const seed = { data: 'seed-2024', period: '2024' } as const;
const demo = { data: 'demo-provinces', period: '2025-Q3' } as const;
const bacGiang = { data: 'seed-2024', period: '2023', area: 'VN63-24' } as const;

/** Texts with known errors: what an editor would have to send back. */
export const wrong: readonly MarkedText[] = [
  // Qualifiers.
  {
    ...seed,
    name: 'gần left out',
    text: 'Năm 2024, các cơ quan đã triển khai ⟦60|figure.qualifier⟧ hoạt động đối ngoại cấp cao.',
  },
  {
    ...seed,
    name: 'hơn left out',
    text: 'Trong năm 2024, nước ta ký kết ⟦170|figure.qualifier⟧ thỏa thuận hợp tác ',
  },
  {
    ...seed,
    name: 'gần became hơn',
    text: '⟦Hơn 60|figure.contradicted⟧ hoạt động đối ngoại cấp cao đã được triển khai trong năm 2024.',
  },
  {
    ...seed,
    name: 'gần became khoảng',
    text: 'Cả năm 2024 có ⟦khoảng 60|figure.qualifier⟧ hoạt động đối ngoại cấp cao.',
  },
  {
    ...seed,
    name: 'hơn became gần',
    text: 'Năm 2024, Việt Nam đã ký ⟦gần 170|figure.contradicted⟧ thỏa thuận hợp tác.',
  },
  {
    ...seed,
    name: 'an exact count under hơn',
    text: 'Tính đến hết năm 2024, tổng số FTA mà Việt Nam ký kết và tham gia là ⟦hơn 17|figure.qualifier⟧.',
  },
  {
    ...seed,
    name: 'nearly left out, in English',
    text: 'In 2024, Viet Nam carried out ⟦60|figure.qualifier⟧ high-level external activities.',
  },
  {
    ...seed,
    name: 'over left out, in English',
    text: 'Viet Nam signed ⟦170|figure.qualifier⟧ cooperation agreements in 2024.',
  },
  {
    ...seed,
    name: 'tone marks placed the old way',
    text: 'Năm 2024, Việt Nam ký kết ⟦170|figure.qualifier⟧ thoả thuận hợp tác.',
  },
  {
    ...seed,
    name: 'a decomposed text',
    text: 'Năm 2024 có ⟦60|figure.qualifier⟧ hoạt động đối ngoại cấp cao.'.normalize('NFD'),
  },
  {
    ...bacGiang,
    name: 'khoảng left out of capital by partner',
    text: 'Đến hết năm 2023, tổng vốn FDI đăng ký lũy kế của Trung Quốc tại Bắc Giang là ⟦5,14 tỷ USD|figure.qualifier⟧.',
  },
  {
    ...bacGiang,
    name: 'trên left out of projects by partner',
    text: 'Năm 2023, Trung Quốc có ⟦227|figure.qualifier⟧ dự án tại Bắc Giang.',
  },

  // Contradicted by the data.
  {
    ...seed,
    name: 'a wrong number of FTAs',
    text: 'Trong năm 2024, công tác đàm phán được đẩy mạnh, nâng tổng số FTA lên ⟦19|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'digits swapped in the growth rate',
    text: 'Năm 2024, GDP tăng ⟦7,90%|figure.contradicted⟧, vượt mục tiêu Quốc hội giao.',
  },
  {
    ...seed,
    name: 'the growth of another year',
    text: 'Tốc độ tăng trưởng GDP năm 2024 đạt ⟦5,05%|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'half a year for a whole one',
    text: 'Cả năm 2024 có ⟦36|figure.contradicted⟧ hoạt động đối ngoại cấp cao.',
  },
  {
    ...seed,
    name: 'a year for half a year',
    text: 'Trong 6 tháng đầu năm 2024 đã có ⟦gần 60|figure.contradicted⟧ hoạt động đối ngoại cấp cao.',
  },
  {
    ...seed,
    name: 'FDI of Bắc Ninh',
    text: 'Tổng vốn FDI đăng ký của Bắc Ninh năm 2024 đạt ⟦5,61 tỷ USD|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'disbursed capital',
    text: 'Vốn FDI thực hiện của cả nước năm 2024 ước đạt ⟦23,55 tỷ USD|figure.contradicted⟧.',
  },
  { ...seed, name: 'growth in English', text: 'GDP grew by ⟦6.09%|figure.contradicted⟧ in 2024, within the target.' },
  {
    ...seed,
    name: 'FTAs in English',
    text: 'By the end of 2024 the number of FTAs that Viet Nam had signed or joined reached ⟦16|figure.contradicted⟧.',
  },
  {
    ...bacGiang,
    name: 'cumulative capital of the province',
    text: 'Lũy kế đến hết năm 2023, tổng vốn FDI đăng ký lũy kế của tỉnh Bắc Giang đạt ⟦11,21 tỷ USD|figure.contradicted⟧.',
  },
  { ...seed, name: 'a falling growth rate', text: 'Năm 2024, GDP giảm ⟦7,09%|figure.contradicted⟧.' },
  { ...seed, name: 'the older figure of a revised one', text: 'GDP quý II/2024 tăng ⟦6,93%|figure.revised⟧.' },

  // Units and decimals.
  {
    ...seed,
    name: 'a dot for a comma',
    text: 'Năm 2024, tổng vốn FDI đăng ký của Bắc Ninh đạt ⟦5.110 tỷ USD|figure.slip⟧.',
  },
  { ...seed, name: 'triệu for tỷ', text: 'Vốn FDI thực hiện của cả nước năm 2024 đạt ⟦25,35 triệu USD|figure.slip⟧.' },
  {
    ...bacGiang,
    name: 'đồng for USD',
    text: 'Vốn FDI đăng ký lũy kế của Bắc Giang năm 2023 là ⟦11,12 tỷ đồng|figure.currency⟧.',
  },
  {
    ...seed,
    name: 'million for billion, in English',
    text: 'Disbursed FDI in Viet Nam reached ⟦USD 25.35 million|figure.slip⟧ in 2024.',
  },
  {
    ...seed,
    name: '% for percentage points',
    text: 'Năm 2024, tốc độ tăng trưởng GDP cao hơn ⟦2,04%|change.points⟧ so với năm 2023.',
  },
  { ...seed, name: 'a decimal point in a Vietnamese text', text: 'Năm 2024, GDP tăng ⟦7.09%|figure.separators⟧.' },
  {
    ...seed,
    name: 'a decimal comma in an English text',
    text: 'In 2024 the growth of GDP was ⟦7,09%|figure.separators⟧, according to the statistics office.',
  },

  // Rounding.
  { ...seed, name: 'rounded the wrong way', text: 'Năm 2024, GDP tăng ⟦7,2%|figure.contradicted⟧.' },
  {
    ...seed,
    name: 'rounded up too far',
    text: 'Tổng vốn FDI đăng ký của Bắc Ninh năm 2024 đạt ⟦5,2 tỷ USD|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'the last digit off',
    text: 'Năm 2023, vốn FDI đăng ký của Thành phố Hồ Chí Minh đạt ⟦5,8 tỷ USD|figure.rounding⟧.',
  },
  {
    data: 'seed-2024',
    period: '2024-10M',
    name: 'rounded without saying so',
    text: '10 tháng đầu năm 2024, cả nước có ⟦41.500 dự án FDI còn hiệu lực|figure.rounding⟧.',
  },

  // Shares, sums, changes within the text.
  {
    ...bacGiang,
    name: 'a share that its numbers do not make',
    text: 'Từ đầu năm 2022 đến nay, Bắc Giang thu hút 4,46 tỷ USD, chiếm ⟦45%|text.share⟧ tổng vốn FDI thu hút lũy kế 11,12 tỷ USD.',
  },
  { ...seed, name: 'a share in brackets', text: 'Có 30 trong tổng số 120 nhiệm vụ (⟦35%|text.share⟧) đã hoàn thành.' },
  {
    ...seed,
    name: 'a share in English',
    text: 'The province drew USD 4.46 billion, accounting for ⟦48%|text.share⟧ of its cumulative capital of USD 11.12 billion.',
  },
  {
    ...seed,
    name: 'components that do not make the total',
    text: 'Tổng vốn FDI đăng ký đạt ⟦5,61 tỷ USD|text.sum⟧, trong đó vốn đăng ký cấp mới 1,89 tỷ USD, vốn điều chỉnh 2,95 tỷ USD, góp vốn, mua cổ phần 0,27 tỷ USD.',
  },
  {
    ...seed,
    name: 'parts that do not make the whole',
    text: 'Các cơ quan đã tổ chức ⟦58|text.sum⟧ đoàn công tác, gồm 25 đoàn ra và 31 đoàn vào.',
  },
  {
    ...seed,
    name: 'parts in English',
    text: 'The ministry organised ⟦40|text.sum⟧ delegations, comprising 15 outbound and 20 inbound delegations.',
  },
  {
    ...seed,
    name: 'a part above its whole',
    text: 'Cả đợt có 45 doanh nghiệp tham gia, trong đó có ⟦54 doanh nghiệp|text.sum⟧ nhỏ và vừa.',
  },
  {
    ...seed,
    name: 'a change that its numbers do not make',
    text: 'Kim ngạch song phương tăng từ 4,02 tỷ USD lên 5,03 tỷ USD, tăng ⟦30%|text.change⟧.',
  },
  {
    ...seed,
    name: 'a change against its base',
    text: 'Thương mại hai chiều đạt 12,1 tỷ USD, tăng ⟦25%|text.change⟧ so với 10,2 tỷ USD của năm trước.',
  },

  // Changes against the data.
  {
    data: 'seed-2024',
    period: '2025',
    name: 'disbursement against the year before',
    text: 'Vốn FDI thực hiện năm 2024 đạt 25,35 tỷ USD, tăng ⟦19,4%|change.contradicted⟧ so với năm 2023.',
  },
  {
    data: 'seed-2024',
    period: '2025',
    name: 'a rise called a fall',
    text: 'Vốn FDI thực hiện năm 2024 đạt 25,35 tỷ USD, giảm ⟦9,4%|change.contradicted⟧ so với cùng kỳ năm trước.',
  },
  {
    data: 'seed-2024',
    period: '2025',
    name: 'points of growth',
    text: 'Tăng trưởng GDP năm 2024 cao hơn ⟦1,04 điểm phần trăm|change.contradicted⟧ so với năm 2023.',
  },

  // Ranks.
  {
    ...bacGiang,
    name: 'a wrong rank',
    text: 'Về thu hút FDI, năm 2023 Bắc Giang đứng ⟦thứ 5|rank.contradicted⟧ cả nước.',
  },
  {
    ...bacGiang,
    name: 'a wrong number of peers',
    text: 'Năm 2023, tỉnh Bắc Giang xếp ⟦thứ 4/34|rank.contradicted⟧ tỉnh, thành phố về thu hút FDI.',
  },
  {
    ...bacGiang,
    name: 'a rank among nobody',
    text: 'Năm 2023, tỉnh Bắc Giang vươn lên ⟦thứ 4|rank.basis⟧ về thu hút FDI.',
  },
  { ...bacGiang, name: 'a rank in nothing', text: 'Năm 2023, tỉnh Bắc Giang đứng ⟦thứ 4|rank.basis⟧ cả nước.' },
  { ...bacGiang, name: 'a rank at no time', text: 'Bắc Giang đứng ⟦thứ 4|rank.basis⟧ cả nước về thu hút vốn FDI.' },
  {
    ...bacGiang,
    name: 'a rank in English',
    text: 'In 2023, Bac Giang ranked ⟦7th|rank.contradicted⟧ in the country in attracting FDI.',
  },
  {
    ...bacGiang,
    name: 'places gained',
    text: 'Về thu hút FDI cả nước, Bắc Giang năm 2022 đứng thứ 9, năm 2023 đứng thứ 4, tăng ⟦6 bậc|text.rankMove⟧.',
  },

  // One figure in two wordings.
  {
    ...seed,
    name: 'gần and hơn',
    text: 'Năm 2024 có gần 60 hoạt động đối ngoại cấp cao.\nKết quả nổi bật: ⟦hơn 60|text.wording⟧ hoạt động đối ngoại cấp cao trong năm 2024.',
  },
  {
    ...seed,
    name: 'two definitions of one number',
    text: 'Năm 2024 có gần 60 hoạt động đối ngoại cấp cao với trọng tâm kinh tế.\nTổng kết năm 2024: ⟦gần 60|text.definition⟧ hoạt động đối ngoại của lãnh đạo chủ chốt.',
  },
  {
    ...seed,
    name: 'two numbers that no data hold',
    text: 'Năm 2024, kim ngạch xuất khẩu hàng hóa đạt 405,5 tỷ USD.\nTrong năm 2024, kim ngạch xuất khẩu hàng hóa đạt ⟦450,5 tỷ USD|text.wording⟧.',
  },

  // Targets.
  { ...seed, name: 'a target nobody set', text: 'Mục tiêu tăng trưởng GDP năm 2024 là ⟦7,5–8%|target.contradicted⟧.' },
  { ...seed, name: 'a replaced target', text: 'Mục tiêu tăng trưởng GDP năm 2024 là ⟦6–6,5%|target.replaced⟧.' },
  { ...seed, name: 'a target in English', text: 'The GDP growth target for 2024 was ⟦7.5–8%|target.contradicted⟧.' },

  // The other data set.
  {
    ...demo,
    name: 'the quarter of the country',
    text: 'Quý III/2025, tổng vốn FDI đăng ký của cả nước đạt ⟦15,3 tỷ USD|figure.contradicted⟧.',
  },

  // Found by readers outside.
  {
    ...seed,
    name: 'a wrong figure behind a citation mark',
    text: 'Năm 2023, GDP tăng 5,05%.[1] Năm 2024, GDP tăng ⟦7,90%|figure.contradicted⟧.[2] Tổng số FTA năm 2024 là ⟦16|figure.contradicted⟧. \\[1, 3\\]',
  },
  {
    ...seed,
    name: 'a growth rate behind its name',
    text: 'Tăng trưởng GDP năm 2024: ⟦7,90%|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'a wrong number of factories',
    text: 'Apple đã chuyển ⟦13 nhà máy|figure.contradicted⟧ nghe nhìn vào Việt Nam.',
  },
  {
    ...seed,
    name: 'what happened, set against a forecast',
    text: 'Vượt mọi dự báo, GDP năm 2024 tăng ⟦7,90%|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'one province among a group',
    text: 'Dẫn đầu các tỉnh phía Bắc, tổng vốn FDI đăng ký của Bắc Ninh năm 2024 đạt ⟦5,17 tỷ USD|figure.contradicted⟧.',
  },
  {
    ...demo,
    name: 'digits swapped beside a short name',
    text: 'Quý III năm 2025, vốn FDI đăng ký: TP.HCM (⟦2,43 tỷ USD|figure.contradicted⟧). Quý III năm 2025, vốn FDI đăng ký của TPHCM đạt ⟦2,43 tỷ USD|figure.contradicted⟧, tức vốn FDI đăng ký của TP. Hồ Chí Minh quý III năm 2025 là ⟦2,43 tỷ USD|figure.contradicted⟧.',
  },
  {
    ...demo,
    name: 'a wrong rank on the list that is printed',
    text: 'Quý III năm 2024, Hà Nội ⟦đứng thứ 5/34|rank.contradicted⟧ tỉnh, thành phố về vốn FDI đăng ký.',
  },
  {
    ...seed,
    name: '% for percentage points behind the rate itself',
    text: 'GDP năm 2024 tăng 7,09%, cao hơn ⟦2,04%|change.points⟧ so với năm 2023.',
  },
  {
    ...seed,
    name: '% for percentage points behind a rate by its name',
    text: 'Tăng trưởng GDP năm 2024 đạt 7,09%, cao hơn ⟦2,04%|change.points⟧ so với năm 2023.',
  },
  {
    ...seed,
    name: '% for percentage points behind the rate, in English',
    text: 'GDP grew 7.09% in 2024, ⟦2.04%|change.points⟧ higher than in 2023.',
  },
  {
    ...demo,
    name: 'a figure of its own beside that of the year before',
    text: 'GDP quý III/2025 tăng ⟦6,85%|figure.contradicted⟧ (cùng kỳ năm 2024 tăng 7,58%).',
  },
  {
    ...demo,
    name: 'a wrong place behind the one given up',
    text: 'Về tổng vốn đầu tư nước ngoài đăng ký quý III/2025, Đồng Nai từ hạng 5/34 lên ⟦hạng 2/34|rank.contradicted⟧.',
  },
  {
    ...seed,
    name: 'the country by its own statistics',
    text: 'Theo Tổng cục Thống kê, GDP năm 2024 tăng ⟦7,90%|figure.contradicted⟧. Theo Bộ Kế hoạch và Đầu tư, vốn FDI thực hiện năm 2024 đạt ⟦23,55 tỷ USD|figure.contradicted⟧.',
  },
  {
    ...seed,
    name: 'two years changed for each other',
    text: 'GDP năm 2024 tăng ⟦5,05%|figure.contradicted⟧, năm 2023 tăng 7,09%.',
  },
  {
    ...demo,
    name: 'a move among nobody',
    text: 'Hà Nội tụt 2 bậc, từ thứ 3 ⟦xuống thứ 5|rank.basis⟧ về tổng vốn FDI đăng ký quý III/2025.',
  },
  {
    ...seed,
    name: 'what a ministry is the source of, and what is set against a forecast of others',
    text: 'Theo Bộ Công Thương, vốn FDI thực hiện năm 2024 đạt ⟦23,55 tỷ USD|figure.contradicted⟧. Vượt dự báo của IMF, GDP năm 2024 tăng ⟦7,90%|figure.contradicted⟧. Bộ Ngoại giao cho biết năm 2024 Việt Nam đã ký ⟦gần 170|figure.contradicted⟧ thỏa thuận hợp tác.',
  },
  {
    ...seed,
    name: 'a wrong figure before the right one of another year',
    text: 'Vốn FDI thực hiện năm 2024 đạt ⟦23,55 tỷ USD|figure.contradicted⟧, tăng 9,4% so với năm 2023 (23,18 tỷ USD). GDP năm 2024 tăng ⟦7,90%|figure.contradicted⟧ (năm 2023: 5,05%). Đến hết năm 2024, tổng số FTA là ⟦16|figure.contradicted⟧ (năm 2023: 16).',
  },
  {
    ...demo,
    name: 'a wrong figure of the year to date',
    text: 'Từ đầu năm đến nay, cả nước ký ⟦587|figure.contradicted⟧ thỏa thuận hợp tác.',
  },
  {
    ...demo,
    name: 'a wrong place before the one given up',
    text: 'Hà Nội đứng ⟦thứ 2/34|rank.contradicted⟧ về tổng vốn FDI đăng ký quý III/2025, giảm ⟦2 bậc|text.rankMove⟧ từ hạng 3/34.',
  },
];
