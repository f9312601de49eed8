import { latestVoorstel } from '#domain/casus/voorstel';
import type { TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { useBody } from '../../../records/record-context';
import { useRecordAct } from '../acts/use-record-act';

interface Approval {
  /** Whether the one who is signed in may ask now: a huisarts always, a POH-ggz once a huisarts approved. */
  readonly mayAsk: boolean;
  /** How it stands with the huisarts, in words; empty while nothing was put forward. */
  readonly said: string;
  /** Null when there is nothing to put forward. */
  readonly propose: (() => Promise<void>) | null;
}

/** A POH-ggz prepares a request, a huisarts approves it. */
export function useApproval(request: TerugkeerRequest): Approval {
  const { acts } = useBody('casus');
  const { roles } = useSession().user;
  const today = useToday();
  const record = useRecordAct();
  const words = texts.terugkeer.approval;
  const last = latestVoorstel(acts, 'terugkeer', request.id);
  const isHuisarts = roles.includes('huisarts');
  const propose = async () => {
    const what = { kind: 'terugkeer' as const, item: request.id };
    if (await record({ kind: 'voorstel', date: today, what, note: '' })) showNotice(words.proposed);
  };
  const mayPropose = !isHuisarts && (last === null || last.state === 'teruggegeven');
  return {
    mayAsk: isHuisarts || last?.state === 'goedgekeurd',
    said: last === null ? '' : saidOf(last),
    propose: mayPropose ? propose : null,
  };
}

function saidOf({ state, remark, decidedOn }: NonNullable<ReturnType<typeof latestVoorstel>>): string {
  const words = texts.terugkeer.approval;
  switch (state) {
    case 'open':
      return words.waits;
    case 'goedgekeurd':
      return words.approved(decidedOn === null ? '' : formatDate(decidedOn));
    case 'teruggegeven':
      return words.returned(remark);
    case 'afgewezen':
      return words.rejected(remark);
    case 'vervangen':
      return '';
  }
}
