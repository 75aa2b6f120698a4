/**
 * Everything an add-in in a frame needs of Excel, put together: the channel, the executor over the object model, custom
 * functions, ribbon commands, events, settings, the pane's visibility.
 */
import { Executor, type ExecutorOptions } from '../protocol/executor';
import type { HostObject } from '../protocol/hostObject';
import { ActionReadiness } from './actionReadiness';
import { AddinRuntime, type RuntimeState } from './addinRuntime';
import { appContext, type AppContextOptions } from './appContext';
import { CustomFunctions } from './customFunctions';
import { CommonError, Dispatch, type CallHandler } from './dispatch';
import { loadSettings, saveSettings } from './documentSettings';
import { DynamicRibbon, type RibbonView } from './dynamicRibbon';
import { ObjectEvents } from './objectEvents';
import { RibbonCommands } from './ribbonCommands';
import { richApiCall } from './richApiCall';
import { richMessageEvent, type SendRichMessages } from './richMessage';
import { XdmHost, type IncomingMessage, type XdmHostOptions } from './xdmHost';

export interface AddinChannelOptions
  extends
    Pick<XdmHostOptions, 'frame' | 'frameOrigin' | 'hostOrigin' | 'conversationId' | 'onNotice' | 'onWire'>,
    Pick<ExecutorOptions, 'beforeQuery' | 'beforeRequest'> {
  /** The workbook of the object model. */
  readonly root: HostObject;
  /** Asked with every start of the add-in. */
  readonly context: () => Omit<AppContextOptions, 'settings'>;
  /** The document's settings; changed in place. */
  readonly settings: Map<string, string>;
  readonly ribbon: RibbonView;
  /** Functions of ribbon buttons can be called. */
  readonly onReady?: () => void;
  /** The add-in shows or hides its pane. */
  readonly onPane?: (state: RuntimeState) => void;
}

export class AddinChannel {
  readonly functions: CustomFunctions;
  readonly events: ObjectEvents;
  readonly commands: RibbonCommands;
  readonly runtime: AddinRuntime;
  readonly executor: Executor;
  private readonly host: XdmHost;

  constructor(options: AddinChannelOptions) {
    const send: SendRichMessages = (messages) => {
      this.host.raise('richApiMessage', richMessageEvent(messages));
    };
    this.functions = new CustomFunctions(send);
    this.events = new ObjectEvents(send);
    this.commands = new RibbonCommands((event, data) => this.host.raise(event, data));
    this.runtime = new AddinRuntime(this.events, options.onPane);
    this.executor = new Executor(options.root, { ...options, services: this.services(options) });
    this.host = new XdmHost({
      ...options,
      appContext: () => {
        this.functions.stop();
        return appContext({ ...options.context(), settings: options.settings });
      },
      // A dialog inside Excel's page is not offered: better refused than never shown. Those in a window need no host.
      onRegister: (event) => (event.startsWith('dialog') ? CommonError.unsupportedOperation : CommonError.none),
      calls: new Map<number, CallHandler>([
        [Dispatch.richApi, richApiCall(this.executor)],
        [Dispatch.commandCompleted, this.commands.completed],
        [Dispatch.loadSettings, loadSettings(options.settings)],
        [Dispatch.saveSettings, saveSettings(options.settings)],
      ]),
    });
  }

  /** For the page's `message` events. */
  receive(event: IncomingMessage): Promise<void> {
    return this.host.receive(event);
  }

  /** `workbook.onSelectionChanged` and `Office.EventType.DocumentSelectionChanged`; carries no data. */
  documentSelectionChanged(): void {
    this.host.raise('documentSelectionChanged', {});
  }

  private services({ ribbon, onReady = () => undefined }: AddinChannelOptions): Record<string, HostObject> {
    return {
      'Microsoft.ExcelServices.CustomFunctions': this.functions.service,
      'Microsoft.InternalService.AddinInternalService': new ActionReadiness(onReady),
      'Microsoft.AppRuntime.AppRuntimeService': this.runtime.service,
      'Microsoft.AppRuntime.AppRuntimePersistenceService': this.runtime.persistence,
      'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(ribbon),
    };
  }
}
