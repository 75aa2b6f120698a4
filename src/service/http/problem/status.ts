/** HTTP statuses of the codes that errors bear; what is not listed is bad content: 422. */
const byCode: Readonly<Record<string, number>> = {
  'token.missing': 401,
  'token.unknown': 401,
  'token.expired': 401,
  'token.revoked': 401,
  'scope.missing': 403,
  'area.other': 403,
  'area.notNational': 403,
  'route.unknown': 404,
  'area.none': 404,
  'version.unknown': 404,
  'exception.unknown': 404,
  'token.notFound': 404,
  'key.notFound': 404,
  'form.none': 404,
  'period.unknown': 400,
  'period.date': 400,
  'periods.range': 400,
  'submission.closed': 409,
  'submission.replayed': 409,
  'submission.older': 409,
  'state.wrong': 409,
  'key.revoked': 409,
  'precondition.failed': 412,
  'request.tooLarge': 413,
  'ngktFile.tooLarge': 413,
  'request.mediaType': 415,
  'precondition.required': 428,
  'request.tooMany': 429,
  internal: 500,
  'database.unavailable': 503,
  'database.busy': 503,
  'database.outcomeUnknown': 503,
  'database.full': 507,
};

export function statusOf(code: string): number {
  const status = byCode[code];
  if (status !== undefined) return status;
  return code.startsWith('request.') ? 400 : 422;
}

/** Names of the statuses, as RFC 9110 and its extensions register them. */
export const statusTitles: Readonly<Record<number, { readonly vi: string; readonly en: string }>> = {
  400: { vi: 'Yêu cầu không đúng', en: 'Bad request' },
  401: { vi: 'Chưa xác thực', en: 'Not authenticated' },
  403: { vi: 'Không được phép', en: 'Not permitted' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  409: { vi: 'Trạng thái không cho phép', en: 'Not possible in this state' },
  412: { vi: 'Đã có người thay đổi trước', en: 'Changed in the meantime' },
  413: { vi: 'Quá lớn', en: 'Too large' },
  415: { vi: 'Kiểu nội dung không nhận', en: 'Unsupported content type' },
  422: { vi: 'Nội dung không dùng được', en: 'Content cannot be used' },
  428: { vi: 'Thiếu điều kiện', en: 'Precondition required' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  500: { vi: 'Lỗi của máy chủ', en: 'Server error' },
  503: { vi: 'Tạm thời không phục vụ được', en: 'Temporarily unavailable' },
  507: { vi: 'Máy chủ hết chỗ lưu', en: 'Server storage full' },
};
