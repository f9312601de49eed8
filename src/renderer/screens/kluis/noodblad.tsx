export function Noodblad() {
  return null;
}
