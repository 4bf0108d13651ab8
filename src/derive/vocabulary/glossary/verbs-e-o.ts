/** Verbs from E to O: word | definition | example | cues | vetoes | distractors. */
export const verbsEToO = `
ease | make or become less severe or difficult | A warm drink eased the pain in my throat. | pain/tension/pressure/restriction/rule/concern/fear/burden/suffering/crisis/sanction/shortage/congestion/traffic/stress/lockdown/anxiety/transition/worry/loneliness | _ into/out, _ off/up/back, _ past/through | exacerbate, reinforce, justify, foresee
elaborate | give more details; explain further | She said she was late but did not elaborate. | not/further/declined/refuse, _ on, ask | | speculate, testify, complain, intervene
elevate | raise to a higher place or level | Elevate your foot on a cushion.
elicit | draw out (an answer or reaction) | Her joke elicited only a small smile. | | | stifle, anticipate, interpret, justify
eliminate | remove or put an end to | We eliminated sugar from our breakfast. | _ the/all/any/a/most, need/risk/threat/job/tax/barrier/problem/disease/waste/poverty/program/rule/possibility/completely/error/weapon | round/tournament/cup/team/champion/league/match/playoff/season/final/contestant | justify, expand, conceal, perpetuate
embark | start (something new or important) | We embarked on a tour of every park in town. | _ on/upon | ship/cruise/port/passenger | abandon, postpone, oversee, criticise
embody | show or express (an idea or quality) clearly | Our captain embodies the spirit of the team. | | actor/actress/role
embrace | accept with enthusiasm | The whole class embraced the idea of a book club. | idea/change/technology/policy/culture/approach/concept/role/opportunity/reform/movement/digital/value/view/principle/challenge/diversity/fully/democracy/new/trend/tool/philosophy/world | kiss/hug/tear/arm/mother/father/wife/husband/daughter/son/friend/each | denounce, modify, scrutinise, postpone
emerge | become known or start to exist | New facts about the lost dog emerged today. | _ that, detail/evidence/report/information/news/truth/trend/pattern/picture/threat/problem/question/video/movement/group/idea/technology/science/theory/disease/variant/form/society, _ as | _ from, _ as .. champion/winner/victor, _ victorious/unscathed
emerge | come out into view | The cat emerged from under the sofa. | _ from .. building/house/water/room/hiding/forest/car/cave/shadow/tunnel/ground/dark/rubble/nest/sea/nest/egg/smoke
emit | give off or send out | The lamp emits a soft yellow light. | | event/warning/code | absorb, reflect#2, consume, accumulate
emphasise,emphasize | say or show to be especially important | The coach emphasised the need for sleep. | | | dispute, minimise, overlook, clarify
employ | use for a purpose | The builders employed ropes and ladders. | tactic/method/technique/strategy/technology/tool/language/approach/force/system/device/means | people/worker/staff/company/person/factory/firm/as/NUM
empower | give the right, means or confidence to act | The course empowers girls to build their own websites. | | | oppress, exploit, recruit, overwhelm
enable | make possible or give the chance to | A ramp enables wheelchair users to enter the shop. | _ .. to | feature/setting/option/plugin/button/mode/default, @api/code/server/admin/software, admin/administrator/ip/device, by _, _ or disable, disable or _, is/are/be/was _, disable/app/watch | prevent, discourage, compel, tempt
enact | make into law or put into force | The town enacted a rule about loud music at night. | law/legislation/rule/bill/reform/measure/policy/ban/tax/state/congress/parliament/statute/legislature/act/cut/change | scene/drama/role | repeal, draft, amend, denounce, scrap
encompass | include or cover (a wide range) | The course encompasses drawing, painting and film. | | | exclude, outline, precede, contradict
encounter | meet, come upon or have to face | We encountered a deer on the way to school. | | | evade, foresee, provoke, withstand
encroach | gradually take over more space or rights than is fair | The weeds encroached on our vegetable bed.
endanger | put at risk of harm | Driving fast endangers everyone on the road. | | | preserve, rescue, overlook, monitor
endorse | support or approve of in public | A famous swimmer endorsed the new pool. | candidate/plan/idea/policy/party/proposal/bill/view/campaign/call/president/leader/senator/group/position/approach/product/council/newspaper/trump/clinton/decision/governor | cheque/check | criticise, scrutinise, undermine, investigate, disregard
endure | bear (something painful or hard) | They endured six hours in the cold. | pain/suffering/hardship/winter/war/abuse/loss/torture/attack/criticism/treatment/condition/wait/heat/violence/poverty, _ NUM | _ PUNCT, _ for/through/in/as/into/despite/because/to | avert, inflict, recount, foresee
enforce | make sure that (a rule) is obeyed or kept | The guard enforces the rule against running by the pool. | | | evade, amend, repeal, draft
engage | take part in or be busy with | Every student engaged in the discussion. | _ in, in .. _ | couple/married/wedding/military/enemy/fire
engage | attract and keep the interest of | A good story engages the reader at once. | reader/audience/student/attention/interest/viewer/public/young/user/visitor/consumer/customer/kid | _ in/with
enhance | make better or greater | A pinch of salt enhances the flavour. | | | undermine, preserve, assess, conceal
enlist | get (people or their help) for a task | She enlisted two friends to carry the piano. | help/support/aid/service/expert/friend/volunteer/public | army/military/navy/marine/soldier/force/war/air
ensure | make certain (that something happens) | Please ensure that the door is locked. | | | predict, jeopardise, assess, deny
entail | involve or make necessary | The job entails a lot of walking. | | | preclude, justify, precede, outweigh
entice | attract by offering something nice | The smell of bread enticed us into the shop. | | | deter, compel, intimidate, exploit
envision,envisage | imagine or see in the mind | They envisioned a park where the car park now stands. | | | resist, abandon, recount, postpone
equip | supply with what is needed | Each boat is equipped with a radio. | | better/well/ill/fully _
eradicate | get rid of once and for all | It took a year to eradicate the mice. | | | tolerate, trace, exacerbate, investigate
erect | build or put up | We erected the tent behind the house. | | | demolish, inspect, alter, conceal
erode | slowly wear away or weaken | Waves erode the cliff a little every year. | coast/cliff/soil/shore/beach/water/wave/rock/river/land/sea/wind/confidence/trust/support/right/power/democracy/freedom/value/authority/privacy/ability/position/belief/faith/income/wage/profit/protection/norm/slowly/gradually/standard | | reinforce, restore, reflect, exploit
erupt | start suddenly and with force | A quarrel erupted over the last slice of cake. | violence/protest/fight/war/fighting/riot/clash/conflict/controversy/scandal/row/debate/crisis/dispute/anger/gunfire/fire | volcano/lava/ash/volcanic, cheer/applause/laughter/flame, crowd/stadium/arena/audience _, _ in/into .. protest/violence/anger/rage/riot/debate | diminish, persist, deteriorate, intensify
erupt | throw out hot rock, ash and gas | The volcano last erupted a hundred years ago. | volcano/lava/ash/volcanic/mount | violence/protest/riot
escalate | become or make greater or more serious | A small quarrel escalated into a fight. | | | diminish, resume, halt, linger
establish | set up or create | Two parents established a chess club. | company/school/law/system/state/rule/group/committee/fund/program/programme/base/network/institution/center/centre/government/court/organization/organisation/foundation/relationship/relation/set/agency/council/colony/tie/contact/community/standard/policy/trade/business/order/link/office/partnership/presence, _ in NUM | _ that/whether/what/how/who/why, fact/cause/truth/guilt/identity, connection, itself/himself/themselves/herself, study/research/scientist/researcher/inquiry/investigator/evidence/test/finding .. _
establish | find out or show for certain | The vet could not establish why the cat was ill. | _ that/whether/what/how/who/why, fact/cause/truth/guilt/identity/motive/circumstance, study/research/scientist/researcher/inquiry/investigator/test .. _ | company/school/system/committee/fund/network | conceal, speculate, overlook, deny
estimate | guess (an amount), using what is known | We estimated that the walk would take an hour. | | a/an/the/its/their/your/his/my/our _
evacuate | leave or move out because of danger | The hall was evacuated when the alarm rang. | | | inspect, isolate, notify, detain
evade | manage to avoid or escape | He evaded my question by telling a joke. | | | confront, endure, scrutinise, disclose
evaluate | study carefully and judge | We evaluated three apps before we chose one. | | expression/code/argument/parser | implement, revise, disregard, abandon
evict | force to leave a home or place | The family was evicted because they could not pay. | | | compensate, sue, intimidate, notify
evoke | bring (a feeling, idea or memory) to mind | The smell of hay evokes summers at the farm. | | response/reaction/outrage/brain | stifle, distort, contradict, justify, exaggerate
evolve | develop or change over time | Our small choir evolved into a big band. | | @commit/repository/extension/branch | stall, vanish, fluctuate, persist
exacerbate | make (something bad) worse | Scratching exacerbates the itching. | | | alleviate, highlight, conceal, remedy
exaggerate | make (something) seem bigger or more important than it is | He exaggerates when he talks about his fishing.
exceed | be greater than or go beyond | The price must not exceed ten dollars. | | | offset, reflect, constitute, predict
exclude | leave out or keep out | Nobody is excluded from the game. | | | incorporate, represent, criticise, notify
exempt | free from a duty or rule that others must follow | She was exempted from sports because of her knee. | | | bar, deter, compensate, accuse
exert | use (influence, pressure or power) | He exerted pressure on us to join. | | himself/herself/themselves/yourself/myself | withstand, relinquish, resent, undermine
exhaust | use up to the last | We exhausted our supply of clean socks. | supply/option/resource/possibility/fund/money/appeal/remedy/patience/reserve/stock/avenue | tired/sleep/run/work | conserve, evaluate, accumulate, supplement
exhibit | show clearly or in public | The puppy exhibited no fear at all. | symptom/sign/behavior/behaviour/trait/characteristic/property/tendency/quality/level/difference/pattern/museum/gallery/painting/art/collection/work
exile | force to live away from home or country | The king was exiled to a small island. | | | detain, convict, accuse, revere, appoint
expel | force to leave a country, school or group | The club expelled him for cheating. | country/school/diplomat/party/member/student/university/government/ambassador/foreign/official/people/population, _ from | air/gas/breath/water/egg | recruit, detain, rebuke, commend
exploit | use unfairly for one's own profit | The shop exploited young workers by paying them too little. | worker/people/child/labor/labour/poor/vulnerable/woman/girl/migrant/consumer/customer/victim/community | vulnerability/bug/resource/oil/hacker/opportunity/flaw/attacker | compensate, recruit, monitor, displace, accuse
exploit | use to one's own advantage | We exploited the sunny hour and played outside. | opportunity/resource/oil/potential/advantage/weather/space/vulnerability/flaw/weakness/hacker/attacker/technology/mineral | child/worker/woman | overlook, conceal, foresee, conserve
expose | make known (something hidden or bad) | The report exposed the shop's unfair prices. | corruption/scandal/abuse/crime/truth/secret/fraud/flaw/wrongdoing/lie/journalist/problem/weakness/newspaper/failure/hypocrisy/inequality/identity | _ .. to | conceal, justify, tolerate, exacerbate
expose | leave open to; bring into contact with | The broken roof exposed us to the rain. | _ .. to
facilitate | make easier or possible | Good signs facilitate finding the way. | | workshop/session/seminar | hinder, scrutinise, postpone, restrict
falter | lose strength or begin to fail | Her voice faltered when she saw the crowd. | | | flourish, resume, persist, fluctuate
file | officially hand in (a complaint or request) | She filed a complaint about the noise. | lawsuit/complaint/suit/charge/claim/petition/motion/appeal/court/bankruptcy/application/report/brief/patent/document/divorce/paper/request/return/tax | nail/away/drawer/folder/past/story/csv/pdf/path/format/zip/download/upload, _ for
flee | leave quickly to escape danger | The mice fled when I switched on the light. | | | surrender, endure, linger, rebel
flourish | grow or develop very well | Tomatoes flourish on our sunny wall. | | | dwindle, fluctuate, stabilise, relocate
fluctuate | go up and down again and again | The price of fruit fluctuates during the year. | | | soar, stabilise, decline, accumulate
forecast | say what is likely to happen in the future | The radio forecast snow for the weekend.
foresee | know or expect before it happens | Nobody foresaw that so many guests would come. | | | deny, avert, conceal, investigate, acknowledge
forge | create (a relationship or agreement) with effort | The two schools forged a strong friendship. | tie/alliance/relationship/agreement/link/bond/partnership/deal/connection/consensus/peace/unity/friendship/coalition/compromise | signature/document/passport/iron/metal/ahead/cheque/steel/sword/evidence, path/career/identity/future/way | jeopardise, restore, denounce, undermine
formulate | work out and express carefully | We formulated three questions for the mayor. | | vaccine/drug/product/ingredient/cream/skin/paint/fertilizer | implement, criticise, endorse, scrap, adopt
foster | help to grow or develop | Team games foster trust. | growth/development/trust/cooperation/culture/relationship/innovation/understanding/sense/community/environment/dialogue/unity/peace/creativity/talent/climate/hate/division | child/parent/family/home/baby/kid/dog/kitten | undermine, reflect, assess, restrict
founder | fail because of problems | Our plan foundered because we had no money. | plan/talk/effort/negotiation/project/deal/attempt/business | ship/boat
generate | produce or create | The wind wheel generates enough power for one lamp. | revenue/income/electricity/power/energy/interest/controversy/idea/profit/job/heat/waste/discussion/sale/debate/money/excitement/cash/growth/wealth | @code/class/software, list/password, strikeout/whiffs/file/code/gemspec/patch | reduce, consume, withhold, conceal
grant | give or allow (something wanted) | The teacher granted us another day for the project. | permission/right/asylum/visa/access/request/citizenship/status/license/licence/bail/permit/wish/power/freedom/independence/immunity/court/judge/amnesty/parole/patent/protection/award/extension/leave/motion/injunction/authority | take, taken, taking, took | withhold, seek, extend, restrict
grapple | try hard to deal with (a problem) | We grappled with the puzzle all evening. | _ with .. problem/issue/question/crisis/challenge/how/the/a/rise/shortage | | disregard, exacerbate, foresee, investigate
halt | bring or come to a stop | The guard halted the traffic to let us cross. | | | resume, accelerate, extend, monitor
hamper | make difficult or slow down | Fog hampered the search for the boat. | | | accelerate, justify, oversee, postpone
harass | trouble or frighten again and again | Older boys harassed him on the bus. | | | accuse, reassure, detain, recruit
harness | control and put to good use | The mill harnesses the force of the river. | power/energy/potential/technology/wind/force/sun/water/solar/strength/electricity/ability/data | horse/dog/strap/donkey | unleash, conserve, withstand, monitor
hinder | hold back or make harder | Heavy boots hindered the runners. | | | facilitate, accelerate, reflect, justify
highlight | draw attention to | The poster highlights the dangers of fireworks. | _ the/how/a/an/some/his/her/their/its/that/need/issue/problem, report/study/case/importance | cursor/text/line/color/screen/pen/click | conceal, remedy, overlook, exacerbate
ignite | set on fire, start burning or stir up | A single match ignited the dry grass.
illustrate | make clear, as by an example or picture | She illustrated her talk with a short film. | point/how/that/example/problem/difficulty/story/importance/danger/case/idea/fact/figure/theory/difference/concept, _ the | book/artist/cartoon/children, picture/drawing/photo/figure/pictures | contradict, exaggerate, dispute, overlook
immigrate | come to live in a new country | Her grandparents immigrated to Canada from Poland.
impair | make weaker or worse | Loud music can impair your hearing. | | | enhance, preserve, reflect, conceal
impede | slow down or block the progress of | A fallen tree impeded the cyclists. | | | facilitate, accelerate, oversee, justify
implement | put into action or use | The school implemented our plan for a bike shed. | plan/policy/law/measure/strategy/reform/change/program/programme/rule/recommendation/ban/agreement/decision/regulation/scheme/system/tax/proposal/project | @class/interface/method, algorithm/feature/function/server/code/api/software/app/developer/user | postpone, criticise, revise, scrap
implicate | show or say to be linked to a bad act | The muddy footprints implicated my little brother. | | gene/disease/protein/mutation/cancer/brain | convict, embarrass, rebuke, notify
imply | suggest without saying directly | Her smile implied that she knew the answer. | _ that | | deny, reiterate, specify, infer
impose | force (a rule, cost or penalty) on others | The library imposed a fine for late books. | law/rule/tax/fine/sanction/ban/restriction/penalty/limit/sentence/tariff/condition/curfew/fee/order/lockdown/levy/requirement/cost/measure/regulation/duty/embargo/term/punishment/control/view/will/blockade/cut/deadline/moratorium/value, _ on, _ upon | | abolish, justify, evade, denounce
incorporate | include as part of a whole | We incorporated her idea into our poster. | _ .. into/in, idea/design/element/feature/material/technology/data/information/change/approach/into | company/business/delaware/firm/city | exclude, replicate, preserve, analyse, convert
incur | have to pay or suffer as a result | We incurred extra costs when the train was late. | | | evade, foresee, offset, exaggerate
indicate | show, suggest or state | Dark clouds indicate that rain is near. | _ that/a/the/how/whether/an, study/data/sign/report/research/result/evidence/survey/test/figure/poll/finding | driver/turn/left/arrow/gauge | deny, contradict, ensure, justify
indict | formally charge with a serious crime | The banker was indicted for stealing millions. | | | detain, rebuke, deport, dismiss#2
induce | cause (a state or an action) | A warm bath can induce sleep. | cause/sleep/fear/drug/vomiting/stress/change/coma/state/effect/response/reaction/disease | labor/labour/birth, _ PRON/NOUN/PROPN to, _ DET NOUN to
infect | give a disease to | One child with a cold infected the whole class. | virus/disease/people/patient/bacteria/person/hiv/percent/blood/health/coronavirus/ant/parasite/fungus/flu/human/animal/cell/mosquito | computer/malware/software/device/network, file/website/pc
infer | work out from what one sees or knows | I inferred from her yawn that she was tired. | | @compiler/code/variable, @synthesis/compiler/register | imply, deny, allege, reiterate
inflict | cause (something unpleasant) to be suffered | The storm inflicted damage on many roofs. | | | avert, endure, assess, remedy
influence | have an effect on | My cousin influenced my taste in music. | | 
infringe | go against or limit (a right or rule) | Reading her diary infringed her right to privacy. | | | uphold, clarify, extend, amend
inhabit | live in or occupy | Two owls inhabit the old tower. | | role/character/skin | vacate, traverse, inspect, invade
inherit | receive from someone who came before | She inherited a clock from her grandmother. | father/mother/parent/fortune/estate/property/money/land/grandfather/problem/president/mess/throne/wealth/debt/house, _ from | gene/trait/disease/genetic/class/object/code | earn, relinquish, donate, conceal
inhibit | prevent or slow down | Cold weather inhibits the growth of grass. | | | accelerate, facilitate, reflect, monitor
initiate | start (a process or action) | Our class initiated a project about birds. | process/talk/project/program/programme/action/investigation/change/lawsuit/campaign/plan/attack/reform/contact/proceeding/conversation/study/effort/proceedings/war/dialogue/movement/policy/inquiry | member/fraternity/gang/ritual | terminate, postpone, oversee, scrutinise
inspect | look at closely to check | The bus driver inspected our tickets. | | | renovate, confiscate, dismantle, contaminate
instigate | cause to start (trouble or action) | Who instigated the food fight?
integrate | join or make part of a larger whole | The club helps new pupils to integrate. | _ .. into, society/community/refugee/immigrant/school | equation/function/calculus, _ with, @api/software/app, black/segregated/segregation/desegregation/racially/baseball
intensify | become or make stronger | The rain intensified at night. | | | diminish, resume, linger, fluctuate
interfere | get involved unwanted, or get in the way | Please do not interfere in our game.
interpret | understand or explain the meaning of | I interpreted his nod as a yes. | _ .. as, law/data/result/meaning/rule/constitution/dream/sign/evidence/finding/way/message/information/court/word/how/text/signal/statement | language/translator/sign, song/music/singer/dance/dancer/pianist/actor/composer/melody, representation/representations/parser | quote, revise, dismiss, replicate, enforce
intervene | step in to stop or change something | A teacher intervened before the boys fought. | | | withdraw, retaliate, testify, surrender
intimidate | frighten or try to control by fear | The big dog intimidated the postman. | | | reassure, recruit, accuse, notify, deport
invade | enter by force to take control of | Ants invaded our kitchen. | country/troop/army/force/soldier/territory/war/island/border/military/iraq/kuwait/ukraine/germany/afghanistan/invader/german/russian/japanese/land/town/north/south | privacy/pitch/space/species/cell/tissue/cancer
invest | put (money, time or effort) into something | She invested her savings in a new bike. | | life/lives/heart/soul, _ .. with, emotionally/deeply _, PRON be .. _ in | withdraw, earn, divert, donate
investigate | try to find out the truth about | We investigated the strange noise in the attic.
invoke | use or mention (a law or idea) as support | She invoked the house rules to get the front seat. | law/right/article/clause/act/power/privilege/amendment/rule/authority/emergency/principle/provision/constitution | function/method/command/code/script
isolate | keep apart from others | The sick puppy was isolated from the others. | people/country/patient/community/alone/community/person/society/village/island/regime/disease/virus/family/elderly/lonely/international/themselves/diplomatically/politically, _ from | gene/protein/compound/molecule/sample/strain, bacteria/dna/antibody/laboratory/lab, _ the virus, _ from .. plant/seed/soil/blood/leaf/root/tissue/patient
jeopardise,jeopardize | put in danger of being lost or harmed | One lie can jeopardise a friendship. | | | ensure, preserve, accelerate, postpone
justify | show to be right or reasonable | Nothing justifies hitting a dog. | | edge/margin/align/column | denounce, conceal, disclose, foresee
launch | start or bring out (something new) | The school launched a reading campaign. | campaign/project/program/programme/investigation/attack/product/service/website/company/operation/initiative/app/site/appeal/inquiry/offensive/war/business/strike/probe/scheme/career/search/study/raid/invasion/assault/movement/magazine/lawsuit/effort/group/platform/petition/store | rocket/satellite/missile/space/orbit/shuttle/spacecraft/boat/ship/probe/mission, the/a/shuttle/rocket/product/satellite/missile _, you _, you'd _, _ .. orbit
launch | send into the air or space | The students launched a small rocket. | _ .. rocket/satellite/missile/spacecraft/shuttle/drone/orbit/space/moon, rocket/satellite/missile/spacecraft/shuttle .. _ | campaign/investigation/inquiry/service/search/program/programme, the/a/shuttle/rocket/product/satellite/missile _
legislate | make or pass laws | The state legislated against dangerous toys.
levy | officially demand (a tax or fine) | The city levies a fee on plastic bags. | tax/fine/fee/tariff/duty/charge/penalty/sanction/toll | charge/accusation/criticism | evade, slash, justify, incur
liberate | set free from what holds or limits | The children liberated the birds from the cage. | | | conquer, isolate, exploit, abandon
linger | stay on or be slow to go | The smell of paint lingered for days. | | | vanish, circulate, retreat, emerge#2
lobby | try to persuade (those in power) | Parents lobbied the council for a safer road. | | | consult, criticise, sue, testify
loom | seem likely to happen soon and cause worry | The exam loomed, and nobody felt ready. | threat/crisis/deadline/election/war/danger/shortage/strike/question/problem/winter/disaster/shutdown/fight/vote/risk | tower/building/mountain/over/above/screen
lure | attract with something pleasant or a trick | He lured the cat into the box with fish. | | | deter, compel, reassure, intimidate
maintain | keep up or keep in good condition | It costs a lot to maintain an old car. | road/system/building/equipment/peace/relationship/control/order/quality/level/balance/health/standard/stability/security/speed/weight/temperature/high/low/infrastructure/database/software/presence/interest/service/tie/bridge/relation/power/contact/status/boat/ship/site/house/pipe/friendship/weight/discipline/network/military/integrity | _ that, innocence, policy/ban
maintain | go on saying firmly | He maintained that he had never seen the ball. | _ that, innocence | quality/temperature/peace | deny, concede, deduce, foresee
mandate | order by law or rule | The city mandates helmets for young cyclists. | | force/mission/troop/peacekeeping | permit, criticise, subsidise, discourage
manifest | show or become plain to see | His fear manifested itself in a shaking voice. | | @passenger/cargo, dream/destiny/universe/tiktok
manipulate | control or influence in an unfair way | He manipulated his sister into doing his chores. | people/voter/market/price/fear/election/public/opinion/emotion/media/politician/vote/fact/us/audience | gene/tool/hand/object/lever/button/code/robot, data/dataset/file/dom, finger/clay/string, photo/image/video/picture/footage/deepfake/digitally
marvel | feel great wonder or surprise | We marvelled at the tall trees.
mediate | help opposing sides to reach an agreement | Our teacher mediated between the two groups. | between/dispute/conflict/talk/peace/agreement/crisis/war/side/deal/un | enzyme/cell/protein/gene/receptor/response/immune/molecule | interfere, aggravate, provoke, criticise
mimic | copy, or be very much like | The parrot mimics our doorbell. | | | distort, monitor, prevent, reverse
minimise,minimize | make as small as possible | Wear gloves to minimise the risk of a cut. | risk/damage/cost/impact/harm/effect/loss/waste/use/amount/danger/disruption/exposure/number/contact/error/problem/stress | window/screen/click, _ .. importance/role/seriousness/significance/achievement/blame | assess, aggravate, conceal, foresee
mitigate | make less harmful or severe | Trees mitigate the heat in the city. | | | exacerbate, assess, foresee, highlight, conceal
mobilise,mobilize | bring together and make ready for action | She mobilised the whole street to clean the park. | support/people/voter/resource/community/public/force/troop/army/supporter/volunteer/worker/campaign/movement/government/group/military/base/student/women | | withdraw, monitor, reassure, intimidate
modify | make one or more changes to | We modified the recipe and used less sugar. | | | scrap, replicate, retain, endorse
monitor | watch and check over a period of time | The nurse monitored my temperature all night. | | | disregard, remedy, manipulate, forecast, disclose
negotiate | hold talks to reach agreement (on) | We negotiated with our parents about bedtime. | deal/agreement/contract/price/peace/treaty/with/settlement/term/party/trade/release/union/government/ceasefire/truce/end/talk/leader/side/behalf | curve/bend/corner/stairs/terrain/obstacle/path | ratify, denounce, postpone, clash
neglect | fail to care for or pay attention to | He neglected his plants, and they died. | child/duty/health/problem/issue/area/need/maintenance/animal/community/property/school/education/care/government, _ PRON | _ to | monitor, exploit, preserve, oversee
nominate | officially suggest for a position or prize | We nominated Tom as class speaker. | | | overlook, dismiss#2, rebuke, investigate
notify | tell or let (someone) know | Please notify the office if you are ill. | | | reassure, consult, persuade, accuse
nurture | care for and help to grow | She nurtures every seed in her garden. | | | abandon, exploit, assess, inherit
oblige | force because of a law, promise or need | The rain obliged us to cancel the race. | _ .. to | much, _ PUNCT
obscure | make hard to see or understand | A tall hat obscured my view of the stage. | | so/an/the/a/more/most/very/too/relatively/rather/once/otherwise _, to _ ADJ | highlight, contradict, preserve, exaggerate
obstruct | block or get in the way of | A parked van obstructed the gate. | | | facilitate, bypass, oversee, scrutinise
obtain | get (what one wants or needs) | You can obtain a map at the station. | | | verify, relinquish, conceal, disclose
offend | hurt the feelings of or make angry | His joke offended our neighbour. | people/anyone/someone/joke/remark/word/feel/religious/sensibility/comment/muslim/voter/language/reader/cartoon/sense | again/prison/criminal/crime | reassure, impress, confuse, persuade
offset | balance the effect of | The cheap ticket offset the cost of the hotel. | cost/loss/carbon/effect/emission/gain/tax/cut/rise/increase/decline/price/damage/impact/benefit/revenue/fall/drop | printing/pixel/index/byte/print/margin | aggravate, reflect, conceal, exceed
omit | leave out, or fail to include | She omitted one name from the list. | | | emphasise, disclose, verify, distort
oppress | treat harshly and keep down by force | The cruel king oppressed his people. | | | liberate, represent, recruit, reassure
orchestrate | plan and organise carefully | My sister orchestrated a surprise party. | attack/campaign/plan/plot/effort/coup/event/deal/movement/carefully/scheme/protest/killing | music/symphony/composer/kubernetes/container | condemn, investigate, resist, disrupt
oust | force out of a position of power | The members ousted the lazy captain. | | cup/tournament/round/playoff/semifinal/champion | appoint, rebuke, accuse, commend, consult
outlaw | declare to be against the law | The town outlawed fireworks in the park. | | | authorise, criticise, subsidise, regulate, monitor
outline | describe the main points of | She outlined her plan in two minutes. | plan/proposal/report/step/policy/idea/reason/strategy/vision/letter/speech/detail/how/what/measure/goal/concern/view/case/approach/position/document/rule/argument | draw/shape/black/border/pencil | implement, criticise, revise, conceal, postpone
outweigh | be greater or more important than | The fun outweighed the cost. | | | reflect, precede, entail, conceal
overhaul | change or repair thoroughly | They overhauled the old timetable. | | | preserve, criticise, abolish, inspect
overlook | fail to notice or consider | I overlooked one mistake in my essay. | fact/mistake/problem/error/often/issue/detail/need/easy/easily/evidence/importance/factor/point/sign/people | river/sea/hotel/valley/city/window/park/house/square/harbour/harbor/lake/balcony/terrace/bay | highlight, remedy, dispute, conceal
oversee | watch and direct (work or people) | Two parents oversaw the building of the stage. | | | disrupt, overlook, criticise, postpone
overthrow | remove (a ruler or government) from power | The soldiers overthrew the king in one night. | | | endorse, criticise, restore, consult
overturn | cancel or reverse (a decision or result) | The referee overturned the goal after a long look. | decision/ruling/conviction/verdict/ban/law/court/election/result/sentence/judgment/appeal/veto/policy/rule/order/roe | car/truck/boat/vehicle/table/bus/lorry/ship/train/turtle | uphold, enforce, justify, clarify
overwhelm | be too much or too strong for | So many questions at once overwhelmed me.
`;
