import { expect, test } from 'vitest';
import { emptyWhen, formatWhen, type When } from '#domain/casus/agreement';
import { newCasus } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import { formProposals } from '#domain/inkomend/form/form-proposals';
import { readForm, withReceipt } from '#domain/inkomend/form/read-form';
import { readWhen } from '#domain/inkomend/form/read-when';
import { documentModelOf } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleCasus, exampleSource } from '../document/example-source';

const casus = exampleCasus();
const paste = pasteText(documentModelOf('afsprakenformulier', exampleSource()), {
  wrap: false,
  ascii: false,
});
const reading = readForm(paste, 'afsprakenformulier');
const contact = 'afsprakenformulier/contact/contact';

test('wat al in de casus staat, wordt niet nog eens voorgesteld', () => {
  expect(formProposals(casus, reading).filter(({ accepted }) => !accepted)).toEqual([]);
});

test('bij een lege casus is alles over te nemen, en gaat niets verloren', () => {
  const proposals = formProposals(newCasus([]), reading);
  expect(proposals.length).toBeGreaterThan(12);
  expect(proposals.every(({ present, accepted, add }) => present === '' && !accepted && add === null)).toBe(
    true,
  );
});

test('waar de casus iets anders zegt, staan beide er, en kan het erbij', () => {
  const { afsprakenformulier: form } = casus;
  const other = {
    ...casus,
    afsprakenformulier: { ...form, contact: { ...form.contact, contact: 'Elke maand.' } },
  };
  const proposal = formProposals(other, reading).find(({ key }) => key === contact);
  expect(proposal?.present).toBe('Elke maand.');
  expect(proposal?.add).toMatchObject({ path: contact, value: `Elke maand.\n${form.contact.contact}` });
});

test('wie de casus niet kent, blijft in de afspraak genoemd', () => {
  const [proposal] = formProposals(newCasus([]), {
    fields: [],
    unread: [],
    agreements: [{ topic: 'contact', who: 'Q. Fictief', what: 'Belt', when: '7 december 2026' }],
  });
  expect(proposal?.take.kind === 'add' && proposal.take.item(() => 'id')).toMatchObject({
    who: null,
    what: 'Q. Fictief: Belt',
    when: { kind: 'datum', date: '2026-12-07' },
  });
});

test('de dag van ontvangst komt van het bericht als het formulier haar niet noemt', () => {
  const bare = readForm('Bij niet acute situaties: POH bellen', 'afsprakenformulier');
  const paths = withReceipt(bare, plainDate('2026-11-20')).fields.map(({ path, value }) => [path, value]);
  expect(paths).toContainEqual(['afsprakenformulier/maker/ontvangenOp', '2026-11-20']);
  expect(withReceipt(reading, plainDate('2026-11-20'))).toBe(reading);
});

const from = plainDate('2026-12-07');
const until = plainDate('2027-12-07');
const whens: readonly When[] = [
  { ...emptyWhen(), kind: 'datum', date: from },
  { ...emptyWhen(), kind: 'periode', from },
  { ...emptyWhen(), kind: 'periode', until },
  { ...emptyWhen(), kind: 'periode', from, until },
  ...(['dag', 'week', 'maand', 'jaar'] as const).flatMap((unit) =>
    [1, 6].map((every) => ({ ...emptyWhen(), kind: 'ritme' as const, every, unit, from })),
  ),
  { ...emptyWhen(), kind: 'anders', words: 'zodra het speelt' },
  { ...emptyWhen(), kind: 'anders', words: 'vanaf de zomer' },
];
test.each(whens.map((when) => [formatWhen(when), when] as const))(
  '%s wordt hetzelfde gelezen',
  (text, when) => {
    expect(readWhen(text)).toEqual(when);
  },
);
