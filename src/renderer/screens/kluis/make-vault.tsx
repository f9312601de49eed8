export function MakeVault() {
  return null;
}
