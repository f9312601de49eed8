import { phrases } from '../words';

/** "Evenmin als bij een eerdere opname": that time is spoken of, not meant. */
export const comparison = phrases(
  '(?:als|zoals) (?:bij|tijdens|in|na) (?:de |een |haar |zijn )?(?:eerdere|vorige) [a-z]+',
);

/** The plan is someone else's, or belongs to another treatment. */
const relation =
  '(?:ex-|schoon|stief|pleeg|half|klein)?(?:zus(?:je)?|broer(?:tje)?|moeder|vader|partner|echtgenoo?te?|man|vrouw|zoon|dochter|kind(?:eren)?|ouders?|vriend(?:in)?|medepatient|medeclient|huisgenoot|neef|nicht|tante|oom|lotgenoot|buurvrouw|buurman|kennis|ex(?:-partner)?)';
export const someoneElses = new RegExp(
  [
    `(?:^|[\\s(,:])(?:(?:zijn|haar|diens|hun|een|de) )?(?:oudere |jongere )?(?<!\\b(?:met|door|samen) (?:(?:zijn|haar|hun|de|een) )?)${relation}(?: van (?:[a-z]+ )?[a-z]+)?(?:,[^,;.§]{3,50},)? (?:zelf |ook )?(?:heeft|had|werkt(?:e)?(?: \\w+)? met|gebruikt(?:e)?|maakte|bezit|draagt|beschikt|kreeg|schreef|stelde)(?! (?:ook )?(?:een |het )?(?:kopie|afschrift|exemplaar))[^,;.]*§`,
    '(?:ervaringsdeskundige|behandelaar|begeleider|casemanager|coach|groepsgenoo?te?n?)[^,;.]* zelf [^,;.]*§',
    `${relation}(?: [a-z]+){1,8}; ?(?:zij|hij|ze|deze|die) [^;.]*§`,
    `(?:heeft|had|werkt|gebruikt) (?:zijn|haar|diens|een) ${relation}[^,;.]*§`,
    `§(?: \\([^)]*\\))? van (?:zijn|haar|diens|de|een|mijn|hun)? ?(?:oudere |jongere |ex-)?${relation}(?! (?:en|of) (?:client|patient|hem|haar))`,
    `${relation}s § `,
    '§(?:[a-z0-9 ]{0,20}) (?:van|door|bij|uit) (?:de|een|zijn|haar|het|onze|mijn)? ?(?:vorige|eerdere|vroegere|oude|andere|voormalige?) [a-z]+',
    '(?:vorige|eerdere|vroegere|voormalige) (?:behandelaar|instelling|behandeling|zorgverlener|opname|kliniek)[^,;.]{0,40}§',
    '(?:oude?|oud|vorige?|eerdere?|vroegere?) §',
    'informatie over (?:de |het |een )?§',
    '(?:training|cursus|groep|workshop|module|folder|brochure|consulent|methodiek) (?:over |voor |van )?(?:de |het |een )?§(?! (?:gemaakt|opgesteld))',
  ].join('|'),
);
