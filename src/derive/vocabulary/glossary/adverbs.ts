/** Adverbs: word | definition | example | cues | vetoes. */
export const adverbs = `
abruptly | suddenly and unexpectedly | The music stopped abruptly.
allegedly | as people claim, though it is not proved | He allegedly ate nine burgers.
apparently | as it seems or as people say | Apparently the shop closes at noon.
approximately | more or less; not exactly | The walk takes approximately an hour.
barely | only just; almost not | I could barely hear her.
consequently | as a result | The bus was late, and consequently we missed the film.
considerably | much, to a large degree | It is considerably colder today.
conversely | in the opposite way | Tea keeps me awake; conversely, milk makes me sleepy.
deliberately | on purpose | He deliberately dropped the spoon. | | slowly
disproportionately | by too much, compared with other people or things | The small kids got disproportionately large slices.
drastically | very strongly and suddenly | The price of eggs fell drastically.
essentially | basically, in the most important ways | The two games are essentially the same.
explicitly | clearly and openly | The sign explicitly forbids skating. | | sexual/call/cast
frequently | often | She frequently forgets her keys.
gradually | slowly, step by step | The sky gradually became dark.
inadvertently | without meaning to | I inadvertently locked the cat in.
increasingly | more and more | The path became increasingly steep.
inevitably | as is certain to happen | If you skate, you will inevitably fall.
initially | at first | Initially I did not like olives.
likewise | in the same way | She sat down, and we did likewise.
merely | only | It is merely a scratch.
mutually | in a way that is shared by both | We met at a mutually good time. | | _ exclusive
nevertheless,nonetheless | in spite of that | It rained; nevertheless we went swimming.
notably | especially | Some fruits, notably lemons, are sour.
notoriously | in a way well known for being bad | The lift in our house is notoriously slow.
ostensibly | as it is made to seem, perhaps falsely | He left early, ostensibly to feed his dog.
overwhelmingly | by a very large majority or degree | The class voted overwhelmingly for pizza.
predominantly | mostly | The street is predominantly quiet.
presumably | as one supposes | The shop is dark, so it is presumably closed.
primarily | mainly | The park is primarily for children.
profoundly | very deeply or strongly | The film moved me profoundly.
purportedly | as people claim, perhaps wrongly | The sword was purportedly owned by a king.
reluctantly | without really wanting to | I reluctantly shared my chips.
reportedly | as some people say or newspapers report | The singer reportedly sleeps all day.
respectively | in the same order as just named | Tom and Ana are nine and ten respectively.
scarcely | only just; almost not | There was scarcely any room in the tent.
seemingly | as it appears | He ran up the seemingly endless stairs.
severely | very badly or seriously | The roof was severely damaged. | | punish/criticize/criticise
simultaneously | at the same time | We both shouted simultaneously.
solely | only | She came solely for the cake.
sparingly | in small amounts | Please use the salt sparingly.
steadily | in a regular way, without stopping | The water rose steadily. | | look/gaze/stare
strictly | in a way that allows no exceptions | Swimming here is strictly forbidden. | | _ speaking
subsequently | later, after that | He broke his leg and subsequently learned to draw.
substantially | by a large amount | The new flat is substantially bigger.
sufficiently | enough | The soup is sufficiently hot.
swiftly | quickly | The nurse acted swiftly.
thereby | by doing this | She woke up late, thereby missing the bus.
ultimately | in the end | We argued but ultimately agreed.
unanimously | with everyone agreeing | We unanimously chose blue.
unequivocally | in a completely clear way | She said no unequivocally.
vehemently | with strong feeling | He vehemently denied eating the cake.
virtually | almost | The pool was virtually empty. | _ all/no/every/nothing/any/impossible/everyone/nobody/everything/the/unknown/identical/ADJ | meet/attend/meeting/online/zoom/visit/remotely
`;
