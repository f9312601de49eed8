import type { Bridge } from '#contract/bridge';

declare global {
  interface Window {
    /** Put there by the preload; missing when the page runs outside the program. */
    readonly warmeOverdracht?: Bridge;
  }
}

/** The only way out of the renderer. */
export function bridge(): Bridge | null {
  return window.warmeOverdracht ?? null;
}
