import type { LetterElement } from '../brief/finding';
import type { Casus } from '../casus/casus';
import type { RegionPack } from '../regio/region-pack';
import { type AskedPart, askedParts } from './asked-parts';
import type { Brieven, Found, Judged } from './brieven';

/** How a part stands, as the screen and the request say it. */
export type PartState = 'aanwezig' | 'nietGemaakt' | 'beloofd' | 'ontbreekt' | 'nvt';

/** A part of the letters of a casus: what was asked, what was found in which letter, and what someone decided. */
export interface CheckedPart extends AskedPart {
  readonly state: PartState;
  readonly found: Found;
  /** The letter in which it was found; null when in none. */
  readonly letterId: string | null;
  readonly judged: Judged | null;
  /** Keeps the letter from being complete. */
  readonly missing: boolean;
}

export interface LetterCheck {
  readonly parts: readonly CheckedPart[];
  readonly missing: readonly CheckedPart[];
  /** Each required part is there; each conditional one is there, said not to be made, or n.v.t. */
  readonly complete: boolean;
}

/** The check of all letters of a casus together: what is in any of them counts. */
export function checkLetters(
  casus: Pick<Casus, 'besluit' | 'voorbereiding' | 'brieven'>,
  packs: readonly RegionPack[],
): LetterCheck {
  const parts = askedParts(casus, packs).map((asked) => checkedPart(asked, casus.brieven));
  const missing = parts.filter((part) => part.missing);
  return { parts, missing, complete: casus.brieven.letters.length > 0 && missing.length === 0 };
}

function checkedPart(asked: AskedPart, { letters, oordelen }: Brieven): CheckedPart {
  const judged = oordelen.findLast(({ onderdeel }) => onderdeel === asked.element) ?? null;
  const { found, letterId } = bestFound(letters, asked.element);
  const state = judged ? judged.oordeel : states[found];
  return { ...asked, state, found, letterId, judged, missing: isMissing(asked, state) };
}

const states: Readonly<Record<Found, PartState>> = {
  aanwezig: 'aanwezig',
  nietGemaakt: 'nietGemaakt',
  beloofd: 'beloofd',
  teltNietMee: 'ontbreekt',
  nietGevonden: 'ontbreekt',
};

/** From what settles a part to what says nothing of it. */
const order: readonly Found[] = ['aanwezig', 'nietGemaakt', 'beloofd', 'teltNietMee', 'nietGevonden'];

function bestFound(
  letters: Brieven['letters'],
  element: LetterElement,
): { readonly found: Found; readonly letterId: string | null } {
  const all = letters.flatMap(({ id, gevonden }) =>
    gevonden.filter(([one]) => one === element).map(([, found]) => ({ found, letterId: id })),
  );
  const best = order.flatMap((found) => all.filter((one) => one.found === found))[0];
  return best === undefined || best.found === 'nietGevonden'
    ? { found: 'nietGevonden', letterId: null }
    : best;
}

function isMissing({ need }: AskedPart, state: PartState): boolean {
  if (need === 'required') return state !== 'aanwezig';
  return need === 'conditional' && (state === 'ontbreekt' || state === 'beloofd');
}
