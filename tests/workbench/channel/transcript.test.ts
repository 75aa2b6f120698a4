import { AddinChannel } from '../../../src/workbench/channel/addinChannel';
import type { Message } from '../../../src/workbench/channel/envelope';
import type { Response } from '../../../src/workbench/protocol/request';
import { SampleWorkbook } from '../protocol/sample/workbook';
import { comparable } from '../protocol/transcripts/expected';
import recording from '../protocol/transcripts/channel.json';
import { openChannel } from './fakeFrame';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

/** Answers as the client reads them: the inner JSON of `context.sync()` parsed, words of errors left out. */
function meaning({ _actionName, _correlationId, _responseType, _data }: Posted): object {
  const data = _data['Data'];
  const inner = Array.isArray(data) ? comparable(JSON.parse(String(data[2])) as Response) : undefined;
  return { _actionName, _correlationId, _responseType, _data: inner ?? _data };
}

function isReply({ _responseType, _actionName }: Posted): boolean {
  return _responseType === 0 && !_actionName.endsWith('getAppContextAsync');
}

function calls(messages: readonly Posted[]): unknown[] {
  return messages
    .filter(({ _responseType }) => _responseType === 1)
    .flatMap(({ _data }) => _data['ArrayData'] as unknown[]);
}

describe('a recorded conversation over the channel', () => {
  it('is answered as recorded, message by message', async () => {
    const book = new SampleWorkbook();
    const { channel, frame, posted } = openChannel(book);
    book.callFunction = channel.functions.call;
    for (const { direction, message } of recording) {
      if (direction !== 'in') continue;
      await channel.receive({ source: frame, origin: 'https://localhost', data: JSON.stringify(message) });
    }
    const answers = posted() as Posted[];
    const recorded = recording.filter(({ direction }) => direction === 'out').map(({ message }) => message as Posted);
    expect(answers.filter(isReply).map(meaning)).toEqual(recorded.filter(isReply).map(meaning));
    expect(calls(answers)).toEqual(calls(recorded));
  });

  it('tells the add-in all that the recorded host told it when it started', async () => {
    const { channel, frame, posted } = openChannel(new SampleWorkbook());
    const [first] = recording;
    await channel.receive({ source: frame, origin: 'https://localhost', data: JSON.stringify(first?.message) });
    const [context] = posted() as Posted[];
    const recorded = recording.find(({ direction }) => direction === 'out')?.message as Posted | undefined;
    expect(Object.keys(context?._data ?? {}).sort()).toEqual(Object.keys(recorded?._data ?? {}).sort());
    expect(channel).toBeInstanceOf(AddinChannel);
  });

  it('ignores other windows, other origins, other conversations and what is no message', async () => {
    const { channel, frame, posted } = openChannel(new SampleWorkbook());
    const message = recording[0]?.message as unknown as Message;
    const data = JSON.stringify(message);
    await channel.receive({ source: {}, origin: 'https://localhost', data });
    await channel.receive({ source: frame, origin: 'https://elsewhere.example', data });
    const other = JSON.stringify({ ...message, _conversationId: 'other' });
    await channel.receive({ source: frame, origin: 'https://localhost', data: other });
    await channel.receive({ source: frame, origin: 'https://localhost', data: '{' });
    await channel.receive({ source: frame, origin: 'https://localhost', data: { a: 1 } });
    expect(posted()).toEqual([]);
  });
});
