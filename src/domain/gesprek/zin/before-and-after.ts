/**
 * "voor 1 december", "na 1 december", as part of a pattern. Not the second half of a verb: "schrijft lithium voor" is
 * prescribing it.
 */
export const beforeOrAfter = '(?<!(?:schrijf|schrijft|bereidt|stelt|legt)\\s[^,;]*)voor|vóór|na';
