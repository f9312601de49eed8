import { describe, expect, test } from 'vitest';
import { driverAt } from '../builders/driver-at';
import { filledDatabase, key, withDatabase } from '../integration/store/encrypted-file';
import { built, prebuilt } from './bindings';
import { otherPrograms } from './other-programs';

const query = 'SELECT id, text FROM note ORDER BY id';

describe.each(otherPrograms().map(({ name, read }) => [name, read] as const))('%s', (_name, read) => {
  test.each([
    ['built', built],
    ['prebuilt', prebuilt],
  ])('reads with the raw key what the %s binding wrote', async (_binding, place) => {
    const driver = await driverAt(place);
    const path = await filledDatabase(driver);
    const written = await withDatabase(driver, path, 'read', (connection) => connection.all(query));
    expect(written).toHaveLength(400);
    expect(read({ path, key }, query)).toEqual(written);
  });
});
