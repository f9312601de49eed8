import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { type InkomendKind, type InkomendNote, inkomendKinds } from '#domain/inkomend/inkomend';
import { texts } from '../../app/texts';
import { SelectField, TextArea } from '../../components/text-field';
import styles from './inkomend.module.css';
import { useReceive } from './use-receive';

interface LetterDropProps {
  readonly note: InkomendNote;
  /** Null: the kind is given. */
  readonly onKind: ((kind: InkomendKind) => void) | null;
  readonly onReceived: (id: string) => void;
}

/** Where a letter or a form comes in: dropped, chosen or pasted. */
export function LetterDrop({ note, onKind, onReceived }: LetterDropProps) {
  const words = texts.inkomend.drop;
  const { pending, problem, keepAnyway, receiveFile, receiveText } = useReceive(note, onReceived);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const [pasted, setPasted] = useState('');
  const [textMissing, setTextMissing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  function take(files: FileList | null): void {
    const [file, ...more] = files ?? [];
    setSeveral(more.length > 0);
    if (file && more.length === 0) void receiveFile(file);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of three ways; the others are controls in it.
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      data-drop
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {onKind !== null && (
        <SelectField
          label={words.kind}
          options={inkomendKinds
            .filter((kind) => kind !== 'telefoontje')
            .map((value) => ({ value, label: texts.inkomend.kinds[value] }))}
          value={note.kind}
          onChange={(event) => onKind(event.currentTarget.value as InkomendKind)}
        />
      )}
      <p>{words.hint}</p>
      <div className={styles.actions}>
        <Button variant="filled" aria-busy={pending} onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".docx,.pdf,.txt,.text"
          aria-label={words.choose}
          onChange={(event) => {
            take(event.currentTarget.files);
            // Choosing the same file again must be heard too.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {pending && (
          <p>
            {words.reading}. {words.readingHint}
          </p>
        )}
      </div>
      <div role="alert">
        {problem !== null && <p className={styles.problem}>{problem}</p>}
        {several && <p className={styles.problem}>{words.several}</p>}
      </div>
      {keepAnyway !== null && (
        <div>
          <Button onClick={() => void keepAnyway()}>{words.keepOriginal}</Button>
          <p className={styles.soft}>{words.keepHint}</p>
        </div>
      )}
      <TextArea
        label={words.paste}
        rows={3}
        error={textMissing && pasted.trim() === '' ? words.textMissing : null}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button
          aria-busy={pending}
          onClick={() => {
            setTextMissing(pasted.trim() === '');
            if (pasted.trim() !== '') void receiveText(pasted);
          }}
        >
          {words.addText}
        </Button>
      </div>
    </div>
  );
}
