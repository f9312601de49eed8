import { praktijkRecord } from '#domain/praktijk/praktijk';
import { changeCall, historyCall, keepDraftCall, openCall, restoreCall, revisionCall } from './record-calls';
import { roles } from './roles';

/** The praktijk is one record; `session` tells its id. */
export const praktijkCalls = {
  'praktijk.open': openCall('praktijk', praktijkRecord.schema, {}, roles),
  'praktijk.change': changeCall('praktijk', ['huisarts', 'beheerder']),
  'praktijk.keepDraft': keepDraftCall('praktijk', ['huisarts', 'beheerder']),
  'praktijk.history': historyCall('praktijk', ['huisarts', 'beheerder']),
  'praktijk.revision': revisionCall('praktijk', ['huisarts', 'beheerder']),
  'praktijk.restore': restoreCall('praktijk', ['huisarts', 'beheerder']),
} as const;
