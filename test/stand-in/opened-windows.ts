import type { BrowserContext, Page } from 'playwright-core';

/** Pages that the program itself is about to open, and decisions about those that its pages open, per context. */
interface Openings {
  ours: number;
  readonly decisions: boolean[];
}

const openings = new WeakMap<BrowserContext, Openings>();

/** A context of the program: a page that comes without the program having made it must have been decided on. */
export function watchOpenings(context: BrowserContext): void {
  if (openings.has(context)) return;
  const known: Openings = { ours: 0, decisions: [] };
  openings.set(context, known);
  context.on('page', (page) => {
    if (known.ours > 0) known.ours -= 1;
    else void settle(page, known);
  });
}

/** Opens a page for the program itself. */
export async function openOwnPage(context: BrowserContext): Promise<Page> {
  watchOpenings(context);
  const known = openings.get(context);
  if (known !== undefined) known.ours += 1;
  return await context.newPage();
}

/** The program's answer about the window that a page is opening. */
export function decideNextWindow(context: BrowserContext, allowed: boolean): void {
  openings.get(context)?.decisions.push(allowed);
}

/** The answer and the page come in either order; without an answer the page goes. */
async function settle(page: Page, { decisions }: Openings): Promise<void> {
  const end = Date.now() + 1000;
  while (decisions.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  if (decisions.shift() !== true) await page.close();
}
