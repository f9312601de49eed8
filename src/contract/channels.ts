/** The one channel over which the renderer asks, and the one over which main tells. */
export const callChannel = 'warme-overdracht:call';
export const eventChannel = 'warme-overdracht:event';
