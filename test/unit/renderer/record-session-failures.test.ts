import { describe, expect, test } from 'vitest';
import { emptyParty } from '#domain/casus/party';
import { doelen, eersteAfspraak, evaluatie, parties, recordWindow } from './record-window';

/** A window in which `doelen` was typed while it changed elsewhere. */
async function windowInConflict() {
  const window = recordWindow();
  window.changeElsewhere(doelen, 'van een collega');
  window.session.setField(doelen, 'van mij');
  await window.pass(250);
  return window;
}

describe('a save that fails', () => {
  test('keeps the text, says that it is unsaved, and succeeds at the next try', async () => {
    const window = recordWindow();
    window.failNext('storeFailed');
    window.session.setField(doelen, 'weer slapen');
    await window.pass(250);
    expect(window.status()).toBe('unsaved storeFailed');
    expect(window.session.valueAt(doelen)).toBe('weer slapen');
    expect(window.session.settled()).toBe(false);
    await window.pass(2000);
    expect(window.status()).toBe('saved');
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('weer slapen');
  });

  test('is tried again under the same key', async () => {
    const window = recordWindow();
    window.failNext('storeFailed', 'internal');
    window.session.setField(doelen, 'a');
    await window.pass(5000);
    const keys = window.asked.map((question) => question.kind === 'change' && question.key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  test('a lost answer makes nothing twice, also when typing went on meanwhile', async () => {
    const window = recordWindow();
    window.loseNextAnswer();
    window.session.addItem(parties, emptyParty(window.id(), 'naaste'));
    await window.pass(5000);
    expect(window.stored().betrokkenen.parties).toHaveLength(1);
    window.loseNextAnswer();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.session.setField(doelen, 'ab');
    await window.pass(5000);
    expect(window.session.conflictAt(doelen)).toBeNull();
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('ab');
  });

  test('does not hold up a flush for ever', async () => {
    const window = recordWindow();
    window.failNext('storeFailed');
    window.session.setField(doelen, 'a');
    await window.session.flush();
    expect(window.session.settled()).toBe(false);
  });

  test('for good keeps the text on the screen, and the frame goes on saying so', async () => {
    const window = recordWindow();
    window.failNext('locked');
    window.session.setField(doelen, 'weer slapen');
    await window.pass(250);
    window.session.setField(evaluatie, 'over een maand');
    await window.pass(250);
    expect(window.session.valueAt(doelen)).toBe('weer slapen');
    expect(window.session.refusalAt(doelen)).toBe('locked');
    expect(window.status()).toBe('unsaved locked');
    expect(window.session.settled()).toBe(false);
  });

  test('for good makes way for the next keystroke, which is stored without a conflict', async () => {
    const window = recordWindow();
    window.failNext('notAllowed');
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.session.setField(doelen, 'ab');
    await window.pass(250);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('ab');
    expect(window.session.refusalAt(doelen)).toBeNull();
    expect(window.status()).toBe('saved');
  });

  test('for good with more of the same field behind it: that is stored in its place', async () => {
    const window = recordWindow();
    window.holdAnswers();
    window.failNext('notAllowed');
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.session.setField(doelen, 'ab');
    await window.answerAll();
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('ab');
    expect(window.session.conflictAt(doelen)).toBeNull();
    expect(window.session.settled()).toBe(true);
    expect(window.status()).toBe('saved');
  });

  test('of a list puts the list back, and leaves what is typed elsewhere', async () => {
    const window = recordWindow();
    window.failNext('locked', 'partyMissing');
    window.session.setField(doelen, 'blijft staan');
    await window.pass(250);
    window.session.addItem(parties, emptyParty(window.id(), 'naaste'));
    await window.pass(250);
    expect(window.session.body().betrokkenen.parties).toEqual([]);
    expect(window.session.refusalAt(parties)).toBe('partyMissing');
    expect(window.session.valueAt(doelen)).toBe('blijft staan');
  });

  test('undo of a text that could not be stored brings back what is stored, and asks main nothing', async () => {
    const window = recordWindow();
    window.failNext('notAllowed');
    window.session.setField(doelen, 'a');
    await window.pass(250);
    expect(window.session.undo()).toBe(true);
    await window.pass(1000);
    expect(window.session.valueAt(doelen)).toBe('');
    expect(window.asked).toHaveLength(1);
    expect(window.session.settled()).toBe(true);
  });
});

describe('a conflict', () => {
  test('shows both values, keeps what was typed, and stores neither over the other', async () => {
    const window = await windowInConflict();
    expect(window.session.conflictAt(doelen)).toEqual({ mine: 'van mij', stored: 'van een collega' });
    expect(window.session.valueAt(doelen)).toBe('van mij');
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('van een collega');
    expect(window.status()).toBe('unsaved changedSince');
    expect(window.session.settled()).toBe(false);
  });

  test('ends with what was typed, if that is chosen', async () => {
    const window = await windowInConflict();
    window.session.keepMine(doelen);
    await window.pass(250);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('van mij');
    expect(window.session.conflictAt(doelen)).toBeNull();
    expect(window.status()).toBe('saved');
  });

  test('ends with what stood there, if that is chosen', async () => {
    const window = await windowInConflict();
    window.session.takeStored(doelen);
    await window.pass(250);
    expect(window.session.valueAt(doelen)).toBe('van een collega');
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('van een collega');
    expect(window.session.conflictAt(doelen)).toBeNull();
    expect(window.session.settled()).toBe(true);
    expect(window.status()).toBe('nothing unsaved');
  });

  test('undo after keeping mine brings back the value of the other', async () => {
    const window = await windowInConflict();
    window.session.keepMine(doelen);
    await window.pass(250);
    window.session.undo();
    await window.pass(250);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('van een collega');
  });

  test('comes back with what was typed on, if nothing was chosen', async () => {
    const window = await windowInConflict();
    window.session.setField(doelen, 'van mij, en meer');
    await window.pass(250);
    expect(window.session.conflictAt(doelen)).toEqual({
      mine: 'van mij, en meer',
      stored: 'van een collega',
    });
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('van een collega');
  });

  test('over a list puts the list back and says so', async () => {
    const window = recordWindow();
    const id = window.addElsewhere();
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    window.session.removeItem(parties, id);
    window.failNext('storeFailed');
    await window.pass(250);
    // Meanwhile it is removed elsewhere.
    window.changeElsewhere(parties, []);
    await window.pass(2000);
    expect(window.session.refusalAt(parties)).toBe('changedSince');
  });
});

describe('what main says the record is now', () => {
  test('is taken over', async () => {
    const window = recordWindow();
    window.changeElsewhere(doelen, 'teruggezet');
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    expect(window.session.valueAt(doelen)).toBe('teruggezet');
    expect(window.session.version()).toBe(window.version());
  });

  test('never overwrites what waits to be sent', () => {
    const window = recordWindow();
    window.session.setField(doelen, 'nog niet verzonden');
    window.changeElsewhere(evaluatie, 'van een collega');
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    expect(window.session.valueAt(doelen)).toBe('nog niet verzonden');
    expect(window.session.valueAt(evaluatie)).toBe('van een collega');
  });

  test('never overwrites what is on its way', async () => {
    const window = recordWindow();
    window.holdAnswers();
    window.session.setField(doelen, 'onderweg');
    await window.pass(250);
    window.changeElsewhere(evaluatie, 'van een collega');
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    expect(window.session.valueAt(doelen)).toBe('onderweg');
    await window.answerAll();
    expect(window.session.valueAt(doelen)).toBe('onderweg');
    expect(window.session.valueAt(evaluatie)).toBe('van een collega');
  });

  test('never overwrites a text in conflict, and shows the newest other value', async () => {
    const window = await windowInConflict();
    window.changeElsewhere(doelen, 'van een collega, later');
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    expect(window.session.valueAt(doelen)).toBe('van mij');
    expect(window.session.conflictAt(doelen)).toEqual({ mine: 'van mij', stored: 'van een collega, later' });
  });

  test('is left aside when it was asked before a change of ours was stored', async () => {
    const window = recordWindow();
    const before = { version: window.version(), body: window.stored(), drafts: [] };
    window.session.setField(doelen, 'opgeslagen');
    await window.pass(250);
    window.session.adoptRecord(before);
    expect(window.session.valueAt(doelen)).toBe('opgeslagen');
  });
});

describe('text that can’t be parsed yet', () => {
  test('is kept as typed and sent as a draft, the last of a row of keystrokes', async () => {
    const window = recordWindow();
    for (const text of ['3', '3-', '3-2']) window.session.keepDraft(eersteAfspraak, text);
    await window.pass(250);
    expect(window.session.draftAt(eersteAfspraak)).toBe('3-2');
    expect(window.asked).toMatchObject([{ kind: 'draft', path: eersteAfspraak, text: '3-2' }]);
    expect(window.status()).toBe('saved');
  });

  test('stands there again when the record is opened', () => {
    const { session } = recordWindow([{ path: eersteAfspraak, text: 'volgende week' }]);
    expect(session.draftAt(eersteAfspraak)).toBe('volgende week');
  });

  test('makes way for a value', async () => {
    const window = recordWindow([{ path: eersteAfspraak, text: '7 dec' }]);
    window.session.setParsed(eersteAfspraak, '2026-12-07');
    await window.pass(250);
    expect(window.session.draftAt(eersteAfspraak)).toBeNull();
    expect(window.stored().afsprakenformulier.contact.eersteAfspraak).toBe('2026-12-07');
  });

  test('that becomes the old value again leaves an empty draft', async () => {
    const window = recordWindow([{ path: eersteAfspraak, text: '7 dec' }]);
    window.session.setParsed(eersteAfspraak, null);
    await window.pass(250);
    expect(window.asked).toMatchObject([{ kind: 'draft', path: eersteAfspraak, text: '' }]);
  });

  test('that could not be stored is unsaved until it is', async () => {
    const window = recordWindow();
    window.failNext('notAllowed');
    window.session.keepDraft(eersteAfspraak, 'volgende');
    await window.pass(250);
    expect(window.session.settled()).toBe(false);
    expect(window.status()).toBe('unsaved notAllowed');
    window.session.keepDraft(eersteAfspraak, 'volgende week');
    await window.pass(250);
    expect(window.session.settled()).toBe(true);
    expect(window.status()).toBe('saved');
  });
});
