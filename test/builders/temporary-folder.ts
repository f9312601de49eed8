import { onTestFinished } from 'vitest';
import { makeFolder, removeFolder } from './running-program';

/** An empty folder of the test's own, gone when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await makeFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}
