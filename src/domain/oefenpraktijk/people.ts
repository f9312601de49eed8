import type { PlainDate } from '../tijd/plain-date';
import { piet } from './casussen/afgerond';
import { anna } from './casussen/anna';
import { dirk } from './casussen/dirk';
import { els } from './casussen/els';
import { maryam } from './casussen/maryam';
import { carla, kees } from './casussen/staal';
import { testman } from './casussen/testman';
import { jamal, linde, samira } from './casussen/vooraf';
import { daysAround } from './days';
import type { ScriptPerson } from './script';

/**
 * Everyone of the oefenpraktijk: eleven people who don't exist, with twelve casussen between them, in every phase. The
 * first is the last to be made, so that the list begins with her.
 */
export function oefenPeople(today: PlainDate): readonly ScriptPerson[] {
  const days = daysAround(today);
  return [anna, testman, carla, maryam, els, dirk, samira, linde, jamal, kees, piet].map((person) =>
    person(days),
  );
}
