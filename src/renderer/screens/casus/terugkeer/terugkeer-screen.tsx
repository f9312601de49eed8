import { Button } from '@mantine/core';
import type { RegionPack } from '#domain/regio/region-pack';
import { isRunning, presentRequest, requestState } from '#domain/terugkeer/request-state';
import { terugkeerRoad, terugkeerWindow } from '#domain/terugkeer/terugkeer-window';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { useBody, useFormVisit } from '../../../records/record-context';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';
import { usePacks } from '../use-packs';
import { AgreedOpschaling } from './agreed-opschaling';
import { ClocksCard } from './clocks-card';
import { OrdinaryRoad } from './ordinary-road';
import { RequestCard } from './request-card';
import { useNewRequest } from './use-new-request';
import { WindowCard } from './window-card';

/** Someone comes back after closing: the terugkeerconsultatie within its window (001:14, 34), else the road that fits. */
export function TerugkeerScreen() {
  const packs = usePacks();
  return (
    <ForClinicians>
      <PageTitle title={texts.terugkeer.title} subtitle={texts.terugkeer.subtitle} />
      {packs && <TerugkeerForm packs={packs} />}
    </ForClinicians>
  );
}

function TerugkeerForm({ packs }: { readonly packs: readonly RegionPack[] }) {
  useFormVisit('terugkeer');
  const casus = useBody('casus');
  const today = useToday();
  const content = useFirstField();
  const begin = useNewRequest();
  const { requests } = casus.terugkeer;
  const present = presentRequest(casus);
  const state = present && requestState(casus, present);
  const window = terugkeerWindow(casus, packs, today);
  const judged = state === 'concept' ? (present?.zelfdeKlachten ?? null) : null;
  const road = terugkeerRoad(window, judged);
  const asked = state !== null && state !== 'concept';
  const mayBegin = road === 'consultatie' && (state === null || (asked && !isRunning(state)));
  // The question with which one comes here; once there is a consultatie, it goes with it.
  const whether = <WindowCard window={window} packs={packs} />;
  return (
    <Columns
      aside={
        <>
          {requests.length > 0 && whether}
          {asked && <ClocksCard packs={packs} />}
          {road !== 'opschaling' && <AgreedOpschaling />}
        </>
      }
    >
      <div ref={content} className={styles.stack}>
        {requests.length === 0 && whether}
        {requests.map((request, index) => (
          <RequestCard key={request.id} request={request} number={index + 1} road={road} />
        ))}
        {road === 'verwijzing' && !(asked && isRunning(state)) && (
          <OrdinaryRoad passed={window.kind === 'passed'} />
        )}
        {road === 'opschaling' && <AgreedOpschaling />}
        {mayBegin && (
          <div>
            <Button variant={state === null ? 'filled' : 'default'} onClick={begin}>
              {state === null ? texts.terugkeer.prepare : texts.terugkeer.another}
            </Button>
          </div>
        )}
        <BackToCasus />
      </div>
    </Columns>
  );
}
