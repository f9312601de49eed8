import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback } from 'react';
import { BackupAtQuit } from '../screens/reservekopie/backup-at-quit';
import { cssVariables } from '../theme/css-variables';
import { theme } from '../theme/theme';
import { queryClient } from './query-client';
import { router } from './router';
import { StartFailed } from './start-failed';

interface AppProps {
  /** Of this load; the styles that components make at run time carry it. */
  readonly nonce: string;
  /** Whether main said what the window must know first. */
  readonly known: boolean;
}

export function App({ nonce, known }: AppProps) {
  const getStyleNonce = useCallback(() => nonce, [nonce]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={getStyleNonce}
    >
      <QueryClientProvider client={queryClient}>
        {known ? <RouterProvider router={router} /> : <StartFailed />}
        <BackupAtQuit />
      </QueryClientProvider>
    </MantineProvider>
  );
}
