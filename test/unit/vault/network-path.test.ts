import { expect, test } from 'vitest';
import { isNetworkPath } from '#main/vault/network-path';

test.each([
  '\\\\server\\share',
  '\\\\server\\share\\praktijk',
  '//server/share',
  '\\/server/share',
  '\\\\?\\UNC\\server\\share',
  '\\\\?\\unc\\server\\share',
  '\\\\.\\UNC\\server\\share',
  '//?/UNC/server/share',
  '\\\\?\\GLOBALROOT\\Device\\UNC\\server\\share',
  '\\\\wsl$\\Debian\\home',
  '\\\\server@SSL\\DavWWWRoot\\map',
  '  \\\\server\\share',
])('security 33: the share %s is recognised', (path) => {
  expect(isNetworkPath(path)).toBe(true);
});

test.each([
  'C:\\Users\\ina\\AppData\\Roaming\\Warme Overdracht',
  'C:/Users/ina',
  '\\\\?\\C:\\Users\\ina',
  '\\\\.\\C:\\Users',
  '\\Users\\ina',
  '/home/ina/.config',
  '/mnt/server/share',
  'kluis\\\\map',
  '',
])('security 33: the local path %s is not taken for a share', (path) => {
  expect(isNetworkPath(path)).toBe(false);
});
