import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  // Each test has a program, a data folder and a browser of its own.
  fullyParallel: true,
  workers: 2,
  // A whole program and a browser on a busy machine can be cut off from outside. What passes only the second time is listed
  // as flaky at the end, by name.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
