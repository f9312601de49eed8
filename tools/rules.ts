// npm run rules — writes docs/rules.md anew from the packs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPacks } from './regio/bundled-packs';
import { rulesPage } from './regio/rules-page';
import { root } from './root.mjs';

writeFileSync(join(root, 'docs', 'rules.md'), rulesPage([...bundledPacks().values()]));
