import { currentPhase, type PhaseNumber, phaseNumbers, phaseStates, phases } from '#domain/overname/phases';
import { formatClockTime } from '#domain/tijd/clock-time';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import styles from './phases.module.css';

interface PhaseBarProps {
  /** The phase that the screen shows; the casus may be further. */
  readonly shown: PhaseNumber;
  readonly onChoose: (phase: PhaseNumber) => void;
}

/** The five phases in order, each with its status in words (000 table 1). */
export function PhaseBar({ shown, onChoose }: PhaseBarProps) {
  const casus = useBody('casus');
  const states = phaseStates(casus);
  const { datum, tijd, gevoerdOp } = casus.voorbereiding;
  return (
    <ol className={styles.bar} aria-label={texts.fasen.label}>
      {phaseNumbers.map((phase) => {
        const state = states[phase];
        const planned =
          phase === 4 && datum && !gevoerdOp
            ? [formatShortDate(datum), tijd && formatClockTime(tijd)].filter(Boolean).join(' ')
            : null;
        return (
          <li key={phase} aria-current={state === 'current' ? 'step' : undefined}>
            <button
              type="button"
              className={`${styles.phase} ${styles[state]} ${phase === shown ? styles.shown : ''}`}
              aria-pressed={phase === shown}
              onClick={() => onChoose(phase)}
            >
              <span className={styles.state}>
                {phase} · {planned ?? texts.fasen.states[state]}
              </span>
              <span className={styles.name}>{phases[phase].short}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The phase that a casus is in, for a screen that opens. */
export function useCurrentPhase(): PhaseNumber {
  return currentPhase(useBody('casus'));
}
