import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { PageTitle } from '../../../components/page-title';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { Knelpunt } from './knelpunt';
import { ResponsibilityNow } from './responsibility-now';
import { ResponsibilityPicture } from './responsibility-picture';
import { ResponsibilityTable } from './responsibility-table';

/** Who is responsible now, for which part of care, and who was before. */
export function VerantwoordelijkScreen() {
  const words = texts.verantwoordelijkheid;
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <div className={styles.stack}>
        <Knelpunt />
        <ResponsibilityNow />
        <Card title={words.history}>
          <ResponsibilityPicture />
          <ResponsibilityTable />
        </Card>
        <BackToCasus />
      </div>
    </>
  );
}
