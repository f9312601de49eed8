import { useSearch } from '@tanstack/react-router';
import { documentRemarks, overnameDocuments } from '#domain/overname/overname-documents';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useBody } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import { usePacks } from '../use-packs';
import { BsnStop } from './bsn-stop';
import { checkedDocument, readCheckSearch } from './check-document';
import { checkSections } from './check-rows';
import { CheckSections } from './check-sections';
import { ConsentCard } from './consent-card';
import { DocumentActions } from './document-actions';
import { DocumentTabs } from './document-tabs';
import { RemarkList } from './remark-list';
import { usePraktijk } from './use-praktijk';

/** Everything that goes into a document, what is missing, and then the document itself. */
export function CheckScreen() {
  const { document, blank } = checkedDocument(readCheckSearch(useSearch({ strict: false })));
  const { persoon } = useCasusView();
  const casus = useBody('casus');
  const praktijk = usePraktijk();
  const packs = usePacks();
  const today = useToday();
  const { check } = texts.casus;
  const source = praktijk &&
    packs && { casus, persoon: { persoonsgegevens: persoon }, praktijk, packs, today };
  return (
    <>
      <PageTitle title={check.title} subtitle={overnameDocuments[document].title} />
      <DocumentTabs document={document} blank={blank} />
      <Columns
        aside={<DocumentActions key={`${document} ${blank}`} document={document} blank={blank} />}
        wideAside
      >
        {blank ? (
          <Card title={check.blank}>
            <p>{check.blankText}</p>
          </Card>
        ) : (
          <>
            <ConsentCard key={document} document={document} />
            {source && <BsnStop document={document} source={source} />}
            {source && <RemarkList remarks={documentRemarks(document, source)} />}
            <CheckSections sections={checkSections(document, casus)} />
          </>
        )}
      </Columns>
    </>
  );
}
