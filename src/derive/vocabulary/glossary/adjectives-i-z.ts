/** Adjectives from I to Z: word | definition | example | cues | vetoes | distractors. */
export const adjectivesIToZ = `
identical | exactly the same | The twins wore identical shirts. | | _ twin
illicit | not allowed by law | The police found illicit goods in the van. | | | foreign, lucrative, hazardous, exotic, potent
imminent | going to happen very soon | Black clouds showed that a storm was imminent. | | | deliberate, unprecedented, temporary, hypothetical, inevitable
immune | protected from a disease or not affected by something | After measles you are immune for life. | disease/infection/virus/vaccine/malaria/infect/_ to | _ system/response/cell/from/reaction, criticism/pressure/charm
impartial | not favouring either side | A referee must be impartial. | | | competent, thorough, lenient, biased, confidential
imperative | extremely important or urgent | It is imperative that you drink enough. | _ that/to/for, is _ | code/language/style/programming | evident, feasible, inevitable, ironic, plausible
implicit | meant, though not said directly | Her smile was an implicit yes. | | function/type/conversion/return | deliberate, credible, persistent, explicit, widespread
inadequate | not enough or not good enough | Our thin coats were inadequate for the snow. | | | erratic, chaotic, excessive, premature, temporary
inclined | tending or wanting to do something | I am inclined to believe her. | _ to | plane/angle/slope | reluctant, eligible, competent, capable, skilled
incompatible | too different to exist or work together | Smoking is incompatible with sport. | | | identical, irrelevant, consistent#2, parallel, redundant
incremental | happening in small steps | She made incremental progress on the violin. | | | tangible, unprecedented, temporary, voluntary, radical
indefinite | lasting for a time with no fixed end | The pool is closed for an indefinite period. | | article | additional, unprecedented, compulsory, illegal, voluntary
indifferent | not interested or caring | The cat was indifferent to our calls. | | | hostile, susceptible, accountable, superior, anxious
indigenous | belonging to the people who lived in a place first | Indigenous people have fished here for ages. | people/community/group/population/land/right/leader/tribe/woman/language/culture/nation/child/youth/knowledge/area/australian/activist | plant/species/tree/bird | vulnerable, diverse, prosperous, exotic, resilient
inevitable | certain to happen | With so much ice, a fall was inevitable. | | | deliberate, unprecedented, gradual, tragic, hypothetical, temporary
infamous | well known for something bad | The infamous corner has seen many crashes. | | | brutal, obscure, tragic, remote, renowned
inferior | not as good | The copy is inferior to the real painting. | | officer | identical, irrelevant, superior, artificial, hostile, obsolete
influential | having power to change what people think or do | She is an influential member of the club. | | | controversial, impartial, eccentric, obscure, affluent, ambitious#2
inherent | existing as a natural part of something | There is an inherent risk in climbing. | | | temporary, considerable, visible, negligible, predictable
innate | present from birth | Ducks have an innate ability to swim. | | | remarkable, profound, irrational, superior, latent
innovative | new and original | They found an innovative way to dry shoes. | | | affordable, controversial, profitable, conventional, sustainable, costly
insane | mad or wildly foolish | Climbing the tower without a rope is insane.
insidious | doing harm slowly and secretly | Rust is an insidious enemy of old cars. | | | contagious, deliberate, blatant, predictable, abrupt, unprecedented
instrumental | important in making something happen | My aunt was instrumental in saving the park. | _ in/to, role | music/piece/song/track/album | skilled, diligent, ruthless, detrimental, cautious
intact | whole and not damaged | The vase was still intact after the fall. | | | visible, vulnerable, accessible, desolate, dormant, unstable
integral | necessary as a part of the whole | Songs are an integral part of our camp. | | | visible, permanent, controversial, traditional, negligible, costly
intense | very strong | The heat by the fire was intense. | | | persistent, sporadic, brief, widespread, unwarranted
intentional | done on purpose | The foul was not intentional.
interim | meant to last only until something permanent is found | Mr. Bell is our interim coach. | | | independent, internal, competent, influential, secular
intricate | having many small parts or details | The carpet has an intricate pattern. | | | traditional, unique, fragile, exotic, symbolic, innovative
intrinsic | belonging to the nature of a thing | The shell has no intrinsic value, but I love it. | | | monetary, considerable, symbolic, superficial, visible, dubious
intrusive | unwelcome because it disturbs or enters private life | The reporter asked intrusive questions. | | | tedious, costly, irrelevant, biased, sophisticated, hypothetical
invaluable | extremely useful | Your help with the tent was invaluable. | | | unique, trivial, impartial, additional, confidential
ironic | strangely or funnily different from what one expects | It is ironic that the fire station burned down. | | | inevitable, plausible, tragic, irrelevant, evident
irrational | not based on clear thinking | I have an irrational fear of ducks. | | number | widespread, innate, persistent, hostile, mutual, unanimous
irrelevant | not connected with the matter or not important to it | The colour of the car is irrelevant. | | | offensive, ambiguous, biased, confidential, hypothetical
judicial | to do with courts and judges | It was a judicial decision, made by three judges. | | | municipal, military, financial, environmental, maritime, civic
keen | eager or very interested | She is a keen swimmer. | _ to/on/for, fan/interest/observer/cyclist/gardener/reader/supporter/student/sportsman | sight/sense/eye/smell/hearing | reluctant, competent, cautious, eligible, confident
lasting | continuing for a long time | The trip left a lasting memory. | peace/impact/effect/change/damage/legacy/impression/solution/harm/value/influence/relationship/mark/memory/friendship/agreement/settlement/ceasefire
latent | present but not yet active or visible | He has a latent talent for drawing. | | heat | remarkable, persistent, widespread, blatant, mutual
lax | not strict enough | The rules at camp were lax. | | | costly, intrusive, obsolete, elaborate, arbitrary
legitimate | reasonable and right | He had a legitimate reason to be late. | | | familiar, trivial, widespread, irrational, independent
lenient | not strict in judging or punishing | The teacher was lenient because it was my first time. | | | impartial, predictable, ruthless, consistent, unprecedented
lethal | able to cause death | A sting from this fish can be lethal. | | | illicit, sophisticated, primitive, deliberate, moderate
liable | responsible by law | The owner is liable for what his dog does. | _ for, damage/law/court/held _/legally/company | _ to | eligible, exempt, notorious, reliable, bankrupt
lucrative | making a lot of money | Selling ice at the beach is lucrative. | | | prestigious, competitive, temporary, controversial, confidential, illicit
mandatory | that must be done because of a rule or law | Seat belts are mandatory. | | | temporary, premature, voluntary, unprecedented, provisional
marginal | small and not very important | The change made only a marginal difference. | difference/effect/improvement/increase/gain/role/impact/change/benefit/decline/cost | seat/constituency/land | temporary, gradual, predictable, decisive, visible
maritime | to do with the sea or ships | We visited a maritime museum with old boats. | | | military, industrial, ecological, medieval, municipal, judicial
meagre,meager | very small in amount | We had a meagre meal of bread and water. | | | temporary, additional, equitable, ample, steady, dubious
medieval | of the time between about 500 and 1500 in Europe | The town has a medieval wall.
meticulous | very careful about every detail | She keeps meticulous notes. | | | innovative, impartial, confidential, tedious, superficial
minimal | very small in amount | The damage to the bike was minimal. | | | temporary, predictable, excessive, external, financial
moderate | not extreme; middling in size or strength | We walked at a moderate speed. | exercise/wind/amount/level/rain/drinking/increase/consumption/growth/intensity/activity/risk/speed/alcohol/income/damage/weight/rate/severe/mild | republican/democrat/party/voter/candidate/muslim/rebel/politician/islam/leader/cleric/senator | sporadic, constant, excessive, unprecedented, temporary
moderate | having political opinions that are not extreme | Moderate members of both parties liked the idea. | republican/democrat/party/voter/candidate/muslim/rebel/politician/islam/leader/senator/cleric/conservative/politics/left/right/wing | exercise/amount/wind/rain/drinking | skeptical, influential, secular, rural, corrupt, ambitious#2
modest | not very large | He got a modest pay rise. | increase/rise/growth/gain/improvement/amount/income/size/house/home/price/cost/fee/goal/start/sum/reduction/decline/budget/number/change/success/effect/proposal/salary/tax | clothing/dress/hero/man/woman/about | temporary, typical, unprecedented, permanent, additional
monetary | to do with money | The prize has no monetary value. | | | symbolic, strategic, cultural, military, environmental
mundane | ordinary and not interesting | Washing up is a mundane task. | | | strenuous, obscure, hazardous, exotic, intricate
municipal | to do with the government of a town | We swim in the municipal pool. | | | federal, rural, industrial, judicial, charitable, maritime
mutual | shared, or felt by each towards the other | The two teams have mutual respect. | | _ fund, friend | genuine, temporary, profound, persistent, considerable
naive | trusting too easily because of too little experience | It was naive to leave the bike unlocked. | | | offensive, ruthless, prudent, indifferent, partisan
negligent | not giving enough care | The negligent owner forgot to feed his cat. | | | corrupt, hostile, diligent, frugal, ruthless
negligible | too small to matter | The difference in price is negligible. | | | predictable, temporary, excessive, visible, external
neutral | not supporting either side | My mother stays neutral in our quarrels. | country/party/side/remain/stay/position/observer/stance/politically/switzerland/war/court/reporter/journalism/referee/judge/zone/media/view/fan | color/colour/carbon/ph/gender/net/wire/tone/genre | flexible, influential, hostile, anonymous, coherent
notable | important or interesting enough to be noticed | The village has one notable building. | | | controversial, tragic, temporary, obscure, ironic, eccentric
notorious | famous for something bad | This road is notorious for accidents. | | | ruthless, responsible, elusive, corrupt, renowned
novel | new and different from what is known | She had a novel idea for the costume. | idea/approach/way/method/virus/coronavirus/technique/concept/solution/use/design/strategy/theory/protein/treatment/feature/drug/form/experience | | artificial, effective, controversial, costly, conventional
nuanced | showing small but important differences | He gave a nuanced answer, not a simple yes. | | | optimistic, pragmatic, impartial, biased, spontaneous
obese | so fat that it is bad for the health | The vet said that our cat is obese.
objective | based on facts, not feelings | It is hard to be objective about your own dog. | reality/truth/journalism/fact/evidence/measure/criterion/view/test/standard/analysis/data/assessment/information/reporter/report/observer/scientific/news | _ function | comprehensive, optimistic, confidential, preliminary, subjective
obscure | not well known | He collects records by obscure bands. | band/reference/book/film/writer/language/artist/fact/little/website/place/village/figure/relatively/blog/law/book/corner/rule/feature/part | | foreign, eccentric, controversial, prestigious, medieval
obsolete | no longer used because something better exists | Phones have made maps of paper almost obsolete. | | | hazardous, illegal, affordable, costly, autonomous
offensive | rude and making people upset | The song is full of offensive words. | language/joke/remark/comment/word/content/find/image/racist/speech/material/statement/post/racially/cartoon/term/deeply/behavior/behaviour | military/weapon/line/operation/line/player/capability/team/coordinator/coach/missile/game/cyber/action
ominous | making one feel that something bad will happen | There was an ominous silence in the house. | | | ambiguous, abrupt, deliberate, familiar, unanimous
ongoing | continuing now | There is an ongoing argument about the window seat.
optimistic | believing that good things will happen | I am optimistic about tomorrow's weather. | | | skeptical, anxious, curious, indifferent, pessimistic
outrageous | so bad or unreasonable that it shocks people | Ten dollars for a juice is outrageous. | | | erratic, dubious, typical, deliberate, familiar
overt | done openly, not in secret | There was no overt anger between them. | | | widespread, persistent, sporadic, subtle, mutual
overwhelming | very great in number, strength or effect | An overwhelming majority voted for pizza. | majority/support/evidence/number/vote/victory/force/power/pressure/demand/response/sense/odds/desire/feeling/success/approval/consensus/fear/interest/proof | | temporary, predictable, modest, dubious, historic
parallel | similar and happening at the same time | The two films have parallel stories. | | line/process/port/universe/computing/programming/street/processing/run/circuit/road | independent, clandestine, preliminary, superior, subsequent, costly
paramount | greatest of all | On the ice, safety is paramount. | | picture/studio/film | negligible, mutual, dubious, perennial, predictable
partisan | strongly supporting one party or side | The partisan crowd cheered every foul by our side. | political/politics/party/divide/debate/republican/democrat/media/election/politician/voter/fight/group/vote/congress/issue/bias/attack/line/gridlock/news/senator/rancor | fighter/war | corrupt, chaotic, influential, impartial, fierce
passive | letting things happen without acting | Do not be passive: ask for the ball. | | smoking/smoker/voice/income/resistance | traditional, skeptical, naive, vigorous, subordinate
peculiar | strange or unusual | There was a peculiar smell in the hall. | | _ to | persistent, subtle, offensive, harmful, familiar
pending | not yet decided or finished | My request for a new desk is still pending. | case/lawsuit/application/appeal/charge/legislation/litigation/investigation/sale/bill/merger/decision/trial/still/approval/request | _ .. approval | controversial, confidential, trivial, complex, fraudulent, unanimous
perennial | happening again and again, or always there | Lost keys are a perennial problem in our family. | problem/favourite/favorite/question/issue/candidate/complaint/debate/challenge/loser/concern | plant/grass/flower/crop | obscure, contentious, trivial, unprecedented, complex
perilous | very dangerous | They made a perilous climb in the dark. | | | tedious, strenuous, clandestine, futile, familiar
persistent | going on for a long time, or not giving up | She had a persistent cough. | | storage/data/connection/object | peculiar, widespread, severe, trivial, sporadic
pervasive | spread through everything | The smell of onions was pervasive. | | | harmful, subtle, blatant, peculiar, unprecedented
pessimistic | believing that bad things will happen | He is pessimistic about the exam. | | | complacent, indifferent, optimistic, vague, impartial
pivotal | of central importance | Her save was the pivotal moment of the match. | | | controversial, traditional, turbulent, passive, tragic
plausible | seeming likely to be true | His excuse sounded plausible. | | | familiar, innovative, elaborate, absurd, controversial, comprehensive
polarised,polarized | split into two groups with opposite views | The class was polarised over the new rule. | | light/glass/lens/sunglasses/wave/filter | complacent, corrupt, secular, indifferent, prosperous
potent | very strong in its effect | The soup contained potent chilli. | | | familiar, exotic, artificial, illicit, potential
potential | possible in the future | She is a potential winner of the race.
pragmatic | dealing with things in a practical way | We took the pragmatic choice and called a taxi. | | | impartial, cautious, innovative, generous, radical#2
precarious | not safe or certain; likely to go wrong | The ladder was in a precarious position. | | | peculiar, ambiguous, privileged, temporary, previous
precious | very valuable and not to be wasted | Water is precious in the desert. | | metal/stone, _ little
predictable | easy to know in advance | The end of the film was predictable.
predominant | most common or strongest | Blue is the predominant colour in her room. | | | traditional, contemporary, controversial, familiar, obscure
preliminary | coming before the main or final one | Preliminary results show that our class won. | | | confidential, comprehensive, ambiguous, contentious, flawed
premature | happening too early | It is premature to celebrate before the final whistle. | | baby/birth/infant/delivery/labor | inevitable, deliberate, chaotic, abrupt, futile
prestigious | respected and admired | She won a place at a prestigious music school. | | | competitive, independent, lucrative, obscure, secular
prevalent | common in a place or at a time | Colds are prevalent in winter. | | | harmful, controversial, relevant, illegal, obsolete
primary | main or most important | Her primary aim is to have fun. | goal/aim/reason/concern/purpose/source/cause/focus/objective/role/function/responsibility/means/care/target/driver/way/interest/factor/mission/motive/duty | _ school/education/election/key/color/colour/care/vote/candidate/challenger/campaign/voter, school, election | mutual, implicit, external, financial, strategic
primitive | simple and from an early time | They cooked on a primitive oven of stones. | tool/people/society/life/culture/human/man/tribe/conditions/form/animal/art/weapon/technology/stone/living | type/data/function/value/operation | fragile, exotic, sophisticated, hazardous, durable
privileged | having advantages that most people do not have | He comes from a privileged family. | | information/access/user/mode/process/communication | foreign, obscure, humble, devout, rural
profitable | making more money than it costs | The lemonade stand was profitable.
profound | very great or deep | The book had a profound effect on me. | | | temporary, predictable, subtle, mutual, genuine
prominent | important and well known | A prominent writer opened our library. | | nose/chin/tooth/feature/place | controversial, ambitious#2, foreign, obscure, traditional
prone | likely to suffer from or do something bad | I am prone to colds. | _ to | lie/lay/position | indifferent, immune, hostile, accessible, accountable
proposed | suggested but not yet decided | The proposed bus lane divides the street. | | | controversial, confidential, temporary, flawed, unprecedented, ambitious
prosperous | rich and successful | The prosperous farmer bought a third tractor. | | | independent, stable, diverse, neutral, turbulent
provisional | for the present time, likely to be changed | This is a provisional list of players. | | IRA | legitimate, independent, dubious, permanent, comprehensive
prudent | careful and sensible | It is prudent to carry a spare key. | | | feasible, costly, generous, reckless, innovative
punitive | meant as a punishment | Washing the bus was a punitive task. | | | temporary, additional, unilateral, symbolic, arbitrary, monetary
radical | very great and complete | She made a radical change to her room. | change/reform/shift/transformation/overhaul/departure/idea/plan/proposal/solution/redesign/step/rethink/approach/new/restructuring/break/difference | group/cleric/islam/islamic/islamist/left/right/party/muslim/free/preacher/politics/movement/student/leader/element/extremist | predictable, costly, gradual, temporary, voluntary
radical | having extreme political or religious opinions | A radical group broke the windows of the bank. | group/cleric/islam/islamic/islamist/left/right/party/muslim/preacher/movement/element/leader/extremist/wing/militant | change/reform/shift/overhaul/solution, _ new | obscure, corrupt, influential, ethnic, secular
rampant | common and out of control | Litter is rampant in the park. | | | predictable, sporadic, insidious, alleged, temporary
random | done or chosen by chance, without a plan | We picked a random number. | | memory/access/forest
rational | based on clear thinking, not feelings | Fear of the dark is not rational. | | number | generous, cautious, spontaneous, controversial, independent
reckless | not caring about danger | Reckless cyclists frighten the ducks. | | | erratic, aggressive, cautious, clandestine, corrupt
redundant | no longer needed | The new bridge made the ferry redundant. | | worker/staff/employee/job/server/array, make _ | vulnerable, unstable, profitable, essential, affordable
relentless | never stopping or becoming weaker | The relentless rain kept us in the tent. | | | unprecedented, unwarranted, sporadic, excessive, deliberate
relevant | closely connected with the matter | Please ask only relevant questions. | | | reliable, additional, confidential, obscure, controversial
reliable | able to be trusted | My old bike is slow but reliable.
reluctant | not wanting to do something | The cat was reluctant to leave the sofa. | | | eager, eligible, competent, inclined, capable
remarkable | unusual in a way that people notice | She has a remarkable voice. | | | genuine, tragic, predictable, temporary, controversial
renewable | from a source that does not run out | The school runs on renewable energy. | energy/power/source/electricity/fuel/resource/solar/wind/generation
renowned | famous for something good | The baker is renowned for his bread. | | | skilled, notorious, responsible, eccentric, generous
resilient | able to recover quickly from trouble | Children are often more resilient than adults think. | | | independent, prosperous, vulnerable, generous, diverse
respective | belonging to each one separately | The players went to their respective rooms. | | | previous, prestigious, remote, temporary, permanent
restrictive | limiting what people can do | The rules of the pool are too restrictive. | | | ambiguous, costly, arbitrary, obsolete, flexible, complicated
rigid | not willing or able to change | The rigid timetable left no time for play. | rule/system/view/law/structure/control/hierarchy/policy/social/class/approach/ideology/schedule/interpretation/belief/regime/requirement | material/metal/plastic/frame/body/steel/object/surface/box | complicated, arbitrary, biased, obscure, erratic
rigorous | thorough and strict | The lifeguards go through rigorous training. | | | independent, additional, voluntary, preliminary, superficial
robust | strong and unlikely to fail | We need a robust table for the workshop. | economy/growth/system/defence/defense/health/debate/support/market/evidence/response/data/more _/protection/sale/program/demand/policy/recovery/democracy/trade/defense | wine/flavor/flavour/code/software/parser | sophisticated, predictable, fragile, affordable, transparent
rural | of the countryside | He grew up in a rural area with few shops.
ruthless | having no pity | The ruthless pirate sank every ship. | | | corrupt, elusive, ambitious#2, notorious, eccentric
scarce | not enough for everyone | Seats were scarce on the first day. | | | costly, hazardous, abundant, temporary
secular | not connected with religion | The school is secular and open to everyone. | | | independent, authoritarian, contemporary, prosperous, corrupt
selective | choosing carefully, or affecting only some | She is selective about her books. | | memory/pressure/breeding/advantage/school | flexible, skeptical, optimistic, superficial, thorough
severe | very bad or serious | A severe storm damaged the school roof. | | critic/sentence
skeptical,sceptical | having doubts that something is true | I was skeptical about his story of a shark. | | | curious, optimistic, anxious, indifferent, complacent
sole | only | She was the sole girl in the team. | | | primary, previous, legitimate, anonymous, initial
solemn | serious, often a little sad | Everyone looked solemn during the speech. | | | spontaneous, traditional, ambiguous, hostile, historic
sophisticated | advanced and cleverly made | The camera has a sophisticated lens. | system/technology/attack/weapon/equipment/method/technique/tool/software/device/design/machine/model/analysis/way/malware/operation/computer/network/hacker/approach/more _/language/scheme | woman/man/lady/taste/reader/audience | costly, foreign, hazardous, affordable, primitive
sovereign | independent and governing itself | The island became a sovereign country. | nation/state/country/right/territory/independent/government/people/power | debt/bond/wealth | prosperous, neutral, hostile, secular, remote, corrupt
sparse | small in amount and thinly spread | The grass on the pitch is sparse. | | file/array/matrix | diverse, hostile, dense, resilient, exotic
spontaneous | not planned, happening naturally | The crowd broke into spontaneous applause. | | combustion/generation/mutation/emission | unprecedented, symbolic, hostile, sporadic, illegal
sporadic | happening only now and then | There was sporadic rain during the match. | | | widespread, predictable, fierce, relentless, unprecedented, inevitable
stable | not likely to change or fall | Prices stayed stable all summer. | government/country/economy/price/democracy/job/population/relationship/condition/environment/society/family/income/politically/political/remain/region/situation/market/housing/system/home/nation/rate/financial | version/release/branch/build/api/software/isotope/orbit/kernel/debian/channel | transparent, independent, prosperous, volatile, flexible
stark | very clear and plain to see | There is a stark contrast between the two houses. | contrast/difference/reminder/warning/choice/divide/example/reality/terms/message/picture/inequality/disparity/illustration | landscape | deliberate, familiar, ironic, subtle, predictable
strategic | to do with plans to reach a goal | It was a strategic decision to rest our best player. | | weapon/missile/bomber/reserve/nuclear | financial, ethical, environmental, symbolic, judicial
strenuous | needing great effort | Rowing is strenuous exercise. | | | sporadic, hazardous, voluntary, tedious, futile
stringent | very strict | The pool has stringent rules about soap. | | | ambiguous, temporary, costly, voluntary, flexible, innovative
subjective | based on feelings, not facts | Taste in music is subjective. | | | controversial, ambiguous, objective, superficial, provisional
subordinate | lower in rank or less important | The second captain has a subordinate role. | | clause | temporary, neutral, hostile, prestigious, passive
subsequent | coming later | The first day was dry, but subsequent days were wet. | | | tragic, controversial, previous, independent, turbulent
substantial | large in amount or importance | He ate a substantial breakfast. | | | additional, temporary, predictable, meagre, annual
subtle | not easy to notice | There is a subtle difference between the twins. | | argument/joke/nuance/position/humour/humor | permanent, deliberate, predictable, stark, harmful
sufficient | enough | Two eggs are sufficient for the cake. | | | additional, reliable, excessive, relevant, visible
superficial | only on the surface; not deep or thorough | He has only a superficial knowledge of the rules. | knowledge/understanding/change/difference/similarity/level/look/view/resemblance/way/analysis/debate | wound/cut/skin/burn/injury | temporary, dubious, peculiar, profound, permanent
superior | better | Her new skates are superior to mine. | _ to, quality/technology/force/skill/product/performance/position/firepower/service/numbers/knowledge/race/feel/morally/weapon/intelligence/vastly/design/ability | _ officer/court, officer/court | identical, hostile, inferior, foreign, innovative
susceptible | easily harmed or influenced | Young plants are susceptible to frost. | | | immune, indifferent, hostile, conducive, accountable
sustainable | able to continue without harm to nature | The village found a sustainable way to fish. | energy/fishing/development/farming/agriculture/environment/environmental/food/fishery/forest/resource/tourism/transport/city/climate/production/fuel/green/eco/planet/source/living/consumption/growth/material/farm | debt/pace/financially/profit/business | profitable, equitable, affordable, innovative, traditional
swift | quick | We thanked him for his swift reply. | action/response/justice/victory/reaction/end/move/decision/change/punishment/reply/recovery/progress/rise/approval | | unanimous, hostile, costly, impartial, ambiguous
symbolic | important only or mainly as a sign | The broken chain has symbolic meaning. | gesture/act/meaning/value/importance/victory/significance/move/largely/vote/role/resolution/power/step/figure/purely/moment/date | link/algebra/debug/constant | spontaneous, hostile, controversial, decisive, mutual
tangible | real enough to be noticed or measured | A medal is a tangible sign of success. | | | mutual, additional, lasting, predictable, preliminary
tedious | long and boring | Counting the coins was tedious. | | | complicated, hazardous, futile, chaotic, strenuous
temporary | lasting for a short time only | We slept in a temporary shelter. | | file/folder/variable/table/directory
tentative | not certain or final | We made a tentative plan for Saturday. | | | confidential, ambitious, comprehensive, historic, mutual
thorough | careful and complete | She gave the kitchen a thorough cleaning. | | | independent, annual, confidential, superficial, additional, impartial
toxic | poisonous | Some berries are toxic. | chemical/waste/gas/substance/fume/smoke/metal/air/algae/material/cloud/plant/water/spill/ingredient/level/effect/pollution/compound/soil/pesticide/dose/food/lead/_ to | relationship/debt/asset/masculinity/politics/culture/workplace
tragic | very sad, often because of a death | The book has a tragic end.
transient | lasting only a short time | Her anger was transient. | | | familiar, profound, irrational, permanent, transparent, diverse
transparent | open, so that everyone can see how things are done | The club is transparent about its money. | process/government/system/election/way/manner/investigation/policy/about/company/public/open/fair/decision/accountable/communication/democratic | glass/plastic/layer/background/window/material/film/skin/image/pixel | efficient, impartial, prudent, clandestine, competitive
trivial | not important | They quarrelled over a trivial thing. | | | complicated, deliberate, contentious, obscure, confidential
turbulent | full of sudden change, trouble or violence | It was a turbulent year for our family. | year/time/period/history/past/relationship/politics/era/world/region/decade/life/week/political/month | air/water/flow/wind/sea/fluid/plasma/gas | bleak, tedious, prosperous, stable, obscure
ubiquitous | found everywhere | Plastic bags are ubiquitous. | | | affordable, sophisticated, obsolete, intrusive, controversial, fragile
unanimous | agreed by everyone | The vote for a picnic was unanimous. | | | anonymous, provisional, controversial, unilateral, historic, lenient
undue | more than is right or reasonable | Do not put undue pressure on your knee. | | | external, constant, deliberate, hostile, temporary
unilateral | done by one side without asking the others | It was a unilateral decision by my sister. | | | temporary, premature, mutual, indefinite, abrupt
unprecedented | never known or done before | The flood was unprecedented in our valley. | | | unwarranted, temporary, predictable, excessive, inevitable
unscathed | not hurt or damaged | He fell off the roof but was unscathed. | | | anonymous, confident, prosperous, bankrupt, optimistic
unstable | likely to change suddenly or fail | The old ladder is unstable. | government/region/country/situation/economy/political/politically/market/state/area/job/family/price/ladder/ground/building/weather | mentally/isotope/version/branch/release/atom/element/nucleus/mind | hostile, corrupt, primitive, prosperous, bankrupt
unwarranted | having no good reason | Her anger was unwarranted. | | | persistent, widespread, foreign, sporadic, partisan
urban | of a town or city | Foxes have learned to live in urban areas. | | legend/dictionary/myth
vague | not clear or exact | He gave a vague answer. | | | hostile, ambitious, premature, explicit, irrational
valid | reasonable and able to be accepted | You have a valid point. | reason/argument/point/concern/question/claim/criticism/excuse/evidence/theory/complaint/scientifically/explanation/vote/view/opinion/contribution | xml/html/passport/visa/url/ticket/license/licence/email/code/input/password/feed/number/id | familiar, subtle, controversial, trivial, irrational
viable | able to succeed | Selling shells is not a viable business. | option/alternative/business/solution/candidate/plan/way/state/economically/commercially/economic/financially/strategy/system/company/source/future/party/commercial/opposition/peace/method | egg/embryo/fetus/cell/seed/pregnancy | independent, conventional, innovative, familiar, controversial
vibrant | full of life and energy | We walked through a vibrant market. | city/community/culture/economy/democracy/life/scene/society/nightlife/neighborhood/neighbourhood/place/downtown/music/industry/art/press/center | color/colour/red/blue/green/yellow/hue | diverse, prosperous, traditional, authentic, desolate, exotic
vicious | violent and cruel | The vicious dog bit the postman. | attack/dog/crime/fight/murder/killer/gang/assault/war/campaign/rumor/beating/violence/civil | _ circle/cycle | persistent, deliberate, notorious, elusive, clandestine
vigilant | watching carefully for danger or trouble | Stay vigilant when you cross the road. | | | optimistic, neutral, passive, humble, complacent
vigorous | strong and full of energy | She gave the carpet a vigorous shake. | | | spontaneous, sporadic, feeble, costly, partisan
virtual | existing on a computer, not in the real world | We took a virtual tour of the museum. | reality/world/meeting/tour/event/game/class/environment/classroom/learning/space/assistant/conference/currency/online/headset/visit/computer/school/avatar/character/keyboard | _ machine/memory/function/host, impossibility/standstill/monopoly
vital | extremely important or necessary | Clean water is vital for health. | | sign/statistic/organ | additional, traditional, confidential, visible, controversial
volatile | likely to change suddenly, often for the worse | The mood in the crowd was volatile. | situation/region/market/price/political/country/relationship/area/stock/economy/mix/temper/issue/currency/time/climate/border | liquid/compound/gas/chemical/organic/memory | hostile, complex, competitive, predictable, lucrative
vulnerable | easily hurt, harmed or attacked | Young birds are vulnerable to cats. | | | immune, indifferent, privileged, hostile, influential
wary | careful because of possible danger | I am wary of strange dogs. | | | curious, indifferent, hostile, optimistic, complacent
widespread | found or happening in many places | There was widespread joy about the snow. | | | persistent, temporary, unprecedented, genuine, negligible
zealous | full of eager, strong belief | A zealous fan painted his house blue. | | | influential, generous, reluctant, naive, moderate#2
`;
