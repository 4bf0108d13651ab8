/** Adjectives from I to Z: word | definition | example | cues | vetoes | distractors. */
export const adjectivesIToZ = `
identical | exactly the same | The twins wore identical shirts. | | _ twin
illicit | forbidden by law or custom | The police found illicit goods in the van. | | | traditional, foreign, affordable, profitable, charitable
imminent | going to happen very soon | Black clouds showed that a storm was imminent. | | | hypothetical, external, costly, negligible, unwarranted
immune | protected from a disease or not affected by something | After measles you are immune for life. | disease/infection/virus/vaccine/malaria/infect, _ to | _ system/response/cell/from/reaction, criticism/pressure/charm/prosecution
impartial | not favouring either side | A referee must be impartial. | | _ on/about | subjective, lenient, confidential, prominent, complacent
imperative | extremely important or urgent | It is imperative that you drink enough. | _ that/to/for, is _ | code/language/style/programming | feasible, absurd, plausible, ironic, futile
implicit | suggested but not said directly | Her smile was an implicit yes. | | function/type/conversion/return, parameter/argument/cast/bias, @code/class, _ trust/faith/confidence | blatant, dubious, widespread, familiar
inadequate | not enough or not good enough | Our thin coats were inadequate for the snow. | | | excessive, erratic, additional, symbolic, temporary
inclined | tending or wanting to do something | I am inclined to believe her. | _ to | plane/angle/slope
incompatible | too different to exist or work together | Smoking is incompatible with sport. | | @software/version/browser/file/library/code/api | consistent#2, familiar, parallel, irrelevant, dependent
incremental | happening in small steps | She made incremental progress on the violin. | | backup/build/compile/search/garbage/game, _ revenue/cost/sale/profit/demand/capacity/spending/earnings/margin, @game/code/compiler | abrupt, remarkable, voluntary, symbolic, radical
indefinite | with no fixed end | The pool is closed for an indefinite period. | | article, integral/pronoun | temporary, illegal, initial, additional, predictable
indifferent | not interested or caring | The cat was indifferent to our calls. | | _ result/season/form/start/performance | hostile, susceptible, anxious, accountable, superior
indigenous | native to a land before settlers came | Indigenous people have fished here for ages. | people/community/group/population/land/right/leader/tribe/woman/language/culture/nation/child/youth/knowledge/area/australian/activist | plant/species/tree/bird | foreign, secular, affluent, influential
inevitable | certain to happen | With so much ice, a fall was inevitable. | | | deliberate, gradual, premature, trivial, temporary
infamous | well known for something bad | The infamous corner has seen many crashes. | | | renowned, foreign, prestigious, elusive, remote
inferior | lower in quality, worth or rank | The copy is inferior to the real painting. | | officer/court | superior, identical, artificial, foreign, innovative
influential | having power to affect people or events | She is an influential member of the club. | | | obscure, controversial, eccentric, impartial, affluent
inherent | existing as a natural part of something | There is an inherent risk in climbing. | | | hypothetical, external, predictable, temporary
innate | present from birth | Ducks have an innate ability to swim. | | | superficial, modest, irrational, dubious, temporary
innovative | using new and original ideas | They found an innovative way to dry shoes. | | | conventional, profitable, costly, affordable, controversial
insane | mad, foolish or wildly extreme | Climbing the tower without a rope is insane.
insidious | doing harm slowly and secretly | Rust is an insidious enemy of old cars. | | | blatant, predictable, contagious, symbolic, temporary
instrumental | important in making something happen | My aunt was instrumental in saving the park. | _ in/to, role | music/piece/song/track/album | cautious, symbolic, negligent, detrimental, indifferent
intact | whole and not damaged | The vase was still intact after the fall. | | | fragile, visible, obscure, temporary, dormant
integral | necessary to make something complete | Songs are an integral part of our camp. | | equation/math/calculus/function | negligible, controversial, external, temporary
intense | very strong or great | The heat by the fire was intense. | | _ man/woman/person/guy | sporadic, moderate, predictable, artificial, temporary
intentional | done on purpose | The foul was not intentional.
interim | serving until a final or permanent one comes | Mr. Bell is our interim coach. | | | permanent, independent, influential, controversial, secular
intricate | having many small parts or details | The carpet has an intricate pattern. | | | crude, familiar, fragile, exotic, obscure
intrinsic | belonging to the real nature of something | The shell has no intrinsic value, but I love it. | | function/compiler/cpu/motivation, @function/compiler
intrusive | unwelcome because it disturbs or enters private life | The reporter asked intrusive questions. | | _ thought/rock/species | voluntary, ambiguous, innovative, preliminary, superficial
invaluable | extremely useful | Your help with the tent was invaluable. | | | negligible, temporary, additional, confidential, obsolete
ironic | strangely opposite to what one would expect | It is ironic that the fire station burned down. | | humor/humour/detachment, _ .. smile/tone/comment/joke/distance/title/remark/voice/wit/grin/laugh/style/commentary/lyric/meme, smile/tone/voice/style be .. _, music/song/flip, _ .. option/choice/name/shirt/nickname/use/sense
irrational | not based on clear thinking | I have an irrational fear of ducks. | | number | legitimate, predictable, moderate, contagious, temporary
irrelevant | not important, or not connected with the matter | The colour of the car is irrelevant. | | | offensive, ambiguous, biased, hypothetical, costly
judicial | to do with courts and judges | It was a judicial decision, made by three judges. | | | municipal, military, environmental, financial, maritime
keen | eager or very interested | She is a keen swimmer. | _ to/on/for, fan/cyclist/gardener/reader/supporter/student/sportsman | sight/sense/eye/smell/hearing, _ interest/awareness/competition/understanding/insight/intelligence/instinct/observer/mind | reluctant, competent, cautious, eligible, confident
lasting | continuing for a long time | The trip left a lasting memory. | peace/impact/effect/change/damage/legacy/impression/solution/harm/value/influence/relationship/mark/memory/friendship/agreement/settlement/ceasefire
latent | present but not yet active or visible | He has a latent talent for drawing. | | heat, variable/space/fingerprint/print/class, @model
lax | not strict or careful enough | The rules at camp were lax. | | | excessive, obsolete, costly, intrusive, arbitrary
legitimate | reasonable, right or allowed by law | He had a legitimate reason to be late. | | child/heir/birth, @malware/hacker/software/website/app/site/phishing/user/security, _ contender/star/superstar/shot
lenient | not strict in judging or punishing | The teacher was lenient because it was my first time. | | | ruthless, impartial, excessive, predictable, controversial
lethal | able to cause death | A sting from this fish can be lethal. | | _ combination/finisher/finishing/striker/scorer/form/counter | illegal, moderate, sophisticated, excessive, artificial
liable | responsible by law | The owner is liable for what his dog does. | _ for, damage/law/court/legally/company, held _ | _ to | exempt, notorious, anxious, suitable, bankrupt
lucrative | making a lot of money | Selling ice at the beach is lucrative. | | | charitable, innovative, controversial, familiar, temporary
mandatory | required by a rule or law, not left to choice | Seat belts are mandatory. | | parameter/argument/field/attribute | voluntary, flexible, provisional, affordable, confidential
marginal | very small or slight | The change made only a marginal difference. | difference/effect/improvement/increase/gain/role/impact/change/benefit/decline | seat/constituency/land, _ .. rate/cost/utility/product/revenue/return/tax/benefit
maritime | to do with the sea or ships | We visited a maritime museum with old boats. | | climate/temperate | military, industrial, municipal, judicial
meagre,meager | small and hardly enough | We had a meagre meal of bread and water. | | | excessive, equitable, predictable, additional
medieval | of the time between about 500 and 1500 in Europe | The town has a medieval wall.
meticulous | very careful about every detail | She keeps meticulous notes. | | | superficial, innovative, confidential, impartial, spontaneous
minimal | very small in amount | The damage to the bike was minimal. | | @code/api/software/linux/server, install/example/setup/config, design/style/music/aesthetic/decor
moderate | medium in size, strength or amount | We walked at a moderate speed. | exercise/wind/amount/level/rain/drinking/increase/consumption/growth/intensity/activity/risk/speed/alcohol/income/damage/weight/rate/severe/mild | republican/democrat/party/voter/candidate/muslim/rebel/politician/islam/leader/cleric/senator
moderate | having political opinions that are not extreme | Moderate members of both parties liked the idea. | republican/democrat/party/voter/candidate/muslim/rebel/politician/islam/leader/senator/cleric/conservative/politics/left/right/wing | exercise/amount/wind/rain/drinking | influential, skeptical, secular, corrupt, complacent
modest | not very large or great | He got a modest pay rise. | increase/rise/growth/gain/improvement/amount/income/size/house/home/price/cost/fee/goal/start/sum/reduction/decline/budget/number/change/success/effect/proposal/salary/tax | clothing/dress/hero/man/woman/about | excessive, predictable, permanent, controversial, unprecedented
monetary | to do with money as a sum or currency | The prize has no monetary value.
mundane | ordinary and not interesting | Washing up is a mundane task. | | | strenuous, hazardous, intricate, obscure, exotic
municipal | to do with a town or its government | We swim in the municipal pool. | | bond | federal, military, charitable, industrial, maritime
mutual | shared, or felt or given by each to the other | The two teams have mutual respect. | | _ fund/society/insurer/company, friend, acquaintance/tls/authentication/information/exclusion | genuine, superficial, unilateral, hypothetical, temporary
naive | too simple or trusting, as from lack of experience | It was naive to leave the bike unlocked. | | algorithm/bayes/implementation/approach/solution/method, @algorithm/code/function, _ art/painter/painting
negligent | failing to take proper care | The negligent owner forgot to feed his cat. | | | vigilant, hostile, frugal, corrupt
negligible | too small to matter | The difference in price is negligible. | | | excessive, predictable, visible, external, temporary
neutral | not supporting either side | My mother stays neutral in our quarrels. | country/party/side/remain/stay/position/observer/stance/politically/switzerland/war/court/reporter/journalism/referee/judge/media/view/fan | zone/corner/gear/color/colour/carbon/ph/gender/net/wire/tone/genre, _ venue/site/ground/court, rate/rating/stock/inflation, expression/face/voice/smile | hostile, anonymous, influential, optimistic, prosperous
notable | worth being noticed or remembered | The village has one notable building. | | | obscure, controversial, predictable, hypothetical, tragic
notorious | famous for something bad | This road is notorious for accidents. | | | obscure, elusive, prestigious, foreign, remote
novel | new and different from what is known | She had a novel idea for the costume. | idea/approach/way/method/virus/coronavirus/technique/concept/solution/use/design/strategy/theory/protein/treatment/feature/drug/form/experience | graphic/author/book/fiction/literary/debut/novelist | conventional, costly, controversial, artificial, obsolete
nuanced | showing small but important differences | He gave a nuanced answer, not a simple yes.
obese | so fat that it is bad for the health | The vet said that our cat is obese.
objective | based on facts, not feelings | It is hard to be objective about your own dog. | truth/journalism/fact/evidence/measure/criterion/view/test/standard/analysis/data/assessment/information/reporter/report/observer/scientific/news | _ function, _ reality | biased, comprehensive, optimistic, confidential, hypothetical
obscure | not well known to people | He collects records by obscure bands. | band/reference/book/film/writer/language/artist/fact/little/website/place/village/figure/relatively/blog/law/book/corner/rule/feature/part | | prestigious, controversial, foreign, eccentric, affordable
obsolete | no longer used or needed | Phones have made maps of paper almost obsolete. | | | hazardous, costly, affordable, autonomous, fragile
offensive | rude and making people upset | The song is full of offensive words. | language/joke/remark/comment/word/content/find/image/racist/speech/material/statement/post/racially/cartoon/term/deeply/behavior/behaviour | military/weapon/line/operation/line/player/capability/team/coordinator/coach/missile/game/cyber/action, tackle/lineman/yard/quarterback/season/defense/defence/attack
ominous | seeming to warn of something bad to come | There was an ominous silence in the house. | | | ambiguous, familiar, deliberate, abrupt, artificial
ongoing | continuing now | There is an ongoing argument about the window seat.
optimistic | expecting things to go well | I am optimistic about tomorrow's weather. | | | skeptical, curious, indifferent, complacent, vigilant
outrageous | shockingly bad or unreasonable | Ten dollars for a juice is outrageous. | | _ goal/talent/skill/shot/costume/outfit/comedy/humour/humor/fun/style/catch | modest, predictable, typical, trivial, temporary
overt | open, not hidden or secret | There was no overt anger between them. | | | subtle, sporadic, mutual, hypothetical, temporary
overwhelming | very great in number, strength or effect | An overwhelming majority voted for pizza. | majority/support/evidence/number/vote/victory/force/power/pressure/demand/response/sense/odds/desire/feeling/success/approval/consensus/fear/interest/proof | | marginal, dubious, temporary, ambiguous, sporadic
parallel | similar and happening at the same time | The two films have parallel stories. | | line/process/port/universe/computing/programming/street/processing/run/circuit/road, thread/code/execution/run/build/test/cpu/core/task/lines, @thread/cpu/compiler/code, in _, event/action/project
paramount | more important than anything else | On the ice, safety is paramount. | | picture/studio/film | negligible, dubious, subjective, perennial, predictable
partisan | strongly supporting one political side | The partisan crowd cheered every foul by our side. | political/politics/party/debate/republican/democrat/media/politician/voter/group/bias/attack/news/senator | fighter/war | chaotic, objective, foreign, superficial, unanimous
passive | letting things happen without acting | Do not be passive: ask for the ball. | | smoking/smoker/voice/income/resistance, voice/index/fund/investor/investing/component/sensor/aggressive/solar/verb/sentence
peculiar | strange or unusual | There was a peculiar smell in the hall. | | _ to | familiar, predictable, subtle, artificial, temporary
pending | not yet decided or finished | My request for a new desk is still pending. | case/lawsuit/application/appeal/charge/legislation/litigation/investigation/sale/bill/merger/decision/trial/still/approval/request | _ .. approval, _ DET, _ trial/review/appeal/sentencing/further | confidential, controversial, premature, unanimous, costly
perennial | happening again and again, or always there | Lost keys are a perennial problem in our family. | problem/favourite/favorite/question/issue/candidate/complaint/debate/challenge/loser/concern | plant/grass/flower/crop | unprecedented, trivial, controversial, temporary, hypothetical
perilous | full of danger | They made a perilous climb in the dark. | | | tedious, familiar, predictable, temporary
persistent | going on for a long time | She had a persistent cough. | | storage/data/connection/object, volume/cookie/state/threat/vegetative/person/reporter, @data/code/database, flower/leaf/petal/bud/stem | sporadic, marginal, peculiar, predictable, mutual
pervasive | spread through all parts of something | The smell of onions was pervasive. | | | marginal, sporadic, foreign, temporary, superficial
pessimistic | expecting things to turn out badly | He is pessimistic about the exam. | | lock/locking | indifferent, complacent, curious, impartial, generous
pivotal | of central importance | Her save was the pivotal moment of the match. | | | symbolic, controversial, predictable, temporary, obscure
plausible | seeming likely to be true | His excuse sounded plausible. | | | absurd, innovative, elaborate, irrelevant, controversial
polarised,polarized | split into two groups with opposite views | The class was polarised over the new rule. | | light/glass/lens/sunglasses/wave/filter | stable, indifferent, superficial, complacent, secular
potent | very strong in its effect | The soup contained potent chilli.
potential | possible in the future | She is a potential winner of the race.
pragmatic | guided by what works, not by fixed ideas | We took the pragmatic choice and called a taxi. | | | irrational, authoritarian, impartial, generous, spontaneous
precarious | not safe or certain; likely to go wrong | The ladder was in a precarious position. | | | privileged, ambiguous, prestigious, predictable, temporary
precious | very valuable or much loved | Water is precious in the desert. | | metal/stone, _ little
predictable | easy to know in advance | The end of the film was predictable.
predominant | most common or important | Blue is the predominant colour in her room. | | | controversial, obscure, foreign, familiar, temporary
preliminary | coming before the main or final one | Preliminary results show that our class won. | | | confidential, comprehensive, ambiguous, contentious, flawed
premature | done or happening too early | It is premature to celebrate before the final whistle. | | baby/birth/infant/delivery/labor, optimization/optimisation/death/ejaculation/aging | imperative, costly, predictable, unanimous
prestigious | highly respected and admired | She won a place at a prestigious music school. | | | obscure, affordable, innovative, traditional
prevalent | common in a place or at a time | Colds are prevalent in winter. | | | controversial, obsolete, contagious, sporadic, superficial
primary | main or most important | Her primary aim is to have fun. | goal/aim/reason/concern/purpose/source/cause/focus/objective/role/function/responsibility/means/care/target/driver/way/interest/factor/mission/motive/duty | _ school/education/election/key/color/colour/care/vote/candidate/challenger/campaign/voter, school, election, _ colour/market/key/residence/caregiver/winner/race/voter/contest/season/ballot/opponent, @primary
primitive | simple and at an early stage of development | They cooked on a primitive oven of stones. | tool/conditions/form/animal/art/weapon/technology/stone/living | type/data/function/value/operation
privileged | having advantages that most others do not | He comes from a privileged family. | | information/access/user/mode/process/communication, _ to, attorney/client/document/conversation | precarious, vulnerable, humble, neutral, anonymous
profitable | making more money than it costs | The lemonade stand was profitable.
profound | very great, deep or serious | The book had a profound effect on me. | | _ deafness/disability/autism/hearing/deaf
prominent | standing out as important or well known | A prominent writer opened our library. | | nose/chin/tooth/feature/place, display/position/button/icon/location | controversial, foreign, secular, eccentric, temporary
prone | likely to suffer or do something bad | I am prone to colds. | _ to | lie/lay/position | immune, indifferent, hostile, accessible, accountable
proposed | suggested but not yet decided | The proposed bus lane divides the street. | | DET .. _ by/in/to/a/that/as | temporary, costly, excessive, illegal, confidential
prosperous | rich and successful | The prosperous farmer bought a third tractor. | | | turbulent, remote, hostile, secular, neutral
provisional | for the present, and open to change | This is a provisional list of players. | | ira, _ ballot/licence/license/patent | permanent, legitimate, comprehensive, independent, dubious
prudent | careful and sensible | It is prudent to carry a spare key. | | | reckless, feasible, costly, innovative, generous
punitive | meant to make someone suffer for a wrong | Washing the bus was a punitive task. | | | lenient, preliminary, symbolic, temporary
radical | going far beyond what is usual | She made a radical change to her room. | change/reform/shift/transformation/overhaul/departure/idea/plan/proposal/solution/redesign/step/rethink/approach/new/restructuring/break/difference | group/cleric/islam/islamic/islamist/left/right/party/muslim/free/preacher/politics/movement/student/leader/element/extremist
radical | having extreme political or religious opinions | A radical group broke the windows of the bank. | group/cleric/islam/islamic/islamist/left/right/party/muslim/preacher/movement/element/leader/extremist/wing/militant | change/reform/shift/overhaul/solution, _ new | influential, secular, corrupt, ethnic, charitable
rampant | spreading or growing without control | Litter is rampant in the park. | | _ side/striker/team | sporadic, marginal, predictable, hypothetical, temporary
random | done or chosen by chance, without a plan | We picked a random number. | | memory/access/forest
rational | based on or using clear thinking, not feelings | Fear of the dark is not rational. | | number, root/unified/function, _ design/drug/expectation | spontaneous, biased, generous, ambiguous, superficial
reckless | not caring about danger or bad results | Reckless cyclists frighten the ducks. | | | prudent, spontaneous, diligent, symbolic, clandestine
redundant | not needed, or more than is needed | The new bridge made the ferry redundant. | | worker/staff/employee/job/server/array, make _, copy/backup/storage/code/disk/system/power, @backup/disk/storage/network, _ word/question/phrase/information, infrastructure/supply/design
relentless | going on without stopping or becoming weaker | The relentless rain kept us in the tent. | | | moderate, futile, temporary, sporadic, symbolic
relevant | important to the matter or connected with it | Please ask only relevant questions.
reliable | able to be trusted | My old bike is slow but reliable.
reluctant | unwilling or hesitant | The cat was reluctant to leave the sofa. | | | eligible, competent, responsible, accountable
remarkable | so unusual or good that people notice it | She has a remarkable voice. | | | predictable, modest, genuine, controversial, tragic
renewable | from a source that does not run out | The school runs on renewable energy. | energy/power/source/electricity/fuel/resource/solar/wind/generation
renowned | famous and much admired | The baker is renowned for his bread. | | | obscure, controversial, eccentric, prosperous
resilient | able to bear trouble or recover from it quickly | Children are often more resilient than adults think. | | server/system/network, @software/network | vulnerable, independent, influential, secular
respective | belonging to each one separately | The players went to their respective rooms. | | | foreign, prestigious, obscure, temporary, independent
restrictive | limiting what people can do | The rules of the pool are too restrictive. | | | flexible, ambiguous, obsolete, arbitrary, costly
rigid | fixed and hard to change | The rigid timetable left no time for play. | rule/system/view/law/structure/control/hierarchy/policy/social/class/approach/ideology/schedule/interpretation/belief/regime/requirement | material/metal/plastic/frame/body/steel/object/surface/box
rigorous | thorough, exact or demanding | The lifeguards go through rigorous training. | | | voluntary, random, preliminary, innovative, costly
robust | strong and firm, not easily weakened | We need a robust table for the workshop. | economy/growth/system/defence/defense/health/debate/support/market/evidence/response/data/protection/sale/program/demand/policy/recovery/democracy/trade/defense, more _ | wine/flavor/flavour/code/software/parser, @code/software/parser/test/api
rural | of the countryside | He grew up in a rural area with few shops.
ruthless | having no pity for others | The ruthless pirate sank every ship. | | efficiency/efficient/prioritization, _ finish/finishing/display/performance/streak | generous, elusive, eccentric, cautious, complacent
scarce | too little or too few for what is needed | Seats were scarce on the first day. | | | abundant, affordable, temporary, hazardous, costly
secular | not connected with religion | The school is secular and open to everyone. | | trend/decline/stagnation/stock/growth/economy | independent, contemporary, prosperous, authoritarian, corrupt
selective | choosing carefully, or affecting just some | She is selective about her books. | | memory/pressure/breeding/advantage/school
severe | very bad or serious | A severe storm damaged the school roof. | | critic/sentence
skeptical,sceptical | having doubts that something is true | I was skeptical about his story of a shark. | | | optimistic, curious, indifferent, anxious, complacent
sole | only | She was the sole girl in the team.
solemn | very serious or formal | Everyone looked solemn during the speech.
sophisticated | advanced and cleverly planned or made | The camera has a sophisticated lens. | system/technology/attack/weapon/equipment/method/technique/tool/software/device/design/machine/model/analysis/way/malware/operation/computer/network/hacker/approach/language/scheme, more _ | woman/man/lady/taste/reader/audience, _ voter/investor/consumer/palate/clientele | primitive, affordable, hazardous, obsolete, costly
sovereign | independent and governing itself | The island became a sovereign country. | nation/state/country/territory/independent/government | debt/bond/wealth, wealth/fund/default/rating/lender/identity/cloud, right/immunity/risk | prosperous, neutral, hostile, secular, corrupt
sparse | small in amount and thinly spread | The grass on the pitch is sparse. | | file/array/matrix, checkout/index/set/image/model/vector/attention/code
spontaneous | not planned, happening naturally | The crowd broke into spontaneous applause. | | combustion/generation/mutation/emission, _ abortion/remission/miscarriage/reaction | deliberate, unanimous, symbolic, hostile, confidential
sporadic | happening now and then | There was sporadic rain during the match. | | disease/cancer/genetic/mutation/dementia/case | intense, predictable, excessive, inevitable, brutal
stable | steady and unlikely to change suddenly | Prices stayed stable all summer. | government/country/economy/price/democracy/job/population/relationship/condition/environment/society/family/income/politically/political/remain/region/situation/market/housing/system/home/nation/rate/financial | version/release/branch/build/api/software/isotope/orbit/kernel/debian/channel, liquid/compound/molecule/gas/element | independent, temporary, competitive, hostile, excessive
stark | sharply or unpleasantly clear | There is a stark contrast between the two houses. | contrast/difference/reminder/warning/choice/divide/example/reality/terms/message/picture/inequality/disparity/illustration | landscape, _ naked/white/raving
strategic | helping to reach an important goal or advantage | It was a strategic decision to rest our best player. | | weapon/missile/bomber/reserve/nuclear/command, target/building/height/bomb/bombing/point/location/strait/oil, _ waterway/island/port/town/village/base/region/city/area
strenuous | needing or using much strength and energy | Rowing is strenuous exercise. | | | hazardous, tedious, futile, voluntary, sporadic
stringent | very strict and exact | The pool has stringent rules about soap. | | @string | flexible, obsolete, innovative, symbolic, superficial
subjective | depending on one's own view or feelings | Taste in music is subjective. | | | ambiguous, controversial, provisional, predictable, superficial
subordinate | lower in rank or less important | The second captain has a subordinate role. | | clause
subsequent | coming later or after something | The first day was dry, but subsequent days were wet. | | | initial, independent, remarkable, confidential, unprecedented
substantial | large in amount or importance | He ate a substantial breakfast. | | | negligible, temporary, dubious, predictable, symbolic
subtle | not easy to notice | There is a subtle difference between the twins. | | performance/acting/actor/flavor/flavour/taste/argument/joke/nuance/position/humour/humor, @color/shadow/design | stark, deliberate, abrupt, explicit, predictable
sufficient | enough | Two eggs are sufficient for the cake.
superficial | on the surface; not deep or thorough | He has only a superficial knowledge of the rules. | knowledge/understanding/change/difference/similarity/level/look/view/resemblance/way/analysis/debate | wound/cut/skin/burn/injury
superior | better than another | Her new skates are superior to mine. | _ to, quality/technology/force/skill/product/performance/position/firepower/service/knowledge/race/feel/morally/weapon/intelligence/vastly/design/ability | _ officer/court, officer/court | inferior, identical, conventional, foreign, innovative
susceptible | easily harmed or influenced | Young plants are susceptible to frost. | | | immune, indifferent, hostile, accountable, conducive
sustainable | able to go on for long without doing harm | The village found a sustainable way to fish. | energy/fishing/development/farming/agriculture/environment/environmental/food/fishery/forest/resource/tourism/transport/city/climate/production/fuel/green/eco/planet/source/living/consumption/growth/material/farm | debt/pace/financially/profit/business
swift | quick, happening without delay | We thanked him for his swift reply. | action/response/justice/victory/reaction/end/move/decision/change/punishment/reply/recovery/progress/rise/approval | @swift/ios/apple/taylor/language | cautious, costly, temporary, unanimous, hostile
symbolic | serving mainly as a sign of something | The broken chain has symbolic meaning. | gesture/act/meaning/value/importance/victory/significance/move/largely/vote/role/resolution/power/step/figure/purely/moment/date | link/algebra/debug/constant | decisive, spontaneous, hostile, costly, temporary
tangible | real enough to be noticed or measured | A medal is a tangible sign of success. | | _ asset/property/object/goods | symbolic, dubious, ambiguous, sporadic, temporary
tedious | long, slow and boring | Counting the coins was tedious. | | | hazardous, lucrative, controversial, innovative
temporary | lasting for a short time | We slept in a temporary shelter. | | file/folder/variable/table/directory
tentative | not yet certain or final | We made a tentative plan for Saturday. | _ plan/deal/agreement/date/schedule/conclusion/result/list/settlement/title/offer/answer/truce/ceasefire | | unanimous, historic, comprehensive, confidential, costly
thorough | careful and complete | She gave the kitchen a thorough cleaning. | | | preliminary, confidential, costly, premature
toxic | poisonous | Some berries are toxic. | chemical/waste/gas/substance/fume/smoke/metal/air/algae/material/cloud/plant/water/spill/ingredient/level/effect/pollution/compound/soil/pesticide/dose/food/lead, _ to | relationship/debt/asset/masculinity/politics/culture/workplace
tragic | very sad, as because of a death | The book has a tragic end.
transient | passing quickly, lasting just a short while | Her anger was transient.
transparent | open, so that everyone can see what is done | The club is transparent about its money. | process/government/system/election/way/manner/investigation/policy/about/company/public/open/fair/decision/accountable/communication/democratic | glass/plastic/layer/background/window/material/film/skin/image/pixel | confidential, costly, complex, symbolic, clandestine
trivial | of very little importance | They quarrelled over a trivial thing. | | pursuit, _ to | confidential, contentious, deliberate, obscure, unprecedented
turbulent | full of sudden change or trouble | It was a turbulent year for our family. | year/time/period/history/past/relationship/politics/era/world/region/decade/life/week/political/month | air/water/flow/wind/sea/fluid/plasma/gas, black/gas/space/gravity/gravitational/atmosphere/ocean
ubiquitous | found or seen everywhere | Plastic bags are ubiquitous. | | | obsolete, fragile, affordable, controversial, temporary
unanimous | agreed by everyone, with nobody against | The vote for a picnic was unanimous. | | | provisional, controversial, anonymous, historic, unilateral
undue | more than is right or reasonable | Do not put undue pressure on your knee. | | | external, temporary, deliberate, marginal, predictable
unilateral | done by one side without asking the others | It was a unilateral decision by my sister. | | | mutual, unanimous, spontaneous, symbolic, temporary
unprecedented | never known or done before | The flood was unprecedented in our valley. | | | typical, predictable, gradual, inevitable, temporary
unscathed | not hurt or damaged | He fell off the roof but was unscathed. | | | anxious, anonymous, confident, guilty, prosperous, curious
unstable | likely to fall, fail or change suddenly | The old ladder is unstable. | government/region/country/situation/economy/political/politically/market/state/area/job/family/price/ladder/ground/building/weather | mentally/isotope/version/branch/release/atom/element/nucleus/mind | independent, prosperous, permanent, competitive, modest
unwarranted | for which there is no good reason | Her anger was unwarranted. | | | legitimate, external, predictable, subtle, sporadic
urban | of a town or city | Foxes have learned to live in urban areas. | | legend/dictionary/myth
vague | not clear or exact | He gave a vague answer. | | | explicit, hostile, premature, familiar, confidential
valid | reasonable and able to be accepted | You have a valid point. | reason/argument/point/concern/question/claim/criticism/excuse/evidence/theory/complaint/scientifically/explanation/vote/view/opinion/contribution | xml/html/passport/visa/url/ticket/license/licence/email/code/input/password/feed/number/id
viable | able to work or succeed | Selling shells is not a viable business. | option/alternative/business/solution/candidate/plan/way/state/economically/commercially/economic/financially/strategy/system/company/source/future/party/commercial/opposition/peace/method | egg/embryo/fetus/cell/seed/pregnancy
vibrant | full of life and energy | We walked through a vibrant market. | city/community/culture/economy/democracy/life/scene/society/nightlife/neighborhood/neighbourhood/place/downtown/music/industry/art/press/center | color/colour/red/blue/green/yellow/hue
vicious | very cruel or violent | The vicious dog bit the postman. | attack/dog/crime/fight/murder/killer/gang/assault/war/campaign/rumor/beating/violence/civil | _ circle/cycle | feeble, spontaneous, elusive, futile, trivial
vigilant | watching carefully for danger or trouble | Stay vigilant when you cross the road. | | | optimistic, neutral, humble, indifferent, flexible
vigorous | strong and full of energy | She gave the carpet a vigorous shake. | | | feeble, spontaneous, sporadic, costly, temporary
virtual | on a computer or online, not in the real world | We took a virtual tour of the museum. | reality/world/meeting/tour/event/game/class/environment/classroom/learning/space/assistant/conference/currency/online/headset/visit/computer/school/avatar/character/keyboard | _ machine/memory/function/host, impossibility/standstill/monopoly
vital | extremely important or necessary | Clean water is vital for health. | | sign/statistic/organ | symbolic, additional, controversial, traditional, temporary
volatile | likely to change suddenly | The mood in the crowd was volatile. | situation/region/market/price/political/country/relationship/area/stock/economy/mix/temper/issue/currency/time/climate/border | liquid/compound/gas/chemical/organic/memory | predictable, prosperous, permanent, modest
vulnerable | easily hurt, harmed or attacked | Young birds are vulnerable to cats. | | | immune, privileged, indifferent, influential
wary | careful from fear of danger or trouble | I am wary of strange dogs. | | | confident, curious, indifferent, optimistic, eager
widespread | found in many places or among many people | There was widespread joy about the snow. | | | sporadic, superficial, marginal, temporary, spontaneous
zealous | eager and devoted, as to a cause | A zealous fan painted his house blue. | | | reluctant, naive, generous, moderate#2, influential
`;
