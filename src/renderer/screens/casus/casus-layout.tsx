import { Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../app/commands';
import { FrameHeader } from '../../frame/header-slot';
import { UndoKeys } from '../../records/undo-keys';
import { WithRecord } from '../../records/with-record';
import { SimilarPeople } from '../persoon/similar-people';
import { CasusViewContext, useCasusView } from './casus-view';
import { CrisisPanel } from './crisis-panel';
import { Noodtoegang } from './noodtoegang';
import { PatientBar } from './patient-bar';

/** Everything that shows one casus: the patient bar above, the screen below, one visit for all of it. */
export function CasusLayout() {
  const { id } = useParams({ strict: false });
  if (id === undefined) return null;
  return (
    <WithRecord
      key={id}
      kind="casus"
      id={id}
      whenShielded={(again) => <Noodtoegang casusId={id} onOpened={again} />}
    >
      {(view) => (
        <CasusViewContext value={view}>
          <CasusFrame id={id} />
        </CasusViewContext>
      )}
    </WithRecord>
  );
}

function CasusFrame({ id }: { readonly id: string }) {
  const { personId, persoon } = useCasusView();
  const [crisis, setCrisis] = useState(false);
  const navigate = useNavigate();
  useCommand('crisis', () => setCrisis(true));
  useCommand('print', () => void navigate({ to: '/casus/$id/documenten', params: { id } }));
  return (
    <>
      <FrameHeader>
        <PatientBar onCrisis={() => setCrisis(true)} />
        <SimilarPeople id={personId} who={persoon} />
      </FrameHeader>
      <UndoKeys />
      <Outlet />
      {crisis && <CrisisPanel onClose={() => setCrisis(false)} />}
    </>
  );
}
