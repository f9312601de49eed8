import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { texts } from '../app/texts';
import { PageTitle } from '../components/page-title';

/** A fault in a screen itself: the rest of the program goes on. What went wrong isn't shown; it could hold a value. */
export function BrokenScreen({ reset }: ErrorComponentProps) {
  const { title, text, action } = texts.frame.broken;
  return (
    <div role="alert">
      <PageTitle title={title} subtitle={text} />
      <Button variant="filled" onClick={reset}>
        {action}
      </Button>
    </div>
  );
}
