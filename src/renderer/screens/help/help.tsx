import { useAppInfo } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { PageTitle } from '../../components/page-title';
import styles from './help.module.css';
import { KeyTable } from './key-table';

/** The keys, and what the program protects and what it can't. */
export function Help() {
  const { version, standIn } = useAppInfo();
  const words = texts.help;
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle(version)} />
      <Columns
        wideAside
        aside={
          <>
            <Card title={words.protects}>
              <Points points={words.protectsPoints} />
            </Card>
            <Card title={words.cannot}>
              <Points points={words.cannotPoints} />
            </Card>
            {standIn && (
              <Card title={words.shell}>
                <p>{words.shellText}</p>
              </Card>
            )}
          </>
        }
      >
        <KeyTable />
      </Columns>
    </>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
