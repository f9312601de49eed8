import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createForgetfulClipboard, type ForgetfulClipboard } from '#main/shell/forgetful-clipboard';

let onClipboard: string;
let clipboard: ForgetfulClipboard;

beforeEach(() => {
  vi.useFakeTimers();
  onClipboard = '';
  clipboard = createForgetfulClipboard(
    {
      readText: async () => onClipboard,
      writeSecretText: async (text) => {
        onClipboard = text;
      },
      clear: () => {
        onClipboard = '';
      },
    },
    (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('security 12: the clipboard', () => {
  test('is cleared after the set time if our text is still there', async () => {
    await clipboard.put('uit het dossier', 60);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(onClipboard).toBe('uit het dossier');
    await vi.advanceTimersByTimeAsync(1);
    expect(onClipboard).toBe('');
  });

  test("keeps another program's text", async () => {
    await clipboard.put('uit het dossier', 60);
    onClipboard = 'van een ander';
    await vi.advanceTimersByTimeAsync(120_000);
    expect(onClipboard).toBe('van een ander');
  });

  test('counts anew when something else is copied from here', async () => {
    await clipboard.put('eerste', 60);
    await vi.advanceTimersByTimeAsync(40_000);
    await clipboard.put('tweede', 60);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(onClipboard).toBe('tweede');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onClipboard).toBe('');
  });

  test('is cleared at once at lock and quit, but only of our text', async () => {
    await clipboard.put('uit het dossier', 60);
    await clipboard.forgetNow();
    expect(onClipboard).toBe('');
    onClipboard = 'van een ander';
    await clipboard.forgetNow();
    expect(onClipboard).toBe('van een ander');
  });

  test('knows our text again when Windows gave it back with its own line ends', async () => {
    await clipboard.put('regel 1\nregel 2', 60);
    onClipboard = 'regel 1\r\nregel 2';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClipboard).toBe('');
  });
});
