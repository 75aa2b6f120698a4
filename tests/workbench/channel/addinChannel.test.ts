import { customFunctionsOf } from '../../../src/workbench/channel/functionsJson';
import { SampleWorkbook } from '../protocol/sample/workbook';
import { RequestBuilder } from '../protocol/requestBuilder';
import { openChannel, type OpenChannel } from './fakeFrame';

type Event = { readonly _actionName: string; readonly _responseType: number; readonly _data: never };

function events(open: OpenChannel, name: string): unknown[] {
  return (open.posted() as Event[])
    .filter(({ _actionName, _responseType }) => _actionName === name && _responseType === 1)
    .map(({ _data }) => _data);
}

const execute = (DispatchId: number, rest: object): [string, object] => [
  'executeMethod',
  { DdaMethod: { DispatchId, Version: 1 }, ...rest },
];

describe('ribbon commands', () => {
  it('settle when the add-in has completed them', async () => {
    const open = openChannel(new SampleWorkbook());
    await open.say('appCommandInvoked', {}, 1);
    const done = open.channel.commands.run('refill', 'RefillButton');
    const [[id, action, event]] = events(open, 'appCommandInvoked') as [[string, string, string]];
    expect([action, JSON.parse(event)]).toEqual(['refill', { source: { id: 'RefillButton' } }]);
    await open.say(...execute(94, { 0: id, 1: 0, 2: '{}' }));
    await expect(done).resolves.toEqual({ status: 0 });
  });

  it('fail at once while no add-in listens', async () => {
    const { channel } = openChannel(new SampleWorkbook());
    await expect(channel.commands.run('refill', 'RefillButton')).rejects.toThrow('refill');
  });
});

describe('document settings', () => {
  it('are saved as a whole and loaded again', async () => {
    const open = openChannel(new SampleWorkbook());
    open.settings.set('gone', '1');
    await open.say(...execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['lang', '"vi"']] } }));
    expect([...open.settings]).toEqual([['lang', '"vi"']]);
    await open.say(...execute(75, {}));
    expect(open.posted().at(-1)).toMatchObject({
      _data: { Error: 0, Properties: { Settings: [{ Name: 'lang', Value: '"vi"' }] } },
    });
  });
});

