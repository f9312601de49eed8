import { componentTexts } from '../texts/components';
import { frameTexts } from '../texts/frame';
import { keyTexts } from '../texts/keys';

/** The one catalogue of Dutch texts; components hold none. Each screen has its own part under `texts/`. */
export const texts = {
  frame: frameTexts,
  keys: keyTexts,
  components: componentTexts,
} as const;
