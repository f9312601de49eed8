import { describe, expect, test } from 'vitest';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { driverSuite } from './driver-suite';
import { filledDatabase, withDatabase } from './encrypted-file';

driverSuite('of @journeyapps/sqlcipher', loadSqlcipherDriver);

describe('SQLCipher', () => {
  test('logs nothing', async () => {
    const driver = await loadSqlcipherDriver();
    const path = await filledDatabase(driver, 1);
    await withDatabase(driver, path, 'write', async (connection) => {
      expect(await connection.all('PRAGMA cipher_log_level')).toEqual([{ cipher_log_level: 'NONE' }]);
    });
  });
});
