import type { Agreement } from '../casus/agreement';
import { formatWho } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import { client, type Party } from '../casus/party';
import {
  type GesprekPoint,
  gesprekPoints,
  type MinimumTopic,
  type PointName,
  pointsOf,
} from './gesprek-points';

/** Points of which an agreement was made: it stands under the point's topic and its words are about it. */
export function agreedPoints({ afsprakenformulier, betrokkenen }: Casus): ReadonlySet<PointName> {
  const { agreements } = afsprakenformulier;
  return new Set(
    gesprekPoints
      .filter((point) => agreements.some((agreement) => isAbout(agreement, point, betrokkenen.parties)))
      .map(({ name }) => name),
  );
}

/** Whether an agreement is known to be about a point. Its topic alone says that only where the form has a place for it. */
function isAbout(
  agreement: Agreement,
  { topic, places, words }: GesprekPoint,
  parties: readonly Party[],
): boolean {
  if (agreement.what.trim() === '') return false;
  if (places.includes(agreement.topic)) return true;
  const said = `${formatWho(agreement, parties)} ${agreement.what} ${agreement.when.words}`;
  return agreement.topic === topic && words.test(said.toLowerCase());
}

/** Points that were talked about: ticked, or agreed on. */
export function discussedPoints(casus: Casus): ReadonlySet<PointName> {
  return new Set([...casus.gesprek.points, ...agreedPoints(casus)]);
}

/**
 * Whether a topic was talked about: the form says something of it (an agreement, text, n.v.t.), or all of its points
 * were gone over.
 */
export function isDiscussed(topic: MinimumTopic, casus: Casus): boolean {
  const form = casus.afsprakenformulier;
  const { tekst, nvt } = form[topic];
  if (nvt || tekst.trim() !== '' || form.agreements.some((agreement) => agreement.topic === topic))
    return true;
  const discussed = discussedPoints(casus);
  return pointsOf(topic).every(({ name }) => discussed.has(name));
}

/** Who is at the gesprek: who was ticked, else the cliënt and everyone who was to come. */
export function presentIds({ gesprek, betrokkenen }: Casus): readonly string[] {
  const { parties } = betrokkenen;
  if (gesprek.present === null)
    return [
      client,
      ...parties.filter(({ presence }) => presence === 'heel' || presence === 'deel').map(({ id }) => id),
    ];
  const known = new Set([client, ...parties.map(({ id }) => id)]);
  return gesprek.present.filter((id) => known.has(id));
}
