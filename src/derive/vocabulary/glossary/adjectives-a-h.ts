/** Adjectives from A to H: word | definition | example | cues | vetoes | distractors. */
export const adjectivesAToH = `
abrupt | sudden and unexpected | The music came to an abrupt end. | end/change/halt/stop/shift/departure/decision/rise/drop/turn/ending/fall/exit | manner/tone | deliberate, inevitable, gradual, temporary, voluntary
absurd | so unreasonable that it is silly | It is absurd to wear a coat in the pool. | | | contentious, offensive, subjective, plausible, irrelevant, ambiguous
abundant | existing in very large amounts | Apples were abundant this year. | | | accessible, affordable, precious, scarce, diverse
accessible | that people can reach, enter or use | The new path makes the beach accessible to wheelchairs. | | | affordable, reliable, comprehensive, confidential, sustainable, durable
accountable | expected to answer for what one does | The captain is accountable for the team's money. | | | accessible, impartial, vigilant, exempt, competent
acute | very serious or strong | There was an acute lack of chairs. | shortage/problem/crisis/need/pain/danger/pressure/anxiety/lack/poverty/distress/malnutrition/hunger/fear | disease/hospital/infection/angle/hepatitis/care/accent | chronic, widespread, temporary, imminent, predictable
adamant | completely refusing to change one's mind | Grandpa was adamant that he would drive. | | | optimistic, skeptical, anxious, impartial, complacent, pessimistic
adequate | enough or good enough | Two blankets are adequate for a summer night. | | | additional, affordable, permanent, excessive, flexible
adverse | harmful or unfavourable | Adverse weather stopped the boat trip. | | | diverse, temporary, erratic, cumulative, marginal
affluent | rich | She lives in an affluent part of town. | | | elderly, diverse, rural, secular, influential, conventional
affordable | cheap enough for most people to pay | We found an affordable guitar. | | | durable, temporary, accessible, sustainable, suitable, comprehensive
alleged | said to have happened or be guilty, but not proved | The alleged thief turned out to be a fox. | | | notorious, deliberate, ruthless, blatant, clandestine, extraordinary
alternative | that can be chosen or used instead | Snow closed the road, so we took an alternative route. | | | affordable, controversial, reliable, traditional, sustainable, temporary
ambiguous | having more than one possible meaning | His answer was ambiguous: it could mean yes or no. | | | biased, contentious, irrelevant, explicit, offensive, provisional
ambitious | difficult and needing much effort to achieve | Building a boat in a week was an ambitious plan. | plan/project/goal/target/program/programme/agenda/effort/scheme/reform/attempt/proposal/idea/mission/undertaking/aim/timetable/policy/strategy | man/woman/politician/person/student/parent | innovative, provisional, controversial, feasible, comprehensive, flexible
ambitious | wanting very much to be successful | She is an ambitious runner who trains every day. | man/woman/politician/person/student/parent/people/young/officer | plan/project/goal/target/program/programme/agenda/proposal | influential, ruthless, eccentric, complacent, privileged, generous
ample | enough or more than enough | There is ample room for five in the boat. | | | additional, suitable, meagre, credible, equitable
anonymous | not named or known by name | An anonymous person paid for the new swings. | | | neutral, reliable, influential, prominent, independent, generous
apparent | seeming to be so, though not certain | The apparent winner had missed one gate. | suicide/attack/attempt/murder/error/cause/reason/victory/contradiction/success/lack/homicide/reference/effort/retaliation/response/overdose/winner | _ that/to/in/from, become | deliberate, desperate, futile, decisive, reckless
apparent | easy to see or understand | It was apparent that he had not slept. | _ that/to/in/from, become .. _, is _, was _ | suicide | inevitable, plausible, ironic, irrelevant, imperative
arbitrary | not based on any reason or rule | The choice of a winner seemed arbitrary. | | | punitive, clandestine, indefinite, rational, unilateral, provisional
artificial | made by people, not natural | The pitch has artificial grass. | _ .. light/sweetener/flavor/colour/color/limb/leg/heart/lake/intelligence/turf/grass/reef/island/organ/skin/insemination/satellite/snow/ingredient | border/barrier/smile | external, exotic, innovative, harmful, superior
authentic | real and not false | The experts say the letter is authentic. | | | precious, unique, exotic, fraudulent, confidential, obscure
authoritarian | demanding complete obedience and allowing little freedom | The authoritarian ruler closed every newspaper. | | | corrupt, secular, unstable, interim, hostile, moderate#2
autonomous | able to act or rule by itself | The autonomous lawn mower stops when it sees a cat. | | | efficient, vulnerable, innovative, prosperous, unstable, remote
bankrupt | unable to pay one's debts | The toy shop went bankrupt after the fire. | | morally | corrupt, dormant, redundant, negligent, profitable, independent
biased | leaning unfairly to one side | The referee's mother is a biased fan. | | | superficial, corrupt, vague, impartial, obsolete
bleak | giving little hope | The forecast for our picnic was bleak. | future/picture/outlook/prospect/view/situation/assessment/forecast/reality/news/economic | landscape/winter/weather/building/moor | turbulent, predictable, vague, prosperous, nuanced
blatant | very open and clear, without shame | That push was a blatant foul. | | | desperate, unprecedented, persistent, trivial, clandestine
brutal | very cruel and violent | The film shows a brutal fight. | attack/murder/killing/war/regime/dictator/crackdown/conflict/force/crime/treatment/violence/occupation/beating/fight/death/dictatorship/repression/rape/civil/execution/militia | weather/heat/honesty/winter/schedule/cold | futile, clandestine, abrupt, unprecedented, costly, deliberate
chaotic | without any order | The first rehearsal was chaotic. | | | solemn, tragic, premature, clandestine, unprecedented, abrupt
charitable | set up to help people in need | A charitable group gives out free lunches. | organisation/organization/donation/foundation/group/giving/work/contribution/trust/cause/fund/gift/status/institution | interpretation/view/reading/feeling | municipal, secular, prestigious, profitable, independent, anonymous
chronic | lasting a long time or always coming back | He has a chronic pain in his back. | | | acute, widespread, contagious, fatal, genetic
clandestine | secret and often illegal | They held a clandestine meeting in the barn. | | | humanitarian, spontaneous, preliminary, sophisticated, costly, chaotic
coercive | using force or threats | Coercive methods do not make good pupils. | | | clandestine, innovative, temporary, conventional, voluntary, incremental
coherent | clear and well put together | She could not give a coherent answer. | | light/beam/laser | ambitious, innovative, flexible, feasible, impartial, vague
colossal | extremely large | A colossal wave hit the pier. | | | tragic, historic, futile, trivial, inevitable
compatible | able to exist or work together | This plug is not compatible with my phone. | | | familiar, identical, parallel, superior
compelling | so strong that one has to believe or accept it | She gave a compelling reason to stay. | evidence/case/reason/argument/story/narrative/drama/need/proof/interest/read/account/explanation/alternative | | objective, familiar, additional, preliminary, ambiguous, relevant
competent | having enough skill to do something well | He is a competent cook but not a great one. | | authority/court | impartial, ambitious#2, generous, eminent, vigilant, complacent
competitive | in which people try hard to beat each other | Selling ice cream at the beach is a competitive business. | market/economy/sport/business/industry/environment/world/race/global/field/election/exam | price/advantage/edge/rate/salary/offer/eating/pricing/people/player/person/spirit, _ with | lucrative, volatile, corrupt, prestigious, predictable
complacent | too satisfied to see danger or try harder | After three wins the team became complacent. | | | skeptical, pessimistic, hostile, partisan, vigilant
complex | having many parts and not simple | The rules of this game are complex.
comprehensive | including everything or almost everything | She made a comprehensive list for the camp. | | _ school | independent, preliminary, confidential, objective, superficial, controversial
compulsory | that must be done because of a rule or law | Helmets are compulsory on this track. | | | affordable, secular, rigorous, voluntary, temporary
conducive | helping something good to happen | A quiet room is conducive to good work. | | | essential, relevant, hostile, detrimental, subordinate
confidential | meant to be kept secret | Your answers are confidential. | | | preliminary, authentic, comprehensive, fraudulent, biased, offensive
consecutive | following one after another without a break | It rained on four consecutive days. | | | remarkable, decisive, turbulent, random
considerable | large enough to matter | The repair took considerable time. | | | temporary, additional, undue, sporadic, visible, negligible
consistent | always the same; not changing | His marks have been consistent all year. | quality/message/performance/policy/approach/supply/behavior/behaviour/results/pattern/way/effort/quite/very/more/most/more/player/theme/source/winner/support/remarkably | _ with | impressive, objective, erratic, credible, superior, preliminary
consistent | in agreement with something | The footprints are consistent with a small dog. | _ with
conspicuous | easily noticed | The red hat made him conspicuous in the crowd. | | | vulnerable, permanent, deliberate, discreet, typical, precarious
constant | never stopping or never changing | The constant dripping kept me awake. | | speed/function/temperature/remain/stay/value/variable
contagious | easily passed from one person to another | Chickenpox is very contagious.
contemporary | of the present time | The museum shows contemporary paintings. | art/society/life/culture/world/politics/music/dance/issue/artist/architecture/literature/design/american/america/fiction/writer/museum/debate/gallery | | temporary, indigenous, obscure, conventional, medieval, controversial
contentious | causing a lot of argument | Bedtime is a contentious subject in our house. | | | complex, confidential, perennial, trivial, unanimous, ethical
controversial | causing a lot of public disagreement | The controversial bridge divided the town. | | | innovative, costly, temporary, historic, influential, confidential
conventional | usual or traditional | We cooked it in a conventional oven. | _ wisdom/oven/medicine/method/view/treatment/car/farming/approach/way/idea/thinking/energy/media/food/school/therapy/sense/theory/product/computer | weapon/war/warfare/force/missile | reliable, effective, costly, innovative, flawed
conventional | not nuclear | The ship carries only conventional weapons. | weapon/war/warfare/force/missile/military/bomb | wisdom | obsolete, illicit, foreign, sophisticated, lethal, artificial
corrupt | dishonest, taking money to break rules | The corrupt guard let people in for ten dollars. | official/government/politician/police/regime/leader/system/politics/practice/officer/business/country/elite/party/cop/judge/president | file/data/disk/database/image | authoritarian, complacent, hostile, ruthless, negligent, bankrupt
costly | costing a lot, in money or in other ways | Forgetting the map was a costly mistake. | | | deliberate, premature, futile, tedious, profitable
credible | able to be believed or trusted | Nobody found his excuse credible. | | | relevant, additional, anonymous, neutral, dubious, imminent
crucial | extremely important | Water is crucial on a long walk. | | | preliminary, controversial, detrimental, predictable, visible
crude | simple and not exact or skilful | They built a crude shelter from branches. | weapon/device/bomb/method/tool/attempt/measure/shelter/way/form/boat | _ oil, oil/barrel/joke/price | temporary, fragile, sophisticated, hazardous, obsolete, affordable
cumulative | growing by one addition after another | The cumulative effect of ten small drinks was a stomach ache. | | | lasting, adverse, predictable, negligible, psychological, devastating
deadly | causing death | Some mushrooms are deadly.
decisive | settling the result beyond doubt | Her goal was the decisive one. | victory/role/factor/moment/battle/vote/action/win/goal/majority/blow/game/evidence/step/influence/defeat/point | leader/person/leadership/manager | costly, symbolic, historic, premature, spontaneous
deficient | not having enough of something needed | The soil here is deficient in iron.
deliberate | done on purpose | It was a deliberate push, not an accident. | attempt/act/attack/policy/effort/decision/choice/strategy/fire/lie/campaign/targeting/murder/killing/provocation/mistake/violation/was _/not _/misinformation/move/act | speech/pace/slow | desperate, clandestine, futile, blatant, spontaneous, costly
dense | thick, with people or things close together | The path led through a dense forest. | forest/population/city/crowd/traffic/fog/network/area/urban/jungle/smoke/neighborhood/neighbourhood/vegetation/cloud/smog | star/matter/metal/material/liquid/prose/text/object/planet/core/gas/black | remote, diverse, perilous, sparse, vibrant, prosperous
desolate | empty and sad | The beach is desolate in winter. | | _ by | fertile, perilous, exotic, vibrant, familiar, industrial
desperate | with little hope left, or very serious | The desperate hikers drank from a puddle. | | _ to/for | genuine, naive, deliberate, hostile, persistent
detrimental | harmful | Too little sleep is detrimental to your health. | | | essential, irrelevant, conducive, lasting, marginal
devastating | causing great damage or shock | The devastating flood washed away two bridges. | | | unprecedented, inevitable, sporadic, deliberate, negligible
devoid | completely without | The room was devoid of furniture.
devout | believing strongly in a religion | My devout aunt prays five times a day. | | | prominent, humble, moderate#2, prosperous, radical#2
diligent | working with care and effort | A diligent student checks her work twice. | | | impartial, privileged, humble, negligent, confident, curious
dire | very bad or serious | They were in dire need of dry clothes. | | | predictable, explicit, lasting, ambiguous, trivial
discreet | careful not to attract notice or give away secrets | She gave me a discreet nod. | | | solemn, hostile, persistent, distinct, thorough, conspicuous
distinct | clearly different or separate | Frogs and toads are distinct animals. | species/group/culture/identity/type/area/category/difference/language/people/from/two/three/form/part/phase/community/religion/style/feature/genetically/population/several/voice | advantage/possibility/smell/impression/memory/lack | extinct, hostile, identical, prominent, obscure, indigenous
diverse | made up of many different kinds | Our class is diverse: we speak nine languages. | | | prosperous, vibrant, influential, resilient, hostile
domestic | inside one country, not abroad | The airline has only domestic flights. | flight/policy/market/product/economy/politics/demand/law/production/industry/consumption/affair/political/company/terrorism/price/pressure/gross/foreign/travel/airline/sale/terrorist/legislation/growth/airline/international/tourism/spending | _ violence/abuse/animal/worker/work/servant/dog/cat/chore/help/partner/life | affordable, industrial, foreign, conventional, maritime
domestic | happening in the home or family | He helps with domestic chores on Saturdays. | _ violence/abuse/worker/work/servant/chore/help/partner/life/assault/duty | flight/market/economy | psychological, ethnic, sporadic, chronic, industrial
dominant | stronger or more important than others | Our team was dominant in the first half. | position/role/force/party/player/power/group/market/culture/religion/industry/company/species/language/political/language/culture/male/ideology/view/theme | gene/allele/trait | neutral, dormant, independent, hostile, subordinate, vulnerable
dormant | not active now, but able to become so | The volcano has been dormant for a century. | | | extinct, unstable, intact, dominant, vulnerable
drastic | having a strong, sudden effect | Cutting off all her hair was a drastic step. | | | temporary, voluntary, punitive, gradual, unwarranted, conventional
dubious | probably not true, honest or good | He sold watches of dubious quality. | | | obscure, offensive, unprecedented, contentious, superior, irrelevant
durable | lasting a long time without breaking | My boots are ugly but durable. | | | authentic, affordable, fragile, flexible, equitable
eager | wanting very much to do something | The puppy was eager to go out.
eccentric | strange in a harmless or interesting way | Our eccentric neighbour talks to his roses. | | orbit | generous, frugal, ruthless, conventional, eminent, reckless
ecological | to do with living things and their surroundings | Plastic in the sea is an ecological disaster. | | | economic, psychological, ethical, genetic, cultural
elaborate | very detailed and carefully made | She baked an elaborate cake with five layers. | | _ on | traditional, costly, spontaneous, clandestine, symbolic, crude
elderly | old | An elderly man sat on the bench.
eligible | having the right to do or get something | Only pupils under twelve are eligible for the prize. | | | eager, reluctant, responsible, exempt, desperate
elusive | hard to find, catch or achieve | The elusive owl hid from the camera. | | | precious, fragile, notorious, exotic, temporary
eminent | famous and respected | An eminent doctor visited our school. | | | eccentric, ambitious#2, impartial, contemporary, negligent
empirical | based on what is seen or tested | We need empirical proof that the trick works. | | | preliminary, biased, confidential, hypothetical, additional, relevant
enduring | lasting for a long time | They formed an enduring friendship. | | pain | unique, dubious, mutual, subtle, symbolic, transient
equitable | fair to everyone | We found an equitable way to share the chores. | | | efficient, feasible, transparent, permanent, profitable, voluntary
erratic | not regular; changing without warning | The bus service is erratic on Sundays. | | | excessive, aggressive, predictable, deliberate, offensive
essential | completely necessary | Good shoes are essential for this walk. | | oil
ethical | to do with what is right and wrong | Is it ethical to read his letter? | question/issue/concern/problem/standard/dilemma/debate/principle/reason/guideline/rule/code/value/obligation/duty/consideration/responsibility/conduct/review/implication/challenge/committee | shopper/consumer/investor | ethnic, financial, environmental, psychological, judicial, strategic
ethnic | to do with people of one culture or origin | Many ethnic groups live in our city. | | | radical#2, secular, ethical, economic, partisan, rural
evident | easy to see or understand | It was evident that she had won. | | | ironic, inevitable, mutual, irrelevant, plausible
excessive | more than is reasonable | He drinks excessive amounts of cola. | | | lethal, deliberate, sporadic, moderate, persistent, external
exempt | not having to obey a rule or pay | Children under six are exempt from the fee.
exotic | unusual and exciting, often from far away | The market sells exotic fruit. | | | toxic, precious, indigenous, fragile, abundant, vulnerable
explicit | said or shown clearly and openly | She gave explicit orders not to open the box. | | sexual/sexually/material/image/lyric/video/content | confidential, provisional, implicit, unanimous, consistent
extinct | no longer existing | Dodos have been extinct for centuries. | | volcano
extraordinary | very unusual or surprising | She has an extraordinary memory.
fatal | causing death | One bite of the snake can be fatal. | | error/exception/flaw/mistake/attraction | deliberate, unprecedented, random, predictable, contagious, chronic
feasible | possible to do | Walking there in an hour is not feasible. | | | prudent, profitable, essential, controversial, innovative
federal | of the national government, not of a single state | The federal government pays for the lighthouse. | government/law/judge/court/agency/state/official/tax/funding/investigator/budget/prosecutor/employee/authority/policy/regulation/fund/spending/program/agent/charge/worker/minister/level/election/money/prison/aid/debt/deficit/crime/land/health/department | _ reserve/republic | municipal, foreign, charitable, military, temporary, judicial
feeble | very weak | A feeble light shone in the tent. | | | familiar, desperate, erratic, vigorous, offensive, spontaneous
fertile | good for growing plants | The soil by the river is fertile. | land/soil/ground/crop/valley/field/plain/crescent/region/farm | egg/woman/man/female/couple/imagination | precious, remote, toxic, unstable, desolate
fierce | very strong or violent | A fierce wind blew down the fence.
financial | to do with money | The club has financial problems.
finite | having a limit or an end | We have a finite amount of firewood. | | state/automaton | additional, precious, renewable, precise, abundant
flawed | having mistakes or weak points | His plan was flawed from the start. | | | complex, controversial, costly, obscure, coherent
fluent | able to speak or write a language easily | My cousin is fluent in Spanish.
forensic | using science to examine a crime or its traces | Forensic experts looked at the broken window. | | accounting/audit/detail | psychological, genetic, financial, ecological, confidential, independent
formidable | impressive and hard to deal with | Their goalkeeper is a formidable opponent. | | | familiar, unprecedented, ruthless, feeble, predictable, hostile
fragile | easily broken, harmed or ended | The eggs are fragile, so carry them carefully.
fraudulent | meant to cheat people | He sold fraudulent tickets at the gate. | | | anonymous, profitable, offensive, authentic, redundant
frugal | careful not to spend or use too much | My frugal uncle mends his own socks. | | | eccentric, generous, devout, conventional, complacent
fundamental | most basic and important | Reading is a fundamental skill. | | particle | mutual, familiar, subtle, controversial, permanent
futile | having no chance of success | It was futile to look for the ring in the sea. | | | reckless, clandestine, costly, spontaneous, deliberate, feasible
genetic | to do with the genes of living things | Red hair is genetic. | | | psychological, contagious, ecological, forensic, artificial, chronic
genuine | real; not false | His surprise was genuine. | | | widespread, mutual, initial, persistent, unprecedented, superficial
gradual | happening slowly, step by step | There was a gradual rise in the water. | | | inevitable, temporary, abrupt, predictable, voluntary
grave | very serious | You are making a grave mistake. | concern/danger/threat/mistake/consequence/situation/crime/error/risk/matter/problem/injury/doubt/condition/violation/peril/crisis/breach/harm | | widespread, unwarranted, hypothetical, deliberate, trivial
grim | very serious and unpleasant | We listened to the grim news about the fire. | | | predictable, familiar, ironic, tedious, obscure
hazardous | dangerous | It is hazardous to skate on thin ice. | | | industrial, primitive, artificial, strenuous, tedious
hostile | unfriendly or opposed | The cat gave the puppy a hostile look. | | _ takeover/environment | unstable, neutral, foreign, chaotic, indifferent, remote
humane | kind and causing as little pain as possible | There are humane ways to catch a mouse. | | | effective, innovative, conventional, ruthless, affordable
humanitarian | meant to save lives and reduce suffering | Humanitarian groups brought tents after the flood. | | | military, financial, environmental, temporary, clandestine, strategic
humble | simple and not proud | The champion was friendly and humble. | | begin/beginning/origin/home/background/roots/opinion | rural, privileged, generous, eccentric, devout
hypothetical | imagined for the sake of argument, not real | Let us take a hypothetical case: you find a purse. | | | typical, ethical, genuine, familiar, complex
`;
