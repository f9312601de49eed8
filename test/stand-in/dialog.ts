import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { options } from './options';
import { dataFolder } from './paths';
import { records } from './records';
import { refuseUnknown } from './refuse-unknown';

/** What a test answers: a path or null to a save or open dialog, the button's number to a question. */
export type DialogAnswer = { readonly path: string | null } | { readonly button: number };

const answers: DialogAnswer[] = [];

export function queueDialogAnswer(answer: DialogAnswer): void {
  answers.push(answer);
}

interface DialogOptions {
  readonly defaultPath?: string;
  readonly defaultId?: number;
  readonly cancelId?: number;
  readonly [name: string]: unknown;
}

export const dialog = refuseUnknown('dialog', {
  async showSaveDialog(
    ...given: [DialogOptions] | [object, DialogOptions]
  ): Promise<{ canceled: boolean; filePath: string }> {
    const asked = given.length === 1 ? given[0] : given[1];
    note('save', asked);
    const answer = answers.shift();
    if (answer !== undefined && !('path' in answer))
      throw new Error('A save dialog got the answer to a question.');
    const path = answer === undefined ? pathWithoutTest(asked) : answer.path;
    return path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path };
  },

  /** Answered as a save dialog is: with a path, or null to back out. */
  async showOpenDialog(
    ...given: [DialogOptions] | [object, DialogOptions]
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    const asked = given.length === 1 ? given[0] : given[1];
    note('open', asked);
    const answer = answers.shift();
    if (answer !== undefined && !('path' in answer))
      throw new Error('An open dialog got the answer to a question.');
    const path = answer?.path ?? null;
    return path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] };
  },

  async showMessageBox(...given: [DialogOptions] | [object, DialogOptions]): Promise<{ response: number }> {
    const asked = given.length === 1 ? given[0] : given[1];
    note('question', asked);
    const answer = answers.shift();
    if (answer !== undefined && !('button' in answer))
      throw new Error('A question got the answer to a save dialog.');
    return { response: answer?.button ?? asked.cancelId ?? asked.defaultId ?? 0 };
  },

  /** Electron writes this to stderr too, when there's no display. */
  showErrorBox(title: string, content: string): void {
    note('error', { title, content });
    process.stderr.write(`${title}\n${content}\n`);
  },
});

function note(kind: string, details: object): void {
  records.dialogs.push({ kind, details });
}

/** With a person at the window and no dialog to show, files go to a folder beside the data, and the terminal says so. */
function pathWithoutTest(asked: DialogOptions): string | null {
  if (!options.windowed) return null;
  const folder = join(dataFolder(), 'opgeslagen');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, basename(asked.defaultPath ?? 'document'));
  process.stdout.write(`Opgeslagen als ${path}\n`);
  return path;
}
