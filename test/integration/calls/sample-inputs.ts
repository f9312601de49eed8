import { mkdir } from 'node:fs/promises';
import type { CallName } from '#contract/call-names';
import type { CallInput } from '#contract/calls';
import type { RegionPack } from '#domain/regio/region-pack';
import { bundledPacks } from '#main/regio/bundled-packs';
import { anyCasus, takeover } from '../../builders/acts';
import { aNote } from '../../builders/inkomend';
import { password } from '../../builders/running-program';
import { secondUser, someDestruction, someoneToDestroy } from './destroying';
import { backupFolderOf, doelen, storedVersion, type World } from './world';

export type Samples = {
  readonly [Name in CallName]: (world: World) => CallInput<Name> | Promise<CallInput<Name>>;
};

const newPassword = 'een heel ander wachtwoord';
const naam = 'persoonsgegevens/geslachtsnaam';
const praktijknaam = 'praktijkgegevens/naam';

/** Someone with whom something can be done, added by who is signed in. */
async function addColleague({ running }: World): Promise<string> {
  const id = running.id();
  const password = `${newPassword} ${id}`;
  const user = { id, name: 'A. Proefpersoon', roles: ['beheerder' as const], responsibleId: null };
  await running.must('users.add', { ...user, password });
  return id;
}

let edition = 1;

/** A pack of which each asking gives a newer version. */
function newerPack(): RegionPack {
  edition += 1;
  const [pack] = bundledPacks().filter(({ id }) => id === 'eemland');
  if (!pack) throw new Error('No pack eemland');
  return { ...pack, version: `${edition}.0` };
}

async function aCallNoted({ running, casusId }: World): Promise<string> {
  const { id } = await running.must('inkomend.note', { id: running.id(), note: aNote({ casusId }) });
  return id;
}

async function aLetterReceived({ running }: World, casusId: string | null): Promise<string> {
  const id = running.id();
  await running.must('inkomend.receive', {
    id,
    note: aNote({ casusId, kind: 'afsluitbrief' }),
    original: { kind: 'text', text: 'Conclusie: het gaat goed met Proefpersoon.' },
    withoutText: false,
  });
  return id;
}

