import type { Page } from 'playwright-core';

/** Drops a file where letters come in, as a mouse does. */
export async function dropLetter(page: Page, fileName: string, content: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], file ?? ''));
      return transfer;
    },
    [fileName, content],
  );
  await page.locator('[data-drop]').first().dispatchEvent('drop', { dataTransfer: files });
}
