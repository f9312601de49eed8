import type { Casus } from './casus';
import type { Source } from './task';
import { activeVoorstellen, type Voorstel } from './voorstel';
import { voorstelLabels } from './voorstel-acts';

/** What waits for a huisarts, and what a huisarts gave back to be done again. */
export function voorstelSources({ acts }: Casus): readonly Source[] {
  return activeVoorstellen(acts).flatMap((voorstel) =>
    voorstel.state === 'open' || voorstel.state === 'teruggegeven' ? [sourceOf(voorstel)] : [],
  );
}

function sourceOf({ act, state, remark, decidedOn }: Voorstel): Source {
  const name = voorstelLabels[act.what.kind];
  const open = state === 'open';
  return {
    origin: open ? `voorstel/${act.id}` : `teruggegeven/${act.id}`,
    what: open ? `${name} ter goedkeuring` : `${name} teruggegeven door de huisarts`,
    why: open ? act.note.trim() : remark,
    actor: open ? 'huisarts' : 'praktijk',
    who: '',
    time: null,
    first: decidedOn ?? act.date,
    rhythm: null,
  };
}
