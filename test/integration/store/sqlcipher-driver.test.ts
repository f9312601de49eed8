import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { driverSuite } from './driver-suite';

driverSuite('of @journeyapps/sqlcipher', loadSqlcipherDriver);
