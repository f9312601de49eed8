import { describe, expect, test } from 'vitest';
import { type Driver, StoreFault, type StoreFaultCode } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import { loadMultipleCiphersDriver } from '#main/store/multiple-ciphers-driver';

function named(name: string): () => Promise<Driver> {
  return async () => ({ name, open: () => Promise.reject(new StoreFault('other', 'not a real one')) });
}

function failing(code: StoreFaultCode): () => Promise<Driver> {
  return () => Promise.reject(new StoreFault(code, 'as the test wants it'));
}

describe('the choice of a binding', () => {
  test('takes the first that is here', async () => {
    expect((await loadDriver([named('first'), named('second')])).name).toBe('first');
  });

  test('takes the next when one is missing', async () => {
    expect((await loadDriver([failing('bindingMissing'), named('second')])).name).toBe('second');
  });

  test('says that a binding is missing when all are', async () => {
    const none = loadDriver([failing('bindingMissing'), failing('bindingMissing')]);
    await expect(none).rejects.toMatchObject({ code: 'bindingMissing' });
  });

  test('hides no other fault behind the next one', async () => {
    await expect(loadDriver([failing('other'), named('second')])).rejects.toMatchObject({ code: 'other' });
  });

  test('where SQLCipher was built, takes that', async () => {
    expect((await loadDriver()).name).toBe('@journeyapps/sqlcipher');
  });

  test('a prebuilt binding that isn’t there is missing, whatever Node runs this', async () => {
    await expect(loadMultipleCiphersDriver('no-such-binding')).rejects.toMatchObject({
      code: 'bindingMissing',
    });
  });
});
