/** Verbs from A to D: word | definition | example | cues | vetoes | distractors. */
export const verbsAToD = `
abandon | leave behind, or stop before it is finished | We abandoned the picnic when the thunder came closer. | | | preserve, restore, postpone, embrace, inspect
abolish | end officially and for ever | Our school abolished the rule against hats. | | | amend, enforce, uphold, postpone, draft
absorb | take in and keep hold of | The towel absorbed all the water on the floor. | heat/water/carbon/light/liquid/moisture/energy/dioxide/sound/nutrient/blood/skin/soil/sunlight/rain | cost/shock/blow/information/lesson/attention, _ in | emit, reflect#2, contaminate, deplete, transmit
absorb | bear without being badly harmed | The shop absorbed the higher prices and did not charge more. | cost/loss/shock/blow/price | heat/light/energy/water/liquid/sound | avert, conceal, foresee, defer
abuse | treat in a cruel or harmful way | The dog had been abused by its last owner. | child/woman/animal/victim/prisoner/patient/girl/boy/worker/sexually/physically/verbally | power/trust/drug/position/system/alcohol/substance/process, the/a/an/its/their/his/my/our _ | detain, accuse, monitor, recruit, reassure
abuse | use wrongly or too much | He abused his key by letting friends in after closing time. | power/trust/drug/position/system/authority/alcohol/right/law | the/a/an/its/their/his/my/our _ | relinquish, obtain, extend, withhold, restrict
accelerate | become or make faster | The bus accelerated as it left the town. | | | halt, reverse, fluctuate, prolong, stall
accommodate | have enough space for | The new hall accommodates three hundred people. | space/room/seat/hall/stadium/hotel/bus/building, _ NUM | need/request/demand/wish | exclude, require, entice, relocate
accumulate | collect bit by bit over time | Dust accumulates quickly under my bed. | | | distribute, dwindle, circulate, vanish, inherit
accuse | say that someone has done something wrong | She accused her brother of taking the last biscuit. | | | convict, warn, intimidate, deter, commend
acknowledge | admit or accept as a fact | She acknowledged that she had been wrong about the time. | _ that, _ the/his/her/their/its/a, _ in, fact/mistake/failure/problem/error/concern/risk/need, _ INTJ | _ receipt, help/contribution/applause/crowd/presence/cheer/wave/message | deny, conceal, overlook, foresee, investigate
acquire | come to have or know | He acquired three old bicycles and repaired them. | | gps/signal/heart/hr | retain, relinquish, evaluate, refine, inspect
adapt | change to fit new conditions or uses | It took us a month to adapt to the new timetable. | _ to/and/quickly/well, climate/environment/condition/change | film/novel/movie/stage | resist, succumb, adhere, consent, volunteer
address | deal with (a problem or need) | The class meeting addressed the problem of litter. | problem/issue/concern/question/crisis/need/challenge/cause/gap/shortage/change/inequality/complaint | email/mail/letter/crowd/conference/nation/speech/audience, _ .. meeting, _ PROPN/PRON, _ .. to PRON, @ip/server | disregard, exacerbate, investigate, foresee, exaggerate
adhere | follow or obey faithfully | Players must adhere to the rules. | _ to .. rule/law/principle/agreement/standard/guideline/policy/treaty/plan/schedule/code/deal/advice | | violate, disregard, amend, clarify
adjust | change a little to fit or work better | I adjusted the saddle because it was too low. | | | maintain, abandon, inspect, replicate, scrutinise
administer | give (a medicine or test) | The nurse administered the injection in two seconds. | drug/vaccine/test/dose/medicine/injection/treatment/medication/shot/remedy | | prescribe, withhold, evaluate, devise
administer | run or organise officially | A team of parents administers the school fund. | fund/programme/program/country/region/territory/law/state/scheme/government/agency | | subsidise, scrutinise, revise, criticise, dismantle
adopt | take up and start to use or follow | Our class adopted a plan to save paper. | plan/policy/resolution/law/approach/rule/measure/strategy/method/technology/position/constitution/standard/idea/practice/reform/system/style/attitude/proposal/bill | child/baby/parent/pet/dog/orphan/family | scrap, postpone, criticise, draft, evaluate
advance | move forward or help to make progress | The new tool advanced our work a lot. | technology/science/cause/career/knowledge/research/interest/agenda/goal/understanding | troop/army/soldier/round/final/league/team/semifinal/money/rebel, more/most/very/so/highly/less _, _ to/on, argument/claim/theory, in _
advocate | publicly support or call for | Our dentist advocates brushing twice a day. | | | condemn, implement, criticise, prohibit, foresee
affirm | state firmly and in public | She affirmed that the trip would go ahead. | _ that, commitment/support/belief/faith/right/intention/principle | court/ruling/judge/conviction/verdict/judgment/appeal/gender/life | deny, speculate, conceal, foresee, revise
aggravate | make (a problem or pain) worse | Running aggravated the pain in his knee. | | | alleviate, conceal, foresee, justify, investigate
allege | claim, though without proof so far | The neighbour alleged that our cat had eaten his fish. | | | deny, deduce, establish#2, concede, foresee
alleviate | make less painful or serious | A cold cloth alleviated her headache. | | | exacerbate, perpetuate, conceal, justify, foresee
allocate | give out for a particular purpose | Each team was allocated one table. | | memory/object/register, @ram/memory, ram/address, memory/buffer/page/guard/buf | accumulate, conserve, divert, recover#2, obtain
alter | change in some way | Rain made us alter our plans. | | | preserve, conceal, inspect, highlight
amend | make changes to (a law or text) | The club amended its rules so that girls could join. | | @commit/repository/changeset/branch | repeal, violate, uphold, draft, enforce
amplify | make stronger, louder or more widely known | The long corridor amplified our voices. | | dna/gene/sample | stifle, distort, interpret, contradict
anticipate | think likely to happen | We anticipated rain and took umbrellas. | | highly/eagerly/much/most/long/hotly/keenly _ | avert, deny, overlook, disregard, conceal
appeal | ask a higher court to change (a decision) | The player appealed against the ban. | court/ruling/conviction/verdict/judge/sentence/ban | _ for, the/a/an/its/their/his/my/our _ | enforce, uphold, criticise, denounce, scrutinise
appeal | be attractive or interesting | The idea of a long walk did not appeal to me. | _ to .. voter/people/consumer/reader/audience/fan/buyer/customer/young/kid/child/taste/viewer/base | ~appealed, _ for, _ to .. for, court, the/a/an/its/their/his/my/our _
appeal | ask seriously for help or support | The teacher appealed for calm. | _ for, _ to .. for | court/ruling, the/a/an/its/their/his/my/our _ | negotiate, volunteer, compete, complain
appoint | choose officially for a job | Our coach appointed me captain for the day. | | | dismiss#2, consult, rebuke, commend, exclude
appreciate | be thankful for or see the worth of | I appreciated her help with my homework. | work/help/effort/support/beauty/value/kindness/art/music/INTJ/really/thank | price/dollar/currency/percent/fact/that | resent, criticise, exploit#2, disregard, anticipate
approve | formally agree to | The head teacher approved our plan for a garden. | plan/law/bill/deal/vaccine/budget/drug/proposal/council/committee/request/board/measure/project/parliament/senate/voter/treatment/application/merger/loan/use/agency/merger/regulator/sale | _ of | reject, postpone, draft, scrutinise, amend
arouse | cause (a feeling) to appear | The locked box aroused our curiosity. | suspicion/interest/anger/curiosity/fear/sympathy/concern/opposition | sexually | quell, reflect, conceal, justify, stifle
assemble | come or bring together in one place | The whole class assembled in the yard. | crowd/team/group/people/expert/protester/meeting/panel/gather | part/car/factory/machine/device/kit/phone/piece | dispatch, withdraw, retreat, clash
assemble | put together from parts | It took an hour to assemble the shelf. | part/car/factory/machine/device/kit/phone/piece/robot/vehicle | crowd/protester/panel/expert | dismantle, inspect, procure, renovate, replicate
assert | say firmly, as a fact | He asserted that he had locked the door. | _ that, claim/argue | right/control/authority/power/themselves/himself/itself/herself/dominance/independence | deny, imply, speculate, foresee
assess | judge the size, quality or worth of | The doctor assessed how badly he was hurt. | | _ PROPN, _ that | minimise, conceal, remedy, disclose, avert
assign | give or send for a particular task or use | The teacher assigned each of us a partner. |  | number/value/name/blame/label/gender/sex/score/variable, group/category/class/type
assume | believe without proof | I assumed that the shop was open, but it was closed. | _ that, that, _ PRON/DET, people/wrong | _ .. office/role/power/control/responsibility/command/post/duty/position/identity/leadership, _ .. form/shape/appearance/title/debt/risk/mantle/burden, let .. _, ~assuming, _ the ground | conclude, deny, testify, reiterate
assume | take on as one's own | Maria assumed the role of captain. | _ .. office/role/power/control/responsibility/command/post/duty/leadership | _ that | relinquish, undermine, regain, delegate
attain | succeed in reaching or getting | She attained the highest mark in the class. | | | pursue, maintain, envision, evaluate
attribute | say or think to be caused by | He attributed his win to good shoes. | _ .. to | quote/said/remark/quotation/painting/comment/work
authorise,authorize | give official permission for | Only the nurse is authorised to open this cupboard. | | | prohibit, condemn, oversee, postpone, investigate
avert | prevent (something bad) from happening | Quick braking averted an accident. | crisis/disaster/war/accident/strike/shutdown/catastrophe/danger/famine/death/threat/default/attack/conflict/collapse | eye/gaze | provoke, foresee, investigate, endure, justify
ban | officially forbid | The school banned phones during lessons. |  | the/a/an/its/their/his/my/our _
bar | officially stop from doing or entering something | Dogs are barred from the playground. | _ .. from, rule/law/court
boast | have (something to be proud of) | Our small town boasts two swimming pools. | city/town/country/school/company/hotel/region/site/park/museum/team/phone/university/club/it/which/that/record | _ about/that/of, _ that, _ PRON, _ to, _ PUNCT, _ SCONJ | renovate, construct, subsidise, demolish
bolster | support and make stronger | A good breakfast bolstered my courage before the test. | | | undermine, jeopardise, assess, conceal
boost | increase or improve | Winning the first game boosted our confidence.
boycott | refuse to buy, use or join in, as protest | They boycotted the shop because it treated workers badly. | | the/a/an/its/their/his/my/our _ | disrupt, condemn, oversee, subsidise
breach | break (a law, promise or agreement) | Selling the tickets again breached the rules of the club. | law/rule/contract/agreement/right/treaty/regulation/duty/term/ceasefire/confidentiality/trust/order/code/ban/condition/privacy/obligation/policy | wall/dam/barrier/defence/defense/levee/hull/whale/surface, @hacker/server/password/malware, network/server/account, the/a/an/its/their/his/my/our _ | amend, enforce, draft, ratify, clarify
breach | break through (a wall or defence) | Water breached the sandbags in front of our door. | wall/dam/barrier/levee/hull/fence/barricade | whale/surface/law/contract/treaty, the/a/an/its/their/his/my/our _ | reinforce, construct, inspect, monitor
broaden | become or make wider | Travel broadened her interests. | | | restrict, clarify, reduce, preserve
broker | arrange (a deal) between two sides | My aunt brokered a truce between the two cousins. | deal/agreement/peace/ceasefire/truce/talk/compromise/settlement | the/a/an/its/their/his/my/our _ | denounce, breach, postpone, ratify, revise
bypass | go around or avoid | Cyclists can bypass the town centre now. | | ~bypasses | scrutinise, obstruct, inspect, reinforce
campaign | work in an organised way to win support | The pupils campaigned for a safer crossing. | | the/a/an/its/their/his/my/our _ | negotiate, volunteer, testify, speculate, compete
capture | catch and keep as a prisoner | In the game we captured two of their players. | soldier/troop/fighter/suspect/militant/prisoner/army/enemy/police/terrorist/animal/rebel | photo/video/camera/imagination/image/moment/attention/data/film/spirit/market, town/city/territory/village/area/base/heart/audience/mood/vote/screen/screenshot/election/title/medal/market
capture | record in a picture, film or data | My phone captured the moment when he fell in. | photo/video/camera/image/moment/film/footage/picture/photographer/telescope/photograph | soldier/rebel/prisoner, imagination/heart/audience/mood/spirit | distort, conceal, criticise, anticipate
cease | stop happening or doing something | The rain ceased at noon. | | | resume, persist, intensify, fluctuate, relocate
censor | remove or forbid because of its content | The old film was censored because it was too violent. | | | criticise, translate, quote, monitor, distort
chair | lead (a meeting or group) | My mother chairs the parents' committee. | committee/meeting/panel/board/commission/council/group/session/department | | disrupt, scrutinise, boycott, represent, abolish
circulate | pass or move around | A list for the party circulated in class.
cite | mention as a reason, example or proof | She cited the weather as the reason for her delay. | reason/concern/example/evidence/as/study/report/source/figure/research/data/fear/need, _ the/a/an/his/her/their | police/court/officer/ticket/violation/driver/fine/speeding | refute, criticise, disregard, exaggerate, conceal
clarify | make clear or easier to understand | The teacher clarified the rules with a drawing. | | | dispute, revise, conceal, criticise
clash | fight or disagree angrily | The two brothers clashed over the remote control. | police/protester/troop/force/over/with/between/demonstrator/soldier/group | color/colour/date/schedule/cymbal, match/cup/final/league | negotiate, surrender, collaborate, retreat
coincide | happen at the same time | My birthday coincides with the first day of school. | _ with | view/opinion/interest | clash, compete, diverge, collaborate
collaborate | work together on a task | The two classes collaborated on a play. | _ on/with/to, scientist/researcher/artist/team/together/project | enemy/nazi/occupier/regime
collapse | fall down suddenly | The tent collapsed in the wind. | building/bridge/roof/house/wall/tower/tunnel/mine/floor/structure/ground/earthquake/dam | economy/company/talk/bank/government/deal/market/price/negotiation/marriage/regime/coalition/hospital
collapse | fail suddenly and completely | Our plan collapsed when the car broke down. | economy/company/talk/bank/government/deal/market/negotiation/regime/coalition/union/business/currency/state/population/industry | building/bridge/roof/house/wall/tower/hospital/star
combat | fight against or try to stop | We used soap and water to combat the ants. | | | tolerate, exacerbate, conceal, investigate, foresee
commemorate | remember and honour (a person or event) | A small tree commemorates our first teacher. | | | denounce, postpone, dispute, anticipate
commend | say good things about | The fire chief commended the girl for her courage. | | | rebuke, pardon, dismiss#2, notify
compel | force, leaving no other choice | The storm compelled us to stay indoors. | | | permit, discourage, tempt, urge
compensate | make up for loss or harm, often with money | The airline compensated us for our lost bags. | victim/family/worker/loss/damage/money/pay/owner/customer/farmer/government/company/artist, _ for | _ for .. lack/fact | exploit, warn, accuse, investigate
compile | collect and put together | We compiled a list of our favourite books. | list/data/report/statistic/figure/record/information/dossier/database/evidence/ranking | code/compiler/software/program/source | verify, analyse, disclose, publicise, revise
complement | go well with and make complete | The green scarf complements your coat. | | | contradict, undermine, precede, outweigh, conceal
comply | obey a rule, law or request | All cyclists must comply with the traffic rules. | | | negotiate, interfere, complain, postpone
compound | make (a problem) worse | Losing the map compounded our troubles. | problem/difficulty/crisis/issue/matter/situation/trouble/damage/risk/error/fear/loss | interest/money | alleviate, conceal, overlook, foresee, highlight
comprise | be made up of | The club comprises twelve boys and ten girls. |  | percent/%/majority/half/third/most/bulk/quarter, ~comprised
compromise | accept less than you wanted in order to agree | We compromised and watched half of each film. | _ on/with, willing/agreement/side/refuse/party/talk/negotiate | the/a/an/its/their/his/my/our _ | retaliate, intervene, persist, resign, testify
compromise | weaken or put in danger | A small hole compromised the whole boat. | security/safety/quality/data/system/health/account/integrity/privacy/principle/immune/ability/password/network/information/independence/server | account/password/server/hacker/credential/device/computer, the/a/an/its/their/his/my/our _ | enhance, reinforce, monitor, assess
conceal | hide or keep secret | She concealed the present under her bed. | | | disclose, inspect, alter, procure, recount
concede | admit, often unwillingly | After an hour he conceded that she was right. | _ that, _ PRON .. VERB, _ there, mistake/error/fact | goal/penalty/corner/score/match/election/defeat/territory/race, power/ground/land/run/point | deny, reiterate, speculate, foresee
concede | accept that one has lost | Far behind at half-time, our captain conceded the race. | election/defeat/race/vote | goal/penalty/corner, _ that, point | contest, postpone, rig, predict
conceive | think of or imagine (a plan or idea) | Who conceived the idea of a floating garden? | idea/plan/project/design/scheme, _ of | child/baby/pregnant/woman/born, _ of .. as | implement, scrap, oversee, criticise
conclude | decide after looking at the facts | We concluded that the cat had opened the door. | _ that, study/report/researcher/court/investigation/inquiry/scientist/expert/author/investigator/evidence | deal/treaty/agreement/speech/concert/series/day/season/ceremony | allege, deny, reiterate, forecast
condemn | say strongly that something is wrong | The coach condemned the shouting from the crowd. | attack/violence/killing/act/statement/strongly/action/leader/group/minister/president/move/decision/bombing/behavior/behaviour/comment/government/council/crackdown | _ to .. death/prison/life/die, building, _ man/prisoner/house | justify, commend, investigate, foresee, disregard
conduct | carry out (a study, search or attack) | We conducted a survey about breakfast. | study/survey/test/research/experiment/investigation/interview/operation/poll/search/review/raid/attack/exercise/trial/inspection/inquiry/mission/campaign/drill/strike/analysis/examination/election | orchestra/electricity/heat/choir/himself/themselves/music, the/a/an/its/their/his/my/our _ | authorise, postpone, criticise, condemn
confer | give (a right, title or benefit) | The badge confers the right to enter first. | right/status/title/degree/benefit/power/advantage/honour/honor/citizenship/legitimacy/protection | _ with | revoke, renounce, inherit, require
confine | keep within a place or limits | Flu confined her to bed for a week. | | | extend, adapt, transfer, deport
confirm | say or show for certain | The dentist confirmed that I need braces. | _ that, report/case/death/official/police/spokesman/spokeswoman/spokesperson/test/news/statement/result/evidence/study/identity/whether | senate/nominee/judge/nomination/church/bishop, booking/email/button
confiscate | take away officially | The teacher confiscated three phones. | | | inspect, conceal, donate, procure
confront | deal with or face directly | I confronted my fear and climbed the ladder. |  | _ with
conquer | defeat or take control of | In the game, my army conquered the whole island. | | mountain/summit/peak/everest/fear/market | liberate, traverse, ravage, endure
consent | give permission or agree | My parents consented to the school trip. | | the/a/an/its/their/his/my/our _ | refuse, respond, adapt, volunteer
conserve | protect or keep from being wasted | Short showers conserve water. | | | consume, contaminate, distribute, generate
consolidate | make stronger and safer | A second win consolidated our place at the top. | power/position/control/gain/rule/grip/hold/lead/victory/authority/support | loan/debt/account/company/office/business/data/industry/firm | undermine, relinquish, contest, exploit#2, abuse#2
constitute | be, or together form | Four people constitute a team. | _ a/an/the/NUM, percent/majority/minority/crime/threat/breach/violation | | justify, provoke, exceed, require
constrain | limit or hold back | A small budget constrained our choice of presents. | | | boost, justify, reflect, enhance
construct | build or put together | The boys constructed a raft from old boxes.
consult | ask for advice or information | I consulted my aunt before I bought the bike. | doctor/expert/lawyer/government/official/public/ally/community/specialist/adviser/resident/before/local, _ with | _ with | persuade, reassure, notify, disregard, accuse
consume | use up, eat or drink | The old fridge consumes a lot of power. | energy/food/power/electricity/water/alcohol/drink/eat/calorie/meat/fuel/sugar/product/amount/more/per/fish/peanut/media/diet | fire/flame/anger, _ by, media/content/information/news/time | generate, conserve, procure, contaminate
contaminate | make dirty, poisonous or unsafe | Oil contaminated the water in the pond. | | | conserve, divert, distribute, inspect
contemplate | think seriously about | She contemplated giving up the piano. | | | postpone, undertake, criticise, recount
contend | argue or state as one's view | He contended that his goal was fair. | _ that | _ with/for | deny, concede, foresee, imply
contest | argue against or try to change (a decision) | We contested the referee's decision. | decision/result/ruling/claim/charge/case/fine/verdict/allegation | election/seat/game/race/title, the/a/an/its/their/his/my/our _ | enforce, uphold, clarify, scrutinise
contract | catch (an illness) | My uncle contracted malaria on a journey. | disease/virus/malaria/infection/illness/flu/coronavirus/covid-19/cholera/measles | economy/muscle/percent/company, the/a/an/its/their/his/my/our _ | transmit, eradicate, resist, investigate
contract | shrink in size or amount | The old rubber contracted in the cold. | economy/muscle/percent/metal/quarter/cool/universe/market/growth/shrink/expand | disease/virus/infection, the/a/an/its/their/his/my/our _ | rebound, fluctuate, stabilise, flourish
contradict | be the opposite of or disagree with | Her story contradicts what you told me. | | | validate, illustrate, reiterate, exaggerate
contribute | help to bring about | Bad sleep contributed to his low marks. | _ to .. death/problem/change/rise/decline/crisis/loss/success/growth/warming/increase/pollution/violence/disease/failure/obesity/decision/poverty/risk/fall/poor/inequality/shortage | money/donate/fund/donation
contribute | give together with others | Each of us contributed two dollars to the present. | money/donate/fund/donation/dollar/euro/million/billion/time/idea/percent/effort/troop/$/article/€/£ | death/problem/rise/decline/warming/pollution | withhold, divert, accumulate, recover#2
convene | come or call together for a meeting | The captain convened the team after lunch. | meeting/council/summit/panel/committee/group/conference/session/court/parliament | | postpone, disrupt, boycott, clash
convert | change into another form or use | We converted the garage into a music room. | _ .. to/into, energy/building/electricity/signal/heat/fuel/currency/dollar/file | christian/christianity/islam/religion/church/faith/penalty/try/goal/chance | transfer, incorporate, conserve, extend, demolish
convey | make known or understood | His face conveyed more than his words. | message/meaning/idea/information/feeling/sense/impression/thought/condolence/emotion/concern | | conceal, interpret, withhold, contradict, distort
convict | find guilty of a crime in court | The thief was convicted after a short trial. | | | accuse, pardon, detain, deport
coordinate,co-ordinate | organise so that people or parts work well together | Our teacher coordinates all three science clubs. | | | disrupt, evaluate, authorise, condemn, boycott
counter | act or argue against | She countered every excuse with a fact. | threat/attack/claim/argument/criticism/effect/terrorism/extremism/influence/narrative/propaganda/misinformation/violence/trend | _ that, the/a/an/its/their/his/my/our _ | reinforce, provoke, tolerate, investigate, foresee
criticise,criticize | say what is wrong with | The reviewer criticised the ending of the film.
curb | limit or control | Mum tried to curb our use of screens. | spending/violence/emission/inflation/immigration/pollution/use/power/spread/growth/crime/influence/cost/right/abuse/demand/traffic/number/flow/appetite/trade/price/smoking | the/a/an/its/their/his/my/our _ | boost, justify, investigate, conceal
curtail | reduce or limit | Heavy rain curtailed our day at the beach. | | | extend, justify, scrutinise, boost
decline | drop in amount, strength or quality | The number of bees in our garden declined. | number/population/sale/percent/rate/price/profit/demand/steadily/income/sharply/revenue/health/market/trade/economy/quality/%/interest/membership/production/birth/stock/share/cancer/since | _ to, invitation/offer/request/interview/comment, the/a/an/its/their/his/my/our _ | soar, fluctuate, stabilise, rebound
decline | refuse politely to do or accept | I declined a third piece of cake. | _ to, invitation/offer/request/interview/comment | percent/rate/price/sale/population, the/a/an/its/their/his/my/our _ | consent, volunteer, pledge, plead#2
dedicate | give completely to one purpose | She dedicated her free time to the animal shelter. | life/time/career/year/work/money/resource/effort/energy | book/song/statue/memorial/chapel/album
deduce | find out by thinking about the facts | From the wet umbrella I deduced that it was raining. | | | deny, allege, foresee, concede, reiterate
deem | consider or judge | The ice was deemed too thin for skating. | | | render, proclaim, presume, deny
defer | put off until later | They deferred the match because of fog. | payment/decision/until/tax/vote/year/loan/action/trial/sentence | _ to .. expert/judge/court/judgment | approve, reverse, accelerate, disclose, justify
defy | openly resist or go against | The kids defied the ban and climbed the wall. | order/law/ban/court/government/authority/rule/pressure/sanction/warning/call/curfew/parent/demand | expectation/gravity/odds/explanation/logic/belief/description/death | enforce, amend, justify, draft
delegate | give (part of one's work) to someone else | A good captain delegates small jobs. | task/work/power/authority/responsibility/job/duty/decision | | undertake, abandon, evaluate, resent
demolish | pull down and destroy | They demolished the old garage in one day. | building/house/home/wall/bridge/tower/structure/church/factory/hotel/block/site/stadium/school | argument/team/theory/side | renovate, vacate, inspect, construct
demonstrate | show (a fact or quality) clearly | The chef demonstrated how to cut an onion. | _ that/how/the/a/its/his/their, study/result/research/clearly/experiment/ability/commitment/evidence | street/protest/protester/march/square/against/outside/police | conceal, dispute, assess, foresee, exaggerate
demonstrate | march or stand together in public as a protest | Hundreds demonstrated against the closing of the library. | street/protester/march/square/against/outside/police/demonstrator | _ that/how | negotiate, volunteer, testify, surrender
denounce | criticise strongly and in public | The mayor denounced the fights after the match. | | | endorse, justify, investigate, disregard
deny | say that something is not true | He denied eating the chocolate. | charge/claim/allegation/accusation/wrongdoing/report/involvement/accuse/that/VERB/any/having/responsibility/link/it/guilt | access/right/entry/visa/permission/request/bail/service/opportunity/benefit/coverage/care/treatment/citizenship/asylum/vote
deny | refuse to give or allow | The guard denied us entry without a ticket. | access/entry/visa/permission/bail/opportunity/benefit/coverage/asylum/citizenship/service | charge/allegation/wrongdoing/accusation
depict | show in a picture or in words | The painting depicts a storm at sea. | | | condemn, distort, commemorate, praise, censor
deplete | use up most or all of | Two hungry boys depleted our stock of bread. | | | conserve, contaminate, supplement, inspect
deploy | send or bring into action or use | The club deployed all its helpers at the gate. | troop/soldier/force/police/army/officer/military/team/navy/missile/weapon/ship/aircraft/rescuer/guard/system/drone/personnel/unit/nurse/satellite/vaccine/technology | | withdraw, equip, recruit, inspect, commend
deport | force to leave a country | The man was deported because he had no passport. | | | detain, pardon, prosecute, exploit
derive | get or come (from a source) | Many English words are derived from Latin. | _ .. from
descend | go or come down | We descended the stairs very quietly. | stair/mountain/slope/aircraft/plane/hill/altitude/surface/step/diver/depth/foot/ladder/earth/metre/meter | _ from, into/chaos/upon, descended, descended _
designate | officially name or choose | This corner is designated as a quiet zone. | | | preserve, portray, restore, dismiss
detain | keep under guard and not let go | Guards detained the man who had jumped over the fence. | | | deport, prosecute, rescue, pardon, accuse
deter | make less willing to do something | A loud dog deters thieves. | | | encourage, entice, provoke, prosecute
deteriorate | get worse over time | The weather deteriorated in the afternoon. | | | stabilise, flourish, fluctuate, persist
deviate | turn away from what is usual or planned | The driver never deviated from his route.
devise | think of and plan (something new) | We devised a game with two balls. | | | implement, evaluate, revise, abandon, criticise
devote | give (time, money or effort) to one thing | He devotes an hour a day to the guitar.
diagnose | find (an illness or problem) by examining | The vet diagnosed a sore tooth. | | _ with/as | alleviate, prevent, eradicate, exacerbate
dictate | decide or control completely | The weather dictated when we could train. | _ what/how/that/where/when/whether/who/DET, term/law/rule/policy/price/need/market/demand/pace | letter/secretary/note/word | disregard, foresee, reflect, justify
differ | be unlike in some way | My sister and I differ in almost every way.
diminish | make or grow smaller or weaker | The noise diminished when the door closed. | | | intensify, fluctuate, conceal, exaggerate
disclose | make (something private) known | She refused to disclose the price of the present. | | | conceal, verify, exaggerate, interpret
discourage | make less willing, likely or hopeful | High fences discourage visitors.
discriminate | treat unfairly because of race, sex, age or belief | The club must not discriminate against girls. | _ against, race/gender/basis/religion/gay/woman/black/worker/racial/law/employer/illegal | _ between | retaliate, protest, testify, rebel
dismantle | take apart or bring to an end bit by bit | We dismantled the tent in five minutes. | | | reinforce, oversee, renovate, inspect
dismiss | refuse to take seriously | He dismissed her warning with a laugh. | claim/idea/suggestion/concern/criticism/report/as/argument/fear/allegation/complaint/rumour/rumor/theory/notion/talk/accusation/warning | judge/job/lawsuit/court/employee/staff/minister/charge/case/worker/wicket/batsman/official/officer/coach/post | acknowledge, investigate, reiterate, publicise
dismiss | end the employment of | The shop dismissed two workers in May. | job/employee/staff/minister/worker/officer/coach/post/manager/teacher/general/commissioner | claim/idea/as/lawsuit/judge/case/charge/criticism | recruit, rebuke, warn, commend, consult
dispatch | send, often quickly | The hospital dispatched an ambulance at once. | | opponent/final/round | withdraw, equip, notify, commend
displace | force to leave home | The flood displaced forty families. | people/family/war/home/violence/refugee/flood/resident/conflict/fighting/population/internally/earthquake/storm/person/civilian/million/thousand/hurricane | object/volume/worker/technology/air | injure, isolate, detain, rescue, overwhelm
dispute | say that something is not true or right | Nobody disputed the referee's decision. | claim/fact/account/finding/figure/that/charge/report/version/result/statement/allegation/election/number/characterization/notion | territory/border/island, the/a/an/its/their/his/my/our _ | reiterate, cite, disclose, exaggerate, investigate
disregard | pay no attention to | He disregarded the sign and walked on the grass. | | | enforce, amend, scrutinise, clarify
disrupt | interrupt or upset the normal course of | A barking dog disrupted the lesson. | | | resume, coordinate, monitor, boycott, postpone
distort | change so that it is no longer true or natural | The curved mirror distorted our faces. | | | interpret, preserve, illustrate, replicate, query
distribute | give or send out to many people or places | We distributed the flyers at the bus stop. | | version/network/database/computing | accumulate, conserve, inspect, contaminate
diverge | move apart or become unlike | The two paths diverge behind the barn. | | | coincide, persist, prevail, halt
divert | make go or be used elsewhere | The police diverted traffic because of the parade. | traffic/flight/water/money/plane/fund/resource/river/attention/away/to/from/aid/road/train/aircraft/ship | | obstruct, conserve, accumulate, monitor
dominate | be stronger or more important than all others in | Football dominates every talk at our table. | | @inning/closer/pitcher/season, inning/ninth/set, _ PUNCT | disrupt, undermine, boycott, evaluate
donate | give freely to help a person or cause | We donated our old toys to the hospital.
draft | write a first version of | I drafted the invitation and my friend corrected it. | law/letter/bill/plan/statement/resolution/proposal/report/constitution/legislation/document/rule/agreement/speech/legal/contract/regulation | army/military/player/pick/round/soldier/team/war/league, the/a/an/its/their/his/my/our _ | ratify, amend, reject, enforce, publicise
dwindle | become slowly smaller or fewer | Our pile of firewood dwindled during the night. | | | surge, fluctuate, rebound, accumulate
`;
