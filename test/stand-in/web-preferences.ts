import type { Session } from './session';

export interface WebPreferences {
  readonly session?: Session;
  readonly partition?: string;
  readonly preload?: string;
  readonly [name: string]: unknown;
}

/** The value that each setting must not have. What isn't mentioned here or below is refused as unknown. */
const insecure: Readonly<Record<string, unknown>> = {
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInSubFrames: true,
  nodeIntegrationInWorker: true,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
  navigateOnDragDrop: true,
  plugins: true,
};

const harmless = [
  'session',
  'partition',
  'preload',
  'javascript',
  'spellcheck',
  'devTools',
  'v8CacheOptions',
];

/** Refuses preferences that Electron's security checklist warns against, and those that the stand-in would ignore. */
export function checkWebPreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (name in insecure) {
      if (value === insecure[name]) throw new Error(`The stand-in refuses webPreferences.${name}: ${value}.`);
    } else if (!harmless.includes(name)) {
      throw new Error(`The stand-in for Electron has no webPreferences.${name}.`);
    }
  }
}
