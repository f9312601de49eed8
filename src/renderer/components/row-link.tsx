import { useNavigate } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';

type RowLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly casusId: string };

/**
 * A link to a casus in a long list. The router's own link follows every change of route, which a hundred of them make
 * felt; this one only knows where it leads.
 */
export function RowLink({ casusId, ...props }: RowLinkProps) {
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void navigate({ to: '/casus/$id', params: { id: casusId } });
  };
  return <a {...props} href={`#/casus/${casusId}`} onClick={open} />;
}