/** A right input for every call, so that a new call without one doesn't compile. Each can be asked more than once. */
export const samples: Samples = {
  'app.info': () => ({}),
  'app.flushed': () => ({ token: 'niemand vroeg dit' }),
  'vault.status': () => ({}),
  'vault.create': () => ({ userName: 'Iemand', password: newPassword }),
  'vault.unlock': () => ({ password }),
  'vault.recover': () => ({ recoveryKey: 'xxxx', newPassword }),
  'vault.practise': () => ({}),
  'vault.lock': () => ({}),
  'vault.changePassword': () => ({ current: password, next: password }),
  'vault.renewRecoverySheet': () => ({ password }),
  'vault.confirmRecoverySheet': (world) => ({ groups: typedGroups(world) }),
  'vault.printRecoverySheet': () => ({}),
  'session.emergenciesSeen': () => ({ ids: [] }),
  'users.list': () => ({}),
  'users.add': ({ running }) => ({
    id: running.id(),
    name: 'A. Proefpersoon',
    roles: ['beheerder'],
    responsibleId: null,
    password: `${newPassword} ${running.id()}`,
  }),
  'users.change': ({ userId }) => ({
    id: userId,
    name: 'H. Voorbeeld',
    roles: ['huisarts', 'beheerder'],
    responsibleId: null,
    withoutHuisarts: false,
  }),
  'users.setBlocked': async (world) => ({
    id: await addColleague(world),
    blocked: true,
    withoutHuisarts: false,
  }),
  'users.setPassword': async (world) => ({
    id: await addColleague(world),
    password: `${newPassword} ${world.running.id()}`,
  }),
  'users.remove': async (world) => ({ id: await addColleague(world), withoutHuisarts: false }),
  'casus.shield': ({ casusId, userId }) => ({ id: casusId, userIds: [userId] }),
  'casus.emergency': ({ casusId }) => ({ id: casusId, reason: 'spoed' }),
  'session.rememberPlace': ({ casusId }) => ({ route: `/casus/${casusId}`, field: doelen, caret: 3 }),
  'praktijk.open': ({ running, praktijkId }) => ({ id: praktijkId, visit: running.id() }),
  'praktijk.change': ({ running, praktijkId }) => ({
    ...changeOf(running, praktijkId),
    command: { kind: 'setField', path: praktijknaam, value: 'De Linde', expected: 'De Linde' },
  }),
  'praktijk.keepDraft': ({ praktijkId }) => ({ id: praktijkId, path: praktijknaam, text: 'De L' }),
  'praktijk.history': ({ running, praktijkId }) => ({ id: praktijkId, visit: running.id() }),
  'praktijk.revision': ({ running, praktijkId }) => ({ id: praktijkId, number: 1, visit: running.id() }),
  'praktijk.restore': async (world) => ({
    id: world.praktijkId,
    key: world.running.id(),
    number: 1,
    expectedVersion: await storedVersion(world, 'praktijk', world.praktijkId),
  }),
  'persoon.create': ({ running }) => ({ key: running.id() }),
  'persoon.open': ({ running, personId }) => ({ id: personId, visit: running.id() }),
  'persoon.change': ({ running, personId }) => ({
    ...changeOf(running, personId),
    command: { kind: 'setField', path: naam, value: 'Testman', expected: 'Testman' },
  }),
  'persoon.keepDraft': ({ personId }) => ({
    id: personId,
    path: 'persoonsgegevens/geboortedatum',
    text: '3-2',
  }),
  'persoon.similar': ({ personId }) => ({ id: personId }),
  'persoon.history': ({ running, personId }) => ({ id: personId, visit: running.id() }),
  'persoon.revision': ({ running, personId }) => ({ id: personId, number: 1, visit: running.id() }),
  'persoon.restore': async (world) => ({
    id: world.personId,
    key: world.running.id(),
    number: 1,
    expectedVersion: await storedVersion(world, 'person', world.personId),
  }),
  'regio.packs': () => ({}),
  'regio.ofCasus': () => ({ packs: [['eemland', '1.2']] }),
  'regio.choosePack': () => ({}),
  'regio.acceptPack': () => ({ pack: newerPack() }),
  'inkomend.list': ({ running }) => ({
    visit: running.id(),
    open: true,
    kind: null,
    casusId: null,
    limit: 50,
  }),
  'inkomend.count': () => ({}),
  'inkomend.open': async (world) => ({ id: await aCallNoted(world), visit: world.running.id() }),
  'inkomend.note': ({ running, casusId }) => ({ id: running.id(), note: aNote({ casusId }) }),
  'inkomend.receive': ({ running }) => ({
    id: running.id(),
    note: aNote({ kind: 'afsluitbrief' }),
    original: { kind: 'text', text: 'Conclusie: het gaat goed met Proefpersoon.' },
    withoutText: false,
  }),
  'inkomend.change': async (world) => ({
    id: await aCallNoted(world),
    expected: { state: 'nieuw' },
    change: { state: 'afgehandeld' },
  }),
  'inkomend.remove': async ({ running }) =>
    running.must('inkomend.note', { id: running.id(), note: aNote() }),
  'inkomend.letter': async (world) => ({
    id: await aLetterReceived(world, world.casusId),
    visit: world.running.id(),
  }),
  'inkomend.saveOriginal': async (world) => ({ id: await aLetterReceived(world, null) }),
  'casus.list': ({ running }) => ({ visit: running.id(), ...anyCasus }),
  'vandaag.count': () => ({}),
  'casus.create': ({ running, personId }) => ({ key: running.id(), personId, kind: 'overname' }),
  'casus.open': ({ running, casusId }) => ({ id: casusId, visit: running.id() }),
  'casus.change': ({ running, casusId }) => ({
    ...changeOf(running, casusId),
    command: { kind: 'setField', path: doelen, value: 'weer slapen', expected: 'weer slapen' },
  }),
  'casus.keepDraft': ({ casusId }) => ({
    id: casusId,
    path: 'afsprakenformulier/contact/eersteAfspraak',
    text: '7 dec',
  }),
  'casus.history': ({ running, casusId }) => ({ id: casusId, visit: running.id() }),
  'casus.revision': ({ running, casusId }) => ({ id: casusId, number: 1, visit: running.id() }),
  'casus.restore': async (world) => ({
    id: world.casusId,
    key: world.running.id(),
    number: 1,
    expectedVersion: await storedVersion(world, 'casus', world.casusId),
  }),
  'casus.recordAct': async (world) => ({
    id: world.casusId,
    key: world.running.id(),
    expectedVersion: await storedVersion(world, 'casus', world.casusId),
    act: takeover({ name: 'H. Voorbeeld' }),
  }),
  'vandaag.list': ({ running }) => ({ visit: running.id(), limit: 100 }),
  'his.open': ({ running }) => ({ visit: running.id(), limit: 100 }),
  'search.names': () => ({ query: 'testman' }),
  'search.text': () => ({ query: 'slapen' }),
  'document.preview': ({ casusId }) => ({ casusId, document: 'afsprakenformulier', blank: false }),
  'document.text': ({ casusId }) => ({ ...paste, casusId, document: 'afsprakenformulier', blank: false }),
  'document.save': ({ casusId }) => ({
    ...paste,
    casusId,
    document: 'afsprakenformulier',
    blank: false,
    format: 'txt',
  }),
  'document.print': ({ casusId }) => ({ casusId, document: 'afsprakenformulier', blank: false }),
  'document.saveCalendar': planGesprek,
  'document.copy': ({ casusId }) => ({ ...paste, casusId, document: 'afsprakenformulier', blank: false }),
  'document.issued': ({ running, casusId }) => ({ casusId, visit: running.id() }),
  'crisis.moment': () => ({}),
  'crisis.print': ({ casusId }) => ({ casusId }),
  'journaal.state': () => ({}),
  'journaal.verify': () => ({}),
  'journaal.list': ({ running }) => ({ visit: running.id(), filter: everyRow, before: null, limit: 10 }),
  'journaal.export': () => ({ filter: everyRow, format: 'csv' }),
  'inzage.open': ({ running, personId }) => ({ personId, visit: running.id() }),
  'inzage.overview': ({ running, personId }) => ({ personId, visit: running.id() }),
  'inzage.saveOverview': ({ personId }) => ({ personId, format: 'pdf' }),
  'inzage.copyOverview': ({ personId }) => ({ personId }),
  'inzage.saveDossier': ({ personId }) => ({ personId }),
  'vernietiging.refuse': ({ running, personId }) => ({
    key: running.id(),
    personId,
    ground: 'wettelijkePlicht',
    explanation: '',
  }),
  'vernietiging.carryOut': async (world) => ({
    personId: await someoneToDestroy(world),
    ground: 'verzoek',
    ...(await secondUser(world)),
  }),
  'vernietiging.saveCertificate': async (world) => ({ id: await someDestruction(world), format: 'pdf' }),
  'vernietiging.list': ({ running }) => ({ visit: running.id() }),
  'bewaartermijn.list': ({ running }) => ({ visit: running.id(), limit: 10 }),
  'bewaartermijn.change': () => ({ years: 20 }),
  'settings.get': () => ({}),
  'settings.change': () => ({ lockAfterMinutes: 10 }),
  'backup.state': () => ({}),
  'backup.chooseFolder': () => ({}),
  'backup.make': chooseBackupFolder,
  'backup.cancel': () => ({}),
  'restore.list': () => ({}),
  'restore.chooseFile': () => ({}),
  'restore.preview': () => ({ source: { from: 'folder', name: 'geen.kopie' }, password }),
  'restore.restore': () => ({ source: { from: 'folder', name: 'geen.kopie' } }),
};

