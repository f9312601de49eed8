import { StoreFault } from '../store/driver';
import { systemErrorCode } from '../vault/file-port';

export function isDiskFull(error: unknown): boolean {
  if (error instanceof StoreFault) return error.code === 'diskFull';
  return ['ENOSPC', 'EDQUOT'].includes(systemErrorCode(error) ?? '');
}
