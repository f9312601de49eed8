/** One @ with something on both sides and a dot in the domain; whether the address exists can't be known here. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(text.trim());
}
