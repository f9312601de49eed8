import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // One file loads faster than the hundreds that the packages are (kysely alone takes 120 ms). What has a binary of
      // its own stays outside: bundled it can't find it.
      externalizeDeps: false,
      rollupOptions: {
        // The second is the thread of a connection, the third the process that reads a letter: each is started from its
        // own file.
        input: [
          'src/main/index.ts',
          'src/main/store/multiple-ciphers-worker.ts',
          'src/main/letters/letter-child.ts',
        ],
        external: ['@journeyapps/sqlcipher', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file without imports.
      externalizeDeps: false,
      rollupOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
