import { driverAt } from '../builders/driver-at';
import { driverSuite } from '../integration/store/driver-suite';
import { built, prebuilt } from './bindings';

driverSuite('of @journeyapps/sqlcipher', () => driverAt(built));
driverSuite('of better-sqlite3-multiple-ciphers', () => driverAt(prebuilt));
