import { Link } from '@tanstack/react-router';
import { conditionAnswers, conditions, type Medicine } from '#domain/medicatie/medicatie';
import { takeoverAdvice } from '#domain/medicatie/medicatie-advice';
import { answerLabels, conditionLabels } from '#domain/medicatie/medicatie-labels';
import { texts } from '../../../app/texts';
import { FieldHint } from '../../../components/field-hint';
import { RecordChips } from '../../../records/record-choice';
import { RecordLine } from '../../../records/record-text';
import casusStyles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import styles from './medicatie.module.css';

const tones = {
  geenOproepsysteem: 'warning',
  nietVervuld: 'warning',
  onbekend: 'quiet',
  vervuld: 'good',
} as const;

/** The conditions for taking over, and what the guideline advises from the answers. It warns; who decides is the GP. */
export function ConditionList({ medicine }: { readonly medicine: Medicine }) {
  const { id } = useCasusView();
  const words = texts.medicatie.conditions;
  const advice = takeoverAdvice(medicine);
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={casusStyles.soft}>{words.text}</p>
      {conditions.map((condition) => {
        const at = `medicatie/middelen/${medicine.id}/voorwaarden/${condition}`;
        return (
          <div key={condition} className={styles.condition}>
            <RecordChips
              path={`${at}/antwoord`}
              legend={conditionLabels[condition]}
              options={conditionAnswers.map((value) => ({ value, label: answerLabels[value] }))}
            />
            <RecordLine path={`${at}/toelichting`} label={words.note(conditionLabels[condition])} optional />
          </div>
        );
      })}
      <FieldHint tone={tones[advice]}>{words.advice[advice]}</FieldHint>
      {medicine.besluit === 'nietOvernemen' && (
        <p>
          <Link to="/casus/$id/controle" params={{ id }} search={{ document: 'medicatie-weigering' }}>
            {words.refusal}
          </Link>
        </p>
      )}
    </section>
  );
}
