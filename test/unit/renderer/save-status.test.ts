import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetAllSources,
  forgetSource,
  reportSaved,
  reportSaving,
  reportUnsaved,
  saveSources,
  summarize,
} from '../../../src/renderer/app/save-status';

const status = () => summarize(saveSources.get());

describe('save status', () => {
  beforeEach(forgetAllSources);

  it('says nothing before anything was saved', () => {
    expect(status()).toEqual({ kind: 'idle' });
  });

  it('says nothing is saved while the next change is on its way', () => {
    reportSaved('casus:1', '2026-11-22T13:03:00.000Z');
    reportSaving('casus:1');
    expect(status()).toEqual({ kind: 'saving' });
  });

  it('goes on saying that something is unsaved while another record saves', () => {
    reportUnsaved('casus:1', 'storeFailed');
    reportSaved('persoon:1', '2026-11-22T13:03:00.000Z');
    expect(status()).toEqual({ kind: 'unsaved', reason: 'storeFailed' });
    reportSaved('casus:1', '2026-11-22T13:04:00.000Z');
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-22T13:04:00.000Z' });
  });

  it('shows the newest time of all records, whatever comes in last', () => {
    reportSaved('casus:1', '2026-11-22T13:04:00.000Z');
    reportSaved('persoon:1', '2026-11-22T13:03:00.000Z');
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-22T13:04:00.000Z' });
  });

  it('keeps the time when a record is left', () => {
    reportSaved('casus:1', '2026-11-22T13:04:00.000Z');
    forgetSource('casus:1');
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-22T13:04:00.000Z' });
  });
});
