/** Verbs from P to Z: word | definition | example | cues | vetoes | distractors. */
export const verbsPToZ = `
pardon | officially free from punishment | The president pardoned the old prisoner. | | _ me/my, _ the pun, interruption/expression/french/god/sin | convict, deport, detain, rescue
penetrate | go into or through | Sunlight could not penetrate the thick leaves. | skin/wall/armor/armour/surface/ice/rock/light/cell/deep/ground/water/body/barrier/bone/layer/cloud/atmosphere/soil | market/network/system/defence/defense
perceive | notice with the senses or the mind | Cats perceive sounds that we cannot hear. | | _ that, _ .. as, _ to, @gene/cell
perpetuate | make (something bad) continue | Such jokes perpetuate unfair ideas about girls. | | | counter, condemn, alleviate, foresee
persecute | treat cruelly, as for race or beliefs | They left home because they were persecuted for their faith. | | | prosecute, embrace, compensate, recruit
persist | continue and not go away | The cough persisted for three weeks. | | who/he/she/they/we/i/you/people _, PROPN _, _ in | vanish, diminish, fluctuate, intensify
persuade | get (someone) to do or believe something | I persuaded Dad to buy a tent.
plead | say in court that one is | The driver pleaded guilty to speeding. | _ guilty/innocent/not | _ with/for
plead | beg in a serious, emotional way | The children pleaded for one more story. | _ with/for | guilty | negotiate, clash, campaign, complain
pledge | promise in a serious way | We pledged to keep the park clean. | | fraternity/sorority, 's/’s/his/her/their/of/a/the/campaign/election _ | decline#2, propose, struggle, withhold
plunge | fall suddenly and by a large amount | The temperature plunged during the night. | price/share/stock/percent/%/temperature/market/sale/rate/number/profit/value/currency/revenue/rating/popularity/export | river/water/sea/pool/crevasse/cliff/death/into/knife | soar, stabilise, fluctuate, expand
portray | show or describe in a particular way | The film portrays the king as a fool. | | actor/actress/role, _ by PROPN, starring/cast/casting | condemn, revere, designate, conceal
pose | cause or present (a threat, risk or problem) | Broken glass poses a danger to bare feet. | threat/risk/danger/problem/challenge/hazard/difficulty | photo/photograph/picture/camera/model/naked/portrait/nude, _ as, _ .. question, question .. _ | avert, minimise, exaggerate, outweigh
postpone | move to a later time | They postponed the match because of the storm. | | | scrap, resume, publicise, terminate
preach | speak in public about religion, as in church | The minister preached about kindness. | church/god/gospel/sermon/pastor/minister/religion/islam/word/mosque/imam/congregation/christian
precede | come or happen before | A loud crack preceded the fall of the tree. | | | disrupt, accelerate, outweigh, commemorate
preclude | prevent or make impossible | Her broken arm precluded any swimming. | | | facilitate, justify, require, precede
predict | say what will happen before it does | She predicted that our team would win.
prescribe | order as a treatment for a patient | The doctor prescribed ten days of rest. | doctor/drug/medicine/antibiotic/pill/treatment/patient/medication/physician/painkiller/opioid/dose | law/rule/constitution/minimum/penalty | withhold, evaluate, prohibit, devise
preserve | keep safe or in good condition | Salt preserves meat for many months. | _ the/our/its/their/his/her, culture/history/language/heritage/building/forest/evidence/environment/nature/right/peace/specimen/museum/species/job/document/way | jam/fruit | alter, neglect, exploit, inspect
presume | suppose, though without full proof | I presume that the bus is late because of the snow. | _ that/dead/innocent/to, missing | _ upon | confirm, deny, proclaim, reiterate
prevail | win or be strongest in the end | In the end common sense prevailed. | court/side/justice/good/view/reason/peace/democracy/truth/election/finally/ultimately/end/sense, _ over, will _ | wind, condition/price/rate/upon, attitude/atmosphere/mood/silence/calm/confusion/custom
probe | look into carefully to find out the truth | Reporters probed the club's finances. | police/investigator/authority/fraud/allegation/inquiry/death/agency/case/whether/fbi/claim/link/prosecutor/official/question/mystery | space/needle/surface/mars | condemn, disclose, dismiss, justify
proclaim | announce or state openly | They proclaimed her the winner in front of everyone. | | | deny, contest, presume, envision
procure | manage to get or buy | The school procured twenty laptops. | | | donate, inspect, conserve, withhold
prohibit | forbid by law or rule | The sign prohibits swimming in the lake. | | | permit, require, encourage, promote
proliferate | increase and spread quickly | Phone shops proliferated in our street. | | | dwindle, vanish, fluctuate, stabilise
prolong | make last longer | We prolonged the holiday by a day. | | | terminate, intensify, postpone, justify
prompt | cause (something) to happen or (someone) to act | The news prompted us to leave early. | _ .. to, concern/fear/call/outrage/protest/attack/death/investigation/decision/criticism/debate/by/move/change/response/reaction/question/report/warning/outcry/government/crisis/event | user/password/command/screen/dialog/enter/actor/box/click, _ PUNCT, ai/chatbot/model/image, a/an/the/very/more/its/their/his/your _ | prevent, discourage, undermine, hinder
propel | push or drive forward | A strong kick propelled the ball over the wall.
propose | put forward as a plan or idea | I proposed a picnic on the roof. | plan/law/bill/change/idea/tax/solution/deal/cut/measure/rule/reform/amendment/budget/theory/government/by/legislation/ban/scientist, _ a, _ that, _ the, _ an, _ new | marriage/marry/girlfriend/boyfriend/knee/toast/ring, _ to | reject, implement, criticise, postpone
prosecute | bring before a criminal court | The man was prosecuted for stealing bikes. | | war, _ case/crime/offence/offense, _ DET/ADJ/NOUN case/crime/offence/offense | pardon, detain, persecute, deport, rescue
protest | show strongly and in public that one is against something | Parents protested against the closing of the school. | _ against/the/over/in/outside, street/march/people/student/worker/demonstrator/thousand/group/crowd/government/farmer/resident | innocence, _ that
provoke | cause (a strong reaction) | His rude answer provoked an argument. | anger/reaction/outrage/response/debate/protest/criticism/fear/violence/war/concern/fury/controversy/riot/backlash/attack/conflict/thought/outcry/crisis/condemnation/discussion/question/argument | bull/dog/bear/animal, _ PRON/PROPN | quell, avert, anticipate, withstand
publicise,publicize | make widely known | We publicised the concert with posters. | | | conceal, evaluate, criticise, investigate
pursue | work at or try to achieve | She pursues her dream of becoming a pilot. | goal/career/policy/dream/interest/aim/strategy/happiness/education/peace/degree/agenda/idea/plan/path/study/project/reform/business/opportunity/option/approach/talk/program/weapon/justice/claim/lawsuit/case/solution/passion/objective/course/ambition/line | car/thief/police/criminal/suspect/chase/enemy/fugitive/attacker | abandon, attain, evaluate, postpone
quell | put an end to (fighting, fear or trouble) | The captain quelled the quarrel with one word. | | | provoke, anticipate, condemn, investigate
query | ask about, because one has doubts | I queried the bill because it was too high. | bill/decision/figure/result/whether/why/need | database/search/server/api/sql/engine/data/code/table
quote | repeat the exact words of | The paper quoted our coach on the front page. | say/saying/newspaper/agency/official/source/word/report/article/spokesman/leader/as/media/poem/book/bible/journalist/author/speech | price/$/figure/share, _ at
rally | come or bring together for a cause | Hundreds rallied in the square to save the theatre. | thousand/hundred/supporter/street/square/outside/protester/support/around/behind/people/crowd/demonstrator | stock/market/share/price/index/dollar/investor/team/game/set
ratify | make official by signing or voting | The members ratified the new rules by a vote. | | | violate, draft, revise, denounce
ravage | damage very badly | Fire ravaged the old barn. | | | isolate, bypass, transform, restore
reassure | make feel less worried or afraid | The pilot reassured us that the shaking was normal. | | | intimidate, notify, impress, embarrass
rebel | fight or refuse to obey those in power | The villagers rebelled against the cruel king. | | | negotiate, retaliate, campaign, testify
rebound | rise or get better again after a fall | Sales of umbrellas rebounded in the autumn. | sale/economy/price/market/stock/percent/growth/population/number/tourism/share/profit/dollar/demand/quarter/recession | ball/basket/basketball/shot/goal/post | decline, stabilise, deteriorate, dwindle
rebuke | criticise sharply for doing wrong | The judge rebuked the man for laughing. | | | commend, consult, notify, compensate
reckon | think or suppose | I reckon that we will need two hours. | | _ with
reconcile | bring or come into agreement or friendship | The two sisters were reconciled after a year. | | _ to | isolate, criticise, exaggerate, clarify
recount | tell the story of | Grandpa recounted how he met Grandma. | story/how/experience/tale/incident/event/memory/day/witness/conversation/life/book | vote/ballot/election | conceal, witness, endure, foresee
recover | get better after illness, harm or a bad time | She recovered from the flu in a week. | _ from, fully/illness/injury/surgery/hospital/patient/health/economy/disease/population/wound/quickly/sick/virus/slowly/industry | body/weapon/money/item/wreckage/police/object/stolen/file/password/gun/data/evidence/diver/asset/ball/debt
recover | find or get back (something lost or taken) | The diver recovered my ring from the lake. | body/weapon/money/item/wreckage/stolen/file/gun/data/evidence/diver/asset/box | illness/injury/surgery/health/disease/patient | inspect, destroy, smuggle, donate
recruit | find and bring in as members, workers or helpers | Our choir is recruiting new singers. | | protein/enzyme/neuron/muscle | dismiss#2, compensate, monitor, rebuke
redeem | win back the good name of | He redeemed himself with a perfect catch. | _ himself/herself/themselves/itself/yourself/myself/ourselves, reputation | coupon/voucher/code/point/gift/bond/share/ticket/god/christ/soul
refine | make better or more exact | She refined her speech again and again. | idea/technique/skill/method/design/theory/process/model/approach/plan/definition/system/version/over/algorithm | oil/sugar/petroleum/crude/gold/metal/uranium | abandon, evaluate, replicate, demonstrate
reflect | show or be a sign of | The high mark reflects her hard work. | _ the/a/our/their/his/its/how, reality/change/view/trend/concern/value/difference/growing/attitude/society/interest/fact/result/price/culture/number/belief/desire/increase/diversity | _ on/upon, light/mirror/water/sun/heat/sunlight/wave/glass/radiation/surface/laser/back | conceal, contradict, outweigh, precede
reflect | throw back (light, heat or sound) | The lake reflected the light of the moon. | light/mirror/heat/sunlight/radiation/laser/glass/wave | reality/value/attitude, _ on
reflect | think deeply about | She reflected on her answer before she spoke. | _ on/upon | light/mirror, badly/poorly/well
refrain | stop oneself from doing something | Please refrain from shouting in the museum.
refute | prove or say to be wrong | The photo refuted his story about the dog. | | | verify, reiterate, cite, publicise
regain | get back (something lost) | After a minute he regained his balance. | | | relinquish, undermine, demonstrate, exploit#2
regulate | control by rules or laws | The town regulates where people may park. | law/government/industry/rule/agency/state/use/company/market/bank/federal/trade/authority/strict/commission/sale/fda/food/drug/internet/tobacco/chemical/price/body/act/commerce/facebook | temperature/hormone/gene/brain/blood/sleep/cell/appetite/protein/emotion/heartbeat, climate/ocean/metabolism/mood/nervous/insulin/glucose/immune/enzyme/rhythm/thermostat/heart | criticise, promote, exploit, subsidise
reinforce | make stronger or add support to | We reinforced the box with tape. | idea/belief/message/view/wall/law/structure/stereotype/position/sense/image/concrete/security/point/impression/need/power/bridge/support/perception/steel/notion/learning/behavior/rule | troop/army/police | undermine, contradict, inspect, disregard
reiterate | say once more or repeat | The guide reiterated that we must stay together. | | | deny, imply, concede, foresee
reject | refuse to accept | They rejected my plan because it cost too much. | plan/idea/proposal/offer/claim/request/bill/appeal/call/application/deal/court/voter/argument/demand/suggestion/allegation/accusation/parliament/charge/criticism/theory/notion/bid/amendment/vote/agreement, _ the, _ a, _ any | organ/transplant/immune/kidney
release | set free | The police released the man after an hour. | prison/prisoner/jail/hostage/bail/custody/detain/police/captive/free/suspect/inmate/arrest/wild/detention | film/album/report/statement/movie/game/version/song/video/gas/carbon/software/data/product/figure/chemical/energy/heat/book/study
release | make available to the public | The band released a new song on Friday. | film/album/report/statement/movie/game/version/song/video/software/data/figure/study/book/document/photo/result/name/survey/footage/product/detail/app/update/information/transcript/record/press/tape/trailer/console/email | prison/prisoner/jail/hostage/bail/custody/gas/carbon/chemical/bond
relinquish | give up (something one holds) | He would not relinquish the remote control. | | | consolidate, regain, inherit, abuse#2
relocate | move to a new place | The library relocated to the old station.
rely | depend; put one's trust | We rely on the bus to get to school.
remedy | put right or make better | A new switch remedied the problem. | | | exacerbate, conceal, highlight, investigate
render | cause to be or become | The rain rendered the path useless. | useless/impossible/obsolete/unable/helpless/invalid/ineffective/irrelevant/unconscious/unusable/meaningless/worthless/powerless/homeless/speechless | page/browser/html/image/pixel/font/verdict/service/graphic/text/judgment/template/view/css/screen/engine
renounce | say publicly that one gives up | He renounced sweets for a whole year. | | | embrace, justify, inherit, conceal
renovate | repair and make like new again | They renovated the old cinema. | | | demolish, inspect, inherit, relocate
repeal | officially end (a law) | The council repealed the ban on ball games. | | | amend, enact, draft, violate, enforce
repel | drive away or keep out | This spray repels insects. | | sight/smell/thought/behaviour/behavior/voter/reader, rightly/morally _
replicate | copy exactly or do again in the same way | Nobody could replicate Grandma's soup. | study/result/success/experiment/finding/model/system/effect/feat/experience/research/process/efforts | cell/virus/dna/gene/server/database, itself/themselves/worm/virus | refute, surpass, evaluate, exaggerate
repress | control by force or hold back | The ruler repressed every protest. | | gene/protein/via | encourage, provoke, convey, exaggerate
reproduce | have babies or young | Mice reproduce very quickly. | animal/egg/species/plant/bacteria/cell/virus/female/male/organism/population/offspring/insect/queen/young/sexually/parasite | photo/image/copy/bug/result/error/publication/picture/painting/sound
resent | feel bitter about, as if treated unfairly | He resented having to share his room. | | | appreciate, anticipate, overlook, conceal
reside | have one's home; live | Most of her cousins reside in Texas. | _ in/at/here/there/outside, resident/people/family/person | power/authority
resign | give up a job or position officially | The coach resigned after the last game. | minister/president/post/job/position/leader/director/chief/office/official/executive/chairman/from/as/mayor/ceo/call/governor/protest/scandal/senator/member/board | _ .. to .. fate | testify, complain, campaign, retaliate
resist | fight against or refuse to give in to | Our team resisted every attack. | pressure/attack/change/call/force/effort/attempt/temptation/arrest/demand/invasion/occupation/reform/government/idea/urge/plan/army/regime/rule | disease/antibiotic/heat/water/corrosion/drug/infection | endorse, anticipate, provoke, encounter
resolve | find an answer to or end (a problem or quarrel) | We resolved the quarrel with a coin. | problem/issue/dispute/conflict/crisis/question/matter/difference/case/situation/difficulty/tension/complaint/fight/row/mystery/standoff/impasse/disagreement/claim/lawsuit | _ to/that, image/url/name/dns/address/dependency, _ .. detail/object/star | exacerbate, exaggerate, overlook, provoke
restore | bring back, as to an earlier or better state | It took a day to restore the power after the storm. | order/peace/power/confidence/service/trust/building/democracy/painting/faith/right/relation/balance/health/water/electricity/stability/access/habitat/hope/calm/ecosystem/house/law/forest/sight/hearing/tie/car/reputation, _ to | backup/file/database/window/disk/system
restrain | hold back or keep under control | I could hardly restrain the excited dog. | | | monitor, encourage, injure, reassure
restrict | put a limit on | The sign restricts speed to thirty. | | | extend, subsidise, boost, criticise
resume | start again after a break | The game resumed after the rain. | | auto _, more/a/his/her/my/your/their/these/of/send/sent _, employer/employers/applicant/recruiter | cease, postpone, intensify, relocate
retain | go on having or holding | The old town has retained its walls. | _ the/a/its/his/her/their/power/control/right/title/information/seat/ability/water/customer/some/heat/most/_ that, worker/employee/staff/ability | lawyer/attorney/counsel | relinquish, regain, alter, conceal
retaliate | hit back or do harm in return | He pushed her, and she retaliated with water. | | | surrender, negotiate, intervene, retreat
retreat | move back or away | The cat retreated under the bed. | army/troop/force/soldier/enemy/rebel/battle/glacier/line/back/fighter/from | meditation/spa
retrieve | get or bring back | She retrieved her kite from the tree. | body/object/item/file/data/information/bag/wreckage/weapon/memory/dog/box/ball/phone/crew/piece | @database/api/server/query | conceal, inspect, dispatch, contaminate
reveal | make known or show | The magician never reveals his tricks.
revere | admire and respect very much | The villagers revered the old healer. | | | resent, persecute, mimic, exploit
reverse | undo or change to the opposite | The school reversed its decision about uniforms. | decision/policy/trend/ruling/course/order/effect/decline/damage/position/process/change/court/role/cut/rule/loss/direction/stance/warming/ban | car/truck/driver/vehicle/gear/parking/engineer/list/string/array, _ ADJ, in _ | accelerate, justify, uphold, publicise, foresee
revise | change in order to improve or correct | We revised our plan when the train was cancelled. | plan/estimate/figure/forecast/law/rule/policy/opinion/view/number/text/edition/guideline/version/draft/theory/upward/downward/upwards/downwards/budget/proposal/report/definition/constitution/essay | exam/test/student | scrap, reiterate, endorse, verify
revive | bring back to life, strength or use | They revived the old custom of dancing in May. | | | undermine, scrap, criticise, stabilise
revoke | officially take away (a right or permission) | The club revoked his membership. | licence/license/permission/right/visa/citizenship/status/permit/passport/law/access/certificate/parole/order/accreditation/privilege | | confer, restore, query, clarify
rig | arrange dishonestly to get the wanted result | He rigged the draw so that his friend won. | election/vote/ballot/result/system/contest/game/referendum/match/poll/bid/market | ship/sail/boat/oil/bomb/explosive | boycott, contest, monitor, concede#2
sanction | punish officially, as by limiting trade | The league sanctioned the club for cheating. | country/regime/iran/russia/korea/bank/un/treasury/assets/united | officially/permission, _ the .. use, race/event/fight
scrap | give up or get rid of | They scrapped the idea of a second party. | plan/idea/project/law/tax/rule/policy/system/deal/program/programme/scheme/fee/proposal/requirement/quota/test/ban | metal/ship/car | postpone, implement, revise, publicise
scrutinise,scrutinize | examine very carefully | She scrutinised every word of the letter. | | | disregard, approve, revise, conceal
seize | take by force or by law | The police seized ten stolen bikes. | police/drug/weapon/power/control/property/land/officer/asset/troop/rebel/government/goods/authority/ship/money/territory/militant/city/town/computer/hostage/soldier/agent/customs/item/document/army/cocaine/oil | opportunity/chance/moment/arm/hand/fear/engine, _ on, _ upon, initiative/headline/imagination/spotlight | abandon, inspect, destroy, inherit
settle | end (a legal fight or disagreement) by agreeing | The neighbours settled their quarrel over the fence. | lawsuit/dispute/case/suit/court/claim/charge/out-of-court/conflict/allegation/litigation | _ in/into/for/down/on
settle | go to live in a place for good | Her family settled in Ohio in 1890. | immigrant/colonist/refugee/family/town/village/migrant/country/land/settler/colony/pioneer/island/area/city/tribe/state | lawsuit/dispute/case/court/dust/claim/score/debt/bill, _ for, _ down
shun | avoid or refuse to accept | For a week the other boys shunned him. | | | seek, exploit, criticise, mimic
simulate | copy the conditions or behaviour of | The machine simulates a flight over the sea. | | | stimulate, withstand, investigate, foresee
skyrocket | rise very fast and far | The price of lemons skyrocketed after the frost. | | | plunge, fluctuate, stabilise, stall
slash | reduce by a large amount | The shop slashed its prices in January. | price/cost/budget/spending/job/tax/rate/funding/emission/pay/staff/percent/fund/number/benefit/interest/output/workforce | knife/throat/tire/tyre/face/attacker/wrist/blade/machete | boost, justify, scrutinise, disclose
smuggle | bring in or out secretly, against the law | He smuggled a kitten into his room.
soar | rise very fast to a high level | The temperature soared on Sunday. | price/cost/sale/rate/number/profit/temperature/demand/percent/share/stock/popularity/inflation/value/unemployment/debt/level/rent/bill/profit/%/population/revenue | eagle/bird/wing/sky/above/air/plane | plunge, stabilise, fluctuate, dwindle
spark | set off (a reaction or event) | The film sparked my interest in whales. | _ .. interest/debate/protest/outrage/fear/riot/controversy/concern/war/anger/fire/discussion/violence/crisis/conversation/idea/movement/investigation/panic/curiosity/backlash/clash/criticism/speculation/fury/unrest, _ by | | quell, prolong, reflect, foresee
specify | say exactly; state in detail | The form does not specify which shoes we need. | | | imply, conceal, dispute, revise
speculate | guess without knowing all the facts | We speculated about the teacher's age. | _ that/about/whether/as, scientist/expert/media/analyst/people/observer | stock/market/currency/property/investor/money, room/player/roster | confirm, testify, concede, deny
spur | push into action, or cause to happen | The loud cheers spurred us to run faster. | | | inhibit, anticipate, reflect, obstruct
stabilise,stabilize | make or become steady | Two stones stabilised the shaky table. | | | fluctuate, deteriorate, diminish, collapse#2
stall | stop or keep from making progress | The talks stalled when nobody would pay. | talk/negotiation/bill/effort/plan/progress/project/process/growth/economy/reform/legislation/congress/recovery/deal/senate/program/peace/case | car/engine/plane/aircraft/horse | resume, intensify, deteriorate, accelerate
stem | stop (something) from spreading or growing | A bandage stemmed the bleeding. | _ .. flow/tide/spread/loss/violence/bleeding/rise/decline/flood/outbreak/crisis/abuse/growth/influx/blood | _ from | intensify, divert, monitor, foresee
stem | come or result from | Her fear of dogs stems from a bite. | _ .. from | _ the
stifle | stop from happening, growing or being expressed | He stifled a yawn. | | | stimulate, tolerate, monitor, exaggerate
stimulate | encourage to grow, develop or become active | Good smells stimulate the appetite. | | | stifle, simulate, monitor, undermine
strive | make a great effort | She strives to be on time.
submit | hand in or send in formally | We submitted our drawings to the contest. | report/plan/proposal/application/request/bill/document/letter/evidence/paper/article/entry/bid/form/petition/claim/question/resignation/list/information/data/comment/work/review/budget/app/photo/offer/statement/tax | _ to .. authority/will/rule/pressure/demand/power/god | draft, revise, withdraw, scrutinise
subsidise,subsidize | help to pay for or support with money | The town subsidises bus tickets for pupils. | | | prohibit, scrutinise, oversee, regulate
substitute | use instead of another | You can substitute honey for sugar. | _ .. for/with | player/minute/striker/midfielder/goalkeeper/match/half
succumb | give in or be overcome | I succumbed to the smell of fresh waffles. | _ to | disease/injury/wound/illness/cancer/virus/infection/cold | contribute, adapt, adhere, respond
sue | make a legal claim (against) in court | She sued the shop after she fell on its steps. | | peace | compensate, notify, boycott, rebuke, consult
supplement | add something extra to | He supplements his pocket money by walking dogs. | | | deplete, slash, monitor, evaluate
suppress | put down, hold back or hide | The ruler suppressed every book he disliked. | protest/information/dissent/speech/opposition/freedom/news/vote/evidence/rebellion/revolt/uprising/government/report/voter/truth/voice/movement/police/rights/riot/democracy/opinion/feeling/emotion/desire | immune/gene/appetite/cell/tumor/pain/hormone/warning/error
surge | increase suddenly and strongly | Demand for ice surged in July. | price/demand/sale/number/share/stock/percent/cost/popularity/rate/case/profit/population/interest/%/traffic/violence | crowd/water/forward/ahead/wave/flood/power | dwindle, fluctuate, stall, decline
surmount | succeed in dealing with (a difficulty) | She surmounted every problem on her way. | | | encounter, aggravate, exaggerate, foresee
surpass | do or be better or more than | Her score surpassed the school record. | | | reflect, resemble, contradict, offset
surrender | give up, as after losing a fight | The pirates surrendered after an hour. | army/troop/soldier/force/rebel/enemy/war/police/fighter/weapon/unconditionally/gunman/suspect/himself/themselves/authority/city/battle/japan/germany/militant | passport/key/right/sovereignty
suspend | stop for a time, officially | The school suspended the bus service because of ice. | service/flight/operation/trade/aid/talk/production/game/plan/work/program/programme/sentence/payment/trading/law/search/use/rule/campaign/account/match/licence/license/cooperation/activity/membership/relation/deal/visa/election/permit/funding/export/project/constitution, application/claim/process/delivery/rescue/raid | student/player/officer/job/rope/air/ceiling/cable/above/wire/pupil/employee/pay/disbelief/teacher, nurse/doctor/midwife/midwives/misconduct/suspension/boss/manager/pilot/judge/mayor, _ from, _ for .. game/match/season/week, bat/wicket | resume, overhaul, criticise, subsidise
suspend | keep away from school or work for a time | He was suspended from school for three days. | student/player/officer/job/pupil/employee/teacher/duty/coach/worker/staff/suspension, nurse/doctor/midwife/misconduct/conduct/pilot/judge/mayor | service/flight/trade/rope/air/ceiling/cable/operation/account
sustain | keep going or keep strong | One apple cannot sustain you all day. | growth/life/economy/effort/population/level/interest/momentum/development/community/recovery/culture/relationship/family/system/program/support/campaign/attention/peace | injury/damage/wound/loss/objection/burn/fracture/hit, a/more/most/the _
sustain | suffer (damage or injury) | The driver sustained a broken leg. | injury/damage/wound/loss/burn/fracture/concussion/bruise | growth/life | inflict, avert, conceal, diagnose
swerve | change direction suddenly | The cyclist swerved to miss a cat. | | _ NOUN, _ PROPN, _ ADJ, _ DET | accelerate, halt, resume, descend
tackle | try to deal with (a difficult problem) | We tackled the mess in the garage. | problem/issue/crime/change/crisis/challenge/climate/poverty/obesity/corruption/question/terrorism/inequality/violence/task/unemployment/loneliness/extremism/disease/pollution/debt/topic/shortage/abuse | ball/player/football/fish/ground/yard/quarterback/defender/suspect | exacerbate, overlook, analyse, foresee
taint | spoil or make less pure | One rotten apple tainted the whole box.
tamper | touch or change without permission | Someone has tampered with the lock.
tarnish | spoil (a good name or image) | The lie tarnished his reputation. | reputation/image/name/record/legacy/career/brand/sport/title | silver/metal/brass/copper | enhance, restore, exploit, reflect
tempt | make (someone) want to do something, perhaps unwise | The sunshine tempted us to skip training.
terminate | bring or come to an end | They terminated the contract after a year. | | employee/worker/coach/staff/manager, ADP being _, he/she/they/we/i/you/who .. be _, driver/job/hire/fire/contractor | initiate, prolong, scrutinise, publicise
testify | speak or state formally, as a witness or expert | The neighbour testified that he had heard a shot. | | _ to | speculate, complain, negotiate, resign
thrive | grow or do very well | Ferns thrive in the shade. | | _ on | dwindle, struggle, adapt, deteriorate
thwart | stop from succeeding | Rain thwarted our plans for a bonfire. | | | facilitate, foresee, investigate, endorse
tolerate | accept (something one does not like) | She tolerates no noise after nine. | | patient/drug/dose/plant/temperature/vaccine/frost | condemn, provoke, conceal, foresee
topple | remove from power | The vote toppled the club's president. | government/regime/president/leader/dictator/ruler/power/king/coup/minister/saddam/monarchy/gaddafi | tree/statue/tower/wall/building/pole/chair, _ over, champion/league/match/seed/title | endorse, criticise, consult, reassure
torment | make suffer very much | Mosquitoes tormented us all night. | | | reassure, entice, confuse, accuse
trace | find the origin of | We traced the smell to an old sandwich. | origin, _ .. to, _ .. back, root/ancestor | _ back for, source/finger/line/outline/pencil/paper/draw, @error/code/stack, ~traces, history/development/evolution/path/journey/rise/story
transcend | go beyond the limits of | Good music transcends every language. | | | reflect, reinforce, define, exploit
transform | change in every way | Paint transformed the dull room.
transmit | send or pass on | Mosquitoes transmit some diseases. | | | absorb, retrieve, conceal, eradicate
traverse | go across or over | We traversed the desert by bus. | desert/mountain/ocean/country/continent/city/road/route/river/land/terrain/bridge | tree/dom/node/list/graph | inhabit, bypass, inspect, obstruct
trigger | cause to happen or begin | The smoke triggered the alarm. | | alert/notification/function/feature/warning, of/a/the _ | avert, prolong, reflect, foresee
tumble | fall quickly | The blocks tumbled to the floor.
undercut | make weaker or less likely to work | His laughing undercut my warning. | effort/claim/argument/authority/support/position/case/policy/credibility/democracy/message/ability/confidence | price/competitor/rival/cheaper/cost/market
undergo | go through (a change, test or treatment) | My dog had to undergo an operation. | | | resist, oversee, recommend, refuse
underline,underscore | stress, or show clearly | The accident underlined the need for a crossing. | need/importance/fact/problem/danger/point/difficulty/risk/challenge/how/that/concern/commitment | word/text/line/pen | undermine, overlook, minimise, anticipate
undermine | damage, or make weaker or less certain | Constant criticism undermined his confidence. | | | bolster, underline, restore, conceal
undertake | take on or carry out (a task) | He undertook the job of painting the fence. | | _ to | abandon, postpone, undergo, criticise
unearth | find (something hidden) by digging or searching | The dog unearthed an old shoe. | | | analyse, smuggle, preserve, dispute
unleash | let loose (something powerful) | The storm unleashed heavy rain on the town. | | | harness, quell, withstand, foresee
unveil | show or announce to the public for the first time | The club unveiled its new shirt. | | | revise, replicate, dismantle, clarify
uphold | support or keep in force | The teacher upheld the rule about phones. | law/right/decision/ruling/ban/court/conviction/rule/constitution/value/principle/standard/verdict/order/justice/tradition/judge/sentence/democracy/peace/freedom/integrity | | overturn, amend, clarify, denounce
urge | strongly advise or ask | My aunt urged us to stay the night. | | | permit, enable, discourage, compel
usher | guide or show (someone) the way | He ushered the guests to their seats. | guest/people/room/seat/crowd/door/into/out/inside/outside | _ in .. era/age/period, in/era
utilise,utilize | put to practical use | We utilised old boxes as chairs. | | | conserve, procure, refine, inspect
vacate | leave so that it is empty | Please vacate the room by ten o'clock. | | court/judge/sentence/conviction/ruling/judgment/title/win | seize, inspect, inherit, renovate
validate | show or prove to be true or correct | The experiment validated her idea. | result/theory/finding/claim/model/idea/data/study/approach/test/research | form/input/field/user/code/schema/html/string/ticket/feed/parser, @code/form/schema, feeling/emotion/self/approval/experience | contradict, overlook, exaggerate, query
vanish | disappear suddenly | My left sock vanished in the wash.
venture | dare to go somewhere risky or unknown | We ventured into the dark cave. | _ into/out/outside/beyond/far/to/further/farther/near/onto/forth
verify | check or prove that (something) is true | Please verify your address before you order. | | | disclose, overlook, exaggerate, reiterate
veto | officially refuse to allow | Mum vetoed our plan to sleep on the roof. | | | draft, amend, postpone, criticise
vie | compete eagerly with others | Ten teams vied for the cup. | | la/ma/sa/de/en/une/notre/leur _, est/dans/les | collaborate, negotiate, appeal#3, complain
violate | break (a law, rule or right) | Parking here violates the rules. | law/rule/right/agreement/constitution/ban/order/treaty/term/policy/principle/resolution/sanction/privacy/act/regulation/ceasefire/code/truce/standard/trust/amendment/contract/airspace/norm/ethic/probation/parole/border/sovereignty/provision/curfew | | uphold, amend, clarify, enforce
visualise,visualize | picture in the mind, or show as a picture | I visualised the finished treehouse.
vow | make a firm promise | She vowed never to be late again. | | 's/’s/his/her/their/of/a/the/marriage/wedding _ | decline#2, propose, struggle, complain
wane | become weaker or less | My interest in the game waned after an hour. | interest/support/popularity/power/influence/enthusiasm/strength/light/hope/immunity/confidence | moon | flourish, persist, fluctuate, surge
warrant | be a good reason for | A small cut does not warrant a trip to hospital. | _ the/a/further/an/such/more/attention/investigation, investigation/concern/attention/evidence/action/enough/response/seriousness/study | | preclude, hamper, discourage, precede
waver | become unsure or weaker | Her courage wavered at the top of the ladder.
wield | have and use (power or influence) | The two oldest members wield great power. | power/influence/control/authority/clout | knife/sword/gun/axe/weapon/stick/hammer/machete/bat/pen | relinquish, inherit, resent, delegate
withdraw | take back, move back or stop taking part | The team withdrew from the contest. | _ from, troop/force/army/soldier/support/offer/application/bid/candidate/candidacy/nomination/proposal/statement/charge/complaint/agreement/treaty/race/remark/bill/claim/request/consent | money/cash/bank/atm/drug/penis/account/deposit/$/card
withhold | refuse to give or share | He withheld the key until we said sorry. | | _ me/him | disclose, divert, verify, accumulate
withstand | be strong enough not to be harmed by | The hut withstood the strong wind. | | | evade, foresee, aggravate, trigger
witness | see (an event) happen | Two boys witnessed the accident. | accident/attack/event/crime/murder/shooting/scene/violence/incident/people/change/killing/crash/death/moment/birth/ever/bystander/explosion/abuse/never | signature/document/sign
worsen | become or make more serious or bad | His cold worsened during the night.
yield | produce (a result, profit or crop) | The tree yielded forty pears. | result/crop/fruit/benefit/profit/information/clue/study/evidence/harvest/data/insight/research/return/investigation/search/answer/acre/percent/finding/discovery | _ to, traffic/driver/right, statement/generator/coroutine/return, _ under
`;
