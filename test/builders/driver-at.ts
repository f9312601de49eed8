import type { Driver } from '#main/store/driver';
import { loadMultipleCiphersDriver } from '#main/store/multiple-ciphers-driver';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';

/** Where a binding is that comes built; `ownBinding`: the one built from source, among the packages of the program. */
export type BindingPlace = string;
export const ownBinding: BindingPlace = '';

export function driverAt(place: BindingPlace): Promise<Driver> {
  return place === ownBinding ? loadSqlcipherDriver() : loadMultipleCiphersDriver(place);
}
