import type { Agreement } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import type { Mark } from '../casus/opvolging';
import { client, emptyParty, type Party } from '../casus/party';
import type { IdSource } from '../identiteit/id-source';
import { emptyControl, emptyMedicine, emptyTaperStep, type Medicine } from '../medicatie/medicatie';
import type { RecordCommand } from '../record/record-command';
import type { PlainDate } from '../tijd/plain-date';
import { dayOf } from '../tijd/rhythm';
import { fillCommands } from './fill';
import { laterCommands } from './later-commands';
import type { ScriptAgreement, ScriptCasus, ScriptMark, ScriptMedicine, ScriptParty } from './script';

/** The commands that bring a new casus to what the script says of it, form after form. */
export function casusCommands(script: ScriptCasus, casus: Casus, ids: IdSource): readonly RecordCommand[] {
  const { parties, commands } = partyCommands(script.betrokkenen ?? [], casus.betrokkenen.parties, ids);
  const agreements = (script.agreements ?? []).map((agreement) => ({
    script: agreement,
    item: agreementOf(agreement, parties, ids),
  }));
  const first: PlainDate | null = script.afsprakenformulier?.contact?.eersteAfspraak ?? null;
  const marks = [
    ...(script.eersteAfspraak ?? []).map((mark) => markOf(mark, 'eersteAfspraak', first, ids)),
    ...agreements.flatMap(({ script: { marks = [] }, item }) =>
      marks.map((mark) => markOf(mark, `agreement/${item.id}`, occurrenceOf(item, mark.time ?? 0), ids)),
    ),
  ];
  return [
    ...commands,
    ...fillCommands('besluit', script.besluit ?? {}, casus.besluit),
    ...fillCommands('voorbereiding', script.voorbereiding ?? {}, casus.voorbereiding),
    ...fillCommands('herstelplan', script.herstelplan ?? {}, casus.herstelplan),
    ...fillCommands('gesprek', script.gesprek ?? {}, casus.gesprek),
    ...fillCommands('afsprakenformulier', script.afsprakenformulier ?? {}, casus.afsprakenformulier),
    ...agreements.map(({ item }) => add('afsprakenformulier/agreements', item)),
    ...(script.medicatie ?? []).map((medicine) => add('medicatie/middelen', medicineOf(medicine, ids))),
    ...marks.map((mark) => add('opvolging/marks', mark)),
    ...(script.packs ? fillCommands('regio/packs', script.packs, casus.regio.packs) : []),
    ...laterCommands(script, casus, ids),
  ];
}

function add(path: string, item: { readonly id: string }): RecordCommand {
  return { kind: 'addItem', path, item: { ...item }, before: null };
}

/** Fills in the betrokkenen who are there and adds the others; tells who there are then. */
function partyCommands(scripts: readonly ScriptParty[], present: readonly Party[], ids: IdSource) {
  const parties = [...present];
  const commands = scripts.flatMap(({ role, availability = [], ...filled }) => {
    const windows = availability.map((window) => ({ id: ids.next(), ...window }));
    const there = present.find((party) => party.role === role);
    if (!there) {
      const party: Party = { ...emptyParty(ids.next(), role), ...filled, availability: windows };
      parties.push(party);
      return [add('betrokkenen/parties', party)];
    }
    const path = `betrokkenen/parties/${there.id}`;
    return [
      ...fillCommands(path, filled, there),
      ...windows.map((window) => add(`${path}/availability`, window)),
    ];
  });
  return { parties, commands };
}

function agreementOf({ topic, who, what, when }: ScriptAgreement, parties: readonly Party[], ids: IdSource) {
  const party = parties.find(({ role }) => role === who);
  const agreement: Agreement = {
    id: ids.next(),
    topic,
    who: who === client ? client : (party?.id ?? null),
    what,
    when,
  };
  return agreement;
}

function medicineOf(script: ScriptMedicine, ids: IdSource): Medicine {
  const { voorwaarden, controles = [], afbouw = [], ...known } = script;
  const empty = emptyMedicine(ids.next(), script.soort);
  return {
    ...empty,
    ...known,
    voorwaarden: { ...empty.voorwaarden, ...voorwaarden },
    controles: controles.map((control) => ({ ...emptyControl(ids.next()), ...control })),
    afbouw: afbouw.map((step) => ({ ...emptyTaperStep(ids.next()), ...step })),
  };
}

/** The day on which an agreement asks for something for the n-th time, from 0. */
function occurrenceOf({ when }: Agreement, time: number): PlainDate | null {
  const { kind, date, from, every, unit, until } = when;
  if (kind === 'ritme' && from && every && unit) return dayOf({ from, every, unit, until }, time);
  return date ?? from;
}

function markOf(
  { outcome, on, to, note = '' }: ScriptMark,
  origin: string,
  occurrence: PlainDate | null,
  ids: IdSource,
): Mark {
  if (occurrence === null) throw new Error(`nothing is due for ${origin}`);
  return { id: ids.next(), origin, outcome, occurrence, on, to: to ?? null, note };
}
