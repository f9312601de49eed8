export function Instellingen() {
  return null;
}
