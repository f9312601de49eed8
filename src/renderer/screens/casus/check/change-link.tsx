import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Remark } from '#domain/overname/remark';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import { stepOfPath } from '../form/form-steps';

/** The screen of each form of a casus that isn't filled in step by step. */
const formScreens: Readonly<Record<string, string>> = {
  herstelplan: '/casus/$id/herstelplan',
  voorbereiding: '/casus/$id/voorbereiding',
  besluit: '/casus/$id/besluit',
  medicatie: '/casus/$id/medicatie',
  plannen: '/casus/$id/plannen',
  verbinding: '/casus/$id/sociaal-domein',
  terugkeer: '/casus/$id/terugkeer',
  acts: '/casus/$id/verantwoordelijkheid',
  brieven: '/casus/$id/afsluitbrief',
};

interface ChangeLinkProps {
  readonly record?: Remark['record'];
  readonly path: string;
  readonly label: string;
}

/** Leads to where something is filled in. */
export function ChangeLink({ record = 'casus', path, label }: ChangeLinkProps) {
  const { id, personId } = useCasusView();
  const casus = useBody('casus');
  // The eye has the label beside it; who hears the page gets it in the link.
  const text = (
    <>
      {texts.casus.check.change} <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
  if (record === 'persoon') {
    return (
      <Link to="/persoon/$id" params={{ id: personId }}>
        {text}
      </Link>
    );
  }
  if (record === 'praktijk') return <Link to="/praktijk">{text}</Link>;
  const screen = formScreens[path.split('/')[0] ?? ''];
  if (screen !== undefined) {
    return (
      <Link to={screen} params={{ id }}>
        {text}
      </Link>
    );
  }
  return (
    <Link to="/casus/$id/afsprakenformulier/$stap" params={{ id, stap: stepOfPath(path, casus) ?? 'doelen' }}>
      {text}
    </Link>
  );
}
