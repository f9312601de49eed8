import { focusField } from '../app/place';

/** Puts the focus on a field that is about to be drawn. */
export function focusWhenThere(path: string): void {
  requestAnimationFrame(() => focusField(document, { field: path, caret: null }));
}
