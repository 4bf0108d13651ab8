/** Adverbs: word | definition | example | cues | vetoes | distractors. */
export const adverbs = `
abruptly | suddenly and unexpectedly | The music stopped abruptly. | | | reluctantly, deliberately, gradually, simultaneously, ultimately
allegedly | as people claim, though it is not proved | He allegedly ate nine burgers. | | | deliberately, inadvertently, frequently, subsequently, initially
apparently | as it seems or as people say | Apparently the shop closes at noon. | | | deliberately, initially, inevitably, subsequently, consequently
approximately | more or less; not exactly | The walk takes approximately an hour.
barely | only just; almost not | I could barely hear her.
consequently | as a result | The bus was late, and consequently we missed the film. | | | nevertheless, likewise, conversely, initially, presumably
considerably | much, to a large degree | It is considerably colder today. | | | inevitably, seemingly, barely, gradually, initially
conversely | in the opposite way | Tea keeps me awake; conversely, milk makes me sleepy. | | | consequently, likewise, initially, presumably, nevertheless
deliberately | on purpose | He deliberately dropped the spoon. | | slowly | reluctantly, frequently, inadvertently, abruptly, allegedly
disproportionately | by too much, compared with other people or things | The small kids got disproportionately large slices. | | | increasingly, inevitably, notoriously, purportedly, predominantly
drastically | very strongly and suddenly | The price of eggs fell drastically. | | | deliberately, gradually, simultaneously, inevitably, frequently
essentially | basically, in the most important ways | The two games are essentially the same. | | | initially, presumably, inevitably, merely, allegedly
explicitly | clearly and openly | The sign explicitly forbids skating. | | sexual/call/cast | frequently, unanimously, reluctantly, inadvertently, initially
frequently | often | She frequently forgets her keys.
gradually | slowly, step by step | The sky gradually became dark.
inadvertently | without meaning to | I inadvertently locked the cat in. | | | frequently, deliberately, allegedly, explicitly, simultaneously
increasingly | more and more | The path became increasingly steep. | | | seemingly, notoriously, disproportionately, sufficiently, predominantly
inevitably | as is certain to happen | If you skate, you will inevitably fall. | | | gradually, inadvertently, frequently, initially, purportedly
initially | at first | Initially I did not like olives. | | | explicitly, ultimately, reluctantly, frequently, allegedly
likewise | in the same way | She sat down, and we did likewise. | | | conversely, consequently, nevertheless, subsequently, presumably
merely | only | It is merely a scratch. | | | presumably, initially, ultimately, frequently, inevitably
mutually | in a way that is shared by both | We met at a mutually good time. | | _ exclusive | unequivocally, strictly, seemingly, increasingly, sufficiently
nevertheless,nonetheless | in spite of that | It rained; nevertheless we went swimming. | | | consequently, likewise, presumably, conversely, initially
notably | especially | Some fruits, notably lemons, are sour. | | | presumably, allegedly, solely, initially, ultimately
notoriously | in a way well known for being bad | The lift in our house is notoriously slow. | | | increasingly, seemingly, inevitably, deliberately, disproportionately
ostensibly | as it is made to seem, perhaps falsely | He left early, ostensibly to feed his dog. | | | explicitly, primarily, initially, solely, ultimately
overwhelmingly | by a very large majority or degree | The class voted overwhelmingly for pizza. | | | increasingly, initially, reluctantly, unanimously, seemingly
predominantly | mostly | The street is predominantly quiet. | | | increasingly, solely, initially, seemingly, strictly
presumably | as one supposes | The shop is dark, so it is presumably closed. | | | initially, frequently, deliberately, ultimately, inevitably
primarily | mainly | The park is primarily for children. | | | initially, solely, increasingly, ostensibly, presumably
profoundly | very deeply or strongly | The film moved me profoundly. | | | gradually, inevitably, simultaneously, barely, inadvertently
purportedly | as people claim, perhaps wrongly | The sword was purportedly owned by a king. | | | initially, explicitly, frequently, subsequently, solely
reluctantly | without really wanting to | I reluctantly shared my chips. | | | swiftly, unequivocally, deliberately, unanimously, simultaneously
reportedly | as some people say or newspapers report | The singer reportedly sleeps all day. | | | frequently, deliberately, reluctantly, subsequently, initially
respectively | in the same order as just named | Tom and Ana are nine and ten respectively. | | | simultaneously, approximately, presumably, allegedly, initially
scarcely | only just; almost not | There was scarcely any room in the tent. | | | initially, presumably, ultimately, frequently, inevitably
seemingly | as it appears | He ran up the seemingly endless stairs. | | | increasingly, notoriously, inevitably, deliberately
severely | very badly or seriously | The roof was severely damaged. | | punish/criticize/criticise | deliberately, frequently, gradually, barely, inadvertently
simultaneously | at the same time | We both shouted simultaneously. | | | deliberately, abruptly, subsequently, frequently, reluctantly
solely | only | She came solely for the cake. | | | ultimately, initially, primarily, presumably, allegedly
sparingly | in small amounts | Please use the salt sparingly. | | | frequently, swiftly, deliberately, simultaneously, steadily
steadily | in a regular way, without stopping | The water rose steadily. | | look/gaze/stare | inevitably, simultaneously, drastically, disproportionately, considerably
strictly | in a way that allows no exceptions | Swimming here is strictly forbidden. | | _ speaking | virtually, unanimously, increasingly, initially, seemingly
subsequently | later, after that | He broke his leg and subsequently learned to draw. | | | simultaneously, allegedly, inevitably, initially, reluctantly
substantially | by a large amount | The new flat is substantially bigger. | | | gradually, inevitably, seemingly, barely, simultaneously
sufficiently | enough | The soup is sufficiently hot. | | | increasingly, seemingly, notoriously, disproportionately, presumably
swiftly | quickly | The nurse acted swiftly. | | | reluctantly, deliberately, unequivocally, inadvertently, unanimously
thereby | by doing this | She woke up late, thereby missing the bus. | | | presumably, nevertheless, inadvertently, simultaneously, initially
ultimately | in the end | We argued but ultimately agreed. | | | initially, explicitly, reluctantly, presumably, inadvertently
unanimously | with everyone agreeing | We unanimously chose blue. | | | reluctantly, swiftly, subsequently, overwhelmingly, explicitly
unequivocally | in a completely clear way | She said no unequivocally. | | | reluctantly, swiftly, frequently, initially, unanimously
vehemently | with strong feeling | He vehemently denied eating the cake. | | | reluctantly, frequently, initially, swiftly, unanimously
virtually | almost | The pool was virtually empty. | _ all/no/every/nothing/any/impossible/everyone/nobody/everything/the/unknown/identical/ADJ | meet/attend/meeting/online/zoom/visit/remotely | presumably, initially, allegedly, increasingly
`;
