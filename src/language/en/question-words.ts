/**
 * The grammar of questions: the words, and groups of words, by which readers ask. Each mark has the words that carry it, between bars; longer groups
 * are looked for first. A question holds no word that is neither here nor a name: what is not known is not guessed.
 */
export const questionMarks = {
  who: "who|whom|whose|which state|which states|which country|which countries|what country|what countries|what states",
  what: "what|which|whats",
  when: "when|whend|date|dates|day|days|year|years|what date|which date|what day|which day|what year|which year|in what year|in which year|on what date|on which day|at what time|at which time|time",
  where: "where|whered|place|venue|location|city|cities|what city|which city|which cities|what place|in which city",
  since:
    "since|since when|how long|from when|for how long|until when|till when|from when until when|membership date|date of membership",
  many: "count|how many|number of|how often|how many times",
  number: "number|what number|which number",
  how: "how",
  countries: "state|states|country|countries|nation|nations",
  join: "join|joined|joins|joining|accession|accessions|accede|acceded|admitted|accepted|enter|entered|entry|entrant|entrants|joiners|to join",
  become:
    "become|became|becomes|becoming|get|got|granted|gain|gained|receive|received|obtain|obtained|given|awarded|given to|granted to|awarded to|to become",
  made: "made",
  found:
    "found|founded|founding|founders|founder|founds|establish|established|establishment|create|created|creation|form|formed|foundation|original|set up",
  host: "host|hosted|hosts|hosting|hosted|play host|played host",
  chair:
    "chair|chaired|chairs|chairing|chairman|chairmanship|chairperson|preside|presided|presides|presidency|in the chair|took the chair|preside over|presided over",
  meet: "meet|meets|met|gather|gathered|held|hold|holds|take place|took place|taken place|takes place",
  summit: "summit",
  summits: "summits",
  meeting: "meeting",
  meetings: "meetings",
  ministers:
    "ministers|ministerial|foreign ministers|foreign minister|council of foreign ministers|ministers of foreign affairs",
  heads: "heads|leaders|heads of state|council of heads of state|council",
  document:
    "declaration|declarations|document|documents|communique|main document|final document|final declaration|outcome document",
  adopt: "adopt|adopted|adopts|sign|signed|signs|issue|issued|issues|come out of|came out of",
  say: "say|says|said|saying|think|thinks|thought|commented|speak|speaks|spoke|spoken|talk|talked|declare|declared|told|reported|stand|stands|stood",
  position:
    "position|positions|stance|stances|view|views|opinion|opinions|attitude|attitudes|comment|comments|remarks|remark|statement|statements|report",
  about: "about|regarding|concerning|towards|toward|re|over|with regard to",
  compare: "compare|compared|comparison|versus|vs|differ|differed|differs|difference|differences",
  time: "history|evolve|evolved|evolution|develop|developed|development|shift|shifted|move|moved|over time|over the years|through the years|through time",
  matter: "war|conflict|crisis|situation|problem|question",
  change: "change|changed|changes|changing",
  status: "status|standing|statuses",
  office: "office|role|post|job|title|offices|roles|function|described as",
  now: "now|today|currently|current|present|presently|still|at present|right now|as of now|as of today",
  first: "first|earliest",
  last: "last|latest|newest|most recent|most recently",
  fresh: "new|newly",
  virtual: "virtual|virtually|online|by video|by video conference|video conference|by videoconference|by video link",
  /** At any time: of one state all is told, of all states that would be another list. */
  ever: "ever|ever been|have been|has been",
  /** Of the reader's own day: the archive has no clock. */
  relative: "last year|this year|next year|last month|this month|next month|last week|recently|recent|yesterday|tomorrow|ago",
  with: "with",
} as const;

/** The words of the statuses. Partners without more are of either kind. */
export const statusWords = {
  member: "member|membership|member state|member country|full member|full membership|full member state|member nation",
  members: "members|member states|member countries|full members|full member states|member nations",
  observer: "observer|observer state|observer status|observer country",
  observers: "observers|observer states|observer countries",
  "dialogue-partner": "dialogue partner|dialog partner|dialogue partnership|dialogue partner status|partner in dialogue",
  "dialogue-partners": "dialogue partners|dialog partners|partners in dialogue",
  "any-partner": "partner|sco partner|partner of the sco",
  "any-partners": "partners|sco partners|partners of the sco",
  guest: "guest|invited guest|guest of the chair",
  guests: "guests|invited guests|guests of the chair",
} as const;

/** Words by which a question begins. */
export const interrogatives = "many|much|who|whom|whose|what|which|when|where|why|how|whats|whos";

/** Words that carry nothing: they are set aside in questions and in searches, unless they are part of a group above or of a name. */
export const smallWords =
  "a|an|the|of|in|at|on|by|for|from|is|are|was|were|be|been|being|has|have|had|do|does|did|it|its|there|their|they|them|he|she|him|her|that|this|as|and|or|any|all|each|every|also|so|please|pls|thanks|thank you|hello|hi|hey";

/** What questions hold besides, and searches need. */
export const sideWords =
  "dear|list|list of|name|names|find|full|far|show me|show us|tell me|tell me if|can you tell me if|could you tell me if|i wonder if|tell us|give me|give us|could you|can you|would you|quick question|i would like to know|i want to know|do you know|i wonder|let me know|in the archive|already|exactly|precisely|among|very|own|called|kind|kind of|any kind of|sort of";

/** How readers call the organisation itself. */
export const ownNames =
  "sco|shos|organisation|organization|shanghai cooperation organisation|shanghai cooperation organization|shanghai organisation|shanghai organization";

/** Words that put names together: each then does what the first does. */
export const conjunctions = ["and", "or"];

/** Articles, and forms of "to be", by which a question asks what somebody is. */
export const articleWords = ["the", "a", "an"];
export const beingWords = ["is", "was", "are", "were"];

/** A text without the endings of possessors: "Iran's" is "Iran". */
export const withoutPossessor = (text: string): string => text.replace(possessor, "$1$2");
const possessor = /(\p{L})['’]s(?!\p{L})|(s)['’](?!\p{L})/gu;

/** The words of which something is asked, as they stand in a text: "Iran" in "Iran's". */
export const possessorsIn = (text: string): string[] =>
  [...text.matchAll(/(\p{L}+)['’]s(?!\p{L})|(\p{L}*s)['’](?!\p{L})/gu)].map(([, one, other]) => one ?? other ?? "");

/** A day of the month, as "7", "07" or "7th"; and what stands between it and its month. */
export const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/;
export const ofMonth = "of";

/** Words before a place, and before what is spoken of. */
export const prepositions = {
  place: ["in", "at"],
  agent: ["by"],
  /** Of a city these are another question: its people, its guests. */
  origin: ["of", "from", "for"],
  subject: ["on", "about", "regarding", "concerning", "towards", "toward", "re", "over"],
};

/** How readers write ranges of years: what stands before the first and between both; one that is open at its end or its beginning. */
export const rangeWords = {
  first: ["from", "between"],
  second: ["to", "until", "till", "and", "through"],
  since: ["since", "after"],
  until: ["before", "until", "till"],
  /** The year itself is not within. */
  without: ["after", "before"],
};

export const ordinalWords =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** What may stand before the name of a person. */
export const titleWords =
  "president|premier|mr|mrs|ms|dr|prime minister|foreign minister|spokesman|leader|envoy|general|director";
