import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { answerInvoke } from './ipc-main';
import { options } from './options';
import { checkPermission } from './permissions';
import { records } from './records';
import { toAppAddress } from './schemes';
import type { WebContents } from './web-contents';
import { frameOf } from './web-frame';
import { decode, encode } from './wire';

const binding = 'standInBinding';
const receiver = 'stand-in.receiver';
const inPageSource = readFileSync(fileURLToPath(new URL('./in-page.js', import.meta.url)), 'utf8');
const clockSource = readFileSync(fileURLToPath(new URL('./moved-clock.cjs', import.meta.url)), 'utf8');

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), content: z.object({ channel: z.string(), given: z.unknown() }) }),
  z.object({ kind: z.literal('permission'), content: z.object({ name: z.string() }) }),
  z.object({ kind: z.literal('title'), content: z.object({ title: z.string() }) }),
  z.object({
    kind: z.literal('violation'),
    content: z.object({ directive: z.string(), blocked: z.string() }),
  }),
]);

/** Gives a page the preload, and the stand-in its ears in there. Before the page's first document. */
export async function buildBridge(
  page: Page,
  contents: WebContents,
  preload: string | undefined,
): Promise<void> {
  await page.exposeBinding(binding, async ({ frame }, text: string) => {
    const message = messageSchema.parse(JSON.parse(text));
    switch (message.kind) {
      case 'invoke': {
        const given = z.array(z.unknown()).parse(decode(JSON.stringify(message.content.given)));
        const event = { sender: contents, senderFrame: frameOf(frame), type: 'frame' };
        return JSON.stringify(await answerInvoke(message.content.channel, event, given));
      }
      case 'permission': {
        const { name } = message.content;
        const allowed = checkPermission(contents.session, contents, name, frameOf(frame).origin);
        return JSON.stringify({ allowed });
      }
      case 'title':
        contents.noteTitle(message.content.title);
        return 'null';
      case 'violation':
        records.policyViolations.push({
          directive: message.content.directive,
          blocked: toAppAddress(message.content.blocked),
        });
        return 'null';
    }
  });
  if (options.clock !== 0)
    await page.addInitScript(`(() => {\n${clockSource}\nmoveClock(${options.clock});\n})();`);
  await page.addInitScript(bridgeScript(preload));
}

function bridgeScript(preload: string | undefined): string {
  const preloadFunction =
    preload === undefined
      ? 'null'
      : `function (require, module, exports) {\n${readFileSync(preload, 'utf8')}\n}`;
  const given = `{ binding: '${binding}', receiver: '${receiver}', preload: ${preloadFunction} }`;
  return `(() => {\n${inPageSource}\ninstallStandIn(${given});\n})();`;
}

/** `webContents.send`. What finds no page is lost, as in Electron. */
export async function sendToPage(page: Page, channel: string, given: readonly unknown[]): Promise<void> {
  const text = encode(given);
  try {
    await page.evaluate(
      ([receiverName, channelName, content]) => {
        Reflect.get(window, Symbol.for(receiverName))(channelName, content);
      },
      [receiver, channel, text] as const,
    );
  } catch {
    records.lostMessages.push({ channel });
  }
}
