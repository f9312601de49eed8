import { describe, expect, it } from 'vitest';
import { passwordFeedback } from '../../../src/renderer/screens/kluis/password-feedback';

describe('passwordFeedback', () => {
  it('counts what is still needed, in characters as people see them', () => {
    expect(passwordFeedback('', '')).toEqual({ kind: 'empty' });
    expect(passwordFeedback('kort', '')).toEqual({ kind: 'tooShort', missing: 11 });
    expect(passwordFeedback('fietsenbel 🚲🚲', '')).toEqual({ kind: 'tooShort', missing: 2 });
  });

  it('is content from fifteen characters on', () => {
    expect(passwordFeedback('vier fietsen op', '')).toEqual({ kind: 'enough' });
    expect(passwordFeedback('vier groene fietsen zingen', '')).toEqual({ kind: 'strong' });
  });

  it('sees the name of the user, whatever its accents and capitals', () => {
    expect(passwordFeedback('de hond van celik loopt', 'Ayşe Çelik')).toEqual({ kind: 'holdsName' });
    expect(passwordFeedback('de hond van jan loopt', 'Jan')).toEqual({ kind: 'strong' });
  });

  it('sees repetition', () => {
    expect(passwordFeedback('aaaaaaaaaaaaaaaaaaaa', '')).toEqual({ kind: 'repeats' });
    expect(passwordFeedback('fietsenfietsenfietsen', '')).toEqual({ kind: 'repeats' });
  });
});
