import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import { Centered } from '../frame/centered';
import { texts } from './texts';

/** Main didn't answer at all: nothing else can be shown. */
export function StartFailed() {
  return (
    <Centered>
      <h1>{texts.frame.programName}</h1>
      <p role="alert">{errorText('internal')}</p>
      <Button onClick={() => window.location.reload()}>{texts.frame.tryAgain}</Button>
    </Centered>
  );
}
