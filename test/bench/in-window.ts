import type { Page } from 'playwright-core';
import type { Bridge } from '#contract/bridge';
import { fillForm, openForm, waitUntilSaved } from '../e2e/actions/form';
import { beginCasus } from '../e2e/actions/persoon';
import { fillPraktijk } from '../e2e/actions/praktijk';
import { makeVault } from '../e2e/actions/vault';

/** Milliseconds of each PDF of a full casus, from the page's question to its answer, in the real window. */
export async function measureInWindow(
  page: Page,
  runs: number,
): Promise<{ readonly pdfMs: readonly number[] }> {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openForm(page);
  await fillForm(page);
  await waitUntilSaved(page);
  const casusId = /#\/casus\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const pdfMs = await page.evaluate(
    async ({ id, times }) => {
      const bridge = Reflect.get(window, 'warmeOverdracht') as Bridge;
      const preview = bridge.calls['document.preview'];
      const took: number[] = [];
      for (let run = 0; run < times + 3; run += 1) {
        const begun = performance.now();
        const answer = await preview({ casusId: id, document: 'afsprakenformulier', blank: false });
        if (!(answer as { readonly ok: boolean }).ok) throw new Error('no PDF came');
        // The first ones also start the engine.
        if (run >= 3) took.push(performance.now() - begun);
      }
      return took;
    },
    { id: casusId, times: runs },
  );
  return { pdfMs };
}
