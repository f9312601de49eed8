export function VaultFaultScreen() {
  return null;
}
