import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';

/** The header of the frame, once it is on the screen. */
export const HeaderSlotContext = createContext<HTMLElement | null>(null);

/** Puts its content in the header above the screen: the patient bar. */
export function FrameHeader({ children }: { readonly children: ReactNode }) {
  const slot = use(HeaderSlotContext);
  return slot === null ? null : createPortal(children, slot);
}
