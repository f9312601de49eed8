import { containsBsn } from '#domain/identiteit/bsn';
import { texts } from '../app/texts';
import { FieldHint } from './field-hint';

/** Under a text field: says so when the text holds a citizen service number. It stops nothing. */
export function BsnWarning({ text }: { readonly text: string }) {
  return containsBsn(text) ? <FieldHint tone="warning">{texts.components.bsn}</FieldHint> : null;
}
