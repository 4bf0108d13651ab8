/** Adjectives from A to H: word | definition | example | cues | vetoes | distractors. */
export const adjectivesAToH = `
abrupt | sudden and unexpected | The music came to an abrupt end. | end/change/halt/stop/shift/departure/decision/rise/drop/turn/ending/fall/exit | manner/tone | gradual, predictable, inevitable, temporary
absurd | very unreasonable, strange or foolish | It is absurd to wear a coat in the pool. | | | plausible, legitimate, hypothetical, ambiguous, subjective
abundant | existing in large numbers or amounts | Apples were abundant this year. | | _ in/with | scarce, precious, sporadic, affordable
accessible | easy to reach, enter, use or understand | The new path makes the beach accessible to wheelchairs. | | @class/method/property/variable/aria/html/screen
accountable | having to answer for what one does | The captain is accountable for the team's money. | | | exempt, independent, subordinate, indifferent, impartial, hostile
acute | very serious or strong | There was an acute lack of chairs. | shortage/problem/crisis/need/pain/danger/pressure/anxiety/lack/poverty/distress/malnutrition/hunger/fear, insecurity/grief | disease/hospital/infection/angle/hepatitis/care/accent, sense/awareness/observer/observation/eye/mind, poisoning/symptom/illness, chronic/opioid/patient/clinic
adamant | very firm in one's opinion or decision | Grandpa was adamant that he would drive. | | | skeptical, indifferent, curious, complacent
adequate | enough or good enough | Two blankets are adequate for a summer night. | | | excessive, erratic, additional, temporary, costly
adverse | harmful or unfavourable | Adverse weather stopped the boat trip. | | | marginal, gradual, predictable, temporary
affluent | having a lot of money | She lives in an affluent part of town. | | | vulnerable, diverse, humble, remote, secular
affordable | cheap enough for most people | We found an affordable guitar. | | | durable, profitable, innovative, hazardous, temporary
alleged | said to be so, but not proved | The alleged thief turned out to be a fox. | | | notorious, genuine, deliberate, blatant, brutal
alternative | that can be chosen or used instead | Snow closed the road, so we took an alternative route. | | _ .. medicine/therapy/healing, _ rock/music/press/weekly/fact/right/investment/reality/universe/lifestyle/fuel/comedy/scene/school/culture/band/label/asset/minimum/title/country, _ .. history/treatment/practitioner/remedy/education
ambiguous | not clear, as it can be understood in different ways | His answer was ambiguous: it could mean yes or no. | | | explicit, irrelevant, biased, offensive, provisional
ambitious | difficult and needing much effort to achieve | Building a boat in a week was an ambitious plan. | plan/project/goal/target/program/programme/agenda/effort/scheme/reform/attempt/proposal/idea/mission/undertaking/aim/timetable/policy/strategy | man/woman/politician/person/student/parent | modest, provisional, controversial, flexible, conventional
ambitious | wanting very much to be successful | She is an ambitious runner who trains every day. | man/woman/politician/person/student/parent/people/young/officer | plan/project/goal/target/program/programme/agenda/proposal | complacent, influential, ruthless, generous, privileged
ample | enough or more than enough | There is ample room for five in the boat. | | _ bosom/figure/hip/girth/proportions | minimal, finite, modest, scarce
anonymous | not named or identified | An anonymous person paid for the new swings. | | function/class/type/method/object/proxy/ftp/login/access/browse, @code/function/class/hacker/browser, _ building/hotel/motel/suburb/block/face/performance | prominent, foreign, biased, independent, offensive
apparent | seeming real or true, though not certain | The apparent winner had missed one gate. | suicide/attack/attempt/murder/error/cause/reason/victory/contradiction/homicide/reference/effort/retaliation/response/overdose/winner | _ that/to/in/from, become, no/without/little .. _
apparent | easy to see or understand | It was apparent that he had not slept. | _ that/to/in/from, become .. _, is _, was _ | suicide | ironic, imperative, trivial
arbitrary | not based on any reason or rule | The choice of a winner seemed arbitrary. | | code/number/constant/length/execute/value/input/data/string/size/point/function, @code/function/file/server/user/algorithm/software/string | provisional, voluntary, lenient, unanimous, confidential
artificial | made by people, not natural | The pitch has artificial grass. | _ .. light/sweetener/flavor/colour/color/limb/leg/heart/lake/intelligence/turf/grass/reef/island/organ/skin/insemination/satellite/snow/ingredient | border/barrier/smile, _ intelligence, _ deadline/distinction/scarcity/shortage/division/limit/boundary/voice/demand
authentic | real and true, not fake or put on | The experts say the letter is authentic. | | _ assessment/learning
authoritarian | demanding complete obedience and allowing little freedom | The authoritarian ruler closed every newspaper. | | | moderate#2, accountable, unstable, vulnerable
autonomous | able to act or rule without outside control | The autonomous lawn mower stops when it sees a cat. | | nervous | dependent, unstable, vulnerable, obsolete
bankrupt | unable to pay one's debts | The toy shop went bankrupt after the fire. | | morally, morally/ideologically/intellectually/spiritually/ethically/creatively/politically _, _ idea/policy/ideology/philosophy | profitable, redundant, dormant, negligent, corrupt
biased | unfairly favouring one side or group | The referee's mother is a biased fan. | | estimator/sample/coin/random | objective, superficial, lenient, optimistic, irrelevant
bleak | giving little hope | The forecast for our picnic was bleak. | future/picture/outlook/prospect/view/situation/assessment/forecast/reality/news/economic | landscape/winter/weather/building/moor | prosperous, vague, predictable, familiar
blatant | very obvious and not hidden | That push was a blatant foul. | | | subtle, trivial, sporadic, futile, hypothetical
brutal | very violent, cruel or harsh | The film shows a brutal fight. | attack/murder/killing/war/regime/dictator/crackdown/conflict/force/crime/treatment/violence/occupation/beating/fight/death/dictatorship/repression/rape/civil/execution/militia | weather/heat/honesty/winter/schedule/cold, truth/reality/review/loss/defeat/game/pace/traffic/commute/workout/deadline/level | futile, spontaneous, clandestine, abrupt, symbolic
chaotic | confused and without any order | The first rehearsal was chaotic. | | orbit/dynamics/equation/mathematical/attractor/system
charitable | meant to help those in need | A charitable group gives out free lunches. | organisation/organization/donation/foundation/group/giving/work/contribution/trust/cause/fund/gift/status/institution | interpretation/view/reading/feeling, deduction | profitable, municipal, secular, industrial, compulsory
chronic | lasting a long time or always coming back | He has a chronic pain in his back. | | _ liar/smoker/offender/complainer/drinker/user/gambler, _ insomniac/procrastinator/patient/sufferer | marginal, abrupt, contagious, fatal, genetic
clandestine | secret, and hidden on purpose | They held a clandestine meeting in the barn. | | | spontaneous, humanitarian, preliminary, costly, sophisticated
coercive | using force or threats to make people obey | Coercive methods do not make good pupils. | | | incremental, symbolic, voluntary, controversial, familiar
coherent | clear, with parts that fit together well | She could not give a coherent answer. | | light/beam/laser | innovative, flexible, provisional, superficial, controversial
colossal | extremely large or great | A colossal wave hit the pier. | | | trivial, predictable, exotic, temporary
compatible | able to exist or work together | This plug is not compatible with my phone.
compelling | so strong or interesting that one cannot ignore it | She gave a compelling reason to stay. | evidence/case/reason/argument/story/narrative/drama/need/proof/interest/read/account/explanation/alternative
competent | having enough skill to do something well | He is a competent cook but not a great one. | | authority/court/jurisdiction/mentally/legally, _ to .. trial | naive, ambitious#2, generous, eccentric, complacent
competitive | in which people try hard to beat each other | Selling ice cream at the beach is a competitive business. | market/economy/sport/business/industry/environment/world/race/global/field/election/exam | price/advantage/edge/rate/salary/offer/eating/pricing/people/player/person/spirit, _ with, nature/streak/instinct
complacent | too satisfied to see danger or try harder | After three wins the team became complacent. | | | skeptical, pessimistic, anxious, hostile, partisan
complex | made of many parts or sides, not simple | The rules of this game are complex. | | apartment/housing/residential/sports/leisure/shopping/military/superiority/inferiority _, _ number/carbohydrate/sentence
comprehensive | including everything or almost everything | She made a comprehensive list for the camp. | | _ school/pupil/education/insurance/win/victory/defeat/beating/loss/rout | preliminary, confidential, controversial, objective, superficial
compulsory | that one must do or have by law or rule | Helmets are compulsory on this track. | | | traditional, affordable, rigorous, confidential, temporary
conducive | making something easier or more likely | A quiet room is conducive to good work. | | | detrimental, hostile, subordinate, irrelevant, immune
confidential | meant to be kept secret | Your answers are confidential. | | _ helpline/hotline/service/support/counselling/counseling/advice/line/secretary | preliminary, fraudulent, authentic, comprehensive, biased
consecutive | following one after another without a break | It rained on four consecutive days. | | | identical, initial, turbulent, random
considerable | large in size, degree or number | The repair took considerable time. | | | minimal, symbolic, predictable, temporary
consistent | staying the same in quality, form or behaviour | His marks have been consistent all year. | quality/message/performance/policy/approach/supply/behavior/behaviour/results/pattern/way/effort/quite/very/more/most/more/player/theme/source/winner/support/remarkably | _ with
consistent | agreeing or fitting with something | The footprints are consistent with a small dog. | _ with
conspicuous | very easy to see or notice | The red hat made him conspicuous in the crowd. | | consumption | deliberate, typical, vulnerable, permanent, temporary
constant | never stopping or never changing | The constant dripping kept me awake. | | speed/function/temperature/remain/stay/value/variable
contagious | easily passed from one person to another | Chickenpox is very contagious.
contemporary | of the present time | The museum shows contemporary paintings. | art/society/life/culture/world/politics/music/dance/issue/artist/architecture/literature/design/american/america/fiction/writer/museum/debate/gallery | _ account/source/witness/chronicle/observer/historian
contentious | causing a lot of argument | Bedtime is a contentious subject in our house. | | | trivial, confidential, familiar, complex, predictable
controversial | causing a lot of public disagreement | The controversial bridge divided the town. | | | obscure, innovative, costly, unanimous, temporary
conventional | usual or traditional | We cooked it in a conventional oven. | _ wisdom/oven/medicine/method/view/treatment/car/farming/approach/way/idea/thinking/energy/media/food/school/therapy/sense/theory/product/computer | weapon/war/warfare/force/missile | innovative, costly, illegal, hazardous, obscure
conventional | not nuclear | The ship carries only conventional weapons. | weapon/war/warfare/force/missile/military/bomb | wisdom
corrupt | using power dishonestly, as for money | The corrupt guard let people in for ten dollars. | official/government/politician/police/regime/leader/system/politics/practice/officer/business/country/elite/party/cop/judge/president | file/data/disk/database/image | complacent, bankrupt, negligent, moderate#2
costly | expensive, or causing a great loss | Forgetting the map was a costly mistake.
credible | able to be believed or taken seriously | Nobody found his excuse credible. | | | dubious, hypothetical, confidential, obscure
crucial | extremely important | Water is crucial on a long walk. | | | negligible, controversial, temporary, subtle, predictable
crude | simple and rough, not exact or skilful | They built a crude shelter from branches. | weapon/device/bomb/method/tool/attempt/measure/shelter/way/form/boat | _ oil, oil/barrel/joke/price/petroleum/brent/futures/tanker/refinery, language/humour/humor/comment/remark
cumulative | formed by things adding up over time | The cumulative effect of ten small drinks was a stomach ache. | | _ distribution/function/probability | negligible, abrupt, predictable, external, temporary
deadly | causing death, or likely to cause it | Some mushrooms are deadly. | | _ sin/serious/dull/silence/accuracy/accurate/finisher/striker/rival
decisive | settling the result beyond doubt | Her goal was the decisive one. | victory/role/factor/moment/battle/vote/win/goal/majority/blow/game/evidence/influence/defeat/point | leader/person/leadership/manager, _ .. action
deficient | not having enough of something, or not good enough | The soil here is deficient in iron.
deliberate | done on purpose, not by accident | It was a deliberate push, not an accident. | attempt/act/attack/policy/effort/decision/choice/strategy/fire/lie/campaign/targeting/murder/killing/provocation/mistake/violation/misinformation/move/act, was _, not _ | speech/pace/slow/slowly/careful, _ process/approach/manner | spontaneous, futile, costly, clandestine, temporary
dense | thick, with people or things close together | The path led through a dense forest. | forest/population/city/crowd/traffic/fog/network/area/urban/jungle/smoke/neighborhood/neighbourhood/vegetation/cloud/smog | star/matter/metal/material/liquid/prose/text/object/planet/core/gas/black
desolate | empty, lonely and cheerless | The beach is desolate in winter. | | _ by
desperate | with little hope left, or very serious | The desperate hikers drank from a puddle. | | _ to/for
detrimental | causing harm or damage | Too little sleep is detrimental to your health. | | | conducive, vital, marginal, temporary
devastating | causing great damage or shock | The devastating flood washed away two bridges. | | _ forehand/form/pace/wit/accuracy/charm/beauty/striker, to _ effect | negligible, inevitable, deliberate, sporadic, predictable
devoid | completely without | The room was devoid of furniture.
devout | believing strongly in a religion | My devout aunt prays five times a day. | | _ fan/supporter/vegan/hope/wish/follower | prominent, humble, prosperous, skeptical, privileged
diligent | done or working with care and effort | A diligent student checks her work twice. | | | complacent, impartial, curious, privileged
dire | extremely bad, serious or alarming | They were in dire need of dry clothes. | | strait/straits | trivial, predictable, temporary, vague, familiar
discreet | avoiding notice or keeping secrets | She gave me a discreet nod.
distinct | clearly different or separate | Frogs and toads are distinct animals. | species/group/culture/identity/type/area/category/difference/language/people/from/two/three/form/part/phase/community/religion/style/feature/genetically/population/several/voice | advantage/possibility/smell/impression/memory/lack | identical, obscure, prominent, foreign
diverse | varied, of many different kinds | Our class is diverse: we speak nine languages. | | | prosperous, stable, conventional, secular, predictable
domestic | inside one country, not abroad | The airline has only domestic flights. | flight/policy/market/product/economy/politics/demand/law/production/industry/consumption/affair/political/company/terrorism/price/pressure/gross/foreign/travel/airline/sale/terrorist/legislation/growth/airline/international/tourism/spending | _ violence/abuse/animal/worker/work/servant/dog/cat/chore/help/partner/life, gross _ | military, industrial, financial, affordable, conventional
domestic | to do with the home or family | He helps with domestic chores on Saturdays. | _ violence/abuse/worker/work/servant/chore/help/partner/life/assault/duty | flight/market/economy, gross _ | psychological, industrial, military, ethnic, voluntary
dominant | stronger or more important than others | Our team was dominant in the first half. | position/role/force/party/player/power/group/market/culture/religion/industry/company/species/language/political/language/culture/male/ideology/view/theme | gene/allele/trait, _ hand/arm/eye/foot | inferior, foreign, neutral, vulnerable, independent
dormant | not active now, but able to become so | The volcano has been dormant for a century. | | | unstable, hazardous, intact, fragile, dominant
drastic | very great or severe in its effect | Cutting off all her hair was a drastic step. | | | gradual, symbolic, voluntary, predictable
dubious | giving reason for doubt or suspicion | He sold watches of dubious quality. | | DET .. _ honour/honor/distinction, _ about/of, distinction/honor/honour | credible, obscure, irrelevant, superior, lucrative
durable | able to last a long time | My boots are ugly but durable. | | | fragile, flexible, costly, innovative, symbolic
eager | wanting very much to do or have something | The puppy was eager to go out.
eccentric | strange in a harmless or interesting way | Our eccentric neighbour talks to his roses. | | orbit, _ exercise/training/contraction/muscle | conventional, generous, frugal, reckless, influential
ecological | to do with living things and their surroundings | Plastic in the sea is an ecological disaster. | | | economic, psychological, ethical, cultural
elaborate | detailed and carefully made or planned | She baked an elaborate cake with five layers. | | _ on | crude, traditional, clandestine, symbolic, temporary
elderly | old | An elderly man sat on the bench.
eligible | meeting the conditions for something | Only pupils under twelve are eligible for the prize. | | bachelor/receiver, _ item/product/purchase/expense/order | eager, competent, reluctant, responsible
elusive | hard to find, catch or achieve | The elusive owl hid from the camera. | | _ idea/concept/notion/term/definition/meaning/quality | precious, familiar, fragile, exotic
eminent | famous and respected | An eminent doctor visited our school. | | domain | obscure, controversial, foreign, impartial, contemporary, ambitious#2
empirical | based on what is observed or tested | We need empirical proof that the trick works. | | | hypothetical, preliminary, biased, confidential
enduring | lasting for a long time | They formed an enduring friendship. | | pain, _ DET/PRON | fragile, unique, subtle, mutual, dubious
equitable | fair to everyone concerned | We found an equitable way to share the chores. | | | efficient, profitable, predictable, random, temporary
erratic | not regular; changing without warning | The bus service is erratic on Sundays. | | | predictable, deliberate, excessive, moderate
essential | completely necessary | Good shoes are essential for this walk. | | oil, _ nature/character/truth/difference/humanity/quality/reading/listening/question/problem
ethical | to do with what is right and wrong | Is it ethical to read his letter? | question/issue/concern/problem/standard/dilemma/debate/principle/reason/guideline/rule/code/value/obligation/duty/consideration/responsibility/conduct/review/implication/challenge/committee | shopper/consumer/investor, hacker/hacking/hack | financial, environmental, psychological, judicial, strategic
ethnic | to do with people of one culture or origin | Many ethnic groups live in our city. | | food/restaurant/cuisine/grocery, _ PROPN, _ chinese/albanian/russian/german/korean/tamil/malay/serb/uzbek/tajik/hazara/kurd/turk/armenian/pashtun/hungarian/greek/indian/vietnamese/somali | secular, economic, rural, partisan, ethical
evident | plainly seen or understood | It was evident that she had won. | | | irrelevant, inevitable, ironic, imperative, mutual
excessive | more than is reasonable | He drinks excessive amounts of cola. | | | moderate, sporadic, predictable, deliberate, temporary
exempt | not having to obey a rule or pay | Children under six are exempt from the fee.
exotic | unusual and exciting, as from far away | The market sells exotic fruit. | | matter/particle/physics/option, _ dancer
explicit | said or shown clearly and openly | She gave explicit orders not to open the box. | | sexual/sexually/sex/nude/nudity/porn/deepfake/material/image/lyric/video/content, _ photo, _ bias/memory/knowledge | ambiguous, provisional, confidential, unanimous, voluntary
extinct | no longer existing | Dodos have been extinct for centuries. | | volcano
extraordinary | very unusual or surprising | She has an extraordinary memory. | | _ session/meeting/rendition/general
fatal | causing or ending in death | One bite of the snake can be fatal. | | error/exception/flaw/mistake/attraction, attempt/accuracy, _ blow, _ on/to/for .. campaign/career/politics/trail/chance/hope/cause/plan, campaign/career/reputation/candidate/business/economy | trivial, predictable, sporadic, moderate, deliberate
feasible | possible to do or carry out | Walking there in an hour is not feasible. | | | profitable, controversial, costly, unanimous
federal | of the whole nation, not just one part | The federal government pays for the lighthouse. | government/law/judge/court/agency/state/official/tax/funding/investigator/budget/prosecutor/employee/authority/policy/regulation/fund/spending/program/agent/charge/worker/minister/level/election/money/prison/aid/debt/deficit/crime/land/health/department | _ reserve/republic/state/system/structure/union | municipal, foreign, military, charitable, maritime
feeble | weak, without strength or force | A feeble light shone in the tent. | | | vigorous, familiar, deliberate, erratic, spontaneous
fertile | good for growing plants | The soil by the river is fertile. | land/soil/ground/crop/valley/field/plain/crescent/region/farm | egg/woman/man/female/couple/imagination, _ ground/soil/territory/field for | desolate, remote, precious, unstable
fierce | very strong or violent | A fierce wind blew down the fence.
financial | to do with money and how it is used | The club has financial problems.
finite | having a limit or an end | We have a finite amount of firewood. | | state/automaton
flawed | having faults or weak points | His plan was flawed from the start. | | | coherent, innovative, transparent, symbolic, controversial
fluent | able to speak or write a language easily | My cousin is fluent in Spanish. | | _ football/style/prose/batting/innings/play/attack
forensic | to do with using science to examine crimes | Forensic experts looked at the broken window. | | accounting/audit/detail, _ accountant/precision/scrutiny/questioning | psychological, economic, environmental
formidable | impressive or hard to deal with | Their goalkeeper is a formidable opponent.
fragile | easily broken, harmed or ended | The eggs are fragile, so carry them carefully.
fraudulent | meant to cheat people | He sold fraudulent tickets at the gate. | | | authentic, preliminary, profitable, premature, redundant
frugal | careful not to spend or use too much | My frugal uncle mends his own socks. | | @engine/innovation, _ meal/breakfast/lunch/dinner/supper | generous, eccentric, conventional, devout, complacent
fundamental | basic and very important | Reading is a fundamental skill. | | particle, _ analysis/analyst, _ science/research/physics
futile | having no chance of success | It was futile to look for the ring in the sea. | | | reckless, feasible, costly, spontaneous, clandestine
genetic | to do with the genes of living things | Red hair is genetic. | | algorithm/programming
genuine | real or honest, not false or pretended | His surprise was genuine. | | | superficial, temporary, initial, mutual, sporadic
gradual | happening slowly, step by step | There was a gradual rise in the water. | | | abrupt, inevitable, predictable, voluntary, temporary
grave | very serious and worrying | You are making a grave mistake. | concern/danger/threat/mistake/consequence/situation/crime/error/risk/matter/problem/injury/doubt/condition/violation/peril/crisis/breach/harm | dig/cemetery/buried/bury | trivial, hypothetical, predictable, sporadic, temporary
grim | very serious and unpleasant | We listened to the grim news about the fire. | | _ determination/reaper, _ face/faced/expression/smile/humour/humor/joke/comedy
hazardous | dangerous to health or safety | It is hazardous to skate on thin ice. | | | artificial, predictable, costly, temporary
hostile | unfriendly, opposed or ready to fight | The cat gave the puppy a hostile look. | | _ takeover/bid/offer/witness, _ .. environment/climate/terrain/condition/conditions/planet/desert/architecture
humane | showing kindness and care for people or animals | There are humane ways to catch a mouse.
humanitarian | to do with people's suffering and help for them | Humanitarian groups brought tents after the flood. | | | military, environmental, economic, maritime, judicial
humble | simple and modest, not proud | The champion was friendly and humble. | | begin/beginning/origin/home/background/roots/opinion, request/pie/opinion, _ house/hut/village/potato/bean/abode/family/upbringing
hypothetical | imagined or assumed, not known to be real | Let us take a hypothetical case: you find a purse. | | | typical, complex, controversial, temporary
`;
