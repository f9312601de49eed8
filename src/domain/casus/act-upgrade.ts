import { careParts, conditionsNotDiscussed } from './takeover';

/** An act as it was stored before a takeover told of vervolgbeleid, call and responsible huisarts. */
export function withTakeoverDetails(acts: unknown): unknown {
  if (!Array.isArray(acts)) return acts;
  return acts.map((act: unknown) =>
    isTakeover(act)
      ? { ...act, responsibleHuisarts: '', vervolgbeleid: false, calledOn: null, calledWith: '' }
      : act,
  );
}

/** An act as it was stored before care could go over in parts: it went as a whole, and nothing is known of conditions. */
export function withTakeoverParts(acts: unknown): unknown {
  if (!Array.isArray(acts)) return acts;
  return acts.map((act: unknown) =>
    isTakeover(act)
      ? {
          ...act,
          parts: [...careParts],
          conditions: conditionsNotDiscussed(),
          client: 'nietBesproken',
          voorstel: null,
          preparedBy: '',
        }
      : act,
  );
}

function isTakeover(act: unknown): act is object {
  return typeof act === 'object' && act !== null && 'kind' in act && act.kind === 'overgenomen';
}
