import type { Casus } from '../casus/casus';
import { partyName } from '../casus/party';
import type { Source } from '../casus/task';

/** The work that waits for the missing parts of a letter: until a next letter came in, or someone says that they did. */
export function briefSources({ brieven, betrokkenen }: Casus): readonly Source[] {
  const { gevraagdOp, antwoordVoor, ontvangenOp } = brieven.verzoek;
  if (gevraagdOp === null || antwoordVoor === null || ontvangenOp !== null) return [];
  if (brieven.letters.some((letter) => letter.ontvangenOp > gevraagdOp)) return [];
  const behandelaar = betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
  return [
    {
      // Asking again is other work, so that what was done with the first doesn't close it.
      origin: `briefverzoek/${gevraagdOp}`,
      what: 'Ontbrekende delen van de afsluitbrief',
      why: 'gevraagd aan de ggz',
      actor: 'anderen',
      who: behandelaar ? partyName(behandelaar) : 'ggz',
      time: null,
      first: antwoordVoor,
      rhythm: null,
    },
  ];
}
