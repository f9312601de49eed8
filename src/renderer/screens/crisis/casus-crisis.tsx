import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { PageTitle } from '../../components/page-title';
import { BackToCasus } from '../casus/back-to-casus';
import { CrisisOfCasus } from './crisis-of-casus';

/** The crisis page of a casus, reached by way of a name. */
export function CasusCrisis() {
  return (
    <>
      <PageTitle title={texts.crisis.title} />
      <Card>
        <CrisisOfCasus />
      </Card>
      <BackToCasus />
    </>
  );
}
