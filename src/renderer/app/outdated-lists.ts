import { forgetAnswers } from './use-call';

/** Long enough that counting doesn't keep the index busy while someone types in a casus. */
const calmMs = 1500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Something in a dossier was changed, or another day began: lists that are on the screen are asked again. */
export function listsOutdated(): void {
  forgetAnswers('vandaag.list');
  forgetAnswers('his.open');
  forgetAnswers('casus.list');
  forgetAnswers('inkomend.list');
  forgetAnswers('inkomend.open');
  forgetAnswers('inkomend.count');
  clearTimeout(timer);
  timer = setTimeout(() => forgetAnswers('vandaag.count'), calmMs);
}

/** The same, with the count in the navigation at once. */
export function listsOutdatedNow(): void {
  listsOutdated();
  forgetAnswers('vandaag.count');
}
