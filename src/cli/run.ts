import type { Lang } from '../kpi/bilingual';
import { callCommand } from './commands/call';
import { fillCommand } from './commands/fill';
import { rankCommand } from './commands/rank';
import { traceCommand } from './commands/trace';
import type { Command } from './command';
import { commandHelp, generalHelp } from './help';
import { messageLang } from './locale';
import { readOptions } from './options';
import { createTerminal, reportError, type ExitCode, type Streams } from './terminal';
import { UsageError } from './usage';

const commands: Readonly<Record<string, Command>> = {
  fill: fillCommand,
  trace: traceCommand,
  rank: rankCommand,
  call: callCommand,
};

/** Commands with libraries of their own, in files of their own: they are read when such a command is called, so that a fill starts no slower. */
const laterCommands: Readonly<Record<string, () => Promise<Command>>> = {
  brief: async () => (await import(/* webpackChunkName: "brief" */ './commands/brief')).briefCommand,
  check: async () => (await import(/* webpackChunkName: "forms" */ './commands/check')).checkCommand,
  proofread: async () => (await import(/* webpackChunkName: "forms" */ './commands/proofread')).proofreadCommand,
  form: async () => (await import(/* webpackChunkName: "forms" */ './commands/form')).formCommand,
  submit: async () => (await import(/* webpackChunkName: "forms" */ './commands/submit')).submitCommand,
  key: async () => (await import(/* webpackChunkName: "forms" */ './commands/key')).keyCommand,
  serve: async () => (await import(/* webpackChunkName: "server" */ './commands/serve')).serveCommand,
  service: async () => (await import(/* webpackChunkName: "server" */ './commands/service')).serviceCommand,
};

/** Runs one command line and returns its exit code. Nothing else ends the process, so that tests can call it. */
export async function run(
  args: readonly string[],
  streams: Streams,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const json = args.includes('--json');
  let lang = langOf(args, environment);
  try {
    const [name, ...rest] = commandFirst(args);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      streams.out(generalHelp[lang]);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      streams.out(`${VERSION}\n`);
      return 0;
    }
    const command = commands[name] ?? (await laterCommands[name]?.());
    if (!command) {
      const known = Object.keys({ ...commands, ...laterCommands }).join(', ');
      throw new UsageError({
        vi: `Không có lệnh “${name}”. Các lệnh: ${known}.`,
        en: `No command "${name}". Commands: ${known}.`,
      });
    }
    const options = readOptions(rest, command.options);
    lang = options.lang ?? lang;
    if (options.help) {
      streams.out(commandHelp(name, lang));
      return 0;
    }
    return await command.run(options, createTerminal(streams, lang, options.json));
  } catch (error) {
    return reportError(error, streams, lang, json);
  }
}

/** The language of messages, known before anything can fail. */
export function langOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Lang {
  return askedLang(args) ?? messageLang(environment, () => Intl.DateTimeFormat().resolvedOptions().locale);
}

/** Set from package.json when the command is built. */
declare const VERSION: string;

/** Options that every command takes may also stand before its name: `ngkt --lang en rank …`. */
function commandFirst(args: readonly string[]): readonly string[] {
  let at = 0;
  while (/^--(?:json|lang|today)(?:=|$)/.test(args[at] ?? ''))
    at += args[at] === '--lang' || args[at] === '--today' ? 2 : 1;
  return at < args.length ? [...args.slice(at, at + 1), ...args.slice(0, at), ...args.slice(at + 1)] : [];
}

/** The language on the command line, read before anything can fail, so that the failure speaks it. */
function askedLang(args: readonly string[]): Lang | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return value === 'vi' || value === 'en' ? value : undefined;
}
