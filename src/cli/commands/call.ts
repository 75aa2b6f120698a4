import { callFunction, type FunctionValue } from '../../report/functions/call';
import { builtInAreas } from '../../exchange/areaRows';
import { AreaList } from '../../kpi/areaList';
import type { Command } from '../command';
import { readFigures } from '../inputs';
import { findingLine } from '../terminal';

/**
 * `ngkt call FUNCTION ARG…`: a custom function's result as JSON, the same as in a cell; what must be told beside it goes to
 * standard error.
 */
export const callCommand: Command = {
  options: { values: ['data', 'as-of'], flags: [], positionals: [1, Infinity] },
  async run(options, terminal) {
    const [name, ...args] = options.positionals as [string, ...string[]];
    const figures = options.value('data') === undefined ? undefined : await readFigures(options);
    const outcome = callFunction(name, args.map(argument), {
      figures,
      areas: new AreaList(builtInAreas),
      lang: options.lang ?? 'vi',
      today: options.today,
    });
    const printed =
      'error' in outcome ? { error: outcome.error, message: outcome.message[terminal.lang] } : outcome.value;
    // The result is JSON with or without --json: this command is made for scripts.
    const line = JSON.stringify(printed);
    if (terminal.json) terminal.result(printed);
    else terminal.say({ vi: line, en: line });
    for (const finding of outcome.findings)
      terminal.note({ vi: findingLine(finding, 'vi'), en: findingLine(finding, 'en') });
    if ('error' in outcome) return 1;
    return outcome.findings.some(({ severity }) => severity !== 'info') ? 3 : 0;
  },
};

/** An argument that is JSON (a number, a list, a quoted text) is passed as such; anything else is text. */
function argument(text: string): FunctionValue {
  try {
    return JSON.parse(text) as FunctionValue;
  } catch {
    return text;
  }
}
