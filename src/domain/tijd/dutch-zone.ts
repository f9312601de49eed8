/** The zone of every practice: in which an appointment is, and on which day something was handed over. */
export const dutchZone = 'Europe/Amsterdam';
