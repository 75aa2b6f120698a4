/** `Office.context.document.settings`: values an add-in keeps in the document, as JSON by key. */
import type { CallAnswer, CallHandler, MethodCall } from './dispatch';
import { CommonError } from './dispatch';

export function loadSettings(settings: ReadonlyMap<string, string>): CallHandler {
  return (): CallAnswer => ({
    Error: CommonError.none,
    Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
  });
}

/** The client always sends all settings; what it does not send any more is gone. */
export function saveSettings(settings: Map<string, string>, saved: () => void = () => undefined): CallHandler {
  return (call: MethodCall): CallAnswer => {
    const pairs = settingsOf(call);
    settings.clear();
    for (const [key, json] of pairs) settings.set(key, json);
    saved();
    return { Error: CommonError.none };
  };
}

function settingsOf(call: MethodCall): readonly (readonly [string, string])[] {
  const request = call['DdaSettingsMethod'] as { readonly Properties?: unknown } | undefined;
  const pairs = Array.isArray(request?.Properties) ? (request.Properties as unknown[]) : [];
  return pairs.flatMap((pair) =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], String(pair[1])] as const] : [],
  );
}
