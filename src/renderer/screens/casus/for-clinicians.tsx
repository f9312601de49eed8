import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { texts } from '../../app/texts';
import { useIsClinician } from '../../app/vault-state';
import { EmptyState } from '../../components/empty-state';
import { useCasusView } from './casus-view';

/** A form that a huisarts or POH-ggz fills in; others are led to the document that is made of it. */
export function ForClinicians({ children }: { readonly children: ReactNode }) {
  const clinician = useIsClinician();
  const { id } = useCasusView();
  const navigate = useNavigate();
  const words = texts.afscherming;
  if (clinician) return children;
  return (
    <EmptyState title={words.onlyClinicians} text={words.onlyCliniciansText}>
      <Button onClick={() => void navigate({ to: '/casus/$id/controle', params: { id } })}>
        {words.toCheck}
      </Button>
    </EmptyState>
  );
}
