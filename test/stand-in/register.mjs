// Lets plain Node run the built program: TypeScript of the stand-in through tsx, `electron` through the stand-in.
import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

registerTypeScript();
register('./electron-hook.mjs', import.meta.url);
