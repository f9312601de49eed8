import { type Place, placeSchema } from '#contract/vault-calls';

/** The attribute by which a form field says which field of the record it is. */
const fieldPathAttribute = 'data-field-path';

/** What of the focused element tells where someone was. */
export interface Focused {
  readonly field: string | null;
  readonly caret: number | null;
}

/**
 * The place to remember, or null when there is none: outside the frame, or at a route that can't be kept.
 * A field without a path isn't remembered; its caret neither.
 */
export function placeOf(route: string, { field, caret }: Focused): Place | null {
  if (route === '/' || route.startsWith('/kluis')) return null;
  const place = placeSchema.safeParse({ route, field, caret: field === null ? null : caret });
  return place.success ? place.data : null;
}

/** The field that has the focus, by its path, and where its caret stands. */
export function focusedField(active: Element | null): Focused {
  const field = active?.closest(`[${fieldPathAttribute}]`)?.getAttribute(fieldPathAttribute) ?? null;
  return { field, caret: caretOf(active) };
}

function caretOf(element: Element | null): number | null {
  if (element instanceof HTMLTextAreaElement) return element.selectionStart;
  // Inputs such as a check box have no caret and answer null.
  return element instanceof HTMLInputElement ? element.selectionStart : null;
}

/** Puts focus and caret back; tells whether the field is on the screen. */
export function focusField(root: ParentNode, { field, caret }: Focused): boolean {
  if (field === null) return true;
  const holder = root.querySelector(`[${fieldPathAttribute}="${CSS.escape(field)}"]`);
  const target = holder?.matches('input, textarea, select, button')
    ? holder
    : holder?.querySelector('input, textarea, select, button');
  if (!(target instanceof HTMLElement)) return false;
  target.focus();
  if (caret !== null && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) {
    if (target.selectionStart !== null) target.setSelectionRange(caret, caret);
  }
  return true;
}
