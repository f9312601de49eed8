import type { CasusListRow } from '#contract/casus-calls';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';

/** Who is responsible for treatment; a casus that can't be read says so instead. */
export function ResponsibleBadge({ responsible }: Pick<CasusListRow, 'responsible'>) {
  if (responsible === null) return <Badge tone="late">{texts.casussen.notReadable}</Badge>;
  return (
    <Badge tone={responsible === 'ggz' ? 'quiet' : 'primary'}>
      {texts.casussen.responsible[responsible]}
    </Badge>
  );
}
