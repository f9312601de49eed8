import { describe, expect, test } from 'vitest';
import { emptyAgreement } from '#domain/casus/agreement';
import { emptyParty } from '#domain/casus/party';
import { agreements, doelen, evaluatie, parties, recordWindow } from './record-window';

describe('typing in a record', () => {
  test('shows at once, before main knows of it', () => {
    const { session, asked } = recordWindow();
    session.setField(doelen, 'weer slapen');
    expect(session.valueAt(doelen)).toBe('weer slapen');
    expect(asked).toEqual([]);
  });

  test('tells whoever follows the record', () => {
    const { session } = recordWindow();
    let told = 0;
    const stop = session.subscribe(() => {
      told += 1;
    });
    session.setField(doelen, 'a');
    stop();
    session.setField(doelen, 'ab');
    expect(told).toBe(1);
  });

  test('reaches main within 250 ms of the first keystroke, also when typing goes on', async () => {
    const window = recordWindow();
    for (const text of ['w', 'we', 'wee', 'weer', 'weer ', 'weer s']) {
      window.session.setField(doelen, text);
      await window.pass(40);
    }
    expect(window.asked[0]?.at).toBeLessThanOrEqual(250);
  });

  test('a row of keystrokes in one field is one change, from what stood there to what stands there now', async () => {
    const window = recordWindow();
    for (const text of ['w', 'we', 'wee', 'weer']) window.session.setField(doelen, text);
    await window.pass(250);
    expect(window.asked).toMatchObject([
      { command: { kind: 'setField', path: doelen, value: 'weer', expected: '' } },
    ]);
  });

  test('one change is on its way at a time; what is typed meanwhile goes next, as one', async () => {
    const window = recordWindow();
    window.holdAnswers();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    for (const text of ['ab', 'abc']) window.session.setField(doelen, text);
    await window.pass(1000);
    expect(window.asked).toHaveLength(1);
    await window.answerAll();
    expect(window.asked).toMatchObject([
      { command: { value: 'a', expected: '' } },
      { command: { value: 'abc', expected: 'a' } },
    ]);
    expect(window.mostAtOnce()).toBe(1);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('abc');
  });

  test('fields keep their order on the way', async () => {
    const window = recordWindow();
    window.session.setField(doelen, 'a');
    window.session.setField(evaluatie, 'b');
    window.session.setField(doelen, 'ac');
    await window.pass(250);
    expect(window.asked.map((question) => question.kind === 'change' && question.command.path)).toEqual([
      doelen,
      evaluatie,
      doelen,
    ]);
  });

  test('is called saved when everything is, and not before', async () => {
    const window = recordWindow();
    window.holdAnswers();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.session.setField(evaluatie, 'b');
    expect(window.status()).toBe('saving');
    await window.answerOne();
    expect(window.status()).toBe('saving');
    expect(window.session.settled()).toBe(false);
    await window.answerAll();
    expect(window.status()).toBe('saved');
    expect(window.session.settled()).toBe(true);
  });

  test('a flush sends everything that waits', async () => {
    const window = recordWindow();
    window.session.setField(doelen, 'a');
    window.session.addItem(parties, emptyParty(window.id(), 'naaste'));
    window.session.keepDraft('afsprakenformulier/contact/eersteAfspraak', 'volgende week');
    await window.session.flush();
    expect(window.asked).toHaveLength(3);
    expect(window.session.settled()).toBe(true);
  });

  test('after a flush with nothing to send, typing still reaches main', async () => {
    const window = recordWindow();
    await window.session.flush();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('a');
  });

  test('what is typed at the moment that an answer comes in is sent too', async () => {
    const window = recordWindow();
    let typed = false;
    window.session.subscribe(() => {
      if (window.session.settled() && !typed) {
        typed = true;
        window.session.setField(evaluatie, 'b');
      }
    });
    window.session.setField(doelen, 'a');
    await window.pass(600);
    expect(window.stored().afsprakenformulier.doelen.evaluatie).toBe('b');
  });

  test('changes of one visit carry one visit; a new visit carries another', async () => {
    const window = recordWindow();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.session.setField(evaluatie, 'b');
    await window.pass(250);
    window.session.beginVisit();
    window.session.setField(evaluatie, 'c');
    await window.pass(250);
    const [first, second, third] = window.asked.map(
      (question) => question.kind === 'change' && question.visit,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(second);
  });

  test('a value that the field can’t hold is refused at once and sent nowhere', async () => {
    const window = recordWindow();
    expect(window.session.setField(doelen, 'x'.repeat(100_001))).toBe(false);
    await window.pass(1000);
    expect(window.session.refusalAt(doelen)).toBe('invalidValue');
    expect(window.asked).toEqual([]);
  });
});

describe('undo of a record', () => {
  test('takes a row of keystrokes back in one step, and redo brings it back', async () => {
    const window = recordWindow();
    for (const text of ['w', 'we', 'weer']) window.session.setField(doelen, text);
    expect(window.session.undo()).toBe(true);
    expect(window.session.valueAt(doelen)).toBe('');
    expect(window.session.redo()).toBe(true);
    expect(window.session.valueAt(doelen)).toBe('weer');
    await window.pass(500);
    expect(window.stored().afsprakenformulier.doelen.doelen).toBe('weer');
  });

  test('takes back adding, moving and removing', async () => {
    const window = recordWindow();
    const [first, second] = [window.id(), window.id()];
    window.session.addItem(parties, emptyParty(first, 'naaste'));
    window.session.addItem(parties, emptyParty(second, 'apotheek'));
    window.session.moveItem(parties, second, first);
    window.session.removeItem(parties, first);
    const ids = () => window.session.body().betrokkenen.parties.map(({ id }) => id);
    expect(ids()).toEqual([second]);
    window.session.undo();
    expect(ids()).toEqual([second, first]);
    window.session.undo();
    expect(ids()).toEqual([first, second]);
    window.session.undo();
    window.session.undo();
    expect(ids()).toEqual([]);
    expect(window.session.canUndo()).toBe(false);
    await window.pass(500);
    expect(window.stored().betrokkenen.parties).toEqual([]);
  });

  test('says no when there is nothing to take back', () => {
    const { session } = recordWindow();
    expect(session.canUndo()).toBe(false);
    expect(session.undo()).toBe(false);
    expect(session.redo()).toBe(false);
  });

  test('something new makes an end to what could be brought back', () => {
    const { session } = recordWindow();
    session.setField(doelen, 'a');
    session.undo();
    session.setField(evaluatie, 'b');
    expect(session.redo()).toBe(false);
    expect(session.valueAt(doelen)).toBe('');
  });

  test('is refused with a reason when the value has changed since', async () => {
    const window = recordWindow();
    window.session.setField(doelen, 'a');
    await window.pass(250);
    window.changeElsewhere(doelen, 'iets anders');
    window.session.adoptRecord({ version: window.version(), body: window.stored(), drafts: [] });
    expect(window.session.undo()).toBe(false);
    expect(window.session.refusalAt(doelen)).toBe('changedSince');
    expect(window.session.valueAt(doelen)).toBe('iets anders');
  });

  test('removing someone whom an agreement names is refused, and nothing changes', () => {
    const window = recordWindow();
    const party = window.id();
    window.session.addItem(parties, emptyParty(party, 'naaste'));
    const agreement = { ...emptyAgreement(window.id(), 'contact'), who: party };
    window.session.addItem(agreements, agreement);
    expect(window.session.removeItem(parties, party)).toBe(false);
    expect(window.session.refusalAt(parties)).toBe('partyMissing');
    expect(window.session.body().betrokkenen.parties).toHaveLength(1);
  });
});
