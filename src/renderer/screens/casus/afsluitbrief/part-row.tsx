import { useId } from 'react';
import type { CheckedPart, PartState } from '#domain/afsluitbrief/letter-check';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { Badge, type BadgeTone } from '../../../components/badge';
import { useBody } from '../../../records/record-context';
import styles from './afsluitbrief.module.css';
import { JudgeForm } from './judge-form';

const tones: Readonly<Record<PartState, BadgeTone>> = {
  aanwezig: 'good',
  nietGemaakt: 'quiet',
  beloofd: 'warning',
  ontbreekt: 'late',
  nvt: 'quiet',
};

interface PartRowProps {
  readonly part: CheckedPart;
  readonly opened: boolean;
  /** Opens the row, and shows the passage in the letter. */
  readonly onOpen: () => void;
}

/** One part of the letter: how it stands in words, why, who asks for it, and room to judge otherwise. */
export function PartRow({ part, opened, onOpen }: PartRowProps) {
  const words = texts.afsluitbrief;
  const { letters } = useBody('casus').brieven;
  const details = useId();
  const why = whyOf(part, letters);
  const tone = part.state === 'ontbreekt' && !part.missing ? 'quiet' : tones[part.state];
  return (
    <li className={part.missing && part.state === 'ontbreekt' ? styles.missing : ''}>
      <button
        type="button"
        className={styles.part}
        aria-expanded={opened}
        aria-controls={opened ? details : undefined}
        onClick={onOpen}
      >
        <span>
          <span className={styles.partName}>{words.parts[part.element]}</span>
          {why !== '' && <span className={styles.why}>{why}</span>}
        </span>
        <Badge tone={tone}>{words.states[part.state]}</Badge>
      </button>
      {opened && (
        <div id={details} className={styles.details}>
          {part.source !== null && (
            <p className={styles.soft}>
              {words.source}: {part.source}
            </p>
          )}
          {part.assumption !== null && (
            <p className={styles.soft}>
              {words.assumption}: {part.assumption}
            </p>
          )}
          <JudgeForm part={part} />
        </div>
      )}
    </li>
  );
}

/** Why it stands so: who judged, what comes near, or which other letter has it. */
function whyOf(
  { element, need, state, found, letterId, judged }: CheckedPart,
  letters: readonly { readonly id: string; readonly ontvangenOp: Parameters<typeof formatShortDate>[0] }[],
): string {
  const words = texts.afsluitbrief;
  if (judged) {
    const by = words.judgedBy(judged.door, formatShortDate(judged.op));
    return [judged.reden, by].filter(Boolean).join(' · ');
  }
  if (need === 'optional' && state === 'ontbreekt') return words.optional;
  if (found === 'teltNietMee') return words.near[element] ?? words.found.teltNietMee;
  if (found === 'beloofd') return words.found.beloofd;
  const letter = letters.length > 1 && letters.find(({ id }) => id === letterId);
  return letter ? words.fromLetter(formatShortDate(letter.ontvangenOp)) : '';
}
