import { type Driver, StoreFault } from './driver';
import { loadMultipleCiphersDriver } from './multiple-ciphers-driver';
import { loadSqlcipherDriver } from './sqlcipher-driver';

/**
 * The binding that this computer has: the one built from source where that could be done, else the one that comes built.
 * Both read and write the same files. Throws `bindingMissing` when it has neither.
 */
export async function loadDriver(
  loaders: readonly (() => Promise<Driver>)[] = [loadSqlcipherDriver, () => loadMultipleCiphersDriver()],
): Promise<Driver> {
  for (const load of loaders) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof StoreFault && error.code === 'bindingMissing')) throw error;
    }
  }
  throw new StoreFault('bindingMissing', 'none');
}
