import { VisuallyHidden } from '@mantine/core';
import { agreedPoints, isDiscussed } from '#domain/gesprek/discussed';
import { type MinimumTopic, minimumTopics, pointsOf } from '#domain/gesprek/gesprek-points';
import { topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { CheckField } from '../../../components/check-field';
import { useBody } from '../../../records/record-context';
import styles from './topics.module.css';
import { useGesprek } from './use-gesprek';

interface TopicsProps {
  /** The topic that is talked about now. */
  readonly open: MinimumTopic | null;
  readonly onOpen: (topic: MinimumTopic | null) => void;
}

/** The four topics that are covered at the least (000:263–268), each with its points (000:270–300). */
export function Topics({ open, onOpen }: TopicsProps) {
  const casus = useBody('casus');
  const words = texts.gesprek;
  return (
    <Card title={words.minimum}>
      <div className={styles.chips}>
        {minimumTopics.map((topic) => {
          const discussed = isDiscussed(topic, casus);
          return (
            <button
              key={topic}
              type="button"
              className={`${styles.chip} ${discussed ? styles.discussed : ''}`}
              aria-expanded={topic === open}
              onClick={() => onOpen(topic === open ? null : topic)}
            >
              {discussed && <span aria-hidden="true">✓ </span>}
              {topicLabels[topic]}
              <VisuallyHidden>, {discussed ? words.topicDone : words.topicOpen}</VisuallyHidden>
            </button>
          );
        })}
      </div>
      {open !== null && <Points topic={open} />}
    </Card>
  );
}

function Points({ topic }: { readonly topic: MinimumTopic }) {
  const casus = useBody('casus');
  const { togglePoint } = useGesprek();
  const words = texts.gesprek;
  const agreed = agreedPoints(casus);
  const { points } = casus.gesprek;
  return (
    <fieldset className={styles.points}>
      <legend>{words.points(topicLabels[topic])}</legend>
      {pointsOf(topic).map(({ name, label }) =>
        agreed.has(name) ? (
          <p key={name} className={styles.agreed}>
            <span aria-hidden="true" className={styles.tick}>
              ✓
            </span>
            <span>
              {label} <span className={styles.soft}>({words.agreed})</span>
            </span>
          </p>
        ) : (
          <CheckField
            key={name}
            label={label}
            fieldPath={`gesprek/points/${name}`}
            checked={points.includes(name)}
            onChange={() => togglePoint(name)}
          />
        ),
      )}
    </fieldset>
  );
}
