/** The least length, in characters; main refuses what is shorter. */
export const shortestPassword = 15;

/** What can be said of a new password while it is typed. Main has the last word when it is sent. */
export type PasswordFeedback =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooShort'; readonly missing: number }
  | { readonly kind: 'holdsName' }
  | { readonly kind: 'repeats' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' };

const strongLength = 20;
const fewestDistinct = 5;
const shortestName = 4;

/** @param name of the user, if known; a password with it in it is refused */
export function passwordFeedback(password: string, name: string): PasswordFeedback {
  const characters = [...password.normalize('NFKC')];
  if (characters.length === 0) return { kind: 'empty' };
  if (characters.length < shortestPassword) {
    return { kind: 'tooShort', missing: shortestPassword - characters.length };
  }
  if (holdsName(password, name)) return { kind: 'holdsName' };
  if (new Set(characters).size < fewestDistinct || /^(.{1,7})\1+$/u.test(characters.join(''))) {
    return { kind: 'repeats' };
  }
  return { kind: characters.length < strongLength ? 'enough' : 'strong' };
}

function holdsName(password: string, name: string): boolean {
  const folded = fold(password);
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .some((part) => [...part].length >= shortestName && folded.includes(part));
}

/** Lower case, no accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
