import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Native bindings and child processes: worker threads would share what must be apart.
    pool: 'forks',
    // By default one less than there are cores: half of a small machine would wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // Pure functions share nothing, so the files needn't load everything anew.
          isolate: false,
          // A busy machine is no fault; how long things take is what `npm run bench` measures.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stand-in',
          include: ['test/stand-in/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
