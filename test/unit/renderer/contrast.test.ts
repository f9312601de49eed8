import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../../src/renderer/theme/tokens.css', import.meta.url), 'utf8');

function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens);
  if (!found?.[1]) throw new Error(`No colour ${name}`);
  return found[1];
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each([
    ['ink', 'ground'],
    ['ink', 'card'],
    ['ink', 'mark'],
    ['soft', 'ground'],
    ['soft', 'card'],
    ['soft', 'quiet'],
    ['card', 'primary'],
    ['card', 'primary-key'],
    ['primary', 'card'],
    ['primary', 'primary-soft'],
    ['navigation-ink', 'navigation'],
    ['navigation-ink', 'navigation-current'],
    ['navigation-soft', 'navigation'],
    ['ink', 'navigation-count'],
    ['late', 'card'],
    ['late', 'late-soft'],
    ['card', 'late'],
    ['warning', 'warning-soft'],
    ['good', 'good-soft'],
  ])('%s on %s is readable (4.5:1)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['control-line', 'card'],
    ['control-line', 'ground'],
    ['primary', 'ground'],
    ['navigation-count', 'navigation'],
  ])('%s on %s is visible as a line or ring (3:1)', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
