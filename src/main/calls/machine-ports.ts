import type { Orientation } from '#domain/document/document-model';

/** What handlers need of the machine around the program: printer, clipboard, dialogs. The shell provides it. */
export interface MachinePorts {
  /** The HTML of a document as PDF; null when the shell's engine fails. */
  renderPdf(html: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Prints through the system's dialog; false when the user backs out. */
  print(html: string, orientation: Orientation): Promise<boolean>;
  /** Asks for a place; null when the user backs out. */
  askWhereToSave(suggestion: string, format: 'docx' | 'pdf' | 'txt' | 'csv' | 'ics'): Promise<string | null>;
  /** Asks for a folder for backups; null when the user backs out. */
  askForFolder(): Promise<string | null>;
  /** Asks for a backup; null when the user backs out. */
  askForBackup(): Promise<string | null>;
  /** Asks for the file of a regiopakket; null when the user backs out. */
  askForPack(): Promise<string | null>;
  /** Puts text on the clipboard, from which it goes after the set time if it is still there. */
  copyText(text: string): Promise<void>;
  /** Lets go of patient text outside the vault: on the clipboard if it is still ours, in the window that prints. */
  forget(): Promise<void>;
}
