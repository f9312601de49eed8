export function PraktijkScreen() {
  return null;
}
