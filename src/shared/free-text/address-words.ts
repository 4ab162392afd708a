/** Endings that say "street" in any spelling, on a stem of at least two letters. */
export const strongSuffix =
  /\p{L}{2}(?:straat|straatje|str|laan|laantje|weg|wegje|dreef|kade|singel|gracht|plantsoen|steeg|steegje|boulevard|allee|plein|pleintje|dijk|hof|hofje|burgwal|passage|esplanade)$/iu;

/** Endings of street names that ordinary words and wijken have as well: only with a capital or after a word of living. */
export const weakSuffix =
  /\p{L}{2}(?:park|ring|baan|pad|wal|markt|brink|meent|akker|horst|veld|velden|kamp|hoek|berg|donk|gaarde|oord|werf|haven|poort|brug|tuin|weide|oever|hage|haag|zoom|land|landen|erf|rode|burg|borg|stein|heem|hout|bos|wijk|dal|duin|duinen|steen|molen|hoeve|heuvel|kerk|zand|ven|beek|meer|rijn|eng|vaart|sluis|bloem|roos|oord|els|eik|kwartier|terras|rak|loop|heide|hei|stede|staete|state|flat|toren|residentie)$/iu;

/** Of these, the endings that new words for things of the office do not have. */
export const onlyStreets =
  /\p{L}{2}(?:kamp|akker|horst|donk|gaarde|werf|weide|oever|hage|zoom|erf|rode|borg|stein|heem|brink|meent)$/iu;

/** Words with such an ending that are no streets. */
export const notStreets =
  /^(?:onder|om|uit|over|terug|heen|door|snel|auto|spoor|lucht|urine|water|vaar|rij|zij|half|werk|leer|zorg|tussen|midden|sluip|vlucht|uitvals|rond|invals|ont|voort|be|ver|toegangs|ventilatie|zand|land|galg)weg$|^(?:zij|winkel|was|test|prik|vaccinatie|advies|dwars|eenrichtings|oefen|inloop|priksnel|hoofdwinkel|woon)straat(?:je)?$|^(?:sociaal|werk|school|speel|leer|kennis|zorg|diensten|ontmoetings|buurt|informatie|info|jongeren|digi|ondernemers|participatie|wijk|taal|loket|regie|opvoed|vrijwilligers|preventie|bewoners|cultuur|geld|klant|transfer|overleg|talenten|banen|vragen)-?plein$|^(?:gerechts|voor|rechts|ge|school|be)hof$|^(?:wandel|fiets|zorg|leer|klant|loop|groei|ontwikkel|klanten)pad$|^(?:werk|speel|sport|voet|voor|aandachts|kracht|invloeds|deel)veld$|^(?:in)?dijk$/i;

/** What follows a number when it counts things, so that it is no house number: "in de Emmastraat 3 meldingen". */
const counted =
  /^ ?(?:uur|u\b|uurtje|u\.|min\b|minuten|keer|x\b|×|maal|jaar|jaren|maand|maanden|week|weken|dag|dagen|euro|procent|pct|km|meter|m2|mln|e\b|ste\b|de\b|à|personen|mensen|gezinnen|huishoudens|meldingen|melding|aanvragen|aanvraag|inwoners|bewoners|klanten|cli[eë]nten|jongeren|kinderen|ouderen|casussen|casus|zaken|dossiers|woningen|huizen|appartementen|flats|panden|adressen|bezoeken|huisbezoeken|gesprekken|vragen|punten|acties|afspraken|signalen|klachten|buren|buurtgenoten|vrijwilligers|collega's?|consulenten|professionals|teams|overleggen|bijeenkomsten|sessies|plekken|plaatsen|voorzieningen|scholen|incidenten|overlastmeldingen|ontwikkelpunten|successen|indicaties|trajecten|stappen|thema's|deelnemers|nieuwe|van de|op de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\b|feb\b|mrt|apr\b|jun\b|jul\b|aug\b|sept?\b|okt\b|nov\b|dec\b|[a-zé]{2,14} (?:gezinnen|meldingen|huishoudens|aanvragen|inwoners|casussen|klanten|woningen|mensen|gesprekken))/i;
/** "Oost 3, Kerkelanden 4": a list of scores. */
const goesOnCounting = /^, ?(?:de |het )?\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})? \d/u;

export const isCounted = (number: string, after: string) =>
  counted.test(after) || (number.length < 2 && goesOnCounting.test(after));
