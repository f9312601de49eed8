export function RecoverVault() {
  return null;
}
