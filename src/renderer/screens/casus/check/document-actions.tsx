import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import { ask } from '../../../app/client';
import { useCommand } from '../../../app/commands';
import { ariaKeys } from '../../../app/keymap';
import { showFailure, showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { forgetAnswers } from '../../../app/use-call';
import { Card } from '../../../components/card';
import { CheckField } from '../../../components/check-field';
import { KeyHint } from '../../../components/key-hint';
import { useRecord } from '../../../records/record-context';
import { IssuedDocuments } from '../issued-documents';
import styles from './check.module.css';
import type { CheckedDocument } from './check-document';
import { DocumentPreview } from './document-preview';
import { PasteTextView } from './paste-text-view';
import { usePasteProfile } from './use-paste-profile';

type Busy = 'docx' | 'pdf' | 'txt' | 'print' | 'copy' | null;

/** The document: see it as it will be, then Word, PDF, text, paper or the clipboard. */
export function DocumentActions({ document, blank }: CheckedDocument) {
  const { id, session } = useRecord('casus');
  const profile = usePasteProfile();
  const [busy, setBusy] = useState<Busy>(null);
  const [shown, setShown] = useState<'pdf' | 'text'>('pdf');
  const { check } = texts.casus;
  const which = { casusId: id, document, blank };
  const paste = { wrap: profile.wrap, ascii: profile.ascii };

  /** What is typed is stored before it goes into a document. */
  async function during(what: Busy, act: () => Promise<string | null>): Promise<void> {
    if (busy !== null) return;
    setBusy(what);
    await session.flush();
    const done = await act();
    setBusy(null);
    if (done !== null) showNotice(done);
    forgetAnswers('document.issued');
  }

  const save = (format: 'docx' | 'pdf' | 'txt') =>
    during(format, async () => {
      const answer = await ask('document.save', { ...which, format, ...paste });
      if (!answer.ok) return fail(errorText(answer.code));
      return answer.value.fileName === null ? null : check.saved(answer.value.fileName);
    });
  const print = () =>
    during('print', async () => {
      const answer = await ask('document.print', which);
      if (!answer.ok) return fail(errorText(answer.code));
      return answer.value.printed ? check.printed : null;
    });
  const copy = () =>
    during('copy', async () => {
      setShown('text');
      const answer = await ask('document.copy', { ...which, ...paste });
      return answer.ok ? check.copied(answer.value.characters) : fail(errorText(answer.code));
    });
  useCommand('print', () => void print());
  useCommand('copyForHis', () => void copy());

  return (
    <>
      <Card title={check.document}>
        <div className={styles.actions}>
          <Button variant="filled" onClick={() => void save('docx')} aria-busy={busy === 'docx'}>
            {check.word}
          </Button>
          <Button variant="filled" onClick={() => void save('pdf')} aria-busy={busy === 'pdf'}>
            {check.pdf}
          </Button>
          <Button
            onClick={() => void print()}
            aria-busy={busy === 'print'}
            aria-keyshortcuts={ariaKeys('print')}
          >
            {check.print} <KeyHint command="print" />
          </Button>
          <Button
            onClick={() => void copy()}
            aria-busy={busy === 'copy'}
            aria-keyshortcuts={ariaKeys('copyForHis')}
          >
            {check.copy} <KeyHint command="copyForHis" />
          </Button>
          <Button onClick={() => void save('txt')} aria-busy={busy === 'txt'}>
            {check.text}
          </Button>
        </div>
        <div className={styles.choices}>
          <CheckField label={check.wrap} checked={profile.wrap} onChange={profile.setWrap} />
          <CheckField label={check.ascii} checked={profile.ascii} onChange={profile.setAscii} />
        </div>
        <div className={styles.actions}>
          <Button onClick={() => setShown('pdf')} aria-pressed={shown === 'pdf'}>
            {check.preview}
          </Button>
          <Button onClick={() => setShown('text')} aria-pressed={shown === 'text'}>
            {check.pasteText}
          </Button>
        </div>
        {shown === 'pdf' ? <DocumentPreview {...which} /> : <PasteTextView {...which} {...paste} />}
      </Card>
      <IssuedDocuments />
    </>
  );
}

function fail(text: string): null {
  showFailure(text);
  return null;
}
