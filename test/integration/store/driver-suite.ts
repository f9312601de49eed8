import { describe } from 'vitest';
import type { Driver } from '#main/store/driver';
import { fileSuite } from './driver-suite-files';
import { statementSuite } from './driver-suite-statements';

/** What the vault relies on in a binding of SQLCipher; one that passes can serve in the place of another. */
export function driverSuite(name: string, load: () => Promise<Driver>): void {
  describe(`the driver ${name}`, () => {
    fileSuite(load);
    statementSuite(load);
  });
}
