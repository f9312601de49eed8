import { hostname } from 'node:os';
import type { JournalRule } from '#contract/call-definition';
import type { Clock } from '#domain/tijd/clock';
import type { OpenSession } from '../session/open-session';
import type { JournalEntry } from '../store/journal';
import type { About } from './handler';

interface Occasion {
  readonly about: About;
  readonly outcome?: 'begun' | 'done' | 'refused' | 'failed';
}

/** The journal row of something that a user did: the fields of NEN 7513, no text from a dossier. */
export function journalEntry(
  rule: Exclude<JournalRule, { none: string }>,
  { user }: Pick<OpenSession, 'user'>,
  clock: Clock,
  { about, outcome }: Occasion,
): JournalEntry {
  return {
    at: clock.now(),
    zone: clock.zone(),
    event: rule.event,
    action: rule.action,
    outcome: outcome ?? about.outcome ?? 'done',
    user_id: user.id,
    user_name: user.name,
    roles: user.roles.join(' '),
    responsible_user_id: user.id,
    person_id: about.personId ?? null,
    casus_id: about.casusId ?? null,
    object: about.object ?? '',
    access_point: hostname(),
    emergency: 0,
  };
}
