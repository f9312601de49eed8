import type { Orientation } from '#domain/document/document-model';
import type { MachinePorts } from '#main/calls/machine-ports';

/** A machine that keeps what it is given, and answers what a test says. */
export interface RecordingMachine extends MachinePorts {
  /** A test may put its own in place, to see what happens when the machine fails or takes long. */
  copyText: MachinePorts['copyText'];
  askWhereToSave: MachinePorts['askWhereToSave'];
  print: MachinePorts['print'];
  readonly copied: string[];
  readonly printed: string[];
  /** How the paper lay, for each. */
  readonly orientations: Orientation[];
  /** Where the next save goes; null: the user backs out. */
  saveTo: string | null;
  /** What is chosen in the next dialog for a folder, a backup or a regiopakket; null: the user backs out. */
  chosen: string | null;
  printerReady: boolean;
  /** What `renderPdf` gives. */
  pdf: Uint8Array<ArrayBuffer> | null;
}

export function recordingMachine(): RecordingMachine {
  const machine: RecordingMachine = {
    copied: [],
    printed: [],
    orientations: [],
    saveTo: null,
    chosen: null,
    printerReady: true,
    pdf: new Uint8Array([37, 80, 68, 70]),
    renderPdf: async () => machine.pdf,
    async print(html, orientation) {
      machine.orientations.push(orientation);
      machine.printed.push(html);
      return machine.printerReady;
    },
    askWhereToSave: async () => machine.saveTo,
    askForFolder: async () => machine.chosen,
    askForBackup: async () => machine.chosen,
    askForPack: async () => machine.chosen,
    async forget() {
      machine.copied.length = 0;
    },
    async copyText(text) {
      machine.copied.push(text);
    },
  };
  return machine;
}
