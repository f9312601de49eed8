import type { Settings } from '#contract/settings-calls';
import { showTextSize, textSizes, useTextSize } from '../../app/text-size';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { CheckField } from '../../components/check-field';
import { ChoiceChips } from '../../components/choice-chips';
import { SelectField } from '../../components/text-field';
import styles from './instellingen.module.css';
import { useSettings } from './use-settings';

const lockChoices = [1, 2, 3, 5, 10, 15, 20, 30, 60] as const;
const clipboardChoices = [10, 20, 30, 60, 120, 300, 600] as const;

/** The settings that save themselves. */
export function SettingCards({ stored }: { readonly stored: Settings }) {
  const words = texts.instellingen;
  const { settings, saved, change } = useSettings(stored);
  const size = useTextSize();
  const savedBeside = (...names: readonly (keyof Settings)[]) => (
    <output>{saved !== null && names.includes(saved) && <Badge tone="good">{words.saved}</Badge>}</output>
  );
  return (
    <>
      <Card title={words.screen} beside={savedBeside('textSize')}>
        <ChoiceChips
          legend={words.textSize}
          description={words.textSizeHint}
          options={withPresent(textSizes, size).map((value) => ({ value, label: words.percent(value) }))}
          value={size}
          onChoose={(value) => {
            showTextSize(value);
            void change('textSize', value);
          }}
        />
      </Card>
      <Card title={words.lock} beside={savedBeside('lockAfterMinutes')}>
        <SelectField
          label={words.lockAfter}
          description={words.lockHint}
          width="short"
          options={withPresent(lockChoices, settings.lockAfterMinutes).map((count) => ({
            value: String(count),
            label: words.minutes(count),
          }))}
          value={String(settings.lockAfterMinutes)}
          onChange={(event) => void change('lockAfterMinutes', Number(event.currentTarget.value))}
        />
      </Card>
      <Card title={words.paste} beside={savedBeside('pasteWrap', 'pasteAscii', 'clipboardSeconds')}>
        <div className={styles.fields}>
          <CheckField
            label={words.pasteWrap}
            description={words.pasteWrapHint}
            checked={settings.pasteWrap}
            onChange={(checked) => void change('pasteWrap', checked)}
          />
          <CheckField
            label={words.pasteAscii}
            description={words.pasteAsciiHint}
            checked={settings.pasteAscii}
            onChange={(checked) => void change('pasteAscii', checked)}
          />
          <SelectField
            label={words.clipboard}
            description={words.clipboardHint}
            width="short"
            options={withPresent(clipboardChoices, settings.clipboardSeconds).map((count) => ({
              value: String(count),
              label: words.seconds(count),
            }))}
            value={String(settings.clipboardSeconds)}
            onChange={(event) => void change('clipboardSeconds', Number(event.currentTarget.value))}
          />
        </div>
      </Card>
    </>
  );
}

/** The choices with what is set now among them, also when that isn't one of them. */
function withPresent(choices: readonly number[], present: number): readonly number[] {
  return choices.includes(present) ? choices : [...choices, present].sort((one, other) => one - other);
}
