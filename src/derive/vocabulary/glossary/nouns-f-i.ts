/** Nouns from F to I: word | definition | example | cues | vetoes. */
export const nounsFToI = `
fabric | cloth | The tent is made of strong fabric. | cotton/wear/clothes/cloth/wool/dress/silk/textile/clothing/sew/fashion/designer/material/curtain | social/life/community/nation/space/spacetime, _ of .. society
facet | one side or part of something complex | Every facet of the plan was discussed.
facility | a building, place or service for a certain purpose | The new sports facility has two pools.
faction | a group inside a larger one | One faction of the club wants a new hall.
fallacy | a false idea, or a mistake in thinking | It is a fallacy that bats are blind.
famine | a time when many people have too little food | No rain fell, and a famine followed.
fanatic | a person whose belief or interest is much too strong | My uncle is a chess fanatic.
fatality | a death in an accident, war or illness | The crash was without a fatality.
fate | what happens to someone or something in the end | The fate of the old oak is not decided.
fatigue | great tiredness | Fatigue made the driver stop.
feat | something that needs great skill or courage | Building the raft was a remarkable feat.
feedback | comments or opinions about something | Her feedback helped me to write a better ending. | | _ loop, climate/audio/positive _
fiasco | a complete and embarrassing failure | The play was a fiasco because the curtain fell.
fidelity | loyalty, or closeness to the original | The dog is known for its fidelity. | | investments, high _
finding | something learned from a study or inquiry | One finding was that pupils sleep too little.
flaw | a fault or weakness | The plan has one flaw: we have no boat.
fleet | a group of ships or vehicles that belong together | The fleet left the harbour at dawn.
fluctuation | a change up and down | The fluctuation of prices confused the shoppers.
foe | an enemy | Even his old foe shook his hand.
folly | foolishness, or a foolish act | Swimming in the storm was folly.
foothold | a position from which further progress can be made | The small shop got a foothold in the city. | | climb/climber/rock/cliff
footprint | a measure of how much something affects the environment | Cycling makes my carbon footprint smaller. | carbon/ecological/environmental/emission/energy/climate/co2 | sand/snow/mud/shoe/dinosaur
forecast | a statement of what is likely to happen | The forecast promised sun, but it rained.
foreigner | a person from another country | The foreigner asked the way in perfect French.
forgery | a false copy, or the crime of making one | The famous painting was a forgery.
formation | the act of making or starting something | Cold air leads to the formation of ice. | _ of | rock/fly/army/military/geological/aircraft/battle/football
formula | a recipe or method for making or reaching something | Nobody knows the formula of the drink. | secret/success/chemical/recipe/drink/product/magic/_ for | one/baby/milk/excel/race/infant/equation/mathematical
fortitude | courage in pain or trouble | She bore the long wait with fortitude.
foundation | the base on which something rests or grows | Trust is the foundation of friendship. | _ of/for .. NOUN, lay/solid/moral, provide .. _ | gates/charity/ford/wikimedia/president/mozilla/grant/director/non-profit/nonprofit/knight/concrete/building/house/makeup/apache/research
foundation | an organisation that gives money for a good purpose | A foundation paid for the new library. | grant/charity/nonprofit/non-profit/donate/fund/philanthropist/donation/charitable | _ of/for, lay .. _
founder | a person who starts an organisation, town or movement | The founder of the club was a baker.
fraction | a small part of something | Only a fraction of the seeds grew.
fragment | a small piece or part of something | We found a fragment of an old pot.
framework | a set of ideas or rules to build on | The rules give the game a framework. | legal/policy/agreement/theory/political/law/international/regulatory/theoretical/treaty/constitutional, _ within | javascript/code/software/web/app/library/api/angular/ruby/python/react
fraud | the crime or act of cheating people | He was punished for fraud with false tickets.
frenzy | a state of wild excitement | The sale drove the shoppers into a frenzy.
friction | disagreement between people | Loud music caused friction with the neighbours. | political/tension/trade/country/cause/relation/conflict/diplomatic, _ between | surface/heat/wheel/air/slide/physic/road/force
frontier | a border, or the edge of what is known | The road crosses the frontier near a lake.
fruition | the point at which something planned becomes real | Years later his plan came to fruition.
frustration | the feeling of being annoyed because one cannot do something | He kicked the printer in frustration.
fugitive | a person who runs away from the police or danger | The fugitive hid in a barn.
fulfilment,fulfillment | the act of making something come true, or satisfaction | The trip was the fulfilment of a dream. | | amazon/warehouse/order/center
funding | money given for a certain purpose | The funding for the new playground came from parents.
fundraiser,fund-raiser | an event or person that collects money for a cause | The cake sale was a fundraiser for the choir.
fury | very great anger or force | The referee was met with fury.
futility | the state of being useless or without hope of success | She saw the futility of washing a muddy dog.
gathering | a meeting of people | The family gathering was loud and cheerful. | | hunter/data/intelligence/information, _ of
generalisation,generalization | a statement about all based on a few | It is a generalisation to say that boys hate poems.
generosity | readiness to give or help | Thanks to her generosity, everyone had lunch.
genocide | the planned killing of a whole people | The museum remembers the victims of genocide.
genre | a kind of book, film, music or other art | Comedy is her favourite genre.
gesture | a movement or act that shows a feeling or intention | Sharing his umbrella was a kind gesture.
glacier | a slowly moving mass of ice | The glacier loses a metre every year.
globalisation,globalization | the growing of links between all parts of the world | Globalisation brings mangoes to our village.
gloom | darkness, or a feeling of sadness | The defeat left the fans in gloom.
governance | the way in which something is ruled or run | Good governance needs open books.
gratitude | the feeling of being thankful | He showed his gratitude with a cake.
greed | the wish to have more than one needs | Greed made the dog steal two sausages.
grievance | a reason to complain, or a complaint | The pupils listed their grievance about lunch.
grip | a firm hold or control | He kept a tight grip on the rope.
guardian | a person who protects or looks after someone or something | An aunt became the guardian of the twins. | child/parent/legal/_ of/young/orphan | newspaper/told/report/according, _ angel
guerrilla,guerilla | a fighter in a small group that attacks by surprise | The guerrilla hid in the mountains. | | _ NOUN
guidance | help and advice | Under her guidance we built a kite.
guideline | a piece of advice about how to do something | One guideline for the hike is to stay together.
guilt | the fact or bad feeling of having done wrong | His red face showed his guilt.
habitat | the natural home of an animal or plant | The pond is the habitat of newts.
hallmark | a typical quality or feature | Bright colours are a hallmark of her paintings.
harassment | repeated behaviour that annoys or frightens someone | The club does not allow harassment of any kind.
hardship | a difficult condition, or suffering | The long winter was a hardship for the birds.
hatred | a very strong dislike | The poem warns against hatred.
haven | a safe place | The garden is a haven for hedgehogs. | | tax _
havoc | great damage or disorder | The storm caused havoc on the beach.
hazard | a danger | Ice on the steps is a hazard.
headquarters | the main office of an organisation | The club has its headquarters in an old mill.
heir | a person who takes over from someone earlier | The cat was the heir of the old lady.
heritage | the traditions and things passed down from the past | The old bridge is part of our heritage.
hesitation | a pause before doing something, out of doubt | She jumped without hesitation.
heyday | the time when something was most successful | In its heyday the mill had ninety workers.
hierarchy | a system in which people or things have different ranks | In a hierarchy of wolves, the strongest lead.
hindrance | something that makes progress difficult | The heavy bag was a hindrance on the hike.
homage | a public sign of respect | The song is a homage to her grandmother.
hostage | a person held by force until a demand is met | The bank robber let the last hostage go.
hostility | unfriendly behaviour, or fighting | The new team was met with hostility.
humanity | all people, or kindness towards others | Clean water is a gift to humanity.
humiliation | the feeling of being made to look foolish | Losing by ten goals was a humiliation.
humility | the quality of not being proud | She won every race and kept her humility.
hurdle | a difficulty that must be overcome | The first hurdle was to find a boat. | | race/track/runner/athlete/olympic/meter/metre/jump
hygiene | keeping clean in order to stay healthy | Washing hands is basic hygiene. | | sleep/cyber/password/data/security _
hypocrisy | the act of saying one thing and doing another | Telling us to walk while he drives is hypocrisy.
hypothesis | an idea that has yet to be tested | Our hypothesis was that plants like music.
icon | a person or thing that stands for an idea | The singer became an icon of her generation. | cultural/fashion/pop/become/national/american/hero/rock/film/_ of/music/star | click/screen/desktop/app/menu/button/toolbar/folder/window/tap
identity | who or what someone is | The mask hid her identity. | | _ theft/api/server/provider/token/login
ideology | a set of beliefs, mostly political or social | The party changed its ideology.
idiosyncrasy | an unusual habit or feature | Humming while he eats is his idiosyncrasy.
ignorance | lack of knowledge | My ignorance about cars is total.
illiteracy | the state of not being able to read or write | The evening school fights illiteracy.
illusion | something that seems real or true but is not | The mirror gives the illusion of a big room.
immigrant | a person who comes to a country to live there | The baker is an immigrant from Greece.
immigration | the coming of people to a country to live there | The museum shows the history of immigration.
immunity | protection from illness, punishment or harm | Children gain immunity through a vaccine.
impact | an effect | The new teacher had a great impact on the choir. | _ on/of, effect/environmental/negative/positive/economic/climate | crater/asteroid/collision/crash/meteor
impairment | a weakness of a part of the body or mind | Her glasses help with an impairment of sight.
impartiality | the quality of not favouring one side | A referee needs impartiality.
impasse | a situation in which no progress is possible | The talks about the fence reached an impasse.
impatience | the feeling of not wanting to wait | The children looked at the oven with impatience.
impediment | something that makes progress difficult | Mud was an impediment to the tractor.
imperative | something that must be done | Saving water is an imperative in the desert. | | programming/grammar/verb
imperialism | the policy of ruling or controlling other countries | The novel is set in the time of imperialism.
implementation | the act of putting a plan into action | The implementation of the new timetable took a month. | plan/policy/law/reform/agreement/government/programme/program/strategy/project/deal | code/algorithm/class/method/api/library/interface/javascript
implication | a possible effect, or something suggested but not said | One implication of the rule is more homework. | | _ that
imposition | the act of forcing something on people | Pupils disliked the imposition of a dress code.
imprisonment | the state of being kept in prison | He wrote a book during his imprisonment.
impulse | a sudden wish to do something | On an impulse she bought a drum. | | electrical/nerve, _ response, _ buy/purchase
impunity | freedom from punishment | The crows stole cherries with impunity.
inability | the fact of not being able to do something | His inability to swim spoiled the trip.
inauguration | the ceremony in which someone or something officially begins | Hundreds came to the inauguration of the bridge.
incarnation | one of the forms that something or someone takes | In its first incarnation the cafe was a barn.
incentive | something that encourages people to act | A free drink was the incentive to help.
inception | the beginning of an organisation or plan | Since its inception the club has had nine members.
incidence | how often something happens | The incidence of flu falls in summer.
incident | an event, often an unpleasant one | After the incident with the paint we washed the dog.
inclination | a wish or tendency to do something | I felt no inclination to swim in the rain.
inclusion | the act of making someone or something a part | We cheered her inclusion in the team.
incursion | a sudden entry into an area that belongs to others | The dog's incursion into the kitchen was short.
independence | freedom from the control or help of others | The island won its independence.
index | a number that measures or compares things | The index of food prices rose in May. | price/stock/dow/market/share/nasdaq/rise/consumer/economic/point/s&p | book/finger/page/database/card/array/table/column/refractive
indication | a sign that something is so | Dark clouds are an indication of rain.
indictment | a formal charge of a crime | The indictment named three thieves. | court/crime/jury/charge/prosecutor/grand/criminal/federal/judge/attorney | _ of .. system/society/policy
indifference | a lack of interest or care | The cat looked at us with indifference.
indignation | anger about something unfair | The higher price caused indignation.
industrialisation,industrialization | the growth of factories in a country | Industrialisation drew people to the city.
inequality | an unfair difference between people in money, rights or chances | The law was made to fight inequality.
inevitability | the fact that something cannot be avoided | She accepted the inevitability of rain.
infancy | the early time of life or of something | In its infancy the internet was slow.
infection | a disease caused by germs, or the catching of it | Clean the cut to avoid an infection.
inference | a conclusion drawn from facts | From the wet coat I drew the inference that it rained. | | ai/model/gpu/type/server
inflation | a general rise in prices | Because of inflation, bread costs more. | | universe/cosmic/tire/tyre/balloon
influence | the power to have an effect on someone or something | My brother has a good influence on me. | | under .. _ of
influx | the coming in of many people or things | An influx of tourists filled the beach.
infrastructure | the basic systems that something needs to work | The island has little infrastructure.
infringement | the act of breaking a law or someone's right | Copying the film is an infringement of the law.
ingenuity | cleverness in finding new solutions | With ingenuity she made a lamp from a jar.
ingredient | one of the things from which something is made | The secret ingredient of the soup is an apple.
inhabitant | a person or animal that lives in a place | Every inhabitant of the island knows the postman.
inheritance | something received from parents or from someone who died | He spent his inheritance on a boat. | | class/object/oop/java/prototype
inhibition | a feeling that keeps one from acting freely | She danced without inhibition. | | enzyme/gene/protein/cell/growth
initiative | a new plan to reach a goal | The initiative for a clean river began at school. | | take .. _/on .. own _, show .. _, personal/individual/own _, lack/sense of _
injunction | a court order that forbids or demands something | An injunction stopped the building work.
injustice | unfair treatment, or an unfair act | She spoke out against injustice.
inmate | a person kept in a prison | One inmate planted roses in the yard.
innovation | a new idea or method, or the creation of one | The zip was a great innovation.
inquiry,enquiry | an official effort to find out facts | An inquiry showed why the bridge fell. | official/public/commission/police/launch/murder/hold/judge/report/parliamentary/scientific, _ into
insecurity | the state of not being or feeling safe | His jokes hide his insecurity.
insight | a deep understanding of something | The diary gives an insight into her life.
insistence | the act of saying firmly that something must be | At my insistence we took a map.
inspection | a careful check of something | After the inspection the kitchen was closed.
inspiration | something that gives ideas or the wish to act | The sea was the inspiration for the song.
instability | the state of being likely to change or fail | Political instability kept tourists away.
instinct | a natural way of acting or feeling without thinking | By instinct the kitten hid.
institution | an important organisation or custom | The library is the oldest institution in town. | | mental
insurance | an agreement by which a company pays for loss or harm | The insurance paid for the broken window.
insurgency | a fight by a group against its government | The insurgency began in the mountains.
insurgent | a person who fights against the government | The insurgent laid down his gun.
insurrection | a violent attempt to take power from a government | The insurrection lasted only a day.
integration | the act of joining parts or people into a whole | Football helped the integration of the new pupils. | | calculus/api/plugin, continuous _
integrity | the quality of being honest | A judge must be a person of integrity. | honesty/moral/personal/scientific/ethics/man/woman/character/honest/journalist/journalistic/public/question/person | territorial/data/system/structural/file/country
intellect | the power of the mind to think | She is admired for her sharp intellect.
intellectual | a person who thinks and writes about serious ideas | An intellectual gave a talk on old poems.
intelligence | secret information about enemies | Intelligence reached the general too late. | agency/cia/secret/spy/military/officer/official/service/community/agent/report/foreign/russian/u.s./national | artificial/human/emotional/test/iq/animal/score/level/machine
intensity | the strength of something | The intensity of the light hurt our eyes.
intent | what a person plans or wants to do | He came with the intent to help. | | to all _
interaction | the act of talking, working or playing together | Interaction with other dogs is good for puppies. | social/human/people/face/child/student/person/group/face-to-face/personal, _ between/with | drug/particle, app/user/device/screen/interface
interference | the act of getting involved where one is not wanted | The players disliked the interference of parents. | election/foreign/government/political/russian/affair/internal/meddle/state | radio/signal/wifi/wave/quantum/electromagnetic
intermediary | a person or group that acts between two sides | The aunt acted as an intermediary in the quarrel.
interpretation | a way of understanding or performing something | Her interpretation of the dream was funny. | | simultaneous/sign/interpreter
interrogation | a long and hard questioning | After an interrogation the boy told the truth.
intervention | the act of stepping in to change a situation | Only the intervention of the teacher stopped the fight.
intolerance | the refusal to accept other opinions or ways | The club fights intolerance. | | lactose/gluten/food
intrusion | an unwelcome entry into a place or someone's life | She hated the intrusion of the cameras.
intuition | a feeling that something is so, without proof | My intuition told me to turn left.
invasion | an entry by force or in large numbers | The invasion began before dawn. | | privacy
inventory | goods in stock, or a list of them | We made an inventory of the kitchen. | | game/player
investigation | a careful search for the facts | The investigation of the theft took a week.
investment | money or effort put into something for later gain | The piano was a good investment. | | time/emotional
irony | a strange or funny contrast with what one expects | The irony is that the fire station burned down.
irrigation | the bringing of water to dry fields | Without irrigation nothing grows here.
isolation | the state of being alone or apart from others | The long isolation made the sailor talk to birds. | | process/sandbox/memory, _ level
`;
