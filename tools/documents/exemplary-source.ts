import { foundIn } from '#domain/afsluitbrief/brieven';
import { contentOfLetter } from '#domain/brief/kept-reading';
import { type Casus, casusRecord, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import type { DocumentName } from '#domain/document/document-model';
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

/** Of whom a document is; of Anna, of whom everything went well, where nobody else is named. */
const about: Readonly<Partial<Record<DocumentName, string>>> = {
  'geen-overname': 'Els',
  'medicatie-weigering': 'Els',
  'verbinding-sociaal-domein': 'Els',
  'verzoek-dag': 'Dirk',
  'terugkeer-aanvraag': 'Dirk',
  'terugkeer-herinnering': 'Dirk',
};

/** Someone of the oefenpraktijk of whom the document has something to say. */
export function exemplarySource(name: DocumentName): DocumentSource {
  const wanted = about[name] ?? 'Anna';
  const person = oefenPeople(today).find(({ persoon }) => persoon.roepnaam === wanted);
  const script = person?.casussen.at(-1);
  if (!person || !script) throw new Error(`the oefenpraktijk has no ${wanted}`);
  const casus = casusOf(script);
  const praktijk = { ...emptyPraktijk(), praktijkgegevens: oefenPraktijkgegevens };
  const persoon = { persoonsgegevens: { ...emptyPersoon().persoonsgegevens, ...person.persoon } };
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
  const letters = (script.letters ?? []).map(({ receivedOn, text }) => {
    const { text: kept, reading } = contentOfLetter(text);
    return { id: ids.next(), ontvangenOp: receivedOn, gevonden: foundIn(kept, reading), samenvatting: '' };
  });
  return { ...filled, acts, brieven: { ...filled.brieven, letters } };
}