describe('custom functions', () => {
  async function ready(): Promise<OpenChannel> {
    const open = openChannel(new SampleWorkbook());
    await open.say('richApiMessage', {}, 1);
    return open;
  }

  it('wait for the add-in, go out together and bring back values, arrays and errors', async () => {
    const open = await ready();
    const { functions } = open.channel;
    const answers = Promise.all([
      functions.call('KPI', ['fdi.capital', 2024], 'Sheet1!B2'),
      functions.call('TABLE', [[[1, 2]]], 'Sheet1!B3'),
      functions.call('KPI', ['khong.co'], 'Sheet1!B4'),
      functions.call('KPI', [], 'Sheet1!B5'),
    ]);
    await Promise.resolve();
    expect(events(open, 'richApiMessage')).toEqual([]);
    functions.start();
    await Promise.resolve();
    const [{ ArrayData: sent }] = events(open, 'richApiMessage') as [{ ArrayData: unknown[][] }];
    expect(sent.map((entry) => JSON.parse(String(entry[3])) as unknown)).toEqual([
      [1, 'KPI', ['fdi.capital', 2024], 'Sheet1!B2', 0],
      [2, 'TABLE', [[[1, 2]]], 'Sheet1!B3', 0],
      [3, 'KPI', ['khong.co'], 'Sheet1!B4', 0],
      [4, 'KPI', [], 'Sheet1!B5', 0],
    ]);
    functions.settle([
      [
        2,
        true,
        [
          [1, 'a'],
          [{ valueType: 'CustomFunctionError', code: '#N/A' }, null],
        ],
      ],
      [1, true, 26.5],
      [3, false, 'Không có chỉ tiêu', 1],
      [4, true, { valueType: 'CustomFunctionError', code: '#NUM!', message: 'Quá lớn' }],
    ]);
    await expect(answers).resolves.toEqual([
      { value: 26.5 },
      {
        value: [
          [1, 'a'],
          ['#N/A', null],
        ],
      },
      { error: '#N/A', message: 'Không có chỉ tiêu' },
      { error: '#NUM!', message: 'Quá lớn' },
    ]);
    expect(functions.waiting).toBe(0);
  });

  it('are asked again when the add-in starts anew, and told when a cell no longer needs them', async () => {
    const open = await ready();
    const { functions } = open.channel;
    functions.start();
    const first = functions.call('KPI', [], 'Sheet1!A1');
    const second = functions.call('KPI', [], 'Sheet1!A2');
    await Promise.resolve();
    functions.stop();
    functions.start();
    await Promise.resolve();
    functions.cancel('Sheet1!A1');
    await Promise.resolve();
    const entries = events(open, 'richApiMessage').flatMap((data) => (data as { ArrayData: unknown[][] }).ArrayData);
    expect(entries.map(([, type]) => type)).toEqual([1000, 1000, 1000, 1000, 1001]);
    functions.settle([
      [1, true, 'late'],
      [2, true, 2],
    ]);
    await expect(first).resolves.toEqual({ error: '#VALUE!' });
    await expect(second).resolves.toEqual({ value: 2 });
  });

  it('are known to the grid by namespace and name', () => {
    const json = { functions: [{ id: 'KPI', name: 'KPI', parameters: [{}, { dimensionality: 'matrix' }] }] };
    expect(customFunctionsOf(json, 'NGKT')).toEqual([
      { id: 'KPI', name: 'NGKT.KPI', parameters: [{ matrix: false }, { matrix: true }] },
    ]);
  });
});

describe('events of the object model', () => {
  it('reach the handlers of the sheet and of the workbook', async () => {
    const open = openChannel(new SampleWorkbook());
    await open.say('richApiMessage', {}, 1);
    const args = { worksheetId: '{1}', address: 'B3' };
    for (const target of ['{1}', 'Workbook']) open.channel.events.raise({ type: 14, target, args });
    await Promise.resolve();
    const [{ ArrayData: entries }] = events(open, 'richApiMessage') as [{ ArrayData: unknown[][] }];
    const content = JSON.stringify(args);
    expect(entries).toEqual([
      [65536, 14, '{1}', content, 0, false],
      [65536, 14, 'Workbook', content, 0, false],
    ]);
  });
});

describe('dialogs inside the page', () => {
  it('are refused when they are asked for, so that the add-in hears of it', async () => {
    const open = openChannel(new SampleWorkbook());
    await open.say('dialogMessageReceived', {}, 1);
    expect(open.posted()).toMatchObject([{ _data: { Error: 5001 } }]);
  });
});

describe('the pane', () => {
  it('is shown and hidden by the add-in, which hears of it, too', async () => {
    const open = openChannel(new SampleWorkbook());
    await open.say('richApiMessage', {}, 1);
    const build = new RequestBuilder();
    const service = build.path('service', 0, 'Microsoft.AppRuntime.AppRuntimeService');
    build.call(service, 'SetAppRuntimeState', ['Background']).call(service, 'GetAppRuntimeState');
    await open.say(
      ...execute(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(build.build()), 0, 1] }),
    );
    expect(open.channel.runtime.state).toBe('Background');
    expect(events(open, 'richApiMessage')).toEqual([
      { ArrayData: [[65536, 65539, '', JSON.stringify({ visibility: 'Hidden' }), 0, false]] },
    ]);
  });
});

describe('calls and actions the host does not know', () => {
  it('are refused, not left without an answer', async () => {
    const open = openChannel(new SampleWorkbook());
    await open.say(...execute(64, {}));
    await open.say('somethingNew', {});
    expect(open.posted()).toMatchObject([{ _data: { Error: 5001 } }, { _data: { Error: 5001 } }]);
  });
});
