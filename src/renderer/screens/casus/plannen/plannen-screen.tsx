import { planKinds } from '#domain/plannen/plannen';
import { texts } from '../../../app/texts';
import { PageTitle } from '../../../components/page-title';
import { useFirstField } from '../../../components/use-first-field';
import { useFormVisit } from '../../../records/record-context';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ForClinicians } from '../for-clinicians';
import { PlanCard } from './plan-card';

/** The plans for when it gets worse: whether there are any, where they are, and who does what (000:281; 001:25). */
export function PlannenScreen() {
  return (
    <ForClinicians>
      <PlannenForm />
    </ForClinicians>
  );
}

function PlannenForm() {
  useFormVisit('plannen');
  const content = useFirstField();
  return (
    <>
      <PageTitle title={texts.plannen.title} subtitle={texts.plannen.subtitle} />
      <div ref={content} className={styles.stack}>
        {planKinds.map((kind) => (
          <PlanCard key={kind} kind={kind} />
        ))}
        <BackToCasus />
      </div>
    </>
  );
}
