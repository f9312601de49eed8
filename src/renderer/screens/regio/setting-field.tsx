import { useState } from 'react';
import { formatPeriod, parsePeriod } from '#domain/regio/period';
import type { RegionPack } from '#domain/regio/region-pack';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { TextField } from '../../components/text-field';
import { useBody, useRecord } from '../../records/record-context';

const path = 'regio/choices';

interface SettingFieldProps {
  readonly pack: string;
  readonly setting: RegionPack['settings'][number];
}

/** A value that no region agreed, for the practice to change; empty or the pack's own value is the pack's. */
export function SettingField({ pack, setting }: SettingFieldProps) {
  const { session } = useRecord('praktijk');
  const { regio } = useBody('praktijk');
  const words = texts.regio.setting;
  const chosen = regio.choices.find((one) => one.pack === pack && one.rule === setting.id);
  const stored = formatPeriod(chosen?.period ?? setting.period);
  // What was typed stays as long as it says what is stored, or can't be read.
  const [typed, setTyped] = useState<{ readonly text: string; readonly while: string } | null>(null);
  const text = typed?.while === stored ? typed.text : stored;
  const unread = text.trim() !== '' && parsePeriod(text) === null && text !== stored;

  function type(next: string): void {
    const read = next.trim() === '' ? setting.period : parsePeriod(next);
    setTyped({ text: next, while: read === null ? stored : formatPeriod(read) });
    if (read === null) return;
    if (read === setting.period) {
      if (chosen) session.removeItem(path, chosen.id);
      return;
    }
    const made = { id: newId(), pack, rule: setting.id, period: read, from: null };
    if (chosen) session.setField(`${path}/${chosen.id}/period`, read);
    else session.addItem(path, made);
  }

  return (
    <TextField
      label={setting.title}
      description={words.ofPack(formatPeriod(setting.period))}
      width="short"
      value={text}
      error={unread ? words.unread : null}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
