/** Verbs from A to D: word | definition | example | cues | vetoes | distractors. */
export const verbsAToD = `
abandon | leave behind or give up completely | We abandoned the picnic when the thunder came closer. | | | overhaul, inspect, postpone, embrace, publicise
abolish | end officially and for ever | Our school abolished the rule against hats. | | | amend, condemn, enforce, postpone, overhaul
absorb | take in | The towel absorbed all the water on the floor. | heat/water/carbon/light/liquid/moisture/energy/dioxide/sound/nutrient/blood/skin/soil/sunlight/rain | | reflect#2, emit, transmit, generate, trace
absorb | deal with without being badly harmed | The shop absorbed the higher prices and did not charge more. | cost/loss/shock/blow/price | | exaggerate, defer, foresee, conceal, publicise
abuse | treat in a cruel or harmful way | The dog had been abused by its last owner. | child/woman/animal/victim/prisoner/patient/girl/boy/worker/sexually/physically/verbally | | detain, evict, accuse, recruit, monitor
abuse | use wrongly or too much | He abused his key by letting friends in after closing time. | power/trust/drug/position/system/authority/alcohol/right/law | | renounce, obtain, regulate, relinquish, consolidate
accelerate | become or make faster | The bus accelerated as it left the town. | | | stabilise, broaden, diminish, fluctuate, prolong
accommodate | have enough space for | The new hall accommodates three hundred people. | space/room/seat/hall/stadium/hotel/bus/building, _ NUM | need/request/demand/wish | entice, endanger, exclude, notify, recruit
accumulate | collect bit by bit over time | Dust accumulates quickly under my bed. | | | circulate, diminish, conceal, inherit, distribute
accuse | say that someone has done something wrong | She accused her brother of taking the last biscuit. | | | convict, pardon, notify, exempt, intimidate
acknowledge | admit or accept as true | She acknowledged that she had been wrong about the time. | _ that, _ the/his/her/their/its/a, _ in, fact/mistake/failure/problem/error/concern/risk/need, _ INTJ | _ receipt | foresee, emphasise, deny, speculate, investigate
acquire | come to have, for example by buying | He acquired three old bicycles and repaired them. | | | evaluate, oversee, demonstrate, refine, criticise
adapt | change to fit new conditions or uses | It took us a month to adapt to the new timetable. | _ to/and/quickly/well, climate/environment/condition/change | film/novel/movie/stage | contribute, succumb, adopt, adhere, consent
address | deal with (a problem or need) | The class meeting addressed the problem of litter. | problem/issue/concern/question/crisis/need/challenge/cause/gap/shortage/change/inequality/complaint | email/mail/letter/crowd/conference/nation/speech/audience, _ .. meeting | highlight, exacerbate, foresee, overlook, investigate
adhere | follow or obey faithfully | Players must adhere to the rules. | _ to .. rule/law/principle/agreement/standard/guideline/policy/treaty/plan/schedule/code/deal/advice | | adapt, respond, defy, contribute#2, amend
adjust | change slightly to fit or work better | I adjusted the saddle because it was too low. | | | inspect, specify, dismantle, maintain, replicate
administer | give (a medicine or test) | The nurse administered the injection in two seconds. | drug/vaccine/test/dose/medicine/injection/treatment/medication/shot/remedy | | procure, devise, evaluate, withhold, endorse
administer | run or organise officially | A team of parents administers the school fund. | fund/programme/program/country/region/territory/law/state/scheme/government/agency | | subsidise, abolish, scrutinise, publicise, initiate
adopt | start to use or follow (a plan or idea) | Our class adopted a plan to save paper. | plan/policy/resolution/law/approach/rule/measure/strategy/method/technology/position/constitution/standard/idea/practice/reform/system/style/attitude/proposal/bill | child/baby/parent/pet/dog/orphan/family | adapt, evaluate, reject, draft, criticise
advance | make progress or help to make progress | The new tool advanced our work a lot. | technology/science/cause/career/knowledge/research/interest/agenda/goal/understanding | troop/army/soldier/round/final/league/team/semifinal/money/rebel, more/most/very/so/highly/less _ | resume, stabilise, deteriorate, retreat, compromise#2
advocate | publicly support or call for | Our dentist advocates brushing twice a day. | | | foresee, implement, oppose, subsidise, postpone
affirm | say firmly that something is true | She affirmed that the trip would go ahead. | | | speculate, deny, foresee, infer, query
aggravate | make worse | Running aggravated the pain in his knee. | | | conceal, alleviate, diagnose, foresee, overlook
allege | claim, though without proof so far | The neighbour alleged that our cat had eaten his fish. | | | deduce, concede, deny, foresee, establish#2
alleviate | make less painful or serious | A cold cloth alleviated her headache. | | | highlight, diagnose, exacerbate, investigate, perpetuate
allocate | give out for a particular purpose | Each team was allocated one table. | | memory/object/register | divert, withhold, accumulate, recover#2, conserve
alter | change | Rain made us alter our plans. | | | conceal, retain, highlight, analyse, regain
amend | make changes to (a law or text) | The club amended its rules so that girls could join. | | | repeal, violate, uphold, publicise, enact
amplify | make stronger, louder or more widely known | The long corridor amplified our voices. | | | distort, interpret, stifle, contradict, conceal
anticipate | expect | We anticipated rain and took umbrellas. | | | acknowledge, exaggerate, avert, deny, conceal
appeal | ask a higher court to change (a decision) | The player appealed against the ban. | court/ruling/conviction/verdict/judge/sentence/ban | | denounce, uphold, enforce, disclose, publicise
appeal | be attractive or interesting | The idea of a long walk did not appeal to me. | _ to .. voter/people/consumer/reader/audience/fan/buyer/customer/young/kid/child/taste/viewer/base | | respond, adapt, reassure, overwhelm, educate
appeal | ask seriously for help or support | The teacher appealed for calm. | _ for, _ to .. for | | compete, negotiate, volunteer, compensate, complain
appoint | choose officially for a job | Our coach appointed me captain for the day. | | | dismiss#2, rebuke, pardon, notify, exempt
appreciate | be thankful for or see the worth of | I appreciated her help with my homework. | work/help/effort/support/beauty/value/kindness/art/music/INTJ/really/thank | price/dollar/currency/percent/fact/that | resent, overlook, exploit#2, anticipate, require
approve | officially agree to or accept | The head teacher approved our plan for a garden. | plan/law/bill/deal/vaccine/budget/drug/proposal/council/committee/request/board/measure/project/parliament/senate/voter/treatment/application/merger/loan/use/agency/merger/regulator/sale | | scrutinise, postpone, draft, amend, veto
arouse | cause (a feeling) to appear | The locked box aroused our curiosity. | suspicion/interest/anger/curiosity/fear/sympathy/concern/opposition | | reflect, conceal, quell, disregard, exaggerate
assemble | come or bring together in one place | The whole class assembled in the yard. | crowd/team/group/people/expert/protester/meeting/panel/gather | part/car/factory/machine/device/kit/phone/piece | relocate, withdraw, clash, retreat, dispatch
assemble | put together from parts | It took an hour to assemble the shelf. | part/car/factory/machine/device/kit/phone/piece/robot/vehicle | crowd/protester/panel/expert | dismantle, inspect, renovate, procure, replicate
assert | say firmly that something is true | He asserted that he had locked the door. | _ that, claim/argue | right/control/authority/power/themselves/himself/itself/herself/dominance/independence | concede, deduce, speculate, deny, foresee
assess | judge how good, bad, large or important something is | The doctor assessed how badly he was hurt. | | | minimise, exaggerate, disclose, remedy, withstand
assign | give or send for a particular task or use | The teacher assigned each of us a partner. | | | recommend, confine, withdraw, evaluate, exempt
assume | believe to be true without proof | I assumed that the shop was open, but it was closed. | _ that, that, _ PRON/DET, people/wrong | _ .. office/role/power/control/responsibility/command/post/duty/position/identity/leadership, _ .. form/shape/appearance/title/debt/risk/mantle/burden | conclude, deny, reiterate, testify, concede
assume | take on (a role, duty or power) | Maria assumed the role of captain. | _ .. office/role/power/control/responsibility/command/post/duty/leadership | _ that | relinquish, delegate, exaggerate, specify, undermine
attain | succeed in reaching or getting | She attained the highest mark in the class. | | | pursue, envision, evaluate, postpone, publicise
attribute | say that something is caused by | He attributed his win to good shoes. | _ .. to | quote/said/remark/quotation/painting/comment/work | dedicate, contribute, restrict, disclose, adapt
authorise,authorize | give official permission for | Only the nurse is authorised to open this cupboard. | | | fund, postpone, condemn, oversee, prohibit
avert | prevent (something bad) from happening | Quick braking averted an accident. | crisis/disaster/war/accident/strike/shutdown/catastrophe/danger/famine/death/threat/default/attack/conflict/collapse | eye/gaze | foresee, endure, exaggerate, prolong, provoke
ban | officially forbid | The school banned phones during lessons.
bar | officially stop from doing or entering something | Dogs are barred from the playground. | _ .. from, rule/law/court | | exempt, deter, isolate, rescue, liberate
boast | have (something to be proud of) | Our small town boasts two swimming pools. | city/town/country/school/company/hotel/region/site/park/museum/team/phone/university/club/it/which/that/record | _ about/that/of | require, resemble, subsidise, renovate, exclude
bolster | make stronger | A good breakfast bolstered my courage before the test. | | | reflect, regulate, jeopardise, assess, publicise
boost | increase or improve | Winning the first game boosted our confidence.
boycott | refuse to buy, use or join in, as protest | They boycotted the shop because it treated workers badly. | | | disrupt, subsidise, oversee, publicise, postpone
breach | break (a law, promise or agreement) | Selling the tickets again breached the rules of the club. | law/rule/contract/agreement/right/treaty/regulation/duty/term/ceasefire/confidentiality/trust/order/code/ban/condition/privacy/obligation/policy | wall/dam/barrier/defence/defense/levee/hull/whale/surface | amend, broker, ratify, draft, enforce
breach | break through | Water breached the sandbags in front of our door. | wall/dam/barrier/defence/defense/levee/hull/fence/barricade/network/system/server | whale/surface/law/contract/treaty | inspect, reinforce, monitor, construct, dismantle
broaden | become or make wider | Travel broadened her interests. | | | clarify, restrict, stabilise, distort, diminish
broker | arrange (a deal) between two sides | My aunt brokered a truce between the two cousins. | deal/agreement/peace/ceasefire/truce/talk/compromise/settlement | | breach, ratify, denounce, postpone, scrutinise
bypass | go around or avoid | The new road bypasses the town centre. | | | consult, inspect, obstruct, traverse, rebuke
campaign | work in an organised way to win support | The pupils campaigned for a safer crossing. | | | legislate, testify, negotiate, compete, speculate
capture | catch and keep as a prisoner | In the game we captured two of their players. | soldier/troop/fighter/suspect/militant/prisoner/army/enemy/police/terrorist/animal/rebel | photo/video/camera/imagination/image/moment/attention/data/film/spirit/market
capture | record in a picture, film or data | My phone captured the moment when he fell in. | photo/video/camera/image/moment/film/footage/picture/photographer/telescope/photograph | soldier/rebel/prisoner | distort, interpret, criticise, overlook, anticipate
cease | stop | The rain ceased at noon. | | | resume, intensify, expand, relocate, fluctuate
censor | officially remove or forbid (words, pictures or ideas) | The old film was censored because it was too violent. | | | translate, subsidise, monitor, publicise, quote
chair | lead (a meeting or group) | My mother chairs the parents' committee. | committee/meeting/panel/board/commission/council/group/session/department | | disrupt, fund, boycott, postpone, scrutinise
circulate | pass or move around | A list for the party circulated in class. | | | accumulate, vanish, intensify, emerge, linger
cite | mention as a reason, example or proof | She cited the weather as the reason for her delay. | reason/concern/example/evidence/as/study/report/source/figure/research/data/fear/need/_ the/a/an/his/her/their | police/court/officer/ticket/violation/driver/fine/speeding | refute, conceal, foresee, exaggerate, criticise
clarify | make clear or easier to understand | The teacher clarified the rules with a drawing. | | | revise, dispute, distort, publicise, obscure
clash | fight or disagree angrily | The two brothers clashed over the remote control. | police/protester/troop/force/over/with/between/demonstrator/soldier/group | color/colour/date/schedule/cymbal | negotiate, collaborate, coincide, surrender, retreat
coincide | happen at the same time | My birthday coincides with the first day of school. | _ with | view/opinion/interest | interfere, compete, differ, clash, resemble
collaborate | work together | The two classes collaborated on a play. | _ on/with/to, scientist/researcher/artist/team/together/project | enemy/nazi/occupier/regime | compete, negotiate, clash, differ, complain
collapse | fall down suddenly | The tent collapsed in the wind. | building/bridge/roof/house/wall/tower/tunnel/mine/floor/structure/ground/earthquake/dam | economy/company/talk/bank/government/deal/market/price/negotiation/marriage/regime/coalition/hospital
collapse | fail suddenly and completely | Our plan collapsed when the car broke down. | economy/company/talk/bank/government/deal/market/negotiation/regime/coalition/union/business/currency/state/population/industry | building/bridge/roof/house/wall/tower/hospital/star
combat | fight against or try to stop | We used soap and water to combat the ants. | | | exaggerate, investigate, overlook, foresee, exacerbate
commemorate | remember and honour (a person or event) | A small tree commemorates our first teacher. | | | anticipate, denounce, portray, postpone, dispute
commend | praise | The fire chief commended the girl for her courage. | | | compensate, condemn, pardon, notify, reassure
compel | force | The storm compelled us to stay indoors. | | | permit, entice, assist, urge, tempt
compensate | make up for loss or harm, often with money | The airline compensated us for our lost bags. | victim/family/worker/loss/damage/money/pay/_ for/owner/customer/farmer/government/company/artist | | commend, reassure, pardon, notify, rebuke
compile | collect and put together | We compiled a list of our favourite books. | list/data/report/statistic/figure/record/information/dossier/database/evidence/ranking | code/compiler/software/program/source | disclose, verify, distort, censor, analyse
complement | go well with and make complete | The green scarf complements your coat. | | | contradict, resemble, precede, outweigh, undermine
comply | obey a rule, law or request | All cyclists must comply with the traffic rules. | | | interfere, clash, tamper, coincide, negotiate
compound | make (a problem) worse | Losing the map compounded our troubles. | problem/difficulty/crisis/issue/matter/situation/trouble/damage/risk/error/fear/loss | interest/money | conceal, foresee, alleviate, highlight, overlook
comprise | be made up of | The club comprises twelve boys and ten girls. | | | exclude, exceed, require, recruit, represent
compromise | accept less than you wanted in order to agree | We compromised and watched half of each film. | _ on/with, willing/agreement/side/refuse/party/talk/negotiate | | retaliate, intervene, persist, withdraw, resign
compromise | weaken or put in danger | A small hole compromised the whole boat. | security/safety/quality/data/system/health/account/integrity/privacy/principle/immune/ability/password/network/information/independence/server | | disregard, assess, reinforce, monitor, exaggerate
conceal | hide | She concealed the present under her bed. | | | disclose, alter, procure, inspect, exaggerate
concede | admit, often unwillingly, that something is true | After an hour he conceded that she was right. | _ that, _ PRON .. VERB, _ there, mistake/error/fact | goal/penalty/corner/score/match/election/defeat/territory/race | maintain#2, speculate, foresee, deny, reiterate
concede | accept that one has lost | Far behind at half-time, our captain conceded the race. | election/defeat/race/vote | goal/penalty/corner, _ that | rig, postpone, dominate, contest, resume
conceive | think of or imagine (a plan or idea) | Who conceived the idea of a floating garden? | idea/plan/project/design/scheme/_ of | child/baby/pregnant/woman/born | implement, endorse, modify, scrap, oversee
conclude | decide after looking at the facts | We concluded that the cat had opened the door. | _ that, study/report/researcher/court/investigation/inquiry/scientist/expert/author/investigator/evidence | deal/treaty/agreement/speech/concert/series/day/season/ceremony | allege, speculate, reiterate, deny, forecast
condemn | say strongly that something is wrong | The coach condemned the shouting from the crowd. | attack/violence/killing/act/statement/strongly/action/leader/group/minister/president/move/decision/bombing/behavior/behaviour/comment/government/council/crackdown | _ to .. death/prison/life/die, building, _ man/prisoner/house | investigate, foresee, commend, authorise, disregard
conduct | carry out (a study, search or attack) | We conducted a survey about breakfast. | study/survey/test/research/experiment/investigation/interview/operation/poll/search/review/raid/attack/exercise/trial/inspection/inquiry/mission/campaign/drill/strike/analysis/examination/election | orchestra/electricity/heat/choir/himself/themselves/music | fund, postpone, authorise, publicise, criticise
confer | give (a right, title or benefit) | The badge confers the right to enter first. | right/status/title/degree/benefit/power/advantage/honour/honor/citizenship/legitimacy/protection | _ with | revoke, define, inherit, withhold, renounce
confine | keep inside limits | Flu confined her to bed for a week. | | | relocate, dedicate, adapt, extend, deport
confirm | say or show that something is definitely true | The dentist confirmed that I need braces. | _ that, report/case/death/official/police/spokesman/spokeswoman/spokesperson/test/news/statement/result/evidence/study/identity/whether | senate/nominee/judge/nomination/church/bishop
confiscate | take away officially | The teacher confiscated three phones. | | | inspect, distribute, contaminate, donate, conceal
confront | face or deal with (a difficulty or opponent) directly | I confronted my fear and climbed the ladder. | | | evade, anticipate, conceal, exaggerate, monitor
conquer | defeat or take control of | In the game, my army conquered the whole island. | | | inhabit, traverse, liberate, ravage, endure
consent | give permission or agree | My parents consented to the school trip. | | | respond, contribute, adapt, refuse, volunteer
conserve | protect or keep from being wasted | Short showers conserve water. | | | generate, convert, consume, distribute, inspect
consolidate | make (power or a position) stronger and safer | A second win consolidated our place at the top. | power/position/control/gain/rule/grip/hold/lead/victory/authority/support | loan/debt/account/company/office/business/data/industry/firm | abuse#2, relinquish, exaggerate, contest, delegate
constitute | be or form | Four people constitute a team. | _ a/an/the/NUM, percent/majority/minority/crime/threat/breach/violation | | exceed, resemble, require, avert, provoke
constrain | limit | A small budget constrained our choice of presents. | | | monitor, boost, justify, analyse, disclose
construct | build or put together | The boys constructed a raft from old boxes.
consult | ask for advice or information | I consulted my aunt before I bought the bike. | doctor/expert/lawyer/government/official/public/ally/community/_ with/specialist/adviser/resident/before/local | | notify, persuade, disregard, rebuke, reassure
consume | use up or eat and drink | The old fridge consumes a lot of power. | energy/food/power/electricity/water/alcohol/drink/eat/calorie/meat/fuel/sugar/product/amount/more/per/fish/peanut/media/diet | fire/flame/anger, _ by | procure, contaminate, generate, distribute, conserve
contaminate | make dirty, poisonous or unsafe | Oil contaminated the water in the pond. | | | divert, conserve, distribute, inspect, deplete
contemplate | think seriously about | She contemplated giving up the piano. | | | undertake, postpone, denounce, recount, witness
contend | claim or argue | He contended that his goal was fair. | _ that | _ with/for | concede, foresee, deny, deduce, speculate
contest | argue against or try to change (a decision) | We contested the referee's decision. | decision/result/ruling/claim/charge/case/fine/verdict/allegation | election/seat/game/race/title | enforce, publicise, postpone, uphold, draft
contract | catch (an illness) | My uncle contracted malaria on a journey. | disease/virus/malaria/infection/illness/flu/coronavirus/covid-19/cholera/measles | economy/muscle/percent/company | transmit, diagnose, survive, eradicate, investigate
contract | become smaller | The old rubber contracted in the cold. | economy/muscle/percent/metal/quarter/cool/universe/market/growth/shrink/expand | disease/virus/infection | stabilise, expand, fluctuate, rebound, accelerate
contradict | say or show the opposite of | Her story contradicts what you told me. | | | reiterate, clarify, exaggerate, illustrate, validate
contribute | help to cause | Bad sleep contributed to his low marks. | _ to .. death/problem/change/rise/decline/crisis/loss/success/growth/warming/increase/pollution/violence/disease/failure/obesity/decision/poverty/risk/fall/poor/inequality/shortage | money/donate/fund/donation | adapt, respond, succumb, reflect, precede
contribute | give together with others | Each of us contributed two dollars to the present. | money/donate/fund/donation/dollar/euro/million/billion/time/idea/percent/effort/troop/$/article/€/£ | death/problem/rise/decline/warming/pollution | divert, withhold, accumulate, inherit, recover#2
convene | come or call together for a meeting | The captain convened the team after lunch. | meeting/council/summit/panel/committee/group/conference/session/court/parliament | | disrupt, postpone, clash, resign, boycott
convert | change into another form or use | We converted the garage into a music room. | _ .. to/into, energy/building/electricity/signal/heat/fuel/currency/dollar/file | christian/christianity/islam/religion/church/faith/penalty/try/goal/chance | integrate, smuggle, transfer, demolish, conserve
convey | make known | His face conveyed more than his words. | message/meaning/idea/information/feeling/sense/impression/thought/condolence/emotion/concern | | interpret, distort, conceal, exaggerate, provoke
convict | find guilty of a crime in court | The thief was convicted after a short trial. | | | detain, accuse, deport, pardon, sue
coordinate,co-ordinate | organise so that people or parts work well together | Our teacher coordinates all three science clubs. | | | evaluate, disrupt, fund, postpone, authorise
counter | act or argue against | She countered every excuse with a fact. | threat/attack/claim/argument/criticism/effect/terrorism/extremism/influence/narrative/propaganda/misinformation/violence/trend/_ that | | foresee, exaggerate, provoke, investigate, publicise
criticise,criticize | say what is wrong with | The reviewer criticised the ending of the film.
curb | limit or control | Mum tried to curb our use of screens. | spending/violence/emission/inflation/immigration/pollution/use/power/spread/growth/crime/influence/cost/right/abuse/demand/traffic/number/flow/appetite/trade/price/smoking | | monitor, justify, intensify, conceal, investigate
curtail | reduce or limit | Heavy rain curtailed our day at the beach. | | | monitor, prolong, subsidise, resume, scrutinise
decline | become smaller, fewer or weaker | The number of bees in our garden declined. | number/population/sale/percent/rate/price/profit/demand/steadily/income/sharply/revenue/health/market/trade/economy/quality/%/interest/membership/production/birth/stock/share/cancer/since | _ to, invitation/offer/request/interview/comment | fluctuate, stabilise, rebound, soar, emerge
decline | say no politely | I declined a third piece of cake. | _ to, invitation/offer/request/interview/comment | percent/rate/price/sale/population | pledge, attempt, consent, plead#2, anticipate
dedicate | give completely to one purpose | She dedicated her free time to the animal shelter. | life/time/career/year/work/money/resource/effort/energy | book/song/statue/memorial/chapel/album | attribute, restrict, adapt, prolong, conceal
deduce | find out by thinking about the facts | From the wet umbrella I deduced that it was raining. | | | allege, reiterate, deny, foresee, concede
deem | consider or judge | The ice was deemed too thin for skating. | | | render, proclaim, portray, maintain, restore
defer | put off until later | They deferred the match because of fog. | payment/decision/until/tax/vote/year/loan/action/trial/sentence | _ to .. expert/judge/court/judgment | terminate, justify, reverse, disclose, approve
defy | refuse to obey | The kids defied the ban and climbed the wall. | order/law/ban/court/government/authority/rule/pressure/sanction/warning/call/curfew/parent/demand | expectation/gravity/odds/explanation/logic/belief/description/death | amend, enforce, publicise, query, draft
delegate | give (part of one's work) to someone else | A good captain delegates small jobs. | task/work/power/authority/responsibility/job/duty/decision | | postpone, neglect, undertake, evaluate, resent
demolish | pull down and destroy | They demolished the old garage in one day. | building/house/home/wall/bridge/tower/structure/church/factory/hotel/block/site/stadium/school | argument/team/theory/side | renovate, vacate, inspect, erect, inhabit
demonstrate | show clearly | The chef demonstrated how to cut an onion. | _ that/how/the/a/its/his/their, study/result/research/clearly/experiment/ability/commitment/evidence | street/protest/protester/march/square/against/outside/police | assess, dispute, conceal, overlook, exaggerate
demonstrate | march or stand together in public as a protest | Hundreds demonstrated against the closing of the library. | street/protester/march/square/against/outside/police/demonstrator | _ that/how | negotiate, volunteer, legislate, testify, surrender
denounce | say strongly in public that something is wrong or bad | The mayor denounced the fights after the match. | | | investigate, endorse, implement, foresee, disregard
deny | say that something is not true | He denied eating the chocolate. | charge/claim/allegation/accusation/wrongdoing/report/involvement/accuse/that/VERB/any/having/responsibility/link/it/guilt | access/right/entry/visa/permission/request/bail/service/opportunity/benefit/coverage/care/treatment/citizenship/asylum/vote
deny | refuse to give or allow | The guard denied us entry without a ticket. | access/entry/visa/permission/bail/opportunity/benefit/coverage/asylum/citizenship/service | charge/allegation/wrongdoing/accusation
depict | show in a picture or in words | The painting depicts a storm at sea. | | | commemorate, condemn, resemble, foresee, censor
deplete | use up most of | Two hungry boys depleted our stock of bread. | | | contaminate, distribute, supplement, conserve, trace
deploy | send or bring into action or use | The club deployed all its helpers at the gate. | troop/soldier/force/police/army/officer/military/team/navy/missile/weapon/ship/aircraft/rescuer/guard/system/drone/personnel/unit/nurse/satellite/vaccine/technology | | equip, withdraw, recruit, inspect, commend
deport | force to leave a country | The man was deported because he had no passport. | | | detain, recruit, exploit, prosecute, pardon
derive | get or come (from a source) | Many English words are derived from Latin. | _ .. from | | exclude, isolate, withdraw, diverge, conceal
descend | go or come down | We descended the stairs very quietly. | stair/mountain/slope/aircraft/plane/hill/altitude/surface/step/diver/depth/foot/ladder/earth/metre/meter | _ from, into/chaos/upon, descended | accelerate, linger, swerve, vanish, retreat
designate | officially name or choose | This corner is designated as a quiet zone. | | | portray, utilise, dismiss, preserve, restore
detain | keep under guard and not let go | Guards detained the man who had jumped over the fence. | | | deport, rebuke, prosecute, rescue, release
deter | make less willing to do something | A loud dog deters thieves. | | | entice, monitor, prosecute, provoke, reassure
deteriorate | become worse | The weather deteriorated in the afternoon. | | | stabilise, fluctuate, emerge, rebound, accelerate
deviate | move away from what is usual or planned | The driver never deviated from his route. | | | derive, recover, refrain, emerge#2
devise | think of and plan (something new) | We devised a game with two balls. | | | evaluate, implement, revise, abandon, endorse
devote | give (time, money or effort) to one thing | He devotes an hour a day to the guitar. | | | attribute, restrict, adjust, extend, withhold
diagnose | find (an illness or problem) by examining | The vet diagnosed a sore tooth. | | | infect, contract, aggravate, eradicate, transmit
dictate | decide or control completely | The weather dictated when we could train. | _ what/how/that/where/when/whether/who/DET, term/law/rule/policy/price/need/market/demand/pace | letter/secretary/note/word | reflect, disregard, foresee, justify, query
differ | be not the same | My sister and I differ in almost every way.
diminish | become or make smaller or less important | The noise diminished when the door closed. | | | stabilise, accelerate, broaden, distort, intensify
disclose | make known | She refused to disclose the price of the present. | | | verify, conceal, exaggerate, dispute, overlook
discourage | make less willing, likely or hopeful | High fences discourage visitors.
discriminate | treat unfairly because of race, sex, age or belief | The club must not discriminate against girls. | _ against, race/gender/basis/religion/gay/woman/black/worker/racial/law/employer/illegal | | retaliate, testify, compete, legislate, protest
dismantle | take apart or bring to an end bit by bit | We dismantled the tent in five minutes. | | | inspect, reinforce, renovate, assemble#2, oversee
dismiss | refuse to take seriously | He dismissed her warning with a laugh. | claim/idea/suggestion/concern/criticism/report/as/argument/fear/allegation/complaint/rumour/rumor/theory/notion/talk/accusation/warning | judge/job/lawsuit/court/employee/staff/minister/charge/case/worker/wicket/batsman/official/officer/coach/post | investigate, reiterate, exaggerate, acknowledge, publicise
dismiss | remove from a job | The shop dismissed two workers in May. | job/employee/staff/minister/worker/officer/coach/post/manager/teacher/general/commissioner | claim/idea/as/lawsuit/judge/case/charge/criticism | rebuke, recruit, accuse, compensate, commend
dispatch | send, often quickly | The hospital dispatched an ambulance at once. | | | equip, withdraw, inspect, recruit, notify
displace | force to leave home | The flood displaced forty families. | people/family/war/home/violence/refugee/flood/resident/conflict/fighting/population/internally/earthquake/storm/person/civilian/million/thousand/hurricane | object/volume/worker/technology/air | injure, isolate, overwhelm, reassure, detain
dispute | say that something is not true or right | Nobody disputed the referee's decision. | claim/fact/account/finding/figure/that/charge/report/version/result/statement/allegation/election/number/characterization/notion | territory/border/island | verify, cite, disclose, exaggerate, reiterate
disregard | pay no attention to | He disregarded the sign and walked on the grass. | | | clarify, scrutinise, amend, enforce, anticipate
disrupt | interrupt or upset the normal course of | A barking dog disrupted the lesson. | | | scrutinise, boycott, resume, monitor, coordinate
distort | change so that it is no longer true or natural | The curved mirror distorted our faces. | | | clarify, verify, recount, disregard, publicise
distribute | give or send out to many people or places | We distributed the flyers at the bus stop. | | | conceal, procure, withhold, inspect, contaminate
diverge | become different | The two paths diverge behind the barn. | | | coincide, intensify, persist, emerge, prevail
divert | make go or be used elsewhere | The police diverted traffic because of the parade. | traffic/flight/water/money/plane/fund/resource/river/attention/away/to/from/aid/road/train/aircraft/ship | | withhold, conserve, obstruct, accumulate, monitor
dominate | have more power or influence than others in | Football dominates every talk at our table. |  | @inning/closer/pitcher/season | regulate, disrupt, boycott, evaluate, undermine
donate | give freely to help a person or cause | We donated our old toys to the hospital.
draft | write a first version of | I drafted the invitation and my friend corrected it. | law/letter/bill/plan/statement/resolution/proposal/report/constitution/legislation/document/rule/agreement/speech/legal/contract/regulation | army/military/player/pick/round/soldier/team/war/league | ratify, amend, reject, publicise, enforce
dwindle | become slowly smaller or fewer | Our pile of firewood dwindled during the night. | | | fluctuate, stabilise, accumulate, surge, rebound
`;
