import { type BrowserWindow, dialog } from 'electron';

export interface SaveQuestion {
  readonly title: string;
  /** The proposed file name, or a whole path. */
  readonly proposedName: string;
  readonly kinds: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** Asks where to save; the answer is a path, or null when the user thought better of it. */
export async function askWhereToSave(window: BrowserWindow, question: SaveQuestion): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: question.title,
    defaultPath: question.proposedName,
    filters: question.kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    // The system's list of recent files would show for whom a document was made.
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a folder, which may be made in the dialog; null when the user thought better of it. */
export async function askForFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for one file that is there; null when the user thought better of it. */
export async function askForFile(
  window: BrowserWindow,
  title: string,
  kind: { readonly name: string; readonly extensions: readonly string[] },
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: [{ name: kind.name, extensions: [...kind.extensions] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Says what went wrong where there's no page to say it in. */
export function showFailure(title: string, body: string): void {
  dialog.showErrorBox(title, body);
}
