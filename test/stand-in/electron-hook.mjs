const standIn = new URL('./electron.ts', import.meta.url).href;

/** Whoever imports `electron` gets the stand-in; all else resolves as always. */
export function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? standIn : specifier, context);
}
