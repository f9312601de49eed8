import { driverSuite } from '../integration/store/driver-suite';
import { bindings } from './bindings';

driverSuite('built from source', bindings.built);
driverSuite('that comes built', bindings.prebuilt);
