import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { texts } from '../app/texts';
import { PageTitle } from '../components/page-title';

/** A route that doesn't exist, for example one that an older version remembered. */
export function UnknownScreen() {
  const navigate = useNavigate();
  const { title, text, action } = texts.frame.notFound;
  return (
    <>
      <PageTitle title={title} subtitle={text} />
      <Button variant="filled" onClick={() => void navigate({ to: '/vandaag' })}>
        {action}
      </Button>
    </>
  );
}
