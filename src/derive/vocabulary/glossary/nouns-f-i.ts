/** Nouns from F to I: word | definition | example | cues | vetoes | distractors. */
export const nounsFToI = `
fabric | cloth | The tent is made of strong fabric. | cotton/wear/clothes/cloth/wool/dress/silk/textile/clothing/sew/fashion/designer/material/curtain | social/life/community/nation/space/spacetime, _ of
facet | one side or part of something complex | Every facet of the plan was discussed. | | diamond/gem/jewel/stone/crystal | flaw, consequence, benefit, milestone
facility | a building, place or service for a certain purpose | The new sports facility has two pools. | | credit/loan/lending/overdraft/debt/repo/financing/borrowing/bailout _, language/talent, with _
faction | a group with its own aims inside a larger one | One faction of the club wants a new hall. | | @game/player | ministry, electorate, legislature, workforce
fallacy | a false idea, or a mistake in thinking | It is a fallacy that bats are blind. | | | paradox, coincidence, certainty, prediction
famine | a time when many people have too little food | No rain fell, and a famine followed. | | feast, goal/trophy/talent/title _ | epidemic, recession, drought, occupation, truce
fanatic | a person with an extremely strong interest or belief | My uncle is a chess fanatic. | | _ NOUN | critic, newcomer, intellectual, traitor
fatality | a death caused by an accident, violence or illness | The crash was without a fatality. | | @game | evacuation, violation, breakdown, offender
fate | what happens to someone or something in the end | The fate of the old oak is not decided. | | twist/quirk/hand/trick/stroke .. _, tempt/blame/believe .. _, cruel _, _ have/will/would/intervene/bring/smile/deal | motive, reputation, provenance, legacy
fatigue | great tiredness of body or mind | Fatigue made the driver stop. | | metal/steel/crack/aircraft/alloy, ~fatigues, donor/compassion/voter/pandemic/alert/superhero/franchise/election/war/subscription/covid/aid/decision/screen/zoom/streaming _, _ with/over/toward/towards, ’/”/' _ | anxiety, impatience, paralysis, depression
feat | an act or work of great skill, strength or courage | Building the raft was a remarkable feat. | | _ PROPN
feedback | comments or opinions about something | Her feedback helped me to write a better ending. | | _ loop, climate/audio/positive/negative/haptic/tactile _, amplifier/guitar/microphone, ~feedbacks
fiasco | a complete and embarrassing failure | The play was a fiasco because the curtain fell. | | | triumph, compromise, milestone, precedent
fidelity | the quality of staying loyal or true | The dog is known for its fidelity. | | investments, high _, high _, sound/audio/data/copy, video/model/image/signal, high/low - _
finding | something learned from a study or inquiry | One finding was that pupils sleep too little. | | worth _, _ out/a/the/it/an/new/your/our | objective, premise, objection, anecdote
flaw | a fault, mistake or weakness | The plan has one flaw: we have no boat. | | | innovation, consequence, component, safeguard
fleet | a group of ships, planes or vehicles | The fleet left the harbour at dawn. | | | arsenal, workforce, subsidiary, militia
fluctuation | a change up and down, again and again | The fluctuation of prices confused the shoppers. | | | decline, surge, discrepancy, shortage
foe | someone who fights or works against another | Even his old foe shook his hand.
folly | foolishness, or a foolish act | Swimming in the storm was folly. | | building/tower/garden/castle/architect/ruin
foothold | a position from which further progress can be made | The small shop got a foothold in the city. | | climb/climber/rock/cliff | monopoly, reputation, recognition, patent
footprint | a measure of how much something affects the environment | Cycling makes my carbon footprint smaller. | carbon/ecological/environmental/emission/energy/climate/co2 | sand/snow/mud/shoe/dinosaur, digital/global/physical/retail/market/military/geographic _, expand/grow .. _ | reliance, quota, tariff, subsidy
forecast | a statement of what is likely to happen | The forecast promised sun, but it rained. | | tag/view/task
foreigner | a person from another country | The foreigner asked the way in perfect French.
forgery | a false copy or document made to deceive | The famous painting was a forgery. | | request/csrf/token, charge/convict/count/guilty/arrest/theft/fraud/crime | manuscript, caricature, prototype, memorandum
formation | the process of being made or coming into being | Cold air leads to the formation of ice. | _ of | rock/fly/army/military/geological/aircraft/battle/football, defender/midfield/tactic/troop/jet/tank | collapse, preservation, elimination, observation
formula | a recipe or method for making or reaching something | Nobody knows the formula of the drink. | secret/success/chemical/recipe/drink/product/magic, _ for | one/baby/milk/excel/race/infant/equation/mathematical
fortitude | courage and strength of mind in trouble | She bore the long wait with fortitude. | | | humility, eloquence, maturity, indifference
foundation | the base on which something rests or grows | Trust is the foundation of friendship. | _ of/for .. NOUN, lay/solid/moral, provide .. _ | gates/charity/ford/wikimedia/president/mozilla/grant/director/non-profit/nonprofit/knight/concrete/building/house/makeup/apache/research
foundation | an organisation that gives money for a good purpose | A foundation paid for the new library. | grant/charity/nonprofit/non-profit/donate/fund/philanthropist/donation/charitable | _ of/for, lay .. _ | subsidiary, ministry, lobby, retailer, tribunal
founder | a person who first sets something up | The founder of the club was a baker. | | | opponent, competitor, successor, critic
fraction | a small part of something | Only a fraction of the seeds grew. | | numerator/denominator/decimal, ~fractions, parse/parsing/inch, large/larger/significant/substantial/great/greater/sizable/sizeable/considerable/good/big/high/higher/what _, the _ of, large/substantial/significant/considerable .. _
fragment | a small piece or part of something | We found a fragment of an old pot. | | shader/packet/memory/url, dna/gene/rna/protein/antibody
framework | a set of ideas or rules to build on | The rules give the game a framework. | legal/policy/agreement/theory/political/law/international/regulatory/theoretical/treaty/constitutional, _ within | javascript/code/software/web/app/library/api/angular/ruby/python/react, wood/wooden/steel/metal/timber/iron
fraud | the crime or act of deceiving people, as for money | He was punished for fraud with false tickets. | | a _, old _, you _ | negligence, harassment, trafficking, vandalism
frenzy | a state of wild excitement or activity | The sale drove the shoppers into a frenzy. | | | slump, apathy, rivalry, gloom
friction | disagreement that makes relations tense | Loud music caused friction with the neighbours. | political/tension/trade/country/cause/relation/conflict/diplomatic, _ between | plate/fault/surface/heat/wheel/air/slide/physic/road/force, user/checkout, skin/particle/ice/blade/shoe/rub/molecule/grain/rock/tyre/tire/layer/piston/metal, earthquake/tectonic/quake, @earthquake/tectonic/quake
frontier | the border of a country | The road crosses the frontier near a lake. | | new/final _, science/technology/space/knowledge/research, west/western/settler/wild/pioneer/medicine/innovation/ai/model/quantum/discovery/town, ~frontiers, new/final .. _
fruition | the point at which something planned becomes real | Years later his plan came to fruition. | | | standstill, consensus, prominence, demise
frustration | the feeling of being annoyed that something does not go as wanted | He kicked the printer in frustration.
fugitive | a person who is running away or hiding, as from the police | The fugitive hid in a barn. | | _ NOUN | smuggler, accomplice, hostage, bystander
fulfilment,fulfillment | the act of making something come true, or satisfaction | The trip was the fulfilment of a dream. | | amazon/warehouse/order/center
funding | money given for a certain purpose | The funding for the new playground came from parents.
fundraiser,fund-raiser | an event or campaign to collect money for a cause | The cake sale was a fundraiser for the choir. | | who/he/she, top/major/prominent/chief/democratic/republican/professional/longtime _, _ PROPN
fury | very great anger | The referee was met with fury. | | storm/wind/hurricane/nature/sea/wave/weather/sound/fire/hell
futility | the state of being useless or without hope of success | She saw the futility of washing a muddy dog. | | | inevitability, legitimacy, complexity, validity
gathering | a meeting of people | The family gathering was loud and cheerful. | | hunter/data/intelligence/information, _ of, news/evidence/fact/signature/intel _, momentum/speed
generalisation,generalization | a statement about all based on a few | It is a generalisation to say that boys hate poems. | | @model/training/type, theorem/theory/equation/neural/dataset/mathematics | accusation, prediction, analogy, admission
generosity | readiness to give or help | Thanks to her generosity, everyone had lunch.
genocide | the planned killing of a whole people or group | The museum remembers the victims of genocide. | | cultural _ | torture, terrorism, segregation, famine
genre | a kind of book, film, music or other art | Comedy is her favourite genre.
gesture | a movement or act that shows a feeling or idea | Sharing his umbrella was a kind gesture. | | touch/swipe, @touch/screen, pinch/headset/tap/scroll/vr/cursor/trackpad/gesture-based, @headset/trackpad/device, user
glacier | a slowly moving mass of ice | The glacier loses a metre every year.
globalisation,globalization | the growing of links between all parts of the world | Globalisation brings mangoes to our village.
gloom | a feeling of sadness and little hope | The defeat left the fans in gloom. | | dark/light/lamp/shadow/forest/fog/candle/night/sky/cave | optimism, complacency, frenzy, gratitude
governance | the way in which something is ruled or run | Good governance needs open books.
gratitude | the feeling of being thankful | He showed his gratitude with a cake.
greed | the wish to have more than one needs | Greed made the dog steal two sausages.
grievance | a reason to complain, or a complaint | The pupils listed their grievance about lunch. | | | expectation, recommendation, ambition, misconception
grip | a firm hold or control | He kept a tight grip on the rope. | | ~grips, tyre/tire/shoe/sole/handle/racket/camera
guardian | a person who protects or looks after someone or something | An aunt became the guardian of the twins. | child/parent/legal/young/orphan, _ of | newspaper/told/report/according, _ angel
guerrilla,guerilla | a fighter in a small group that attacks by surprise | The guerrilla hid in the mountains. | | _ NOUN | smuggler, refugee, defector, peasant, diplomat
guidance | help and advice | Under her guidance we built a kite. | | earnings/quarter/quarterly/forecast/revenue/investor/profit/full-year/fiscal/outlook/analyst/missile/rocket/laser/satellite/gps, forward _
guideline | a rule or piece of advice about how to do something | One guideline for the hike is to stay together. | | | deadline, incentive, objective, petition
guilt | the fact or bad feeling of having done wrong | His red face showed his guilt.
habitat | the natural home of an animal or plant | The pond is the habitat of newts. | | mars/moon/lunar/astronaut/module/nasa
hallmark | a typical quality or feature | Bright colours are a hallmark of her paintings. | | card/channel/movie, silver/gold/jewellery/jewelry | obstacle, remedy, alternative, substitute
harassment | unwanted behaviour that annoys, upsets or frightens someone | The club does not allow harassment of any kind. | | | exploitation, segregation, negligence, surveillance
hardship | a difficult condition, or suffering | The long winter was a hardship for the birds. | | | prosperity, uncertainty, solitude, rivalry
hatred | a very strong dislike | The poem warns against hatred.
haven | a safe place for certain people, animals or things | The garden is a haven for hedgehogs. | | tax _, currency/gold/investor/asset/bond/dollar/yen/treasury/treasuries/franc, tax | battlefield, hazard, memorial, obstacle
havoc | great damage or disorder | The storm caused havoc on the beach. | | | shortage, controversy, anxiety, stagnation
hazard | something that may cause harm or an accident | Ice on the steps is a hazard. | | moral _, golf/bunker/hole/fairway
headquarters | the main office of an organisation | The club has its headquarters in an old mill.
heir | a person who takes over someone's property, title or role | The cat was the heir of the old lady. | | | guardian, rival, ancestor, companion, envoy
heritage | traditions, origins and things passed down from the past | The old bridge is part of our heritage. | | | diversity, citizenship, infrastructure, literacy
hesitation | a pause before doing something, out of doubt | She jumped without hesitation.
heyday | the time of someone's or something's greatest success | In its heyday the mill had ninety workers. | | | infancy, decline, bankruptcy, merger
hierarchy | a system in which people or things have different ranks | In a hierarchy of wolves, the strongest lead. | | @class/object/directory/memory, catholic/church/vatican/party/bishop/club, object/dom | rivalry, workforce, alliance, reputation
hindrance | something that makes progress difficult | The heavy bag was a hindrance on the hike. | | | incentive, asset, alternative, precaution
homage | something done or made to show respect | The song is a homage to her grandmother. | | | rebuke, compensation, alternative, prelude
hostage | a person held by force until a demand is met | The bank robber let the last hostage go. | | economy/budget/congress/debt/fortune/politics
hostility | unfriendly feelings or opposition | The new team was met with hostility. | | ~hostilities | gratitude, indifference, generosity, reluctance
humanity | all people, or kindness towards others | Clean water is a gift to humanity. | | ~humanities
humiliation | the shame of being made to look weak or foolish | Losing by ten goals was a humiliation. | | | isolation, remorse, betrayal, imprisonment
humility | the quality of being modest and not proud | She won every race and kept her humility. | | | arrogance, indifference, impatience, secrecy
hurdle | a difficulty that must be overcome | The first hurdle was to find a boat. | | race/track/runner/athlete/olympic/meter/metre/jump, profit, gold/medal/sprint/champion | milestone, opportunity, precedent, incentive
hygiene | keeping clean in order to stay healthy | Washing hands is basic hygiene. | | sleep/cyber/password/data/security _
hypocrisy | the act of saying one thing and doing another | Telling us to walk while he drives is hypocrisy. | | | arrogance, negligence, leniency, treason
hypothesis | an idea put forward so that it can be tested | Our hypothesis was that plants like music.
icon | a person or thing that stands for an idea | The singer became an icon of her generation. | cultural/fashion/pop/become/national/american/hero/rock/film/music/star, _ of | click/screen/desktop/app/menu/button/toolbar/folder/window/tap, church/orthodox/saint/virgin/christ
identity | who or what someone is | The mask hid her identity. | | _ theft/api/server/provider/token/login
ideology | a set of beliefs, mostly political or social | The party changed its ideology. | | | alliance, hierarchy, reputation, budget
idiosyncrasy | an unusual habit or feature | Humming while he eats is his idiosyncrasy.
ignorance | lack of knowledge | My ignorance about cars is total.
illiteracy | the state of not being able to read or write | The evening school fights illiteracy. | | scientific/financial/computer/media/digital/economic/religious/historical/emotional _ | unemployment, malnutrition, addiction, insecurity
illusion | something that seems real or true but is not | The mirror gives the illusion of a big room.
immigrant | a person who comes to a country to live there | The baker is an immigrant from Greece.
immigration | the coming of people to a country to live there | The museum shows the history of immigration.
immunity | protection from illness, punishment or harm | Children gain immunity through a vaccine. | | idol/tribe/castaway | vulnerability, autonomy, exposure, recognition
impact | an effect | The new teacher had a great impact on the choir. | _ on/of, effect/environmental/negative/positive/economic/climate | crater/asteroid/collision/crash/meteor
impairment | a weakness of a part of the body or mind | Her glasses help with an impairment of sight. | | charge/goodwill/asset/loan/write-down/quarter/accounting
impartiality | the quality of not favouring one side | A referee needs impartiality. | | | efficiency, transparency, expertise, secrecy
impasse | a situation in which no progress is possible | The talks about the fence reached an impasse. | | | breakthrough, compromise, verdict, referendum
impatience | the feeling of not wanting to wait | The children looked at the oven with impatience.
impediment | something that slows or blocks an action or plan | Mud was an impediment to the tractor. | | speech _ | incentive, prerequisite, alternative, complement
imperative | something that must be done | Saving water is an imperative in the desert. | | programming/grammar/verb
imperialism | the policy of ruling or controlling other countries or peoples | The novel is set in the time of imperialism. | | | capitalism, populism, segregation, industrialisation
implementation | the act of putting a plan into action | The implementation of the new timetable took a month. | plan/policy/law/reform/agreement/government/programme/program/strategy/project/deal | code/algorithm/class/method/api/library/interface/javascript, @code/api/library/algorithm/developer/software/bug | rejection, revision, abolition, condemnation
implication | a likely effect or result | One implication of the rule is more homework. | ~implications, _ of/for | _ that, by _, _ in | justification, limitation, prerequisite, alternative
imposition | the act of forcing something on people | Pupils disliked the imposition of a dress code. | _ of | be/such .. _ | abolition, revision, endorsement, interpretation
imprisonment | the state of being kept in prison | He wrote a book during his imprisonment.
impulse | a sudden or strong wish to do something | On an impulse she bought a drum. | | electrical/electric/nerve/light/brain/neuron/signal/pulse, _ response, _ buy/purchase, fiscal/credit/economic _ | obligation, reluctance, strategy, inability
impunity | freedom from punishment | The crows stole cherries with impunity. | | | caution, secrecy, reluctance, courtesy
inability | the fact of not being able to do something | His inability to swim spoiled the trip.
inauguration | a ceremony that opens something or starts a term of office | Hundreds came to the inauguration of the bridge. | | | resignation, deposition, assassination, reconstruction
incarnation | one of the forms that something or someone takes | In its first incarnation the cafe was a barn.
incentive | something that encourages people to act | A free drink was the incentive to help. | | | penalty, obligation, deterrent, hindrance, precedent
inception | the beginning of something, such as an organisation or plan | Since its inception the club has had nine members. | | film/movie/nolan | bankruptcy, expansion, merger, demise, heyday
incidence | the number of cases of something | The incidence of flu falls in summer. | | angle | intensity, detection, duration, prevention
incident | an event, above all an unpleasant one | After the incident with the paint we washed the dog.
inclination | a wish or tendency to do something | I felt no inclination to swim in the rain. | | angle/orbit, axis/slope/degree/planet | obligation, capability, reluctance, inability
inclusion | the act of taking someone or something into a group | We cheered her inclusion in the team. | | opml/class/feature, @opml/feed, diversity/equity/financial/social, ~inclusions
incursion | a sudden entry into an area that belongs to others | The dog's incursion into the kitchen was short. | | | retreat, blockade, investigation, evacuation
independence | freedom from the control or help of others | The island won its independence.
index | a figure that shows how prices or levels change over time | The index of food prices rose in May. | price/stock/dow/market/share/nasdaq/rise/consumer/economic/point/s&p | book/finger/page/database/card/array/table/column/refractive
indication | a sign that something is so | Dark clouds are an indication of rain. | | be any _, drug/fda/treatment | admission, assurance, denial, consequence
indictment | a formal charge of a crime | The indictment named three thieves. | court/crime/jury/charge/prosecutor/grand/criminal/federal/judge/attorney | damning/scathing/searing/stinging/terrible/sad/devastating/powerful/harsh _, _ of .. system/society/policy/failure/culture/generation/country/way/life/age/how/capitalism | verdict, settlement, transcript, amnesty
indifference | a lack of interest or care | The cat looked at us with indifference. | | | hostility, generosity, affection, confidence
indignation | anger about something unfair | The higher price caused indignation. | | | remorse, indifference, gratitude, optimism
industrialisation,industrialization | the growth of factories in a country | Industrialisation drew people to the city.
inequality | an unfair difference between people in money, rights or chances | The law was made to fight inequality.
inevitability | the fact that something cannot be avoided | She accepted the inevitability of rain.
infancy | the early stage of a life or of something new | In its infancy the internet was slow. | | | heyday, maturity, decline, adolescence
infection | a disease caused by germs, or the catching of it | Clean the cut to avoid an infection. | | computer/malware/software/ransomware/device/pc
inference | a conclusion drawn from facts | From the wet coat I drew the inference that it rained. | | ai/model/gpu/type/server, @model | analogy, distinction, objection, admission
inflation | a continuing rise in prices | Because of inflation, bread costs more. | | universe/cosmic/tire/tyre/balloon, grade/title/score _, _ of .. ego/grade/title, lung/cuff/football | unemployment, output, consumption, debt
influence | the power to have an effect on someone or something | My brother has a good influence on me. | | under .. _ of
influx | the coming in of many people or things | An influx of tourists filled the beach. | | | exodus, scarcity, distribution, shortage
infrastructure | the basic systems that something needs to work | The island has little infrastructure.
infringement | the act of breaking a law or someone's right | Copying the film is an infringement of the law. | | | renewal, interpretation, abolition, endorsement
ingenuity | cleverness in finding new solutions | With ingenuity she made a lamp from a jar. | | | perseverance, valour, generosity, precision
ingredient | one of the things from which something is made | The secret ingredient of the soup is an apple.
inhabitant | a person or animal that lives in a place | Every inhabitant of the island knows the postman. | | | conqueror, newcomer, commuter, refugee
inheritance | something received from parents or from someone who died | He spent his inheritance on a boat. | | class/object/oop/java/prototype, @class/object/type, trait/breeding/mutation/composition, gene/genes/genetic/dna | pension, compensation, bribe, mortgage
inhibition | a feeling that keeps one from acting freely | She danced without inhibition. | | enzyme/gene/protein/cell/growth
initiative | a new plan or project to reach a goal | The initiative for a clean river began at school. | | take .. _/on .. own _, show .. _, personal/individual/own _, lack/sense of _, ballot/voter, seize/regain/lose/gain .. _
injunction | a court order that forbids or demands something | An injunction stopped the building work. | | bible/biblical/scripture/moral/god, divine/commandment | warrant, settlement, compensation, indictment
injustice | unfair treatment, or an unfair act | She spoke out against injustice. | | | corruption, poverty, hypocrisy, violence
inmate | a person kept in a prison | One inmate planted roses in the yard. | | | employee, recruit, fugitive, bystander
innovation | a new idea or method, or the creation of one | The zip was a great innovation. | | | regulation, tradition, cooperation, scarcity
inquiry,enquiry | an official effort to find out facts | An inquiry showed why the bridge fell. | official/public/commission/police/launch/murder/hold/judge/report/parliamentary, _ into | respond/reply/answer/return/media .. _, email/comment/customer/phone, scientific/philosophical/intellectual/academic/spirit | lawsuit, campaign, debate, referendum
insecurity | the state of being or feeling unsafe or unsure | His jokes hide his insecurity. | | food _, region/border/crime/militant/violence/armed, job/housing/economic/financial _
insight | a clear or deep understanding of something | The diary gives an insight into her life. | | customer/consumer/market/data/business/sales/audience
insistence | the act of firmly saying or demanding something | At my insistence we took a map. | | | reliance, denial, reluctance, hesitation
inspection | a careful check of something | After the inspection the kitchen was closed. | | code/packet, @browser, close/closer _ | evacuation, reconstruction, expansion, demonstration
inspiration | someone or something that gives new ideas, or such ideas | The sea was the inspiration for the song.
instability | the state of being likely to change or fail | Political instability kept tourists away. | | @crash/kernel | isolation, corruption, prosperity, solidarity
instinct | a natural way of acting or feeling without thinking | By instinct the kitten hid. | | killer _ | tactic, ambition, obligation, ritual
institution | a large, long-standing organisation such as a bank or university | The library is the oldest institution in town. | | mental, marriage/slavery, the _ of
insurance | an agreement by which a company pays for loss or harm | The insurance paid for the broken window.
insurgency | a fight by a group against its government | The insurgency began in the mountains. | | party/candidate/primary/republican/democrat/campaign/populist | occupation, invasion, epidemic, famine
insurgent | a person who fights against the government | The insurgent laid down his gun. | | _ NOUN, campaign/candidate/party/democrat/republican | civilian, hostage, smuggler, diplomat, veteran
insurrection | a violent rising against a government or other authority | The insurrection lasted only a day. | | | blockade, boycott, ceasefire, evacuation
integration | the act of joining parts or people into a whole | Football helped the integration of the new pupils. | | calculus/api/plugin, continuous _, app/ios/editor/workflow/feature/software
integrity | honesty and strong moral principles | A judge must be a person of integrity. | honesty/moral/personal/scientific/ethics/man/woman/character/honest/journalist/journalistic/public/person | territorial/data/system/structural/file/country, _ of, election/electoral/bodily/physical | expertise, patriotism, ingenuity, eloquence
intellect | the power of the mind to think | She is admired for her sharp intellect. | | | eloquence, temperament, stamina, candour
intellectual | a person who studies and thinks about serious ideas | An intellectual gave a talk on old poems. | | _ NOUN/ADJ | diplomat, entrepreneur, philanthropist, patriot, prosecutor
intelligence | secret information, as about enemies or other countries | Intelligence reached the general too late. | agency/cia/secret/spy/military/officer/official/service/community/agent/report/foreign/russian/u.s./national | artificial/human/emotional/test/iq/animal/score/level/machine, ai/collective/superhuman, data/business _, _ discover/find/say/believe/think/know/assess/suspect/learn/warn/conclude | testimony, equipment, correspondence, personnel
intensity | the strength, force or depth of something | The intensity of the light hurt our eyes. | | with .. _ | duration, complexity, proximity, likelihood
intent | what a person plans or wants to do | He came with the intent to help. | | to all _, _ on, @android/app, _ NOUN
interaction | the act of talking, working or playing together | Interaction with other dogs is good for puppies. | social/human/people/face/child/student/person/group/face-to-face/personal, _ between/with | drug/particle, app/user/device/screen/interface
interference | the act of getting involved where one is not wanted | The players disliked the interference of parents. | election/foreign/government/political/russian/affair/internal/meddle/state | radio/signal/wifi/wave/quantum/electromagnetic | cooperation, investment, encouragement, negligence
intermediary | a person or group that acts between two sides | The aunt acted as an intermediary in the quarrel. | | | guardian, accomplice, competitor, contractor
interpretation | a way of understanding or performing something | Her interpretation of the dream was funny. | | simultaneous/sign/interpreter, @code/quantum
interrogation | hard, official questioning, as by the police | After an interrogation the boy told the truth. | | | surveillance, imprisonment, negotiation, deportation
intervention | the act of stepping in to change a situation | Only the intervention of the teacher stopped the fight. | | addict/addiction, surgical/therapeutic/pharmaceutical/pharmacological/behavioural/behavioral/lifestyle/psychological/nutrition/drug, health/early
intolerance | the refusal to accept other opinions or ways | The club fights intolerance. | | lactose/gluten/food, exercise/heat/cold/drug
intrusion | an unwelcome entry into a place or someone's life | She hated the intrusion of the cameras. | | detection, @hacker/network/attacker, saltwater/seawater/water/magma/igneous | insight, retreat, revelation, assistance
intuition | a feeling that something is so, without proof | My intuition told me to turn left. | | | expertise, recollection, ambition, temperament
invasion | an entry by force or in large numbers | The invasion began before dawn. | | privacy, pitch _ | retreat, evacuation, blockade, rebellion
inventory | a full list of things in a place | We made an inventory of the kitchen. | | @game/player, stock/store/goods/product/car/house/retailer/shop
investigation | a careful search for the facts | The investigation of the theft took a week. | | | lawsuit, campaign, negotiation, debate
investment | money, time or effort spent now for a later gain | The piano was a good investment. | | time/emotional, _ NOUN | output, regulation, innovation, rivalry
irony | a strange or funny contrast with what one expects | The irony is that the fire station burned down. | | without/with _, sense/hint/trace/note/tone/touch .. _, humour/humor/sarcasm/wit/satire
irrigation | the bringing of water to fields or plants | Without irrigation nothing grows here. | | wound/nasal/sinus/colonic | sanitation, consumption, conservation, commerce, livestock
isolation | the state of being alone or apart from others | The long isolation made the sailor talk to birds. | | process/sandbox/memory, _ level, worker/task/resource/queue/thread/tenant, @lambda/queue, view/consider/see/take/look/happen/occur/exist/operate/act .. in _ | anxiety, poverty, rivalry, prosperity
`;
