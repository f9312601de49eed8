import { createContext, use } from 'react';
import type { CallOutput } from '#contract/calls';

/** What comes with an open casus: whose it is and what kind. */
export type CasusView = Pick<CallOutput<'casus.open'>, 'id' | 'kind' | 'personId' | 'persoon' | 'shield'>;

export const CasusViewContext = createContext<CasusView | null>(null);

export function useCasusView(): CasusView {
  const view = use(CasusViewContext);
  if (!view) throw new Error('This screen belongs to a casus.');
  return view;
}
