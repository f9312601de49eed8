export function UnlockVault() {
  return null;
}
