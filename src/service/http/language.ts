import type { FastifyRequest } from 'fastify';
import type { Lang } from '../../kpi/bilingual';

/** English where `Accept-Language` prefers it to Vietnamese; Vietnamese otherwise. */
export function askedLang(request: Pick<FastifyRequest, 'headers'>): Lang {
  const header = request.headers['accept-language'] ?? '';
  return weightOf(header, 'en') > weightOf(header, 'vi') ? 'en' : 'vi';
}

/** RFC 9110, 12.5.4: the weight a header gives a language; 0 where it does not name it. */
function weightOf(header: string, lang: Lang): number {
  const weights = header
    .split(',')
    .map((part) => /^\s*([A-Za-z]+)(?:-[\w-]*)?\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part))
    .filter((match) => match?.[1]?.toLowerCase() === lang)
    .map((match) => Number(match?.[2] ?? 1));
  return Math.max(0, ...weights);
}
