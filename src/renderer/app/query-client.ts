import { QueryClient } from '@tanstack/react-query';

/** Answers of read calls, in memory only; wiped when the vault locks. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
  },
});
