import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, bridgeName } from '#contract/bridge';
import { callNames } from '#contract/call-names';
import { callChannel, eventChannel } from '#contract/channels';

const calls = Object.fromEntries(
  callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)]),
) as Bridge['calls'];

const listen: Bridge['listen'] = (listener) => {
  const forward = (_event: unknown, name: Parameters<typeof listener>[0], payload: unknown) =>
    listener(name, payload);
  ipcRenderer.on(eventChannel, forward);
  return () => ipcRenderer.removeListener(eventChannel, forward);
};

contextBridge.exposeInMainWorld(bridgeName, { calls, listen } satisfies Bridge);
