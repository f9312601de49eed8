import { type Casus, casusRecord, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { casusCommands } from '#domain/oefenpraktijk/casus-commands';
import { oefenPeople } from '#domain/oefenpraktijk/people';
import { oefenHuisarts, oefenPraktijkgegevens } from '#domain/oefenpraktijk/praktijk';
import type { ScriptCasus } from '#domain/oefenpraktijk/script';
import type { DocumentSource } from '#domain/overname/document-source';
import { emptyPersoon } from '#domain/persoon/persoon';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { applyCommand } from '#domain/record/record-command';
import { plainDate } from '#domain/tijd/plain-date';
import { bundledPacks } from '#main/regio/bundled-packs';
import { keptPacks } from '#main/regio/casus-packs';
import { seededIds } from '../../test/builders/seeded-ids';

/** The same day at each run, so that pictures change only when documents do. */
const today = plainDate('2026-11-22');
const recordedAt = '2026-11-22T08:00:00.000Z';

/** Anna of the oefenpraktijk, of whom everything is filled in. */
export function exemplarySource(): DocumentSource {
  const [anna] = oefenPeople(today);
  const script = anna?.casussen.at(-1);
  if (!anna || !script) throw new Error('the oefenpraktijk has nobody');
  const casus = casusOf(script);
  const praktijk = { ...emptyPraktijk(), praktijkgegevens: oefenPraktijkgegevens };
  const persoon = { persoonsgegevens: { ...emptyPersoon().persoonsgegevens, ...anna.persoon } };
  return { casus, persoon, praktijk, packs: keptPacks(casus.regio.packs, bundledPacks()), today };
}

function casusOf(script: ScriptCasus): Casus {
  const ids = seededIds('documenten');
  const praktijk = { ...emptyPraktijk(), praktijkgegevens: oefenPraktijkgegevens };
  const maker = { name: oefenHuisarts, roles: ['huisarts'] };
  const begun = newCasus(newCasusParties(ids, praktijk, maker));
  const filled = casusCommands(script, begun, ids).reduce((casus, command) => {
    const applied = applyCommand(casusRecord, casus, command);
    if (!applied.ok) throw new Error(`the oefenpraktijk was refused at ${command.path}`);
    return applied.body;
  }, begun);
  const acts = (script.acts ?? []).map((act) => ({
    ...act,
    id: ids.next(),
    recordedAt,
    recordedBy: ids.next(),
  }));
  return { ...filled, acts };
}
