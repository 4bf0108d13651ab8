/**
 * Words for numbers below a million in small letters without accents, of English and Spanish; of Slavic
 * languages nine and ten, which are a letter apart.
 */
const english =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|hundred|thousand|first|second|third|fifth|eighth|ninth|twelfth|(?:four|six|seven|ten|eleven|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred|thousand)th)$/;
const spanish =
  /^(?:(?:dieci|veinti)?(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|diez|once|doce|trece|catorce|quince|veinte|(?:trei|cuare|cincue|sese|sete|oche|nove)nta|cien|(?:dos|tres|cuatro|seis|sete|ocho|nove)?cient[oa]s?|quinient[oa]s?|mil|(?:primer|tercer)(?:[oa]s?)?|(?:segund|cuart|quint|sext|septim|octav|noven|decim|undecim|duodecim)[oa]s?)$/;

/** девять, devet, dziewiec, and their ordinals. */
const slavic = /^(?:de[vs][ae]t|dzie[ws]i(?:ec|at)|де[вс](?:ят|ет))\p{L}{0,3}$/u;

export function isNumberWord(word: string): boolean {
  return english.test(word) || spanish.test(word) || slavic.test(word);
}
