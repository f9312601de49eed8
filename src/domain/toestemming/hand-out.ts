import { type Act, validActs } from '../casus/act';
import type { Audience, DocumentModel, DocumentName } from '../document/document-model';
import { pasteText } from '../document/paste-text';
import { containsBsn } from '../identiteit/bsn';
import type { PlainDate } from '../tijd/plain-date';
import { audiencePurpose, type ConsentPurpose } from './consent';
import { type Consent, consentFor } from './consent-for';

/** Why a document may not be handed out. */
export type Barrier = 'consentMissing' | 'consentRefused' | 'consentWithdrawn' | 'bsnInDocument';

/** To whom a document goes, and what for when that isn't the usual. */
export interface Addressed {
  readonly audience: Audience;
  readonly purpose?: ConsentPurpose;
}

/** How it stands with consent for a document; null when nobody has to agree. */
export function documentConsent(acts: readonly Act[], { audience, purpose }: Addressed) {
  const asked = purpose ?? audiencePurpose[audience];
  return asked === null ? null : { purpose: asked, ...consentFor(acts, audience, asked) };
}

const barriers: Readonly<Record<Consent['state'], Barrier | null>> = {
  assumed: null,
  given: null,
  missing: 'consentMissing',
  refused: 'consentRefused',
  withdrawn: 'consentWithdrawn',
};

/** What consent says against handing a document out; null when nothing does. */
export function consentBarrier(acts: readonly Act[], to: Addressed): Barrier | null {
  const consent = documentConsent(acts, to);
  return consent === null ? null : barriers[consent.state];
}

/** The act by which a document goes out in need on this day, for all that consent says; null without one. */
export function needOfToday(acts: readonly Act[], document: DocumentName, today: PlainDate) {
  return (
    validActs(acts)
      .filter((act) => act.kind === 'noodverstrekking')
      .findLast((act) => act.document === document && act.date === today) ?? null
  );
}

/** No BSN goes to the sociaal domein (002:21), in need neither. */
export function bsnBarrier(model: DocumentModel): Barrier | null {
  if (model.audience !== 'sociaal-domein') return null;
  const text = pasteText(model, { wrap: false, ascii: false });
  return containsBsn(`${text}\n${model.fileName}`) ? 'bsnInDocument' : null;
}
