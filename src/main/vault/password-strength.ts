import { checkPassword } from './password-rules';
import type { PasswordFault } from './vault-failures';

/** Guesses that a password has to stand, as a power of ten: zxcvbn's own line for what lasts against a stolen file. */
const leastGuesses = 10;

/**
 * Why a new password is refused, or null: first our own rules, then zxcvbn with Dutch words, names and common passwords,
 * which also knows words that follow each other, dates and walks over the keyboard.
 * @param names of people or the practice
 */
export async function refusePassword(
  password: string,
  names: readonly string[],
): Promise<PasswordFault | null> {
  const refusal = checkPassword(password, names);
  if (refusal !== null) return refusal;
  return (await guessesOf(password, names)) < leastGuesses ? 'passwordTooCommon' : null;
}

/** How many guesses it takes, as a power of ten. */
async function guessesOf(password: string, names: readonly string[]): Promise<number> {
  const estimator = await loadEstimator();
  return estimator.check(password.normalize('NFKC'), [...names, 'warme overdracht']).guessesLog10;
}

let loaded: ReturnType<typeof makeEstimator> | null = null;

/** The dictionaries are large, so they come with the first password that is chosen and not with the start. */
function loadEstimator() {
  loaded ??= makeEstimator();
  return loaded;
}

async function makeEstimator() {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
