import { Button } from '@mantine/core';
import {
  elapsedSeconds,
  formatElapsed,
  isRunning,
  longestSeenMinutes,
  stretchOf,
} from '#domain/gesprek/gesprek-clock';
import { gesprekMinutes } from '#domain/overname/voorbereiding';
import { useInstant } from '../../../app/instant';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import styles from './clock.module.css';
import { useGesprek } from './use-gesprek';

/** How long the gesprek takes: counts on quietly past its planned length, and sounds no alarm (000:206, 354). */
export function Clock() {
  const { clock } = useBody('casus').gesprek;
  const { turnClock } = useGesprek();
  const words = texts.gesprek.clock;
  const running = isRunning(clock);
  const seconds = elapsedSeconds(clock, useInstant(running));
  const minutes = Math.floor(seconds / 60);
  const stretch = stretchOf(seconds, gesprekMinutes);
  return (
    <div className={styles.clock}>
      <div className={styles.row}>
        <span className={styles.time}>
          <span className={styles.elapsed}>{formatElapsed(seconds)}</span> {words.of(gesprekMinutes)}
        </span>
        <progress
          className={styles.bar}
          aria-label={words.label}
          aria-valuetext={words.value(minutes, gesprekMinutes)}
          max={gesprekMinutes * 60}
          value={Math.min(seconds, gesprekMinutes * 60)}
        />
        <Button onClick={turnClock}>
          {running ? words.pause : clock.length === 0 ? words.start : words.goOn}
        </Button>
      </div>
      {stretch !== 'planned' && <p className={styles.remark}>{words[stretch](longestSeenMinutes)}</p>}
    </div>
  );
}
