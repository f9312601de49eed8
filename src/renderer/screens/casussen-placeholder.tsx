import { texts } from '../app/texts';
import { PageTitle } from '../components/page-title';

export function CasussenPlaceholder() {
  return <PageTitle title={texts.frame.casussenEmpty.title} subtitle={texts.frame.casussenEmpty.text} />;
}
