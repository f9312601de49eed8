import {
  type Conditions,
  conditionAnswerLabels,
  conditionAnswers,
  conditionLabels,
  takeoverConditions,
} from '#domain/casus/takeover';
import { texts } from '../../../app/texts';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextField } from '../../../components/text-field';
import styles from '../casus.module.css';

/** What has to be so before the practice can take over, each answered with a word or two to it. */
export function ConditionsField({
  value,
  onChange,
}: {
  readonly value: Conditions;
  readonly onChange: (conditions: Conditions) => void;
}) {
  const words = texts.acts.takeover;
  return (
    <fieldset className={styles.conditions}>
      <legend>{words.conditions}</legend>
      <p className={styles.soft}>{words.conditionsHint}</p>
      {takeoverConditions.map((name) => {
        const { answer, note } = value[name];
        return (
          <div key={name} className={styles.stack}>
            <ChoiceChips
              legend={conditionLabels[name]}
              value={answer}
              onChoose={(chosen) => onChange({ ...value, [name]: { answer: chosen, note } })}
              options={conditionAnswers.map((option) => ({
                value: option,
                label: conditionAnswerLabels[option],
              }))}
            />
            {answer !== 'nietBesproken' && (
              <TextField
                label={words.note(conditionLabels[name].toLowerCase())}
                optional
                value={note}
                onChange={(event) =>
                  onChange({ ...value, [name]: { answer, note: event.currentTarget.value } })
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
