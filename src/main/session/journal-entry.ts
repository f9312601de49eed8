import { hostname } from 'node:os';
import type { JournalRule } from '#contract/call-definition';
import type { JournalEvent } from '#domain/journaal/journal-event';
import type { Clock } from '#domain/tijd/clock';
import type { JournalEntry } from '../store/journal';
import type { OpenSession } from './open-session';

/** Whom and what a call concerned, for its journal row. */
export interface About {
  readonly personId?: string | null;
  readonly casusId?: string | null;
  readonly object?: string;
  /** Noodtoegang itself; what follows from it is known by its casus. */
  readonly emergency?: boolean;
  /** `refused` when nothing was changed because something else stood there. */
  readonly outcome?: 'done' | 'refused';
}

/** Who does it, for whom, and what is open to them by noodtoegang. */
export type ActingSession = Pick<OpenSession, 'user' | 'responsibleUserId' | 'reach'>;

interface Occasion {
  readonly about: About;
  readonly outcome?: 'begun' | 'done' | 'refused' | 'failed';
}

const accessPoint = hostname();

/** The journal row of something that a user did: the fields of NEN 7513, no text from a dossier. */
export function journalEntry(
  rule: Exclude<JournalRule, { none: string }>,
  { user, responsibleUserId, reach }: ActingSession,
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
    responsible_user_id: responsibleUserId,
    person_id: about.personId ?? null,
    casus_id: about.casusId ?? null,
    object: about.object ?? '',
    access_point: accessPoint,
    emergency: isEmergency(reach, about) ? 1 : 0,
  };
}

function isEmergency({ emergency }: OpenSession['reach'], about: About): boolean {
  const { personId, casusId } = about;
  return about.emergency === true || emergency.has(casusId ?? '') || emergency.has(personId ?? '');
}

/** Writes a row of its own about something that happens to the vault. */
export async function recordEvent(
  session: Pick<OpenSession, 'store'> & ActingSession,
  clock: Clock,
  event: JournalEvent,
  object = '',
): Promise<void> {
  const rule = { event, action: 'E' } as const;
  await session.store.write(({ record }) =>
    record(journalEntry(rule, session, clock, { about: { object } })),
  );
}
