import type { Bilingual } from './bilingual';

/** Where something was found; as much as is known. `sheet` and `cell` are the reader's words ("Bảng 1", "B6"). */
export interface Where {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** One-based line of a text file. */
  readonly line?: number;
  readonly column?: string;
  /** The marker as typed. */
  readonly marker?: string;
}

/** `error` = contradicted or impossible; `warning` = qualifier, rounding, basis or something left out; `info` = worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a reader must be told about the data, a template or a report. Findings do not stop work; errors thrown do. */
export interface Finding {
  readonly severity: Severity;
  /** Stable machine name, `group.detail`, e.g. `figure.missing`. The wording may change, this never. */
  readonly rule: string;
  readonly message: Bilingual;
  readonly where: Where;
}

/**
 * The product's only exception for bad input. It names the place, what was found, what was expected and what to do, in
 * both languages; `code` is stable for callers, the wording is not.
 */
export class NgktError extends Error {
  override readonly name = 'NgktError';

  constructor(
    readonly code: string,
    readonly text: Bilingual,
    readonly where: Where = {},
  ) {
    super(text.en);
  }

  /** The same error with more of its place known: an outer layer adds the file, an inner one knew the cell. */
  at(where: Where): NgktError {
    return new NgktError(this.code, this.text, { ...where, ...definedPartsOf(this.where) });
  }
}

function definedPartsOf(where: Where): Where {
  return Object.fromEntries(Object.entries(where).filter(([, part]) => part !== undefined));
}
