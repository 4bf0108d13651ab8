/** Adverbs: word | definition | example | cues | vetoes | distractors. */
export const adverbs = `
abruptly | suddenly and unexpectedly | The music stopped abruptly. | | | gradually, reluctantly, deliberately, inadvertently
allegedly | as is claimed, though not proved | He allegedly ate nine burgers. | | | deliberately, frequently, reluctantly, initially
apparently | as it seems or as people say | Apparently the shop closes at noon. | | | deliberately, inevitably, subsequently, unequivocally
approximately | more or less; not exactly | The walk takes approximately an hour.
barely | almost not, or by very little | I could barely hear her.
consequently | as a result | The bus was late, and consequently we missed the film. | | | nevertheless, likewise, conversely, presumably
considerably | much, to a large degree | It is considerably colder today. | | | barely, gradually, seemingly, inevitably
conversely | the other way round | Tea keeps me awake; conversely, milk makes me sleepy.
deliberately | on purpose; not by chance | He deliberately dropped the spoon. | | slowly | inadvertently, reluctantly, abruptly, allegedly
disproportionately | more than is fair or expected | The small kids got disproportionately large slices. | | | barely, increasingly, inadvertently, initially
drastically | to a very great degree | The price of eggs fell drastically. | | | gradually, inevitably, deliberately, initially
essentially | basically, in the most important ways | The two games are essentially the same. | | | ostensibly, initially, inevitably, deliberately
explicitly | clearly and directly | The sign explicitly forbids skating. | | sexual/call/cast | reluctantly, inadvertently, unanimously, frequently
frequently | many times; again and again | She frequently forgets her keys.
gradually | slowly, step by step | The sky gradually became dark.
inadvertently | without meaning to | I inadvertently locked the cat in. | | | deliberately, explicitly, simultaneously, frequently
increasingly | to a growing degree | The path became increasingly steep. | | | barely, seemingly, inevitably, predominantly
inevitably | as is certain to happen | If you skate, you will inevitably fall. | | | gradually, initially, inadvertently, purportedly
initially | at first; in the beginning | Initially I did not like olives. | | | ultimately, reluctantly, frequently, explicitly
likewise | also; in the same way | She sat down, and we did likewise.
merely | simply, and nothing more | It is merely a scratch. | | | presumably, initially, ultimately, inevitably
mutually | in a way that both or all share | We met at a mutually convenient time. | | _ exclusive/assured
nevertheless,nonetheless | in spite of that | It rained; nevertheless we went swimming. | | | consequently, likewise, presumably, conversely
notably | in particular; as is worth noticing | Some fruits, notably lemons, are sour.
notoriously | in a way well known for being bad | The lift in our house is notoriously slow. | | | increasingly, inevitably, deliberately, disproportionately
ostensibly | as it is claimed or made to seem | He left early, ostensibly to feed his dog. | | | solely, initially, reluctantly, unequivocally
overwhelmingly | by a very large majority or degree | The class voted overwhelmingly for pizza.
predominantly | mostly; for the greater part | The street is predominantly quiet. | | | increasingly, initially, reportedly, presumably
presumably | as one supposes | The shop is dark, so it is presumably closed. | | | deliberately, ultimately, frequently, initially
primarily | mainly; more than anything else | The park is primarily for children. | | | increasingly, ostensibly, initially, reportedly
profoundly | very deeply or strongly | The film moved me profoundly. | | _ deaf/disabled | gradually, barely, seemingly, inadvertently
purportedly | as is claimed, but may not be so | The sword was purportedly owned by a king.
reluctantly | without really wanting to | I reluctantly shared my chips. | | | swiftly, unanimously, deliberately, unequivocally
reportedly | as some people or news stories say | The singer reportedly sleeps all day. | | | deliberately, reluctantly, initially, unequivocally
respectively | in the same order as just named | Tom and Ana are nine and ten respectively. | | | approximately, initially, simultaneously, allegedly
scarcely | hardly; almost not | There was scarcely any room in the tent.
seemingly | as it appears | He ran up the seemingly endless stairs. | | | increasingly, deliberately, inevitably, frequently
severely | very badly or seriously | The roof was severely damaged. | | punish/criticize/criticise | barely, deliberately, inadvertently, gradually
simultaneously | at the same time | We both shouted simultaneously. | | | subsequently, deliberately, frequently, reluctantly
solely | with nothing or nobody else | She came solely for the cake. | | | ultimately, presumably, initially, frequently
sparingly | in small amounts or few cases | Please use the salt sparingly. | | | frequently, swiftly, simultaneously, deliberately
steadily | in an even and continuing way | The water rose steadily. | | look/gaze/stare | drastically, inevitably, disproportionately, inadvertently
strictly | in a way that allows no exceptions | Swimming here is strictly forbidden. |  | _ speaking
subsequently | later, after that | He broke his leg and subsequently learned to draw. | | | simultaneously, initially, inevitably, reluctantly
substantially | by a large amount or degree | The new flat is substantially bigger. | | _ all, _ similar/same | barely, gradually, seemingly, inevitably
sufficiently | enough; as much as is needed | The soup is sufficiently hot. | | | increasingly, barely, disproportionately, notoriously
swiftly | quickly; without delay | The nurse acted swiftly. | | | gradually, reluctantly, unanimously, deliberately
thereby | in this way or by doing this | She woke up late, thereby missing the bus. | | | nevertheless, inadvertently, presumably, simultaneously
ultimately | in the end, or when all is considered | We argued but ultimately agreed. | | | initially, explicitly, reluctantly, presumably
unanimously | with everyone agreeing | We unanimously chose blue. | | | reluctantly, swiftly, explicitly, initially
unequivocally | in a way that leaves no doubt | She said no unequivocally. | | | reluctantly, unanimously, initially, swiftly
vehemently | forcefully and with strong feeling | He vehemently denied eating the cake. | | | reluctantly, frequently, unanimously, swiftly
virtually | almost or very nearly | The pool was virtually empty. | _ all/no/every/nothing/any/impossible/everyone/nobody/everything/the/unknown/identical/ADJ | meet/attend/meeting/online/zoom/visit/remotely | presumably, reportedly, initially, allegedly, deliberately
`;
