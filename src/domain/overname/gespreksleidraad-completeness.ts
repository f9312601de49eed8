import { containsBsn } from '../identiteit/bsn';
import type { DocumentSource } from './document-source';
import { planEmptyRemark } from './herstelplan-completeness';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';

const texts = ['plaats', 'wieNodigtUit', 'vooroverlegMet', 'praktijkNodig', 'ggzNodig'] as const;

/**
 * What is missing or odd before the gesprek: when, in what form, who is there and who invites them, and the plan that is
 * talked about. Points that weren't gone over are no remarks: the leidraad shows them.
 */
export function missingInGespreksleidraad(source: DocumentSource): readonly Remark[] {
  const { voorbereiding: plan, betrokkenen, herstelplan } = source.casus;
  const remark = remarksOf('casus', 'voorbereiding');
  const invited = betrokkenen.parties.some(({ presence }) => presence === 'heel' || presence === 'deel');
  const past = plan.datum !== null && plan.datum < source.today && plan.gevoerdOp === null;
  return [
    ...sourceRemarks(source),
    ...remark('datum', 'gesprekDateMissing', plan.datum === null),
    ...remark('datum', 'gesprekDatePast', past),
    ...remark('vorm', 'gesprekFormMissing', plan.vorm === null),
    ...remark('wieNodigtUit', 'inviterMissing', plan.wieNodigtUit.trim() === ''),
    ...texts.flatMap((field) => remark(field, 'bsnFound', containsBsn(plan[field]))),
    ...remarksOf('casus', 'betrokkenen')('parties', 'nobodyInvited', !invited),
    ...planEmptyRemark(herstelplan),
  ];
}
