import { type Act, type ValidAct, validActs } from '../casus/act';
import type { Audience } from '../document/document-model';
import type { ConsentPurpose } from './consent';

export type ConsentAct = Extract<Act, { kind: 'toestemming' }>;
export type ConsentState = 'assumed' | 'given' | 'missing' | 'refused' | 'withdrawn';

/** How it stands with consent, and on what that rests. */
export interface Consent {
  readonly state: ConsentState;
  /** The act that says so; null when it is assumed, or when nobody was asked. */
  readonly act: ConsentAct | null;
  /** Organisations or people to whom it was refused all the same, or withdrawn for them. */
  readonly except: readonly string[];
}

/**
 * Whether something may be shared with a recipient, by the acts that count. A later act goes before an earlier one; one
 * that names nobody counts for all. Where consent is given for one and refused for another, it is given with an
 * exception. Huisarts and ggz may write to each other about the referral unless it was refused (KNMG 2021, 1.5.2.2);
 * everything else is asked first.
 */
export function consentFor(acts: readonly Act[], recipient: Audience, purpose: ConsentPurpose): Consent {
  const latest = new Map<string, ConsentAct>();
  for (const act of inOrder(validActs(acts))) {
    if (act.recipient !== recipient || act.purpose !== purpose) continue;
    const name = act.recipientName.trim();
    if (name === '') latest.clear();
    latest.set(name, act);
  }
  const said = [...latest.values()];
  const given = said.findLast(({ stance }) => stance === 'gegeven');
  const against = said.filter(({ stance }) => stance !== 'gegeven');
  if (given) return { state: 'given', act: given, except: against.map(({ recipientName }) => recipientName) };
  const last = against.at(-1);
  if (last) {
    return { state: last.stance === 'geweigerd' ? 'refused' : 'withdrawn', act: last, except: [] };
  }
  return { state: isAssumed(recipient, purpose) ? 'assumed' : 'missing', act: null, except: [] };
}

/** Whether consent is assumed until somebody says otherwise. */
function isAssumed(recipient: Audience, purpose: ConsentPurpose): boolean {
  return purpose === 'verwijzing' && (recipient === 'ggz' || recipient === 'huisarts');
}

function inOrder(acts: readonly ValidAct[]): readonly ConsentAct[] {
  return acts
    .filter((act) => act.kind === 'toestemming')
    .sort((one, other) => one.date.localeCompare(other.date));
}
