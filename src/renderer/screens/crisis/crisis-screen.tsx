import { Button } from '@mantine/core';
import { useCommand } from '../../app/commands';
import { ariaKeys } from '../../app/keymap';
import { texts } from '../../app/texts';
import { useIsStaff } from '../../app/vault-state';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { usePraktijk } from '../casus/check/use-praktijk';
import { FindPerson } from './find-person';
import { momentLine } from './moment-line';
import { printCrisis } from './print-crisis';
import { useMoment } from './use-moment';
import { WhomToCall } from './whom-to-call';

/** A crisis of somebody, without a casus at hand: whom to call now, and the way to the agreements of a person. */
export function CrisisScreen() {
  const now = useMoment();
  const staff = useIsStaff();
  const praktijk = usePraktijk()?.praktijkgegevens;
  const words = texts.crisis;
  useCommand('print', staff ? () => void printCrisis() : null);
  const numbers = (
    <Card>
      {now && praktijk ? <WhomToCall now={now} praktijk={praktijk} /> : <p>{texts.frame.loading}</p>}
    </Card>
  );
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={now ? momentLine(now) : texts.frame.loading}
        actions={
          staff && (
            <Button onClick={() => void printCrisis()} aria-keyshortcuts={ariaKeys('print')}>
              {words.print} <KeyHint command="print" />
            </Button>
          )
        }
      />
      {staff ? (
        <Columns aside={numbers} wideAside>
          <FindPerson />
        </Columns>
      ) : (
        numbers
      )}
    </>
  );
}
