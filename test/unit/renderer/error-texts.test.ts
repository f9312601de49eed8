import { describe, expect, it } from 'vitest';
import { commonErrors } from '../../../src/contract/answer';
import { calls } from '../../../src/contract/calls';
import { type ErrorCode, errorText, isErrorCode } from '../../../src/contract/error-texts';

const codes: ReadonlySet<ErrorCode> = new Set([
  ...commonErrors,
  ...Object.values(calls).flatMap(({ errors }): readonly ErrorCode[] => errors),
]);

describe('errorText', () => {
  it('has a text for every code of the call table', () => {
    for (const code of codes) expect(isErrorCode(code), code).toBe(true);
  });

  it('says what happened and what to do, in at least two sentences', () => {
    for (const code of codes) expect(errorText(code), code).toMatch(/\. .+\.$/);
  });

  it('keeps its voice: no exclamation marks, no "we", no words of computers', () => {
    for (const code of codes) {
      expect(errorText(code), code).not.toMatch(/!|\bwe\b|\bwij\b|\berror\b|\bexception\b|\bdatabase\b/i);
    }
  });

  it('knows no other codes', () => {
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode('')).toBe(false);
  });
});