/** Backups need a folder first; it goes with the world. */
async function chooseBackupFolder({ running }: World) {
  running.machine.chosen = backupFolderOf(running);
  await mkdir(running.machine.chosen, { recursive: true });
  await running.must('backup.chooseFolder', {});
  return {};
}

/** A calendar needs a day and a time. */
async function planGesprek({ running, casusId }: World) {
  const { body } = await running.must('casus.open', { id: casusId, visit: running.id() });
  const { datum, tijd } = body.voorbereiding;
  for (const [field, value, expected] of [
    ['datum', '2026-12-08', datum],
    ['tijd', '15:30', tijd],
  ] as const) {
    const command = { kind: 'setField', path: `voorbereiding/${field}`, value, expected } as const;
    await running.must('casus.change', { ...changeOf(running, casusId), command });
  }
  return { casusId };
}

const everyRow = { personId: null, casusId: null, userId: null, from: null, to: null };
const paste = { wrap: true, ascii: false };

function changeOf(running: World['running'], id: string) {
  return { id, key: running.id(), visit: running.id(), clearDraft: false };
}

/** The two groups of the Noodblad that are asked for; after it is renewed, those of the new one. */
function typedGroups({ running }: World): string[] {
  const sheet = running.program.vault.sheet();
  return (sheet?.check ?? [0, 1]).map((place) => sheet?.groups[place] ?? 'xxxx');
}

/** Asks a call with its sample, as the renderer does. */
export async function askSample(world: World, name: CallName) {
  const input = await samples[name](world);
  return world.running.ask(name, input as never);
}
