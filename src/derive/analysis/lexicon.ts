/** Closed word lists of English news prose that the analysis and the authors share. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas of verbs that report speech and may take a clause with `that`. */
export const speechVerbs = words(`
  say add admit announce argue claim comment conclude confirm contend declare deny explain insist
  maintain note observe point predict recall remark reply report respond state suggest tell
  testify warn write acknowledge believe think estimate stress concede caution joke recount emphasize
  assert allege complain agree reveal find show ask
`);

/** Lemmas that introduce a quotation in plain speech. */
export const quotingVerbs = words(`
  say add admit announce argue claim comment conclude confirm contend declare explain insist
  maintain note observe predict recall remark reply respond state tell testify warn write
  acknowledge concede caution joke recount stress emphasize assert complain agree reveal continue ask
  reflect lament urge vow promise suggest quip
`);

/** Groups of people that speak without an article: `researchers`, `city officials`. */
export const speakingGroups = words(`
  researchers scientists officials experts critics supporters opponents police authorities analysts
  doctors economists historians engineers biologists lawyers prosecutors investigators campaigners
  residents teachers witnesses regulators advocates
`);

/** Words before a name that make it a person's. */
export const personTitles = words(`
  Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Prof. Prof Professor President Mayor Senator Sen. Rep. Gov.
  Governor Gen. General Judge Justice Sir Lord Lady Dame Chancellor Minister Secretary Sergeant Sgt.
  Lt. Col. Colonel Capt. Captain Chief Detective Officer Congressman Congresswoman Representative
  King Queen Prince Princess Pope Rabbi Imam Sheikh Ambassador Superintendent Councillor Coach Director
  Administrator Commissioner Inspector Lieutenant Sheriff Archbishop Bishop Cardinal Father Sister
  Reverend Rev. CEO CFO COO CIO CTO CMO Farmer Admiral Major Chairman Chairwoman Speaker Executive Manager Spokesman Spokeswoman Deputy Premier Baroness Baron Duke Duchess Owner Founder Cofounder Co-founder Chairperson Spokesperson Treasurer Principal
`);

/** `James Roosevelt Jr.` */
export const nameSuffix = /,? (?:Jr|Sr|II|III|IV)\.?$/;

/** Last words of the names of bodies. */
export const bodyNouns = words(`
  Agency Association Authority Bank Board Bureau Center Centre Church Club College Commission
  Committee Company Congress Corp. Corporation Council Court Department Federation Force Forces
  Foundation Fund Government Group House Inc. Institute Institution Laboratory League Ltd Ministry
  Museum Nations Office Organisation Organization Parliament Party Police Post Press School Senate
  Service Services Society Survey Team Times Trust Union University Academy Administration Army Navy
  Alliance Coalition Hospital Library Network Program Project Partnership Guard News Journal
  Olympics Paralympics Games Cup Championship Championships Festival Awards Software Tournament
`);

/** Words that belong to a place's name. */
export const placeNouns = words(`
  Street Avenue Road Square Park River Lake Island Islands Ocean Sea Bay Coast Beach Mountain
  Mountains Valley County State City Town Village Desert Peninsula Strait Gulf Canyon Harbor Harbour
`);

export const months = words(`
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
`);

export const weekdays = words(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** A name that tells when, not who: `June`, `Dec.`, `Monday`. */
export const isTime = (text: string) =>
  weekdays.has(text) ||
  months.has(text) ||
  // `Jan` and `Mar` are names as well.
  /^(?:(?:Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.?|(?:Jan|Mar|Jun|Jul|Sep)\.)$/.test(text);

/** Adverbs and phrases that tie a sentence to the one before, longest first. */
export const connectives: readonly string[] = [
  'on the other hand',
  'at the same time',
  'as a consequence',
  'to be sure',
  'to be clear',
  'in other words',
  'for that reason',
  'for this reason',
  'for instance',
  'for example',
  'even so',
  'of course',
  'after all',
  'as a result',
  'in addition',
  'in contrast',
  'by contrast',
  'in conclusion',
  'in short',
  'in fact',
  'in particular',
  'that said',
  'either way',
  'all in all',
  'above all',
  'first of all',
  'as such',
  'additionally',
  'consequently',
  'nevertheless',
  'nonetheless',
  'furthermore',
  'accordingly',
  'importantly',
  'unfortunately',
  'fortunately',
  'interestingly',
  'surprisingly',
  'similarly',
  'conversely',
  'meanwhile',
  'moreover',
  'likewise',
  'therefore',
  'obviously',
  'basically',
  'ultimately',
  'otherwise',
  'however',
  'besides',
  'instead',
  'finally',
  'perhaps',
  'indeed',
  'though',
  'thus',
  'hence',
  'still',
  'again',
  'also',
  'and',
  'but',
  'yet',
  'or',
  'so',
];

/** Words too common to tell what a text is about. */
export const functionWords = words(`
  a an the this that these those and or but nor so yet for of in on at by to from with without as
  into onto over under about against between among through during before after since until while
  because if when where why how who whom whose which what than then there here not no nor only very
  more most much many few little less least other another such same own each every all both either
  neither some any one two three is are was were be been being am do does did done have has had
  having will would shall should can could may might must i me my mine we us our you your he him his
  she her hers it its they them their theirs himself herself itself themselves also just even still
  up down out off again further too however say says said get got make made like new now way well
  back according first last year years people thing things day days time times mr mrs ms s t
`);
