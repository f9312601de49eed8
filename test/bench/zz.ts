import { report } from './measure';
import { measureScreensInWindow } from './starting';
report(await measureScreensInWindow(10000, 20));
