import type { Locator, Page } from 'playwright-core';

export interface ExampleAgreement {
  readonly who: string;
  readonly what: string;
  readonly when:
    | { readonly kind: 'Op een datum'; readonly date: string }
    | { readonly kind: 'In een periode'; readonly from: string; readonly until?: string }
    | { readonly kind: 'In een ritme'; readonly every: string; readonly unit: string; readonly from: string }
    | { readonly kind: 'In woorden'; readonly words: string };
}

/** Opens the Afsprakenformulier from the overview of the casus. */
export async function openForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Afsprakenformulier', exact: true }).first().click();
  await page.getByText('Stap 1 van 6 · Doelen').waitFor();
}

/** Opens a step of the form from the list of steps, or from the overview. */
export async function openStep(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^\\d\\. ${name}$`) }).click();
  await page.getByText(new RegExp(`^Stap \\d van 6 · ${name}$`)).waitFor();
}

/** The part of a step that belongs to one field of text: its text, agreements and N.v.t. */
export function topicOf(page: Page, label: string): Locator {
  return page.locator('[data-topic]').filter({ has: page.getByLabel(label, { exact: true }) });
}

/** Adds an agreement under a field of text. */
export async function addAgreement(page: Page, label: string, agreement: ExampleAgreement): Promise<void> {
  const topic = topicOf(page, label);
  const before = await topic.getByRole('group', { name: /^Afspraak \d+/ }).count();
  await topic.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  const group = topic.getByRole('group', { name: /^Afspraak \d+/ }).nth(before);
  await group.getByLabel('Wie').selectOption({ label: agreement.who });
  await group.getByLabel('Wat').fill(agreement.what);
  await group.getByRole('radio', { name: agreement.when.kind }).check();
  const { when } = agreement;
  switch (when.kind) {
    case 'Op een datum':
      await group.getByLabel('Datum', { exact: true }).fill(when.date);
      return;
    case 'In een periode':
      await group.getByLabel('Vanaf').fill(when.from);
      if (when.until !== undefined) await group.getByLabel('Tot en met').fill(when.until);
      return;
    case 'In een ritme':
      await group.getByLabel('Om de').fill(when.every);
      await group.getByLabel('Eenheid').selectOption({ label: when.unit });
      await group.getByLabel('Vanaf').fill(when.from);
      return;
    case 'In woorden':
      await group.getByRole('textbox', { name: 'Wanneer' }).fill(when.words);
  }
}

/** The steps of the form, as the list of steps names them. */
export const stepNames = [
  'Doelen',
  'Contact',
  'Terugval en crisis',
  'Samenwerking',
  'Naasten en anderen',
  'Bereikbaarheid',
] as const;

/** What the example casus says, field by field. */
export const exampleTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Doelen: {
    'Doelen na afsluiting van de behandeling': 'Drie dagen per week werken. Weer zelf de boodschappen doen.',
    'Evalueren van het herstel: wanneer, hoe vaak en met wie': 'Elk half jaar, met zus Els erbij.',
  },
  Contact: {
    'Datum eerste afspraak na afsluiting sggz behandeling (indien wenselijk)': '7-12-2026',
    'Hoe vaak en op welke manier cliënt en huisarts/POH-ggz contact hebben':
      'De eerste drie maanden om de vier weken bellen, daarna in overleg.',
  },
  'Terugval en crisis': {
    'Bij niet acute situaties': 'Slecht slapen of afspraken afzeggen: eerst de POH-ggz bellen.',
    'Bij acute situaties (crisis)': 'Overdag de spoedlijn van de praktijk. Daarbuiten de huisartsenpost.',
  },
  Samenwerking: {
    Medicatiebegeleiding: 'Lithium 800 mg, spiegel en nierfunctie elk half jaar.',
    'Terugvalpreventie en signalering': 'Het signaleringsplan zit bij de overdrachtsbrief.',
    'Afspraken rond overleg en consultatie': 'De ggz-behandelaar belt dezelfde dag terug.',
  },
};

/** Fills in the whole Afsprakenformulier of the example, step by step, as someone would. */
export async function fillForm(page: Page): Promise<void> {
  for (const [step, fields] of Object.entries(exampleTexts)) {
    await openStep(page, step);
    for (const [label, value] of Object.entries(fields))
      await page.getByLabel(label, { exact: true }).fill(value);
    if (step === 'Contact') {
      await addAgreement(page, 'Hoe vaak en op welke manier cliënt en huisarts/POH-ggz contact hebben', {
        who: 'Huisarts: H. Voorbeeld',
        what: 'belt Anna',
        when: { kind: 'In een ritme', every: '4', unit: 'weken', from: '7-12-2026' },
      });
    }
    if (step === 'Samenwerking') {
      await addAgreement(page, 'Medicatiebegeleiding', {
        who: 'Huisarts: H. Voorbeeld',
        what: 'schrijft lithium voor',
        when: { kind: 'In een periode', from: '1-12-2026' },
      });
      await addAgreement(page, 'Terugvalpreventie en signalering', {
        who: 'Cliënt',
        what: 'zegt het als slapen drie nachten niet lukt',
        when: { kind: 'In woorden', words: 'zodra het speelt' },
      });
      await page.locator('[data-topic="opschaling"]').getByRole('checkbox', { name: 'N.v.t.' }).check();
    }
  }
  await openStep(page, 'Naasten en anderen');
  await page
    .getByLabel('Afspraken met naastbetrokkene(n)', { exact: true })
    .fill('Zus Els belt als zij zich zorgen maakt.');
  await page.locator('[data-topic="andereBetrokkenen"]').getByRole('checkbox', { name: 'N.v.t.' }).check();
  await fillReach(page);
}

/** Who can be reached how: the ggz-behandelaar, and a sister who is added. */
async function fillReach(page: Page): Promise<void> {
  await openStep(page, 'Bereikbaarheid');
  const ggz = page.getByRole('group', { name: 'Ggz-behandelaar' });
  await ggz.getByLabel('Organisatie').fill('GGZ Voorbeeld');
  const named = page.getByRole('group', { name: /GGZ Voorbeeld$/ });
  await named.getByLabel('Naam', { exact: true }).fill('dr. F. Fictief');
  await named.getByLabel('Telefoon').fill('0229 000 123');
  await named.getByRole('button', { name: 'Tijden toevoegen' }).click();
  await named.getByLabel('vrijdag').uncheck();
  await named.getByLabel('Van', { exact: true }).fill('8.30');
  await named.getByLabel('Tot', { exact: true }).fill('12');
  await named.getByLabel('Bij spoed of crisis').fill('0229 000 124, dag en nacht');
  await page.getByRole('button', { name: 'Betrokkene toevoegen' }).click();
  const sister = page.getByRole('group', { name: 'Naaste', exact: true });
  await sister.getByLabel('Telefoon').fill('06 00 00 00 01');
  await sister.getByLabel('Naam', { exact: true }).fill('Els Voorbeeld (zus)');
}

/** Waits until the frame says that everything typed is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByText(/^Opgeslagen \d\d:\d\d$/)
    .first()
    .waitFor();
}
