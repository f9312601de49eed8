import { type Agreement, type AgreementTopic, emptyWhen } from '../../casus/agreement';
import type { Party } from '../../casus/party';
import type { PlainDate } from '../../tijd/plain-date';
import type { DateProblem } from './dates-in-sentence';
import { overlap, textOf, without } from './span';
import { topicIn } from './topic-in-sentence';
import { whenIn } from './when-in-sentence';
import { whoIn } from './who-in-sentence';

/** What the sentence is read against. */
export interface SentenceContext {
  readonly parties: readonly Party[];
  /** How the cliënt is called; empty when it isn't known. */
  readonly roepnaam: string;
  readonly today: PlainDate;
  /** The topic that is talked about now. */
  readonly open: AgreementTopic | null;
}

/** Why a sentence is no agreement yet. */
export type SentenceProblem =
  | DateProblem
  | { readonly kind: 'whoMissing' }
  | { readonly kind: 'whatMissing' };

export interface AgreementSentence {
  readonly topic: AgreementTopic;
  readonly who: Agreement['who'];
  readonly what: string;
  readonly when: Agreement['when'];
  /** The words that said who and when, as typed: with `what` they are the whole sentence. */
  readonly understood: readonly string[];
  /** Null when it can be added. An agreement may do without a when: Controle says that it is missing. */
  readonly problem: SentenceProblem | null;
}

/**
 * Reads an agreement in one line: who does what, and when. What isn't understood is part of what.
 * @example `POH belt ma 7 dec, daarna om de 4 weken` gives the POH-ggz · belt · om de 4 weken, vanaf 7 december 2026
 */
export function readAgreement(sentence: string, context: SentenceContext): AgreementSentence {
  const { parties, roepnaam, today, open } = context;
  const time = whenIn(sentence, today);
  const named = whoIn(sentence, parties, roepnaam);
  // A name inside the words that say when ("als Anna slecht slaapt") stays there.
  const who = named && !time.spans.some((span) => overlap(span, named.span)) ? named : null;
  const spans = who ? [who.span, ...time.spans] : time.spans;
  const what = without(sentence, spans);
  return {
    topic: topicIn(sentence, who?.who ?? null, parties, open),
    who: who?.who ?? null,
    what,
    when: time.when ?? emptyWhen(),
    understood: spans.map((span) => textOf(sentence, span)),
    problem:
      time.problem ?? (who === null ? { kind: 'whoMissing' } : what === '' ? { kind: 'whatMissing' } : null),
  };
}
