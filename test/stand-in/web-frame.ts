import type { Frame } from 'playwright-core';
import { originOf, toAppAddress } from './schemes';

/** What Electron tells of the frame that asks. */
export interface WebFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: WebFrame | null;
  readonly top: WebFrame | null;
}

export function frameOf(frame: Frame): WebFrame {
  const url = toAppAddress(frame.url());
  const parentFrame = frame.parentFrame();
  const parent = parentFrame === null ? null : frameOf(parentFrame);
  const made: { -readonly [Name in keyof WebFrame]: WebFrame[Name] } = {
    url,
    origin: originOf(url),
    parent,
    top: null,
  };
  made.top = parent?.top ?? made;
  return made;
}
