import { useSearch } from '@tanstack/react-router';
import { documentRemarks, overnameDocuments } from '#domain/overname/overname-documents';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useBody } from '../../../records/record-context';
import { useDocumentSource } from '../documents/use-document-source';
import { BsnStop } from './bsn-stop';
import { checkedDocument, readCheckSearch } from './check-document';
import { checkSections } from './check-rows';
import { CheckSections } from './check-sections';
import { ConsentCard } from './consent-card';
import { DocumentActions } from './document-actions';
import { DocumentExtras } from './document-extras';
import { DocumentPicker } from './document-picker';
import { RemarkList } from './remark-list';

/** Everything that goes into a document, what is missing, and then the document itself. */
export function CheckScreen() {
  const { document, blank } = checkedDocument(readCheckSearch(useSearch({ strict: false })));
  const casus = useBody('casus');
  const { check } = texts.casus;
  const source = useDocumentSource();
  return (
    <>
      <PageTitle title={check.title} subtitle={overnameDocuments[document].title} />
      <DocumentPicker document={document} blank={blank} />
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
            <DocumentExtras document={document} />
            {source && <RemarkList remarks={documentRemarks(document, source)} />}
            <CheckSections sections={checkSections(document, casus)} />
          </>
        )}
      </Columns>
    </>
  );
}
