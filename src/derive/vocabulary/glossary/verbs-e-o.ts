/** Verbs from E to O: word | definition | example | cues | vetoes | distractors. */
export const verbsEToO = `
ease | make or become less severe or difficult | A warm drink eased the pain in my throat. | pain/tension/pressure/restriction/rule/concern/fear/burden/suffering/crisis/sanction/shortage/congestion/traffic/stress/lockdown/anxiety/transition/worry/loneliness | _ into/out | prolong, monitor, justify, intensify, foresee
elaborate | give more details | She said she was late but did not elaborate. | not/further/declined/refuse/_ on, ask | | speculate, testify, negotiate, resign, intervene
elevate | raise | Elevate your foot on a cushion. | | | retain, stabilise, conceal, constrain, exploit#2
elicit | get (an answer or reaction) from someone | Her joke elicited only a small smile. | | | anticipate, interpret, stifle, exaggerate, withhold
eliminate | remove completely | We eliminated sugar from our breakfast. | _ the/all/any/a/most, need/risk/threat/job/tax/barrier/problem/disease/waste/poverty/program/rule/possibility/completely/error/weapon | round/tournament/cup/team/champion/league/match | identify, conceal, foresee, tolerate, prolong
embark | start (something new, long or important) | We embarked on a tour of every park in town. | _ on/upon | ship/cruise/port/passenger | reflect#3, elaborate, rely, collaborate, speculate
embody | show or express (an idea or quality) clearly | Our captain embodies the spirit of the team. | | | contradict, preserve, undermine, inherit, embrace
embrace | accept with enthusiasm | The whole class embraced the idea of a book club. | idea/change/technology/policy/culture/approach/concept/role/opportunity/reform/movement/digital/value/view/principle/challenge/diversity/fully/democracy/new/trend/tool/philosophy/world | kiss/hug/tear/arm/mother/father/wife/husband/daughter/son/friend/each | scrutinise, modify, query, denounce, postpone
emerge | become known or start to exist | New facts about the lost dog emerged today. | _ that, detail/evidence/report/information/news/_ as/truth/trend/pattern/picture/threat/problem/question/video/movement/group/idea/technology/science/theory/disease/variant/form/society | _ from | accumulate, persist, vanish, worsen, diverge
emerge | come out from a place of hiding | The cat emerged from under the sofa. | _ from .. building/house/water/room/hiding/forest/car/cave/shadow/tunnel/ground/dark/rubble/nest/sea/nest/egg/smoke | | descend, recover, retreat, vanish, relocate
emit | send out (light, heat, gas or sound) | The lamp emits a soft yellow light. | | | absorb, reflect#2, consume, accumulate, withstand
emphasise,emphasize | say or show that something is especially important | The coach emphasised the need for sleep. | | | query, overlook, clarify, dispute, foresee
employ | use | The builders employed ropes and ladders. | tactic/method/technique/strategy/technology/tool/language/approach/force/system/device/means | people/worker/staff/company/person/factory/firm/as/NUM | refine, devise, condemn, evaluate, replicate
empower | give more control, confidence or rights to | The course empowers girls to build their own websites. | | | oblige, reassure, recruit, exploit, oppress
enable | make possible or give the ability to | A ramp enables wheelchair users to enter the shop. |  | feature/setting/option/plugin/button/mode/default, @api/code/server/admin/software, admin/administrator/ip/device, by _, _ or disable, disable or _, is/are/be/was _ | compel, tempt, discourage, justify, hamper
enact | make into law | The town enacted a rule about loud music at night. | law/legislation/rule/bill/reform/measure/policy/ban/tax/state/congress/parliament/statute/legislature/act/cut/change | scene/drama/role | repeal, draft, amend, violate, denounce
encompass | include many different things | The course encompasses drawing, painting and film. | | | exclude, exceed, precede, resemble, outline
encounter | meet or experience, often without expecting it | We encountered a deer on the way to school. | | | foresee, evade, recount, surmount, provoke
encroach | gradually take over more space or rights than is fair | The weeds encroached on our vegetable bed. | | | rely, reflect#3, descend, elaborate, collapse
endanger | put at risk of harm | Driving fast endangers everyone on the road. | | | preserve, monitor, prolong, displace, nurture
endorse | support publicly | A famous swimmer endorsed the new pool. | candidate/plan/idea/policy/party/proposal/bill/view/campaign/call/president/leader/senator/group/position/approach/product/council/newspaper/Trump/Clinton/decision/governor | cheque/check | scrutinise, disregard, denounce, fund, undermine
endure | suffer patiently for a long time | They endured six hours in the cold. | pain/suffering/hardship/year/month/day/hour/winter/war/abuse/loss/torture/attack/life/people/criticism/treatment/condition/wait/heat/violence/poverty | | avert, inflict, recount, foresee, exaggerate
enforce | make people obey (a rule or law) | The guard enforces the rule against running by the pool. | | | amend, violate, draft, repeal, disregard
engage | take part in or be busy with | Every student engaged in the discussion. | _ in, in .. _ | couple/married/wedding/military/enemy/fire | intervene, invest, persist, refrain, oversee
engage | attract and keep the interest of | A good story engages the reader at once. | reader/audience/student/attention/interest/viewer/public/young/user/visitor/consumer/customer/kid | _ in/with | reassure, educate, offend, overwhelm, monitor
enhance | improve | A pinch of salt enhances the flavour. | | | conceal, assess, preserve, impair, monitor
enlist | get the help of | She enlisted two friends to carry the piano. | help/support/aid/service/expert/friend/volunteer/public | army/military/navy/marine/soldier/force/war/air | notify, reassure, compensate, rebuke, endanger
ensure | make certain | Please ensure that the door is locked. | | | foresee, presume, assess, deny, jeopardise
entail | involve or make necessary | The job entails a lot of walking. | | | justify, outweigh, preclude, precede, resemble
entice | attract by offering something nice | The smell of bread enticed us into the shop. | | | compel, reassure, deter, exploit, overwhelm
envision,envisage | imagine as possible in the future | They envisioned a park where the car park now stands. | | | recount, construct, denounce, subsidise, resent
equip | supply with what is needed | Each boat is equipped with a radio. | | | impress, overwhelm, combine, entice, compensate
eradicate | get rid of completely | It took a year to eradicate the mice. | | | diagnose, trace, tolerate, transmit, exacerbate
erect | build or put up | We erected the tent behind the house. | | | demolish, inspect, renovate, vacate, purchase
erode | slowly wear away or weaken | Waves erode the cliff a little every year. | coast/cliff/soil/shore/beach/water/wave/rock/river/land/sea/wind/confidence/trust/support/right/power/democracy/freedom/value/authority/privacy/ability/position/belief/faith/income/wage/profit/protection/norm/slowly/gradually/standard | | reinforce, restore, assess, conceal, exploit
erupt | start suddenly and violently | A quarrel erupted over the last slice of cake. | violence/protest/fight/war/fighting/riot/clash/conflict/controversy/scandal/row/debate/crisis/dispute/anger/gunfire/crowd/fire | volcano/lava/ash/volcanic | dwindle, persist, vanish, resume, deteriorate
erupt | throw out hot rock, ash and gas | The volcano last erupted a hundred years ago. | volcano/lava/ash/volcanic/mount | violence/protest/riot
escalate | become or make more serious | A small quarrel escalated into a fight. | | | resume, stabilise, linger, diminish, emerge
establish | set up or create | Two parents established a chess club. | company/school/law/system/state/rule/group/committee/fund/program/programme/base/network/institution/center/centre/government/court/organization/organisation/foundation/relationship/relation/set/agency/council/colony/_ in NUM/tie/contact/community/standard/policy/trade/business/order/link/office/partnership/presence | _ that/whether/what/how/who/why, fact/cause/truth/guilt/identity | evaluate, abolish, oversee, relocate, subsidise
establish | find out for certain | The vet could not establish why the cat was ill. | _ that/whether/what/how/who/why, fact/cause/truth/guilt/identity/motive/circumstance | company/school/system/committee/fund/network | speculate, conceal, recount, overlook, dispute
estimate | guess (an amount), using what is known | We estimated that the walk would take an hour.
evacuate | get away, or get people away, from danger | The hall was evacuated when the alarm rang. | | | notify, isolate, detain, reassure, inspect
evade | avoid or escape, often by a trick | He evaded my question by telling a joke. | | | confront, resent, scrutinise, endure, disclose
evaluate | judge how good or useful something is | We evaluated three apps before we chose one. | | expression/code/argument/parser | implement, revise, publicise, disregard, fund
evict | force to leave a home or place | The family was evicted because they could not pay. | | | sue, compensate, intimidate, notify, recruit
evoke | bring (a feeling, idea or memory) to mind | The smell of hay evokes summers at the farm. | | | invoke, conceal, distort, stifle, contradict
evolve | change and develop slowly over time | Our small choir evolved into a big band. | | | stall, vanish, migrate, collapse#2, rebound
exacerbate | make (something bad) worse | Scratching exacerbates the itching. | | | conceal, foresee, alleviate, overlook, trace
exaggerate | make something seem bigger or more important than it is | He exaggerates when he talks about his fishing.
exceed | be more than | The price must not exceed ten dollars. | | | constitute, offset, resemble, reflect, maintain
exclude | leave out or keep out | Nobody is excluded from the game. | | | exempt, deter, represent, recruit, criticise
exempt | free from a duty or rule that others must follow | She was exempted from sports because of her knee. | | | bar, isolate, deter, expel, notify
exert | use (influence, pressure or power) | He exerted pressure on us to join. | | | withstand, anticipate, alleviate, resent, exaggerate
exhaust | use up completely | We exhausted our supply of clean socks. | supply/option/resource/possibility/fund/money/appeal/remedy/patience/reserve/stock/avenue | tired/sleep/run/work | evaluate, distribute, conserve, accumulate, supplement
exhibit | show (a quality or sign) | The puppy exhibited no fear at all. | symptom/sign/behavior/behaviour/trait/characteristic/property/tendency/quality/level/difference/pattern | museum/gallery/painting/artist/art | mimic, diagnose, conceal, aggravate, ignore
exile | force to live away from home or country | The king was exiled to a small island. | | | detain, pardon, revere, accuse, appoint
expel | force to leave (a school, country or group) | The club expelled him for cheating. | country/school/diplomat/party/member/student/university/government/ambassador/_ from/foreign/official/people/population | air/gas/breath/water/egg | recruit, exempt, rebuke, detain, rescue
exploit | use unfairly for one's own profit | The shop exploited young workers by paying them too little. | worker/people/child/labor/labour/poor/vulnerable/woman/girl/fear/loophole/migrant/consumer/user/weakness/customer/victim/community | vulnerability/bug/resource/oil/hacker/opportunity/flaw/attacker | recruit, displace, reassure, compensate, overlook
exploit | take full advantage of | We exploited the sunny hour and played outside. | opportunity/resource/oil/potential/advantage/weather/space/vulnerability/flaw/weakness/hacker/attacker/technology/mineral | child/worker/woman | overlook, conceal, foresee, criticise, remedy
expose | make known (something hidden or bad) | The report exposed the shop's unfair prices. | corruption/scandal/abuse/crime/truth/secret/fraud/flaw/wrongdoing/lie/journalist/problem/weakness/newspaper/failure/hypocrisy/inequality/identity | _ .. to | tolerate, conceal, exacerbate, foresee, justify
expose | leave without protection from | The broken roof exposed us to the rain. | _ .. to | | adapt, confine, lure, rescue, exempt
facilitate | make easier or possible | Good signs facilitate finding the way. | | | scrutinise, postpone, hinder, justify, monitor
falter | become weak or unsure | Her voice faltered when she saw the crowd. | | | fluctuate, intensify, resume, expand, retaliate
file | officially hand in (a complaint or request) | She filed a complaint about the noise. | lawsuit/complaint/suit/charge/claim/petition/motion/appeal/court/bankruptcy/application/report/brief/patent/document/divorce/paper/request/return/tax | nail/nail/away/drawer/folder/past/story | withdraw, settle, dismiss, scrutinise, dispute
flee | leave quickly to escape danger | The mice fled when I switched on the light. | | | surrender, rebel, invade, inhabit, linger
flourish | grow or develop very well | Tomatoes flourish on our sunny wall. | | | emerge, stabilise, relocate, dwindle, coincide
fluctuate | go up and down often | The price of fruit fluctuates during the year. | | | soar, decline, stabilise, rebound, accumulate
forecast | say what is likely to happen in the future | The radio forecast snow for the weekend.
foresee | know or expect before it happens | Nobody foresaw that so many guests would come. | | | oversee, avert, exaggerate, overlook, acknowledge
forge | create (a relationship or agreement) with effort | The two schools forged a strong friendship. | tie/alliance/relationship/agreement/link/bond/partnership/deal/connection/consensus/path/career/identity/peace/unity/friendship/coalition/compromise/future/way | signature/document/passport/iron/metal/ahead/cheque/steel/sword/evidence | jeopardise, restore, terminate, publicise, scrutinise
formulate | work out and express carefully | We formulated three questions for the mayor. | | | implement, criticise, adopt, scrap, endorse
foster | help to grow or develop | Team games foster trust. | growth/development/trust/cooperation/culture/relationship/innovation/understanding/sense/community/environment/dialogue/unity/peace/creativity/talent/climate/hate/division | child/parent/family/home/baby/kid/dog/kitten | reflect, assess, demonstrate, stifle, exploit
founder | fail because of problems | Our plan foundered because we had no money. | plan/talk/effort/negotiation/project/deal/attempt/business | ship/boat | resume, expand, flourish, intensify, relocate
generate | produce or create | The wind wheel generates enough power for one lamp. | | @code/class/software | conserve, distribute, consume, transmit, conceal
grant | give or allow officially | The teacher granted us another day for the project. | permission/right/asylum/visa/access/request/citizenship/status/license/licence/bail/permit/wish/power/freedom/independence/immunity/court/judge/amnesty/parole/patent/protection/award/extension/leave/motion/injunction/authority | take, taken, taking, took | revoke, seek, withhold, extend, query
grapple | try hard to deal with (a problem) | We grappled with the puzzle all evening. | _ with .. problem/issue/question/crisis/challenge/how/the/a/rise/shortage | | exaggerate, resolve, provoke, overlook, compound
halt | stop | The guard halted the traffic to let us cross. | | | resume, fund, monitor, accelerate, condemn
hamper | make difficult or slow down | Fog hampered the search for the boat. | | | accelerate, justify, terminate, prompt, precede
harass | annoy or trouble again and again | Older boys harassed him on the bus. | | | accuse, recruit, notify, mimic, expel
harness | control and use the power of | The mill harnesses the force of the river. | power/energy/potential/technology/wind/force/sun/water/solar/strength/electricity/ability/data | horse/dog/strap/donkey | conserve, withstand, monitor, unleash, exaggerate
hinder | make it difficult to do or happen | Heavy boots hindered the runners. | | | monitor, reflect, accelerate, prompt, ensure
highlight | draw attention to | The poster highlights the dangers of fireworks. | _ the/how/a/an/some/his/her/their/its/that/need/issue/problem, report/study/case/importance | cursor/text/line/color/screen/pen/click | remedy, exacerbate, conceal, overlook, foresee
ignite | start (a fire or strong feelings) | A single match ignited the dry grass. | | | quell, survive, investigate, foresee, reflect
illustrate | make clear with examples or pictures | She illustrated her talk with a short film. | point/how/that/example/problem/difficulty/story/importance/danger/case/idea/fact/figure/theory/difference/concept/_ the | book/artist/cartoon/children | dispute, contradict, exaggerate, disregard, revise
immigrate | come to live in a new country | Her grandparents immigrated to Canada from Poland. | | | adapt, retreat, surrender, appeal#3
impair | make weaker or worse | Loud music can impair your hearing. | | | assess, conceal, enhance, reflect, monitor
impede | slow down or block the progress of | A fallen tree impeded the cyclists. | | | justify, accelerate, monitor, precede, reflect
implement | put into action or use | The school implemented our plan for a bike shed. | | @class/interface/method | postpone, revise, scrap, criticise, devise
implicate | show to be involved in something bad | The muddy footprints implicated my little brother. | | | embarrass, intimidate, injure, pardon, recruit
imply | suggest without saying directly | Her smile implied that she knew the answer. | _ that | | infer, specify, reiterate, deny, concede
impose | force people to accept (a rule, tax or punishment) | The library imposed a fine for late books. | law/rule/tax/fine/sanction/ban/restriction/penalty/limit/sentence/tariff/condition/curfew/fee/order/lockdown/levy/requirement/cost/measure/regulation/duty/embargo/term/punishment/control/view/will/blockade/cut/deadline/moratorium/value/_ on/_ upon | | abolish, justify, postpone, denounce, evade
incorporate | include as part of a whole | We incorporated her idea into our poster. | _ .. into/in, idea/design/element/feature/material/technology/data/information/change/approach/into | company/business/delaware/firm/city | omit, convert, replicate, analyse, preserve
incur | bring upon oneself (a cost, debt or punishment) | We incurred extra costs when the train was late. | | | evade, offset, foresee, conceal, exaggerate
indicate | show or suggest | Dark clouds indicate that rain is near. | _ that/a/the/how/whether/an, study/data/sign/report/research/result/evidence/survey/test/figure/poll/finding | driver/turn/left/arrow/gauge | deny, ensure, contradict, preclude, prompt
indict | formally charge with a serious crime | The banker was indicted for stealing millions. | | | convict, pardon, deport, rebuke, dismiss#2
induce | cause | A warm bath can induce sleep. | cause/sleep/fear/drug/vomiting/stress/change/coma/state/effect/response/reaction/disease | labor/labour/birth | prolong, alleviate, diagnose, conceal, avert
infect | give a disease to | One child with a cold infected the whole class. | virus/disease/people/patient/bacteria/person/hiv/percent/blood/health/coronavirus/ant/parasite/fungus/flu/human/animal/cell/mosquito | computer/malware/software/device/network
infer | form an opinion from what one sees or knows | I inferred from her yawn that she was tired. | | | imply, deny, reiterate, specify, allege
inflict | cause (something unpleasant) to be suffered | The storm inflicted damage on many roofs. | | | endure, avert, assess, remedy, exaggerate
influence | have an effect on | My cousin influenced my taste in music.
infringe | break or go against | Reading her diary infringed her right to privacy. | | | amend, uphold, clarify, enforce, publicise
inhabit | live in | Two owls inhabit the old tower. | | | traverse, invade, vacate, contaminate, inspect
inherit | receive from someone who came before | She inherited a clock from her grandmother. | father/mother/parent/fortune/estate/property/money/land/grandfather/problem/_ from/president/mess/throne/wealth/debt/house | gene/trait/disease/genetic/class/object/code | transmit, conceal, earn, relinquish, donate
inhibit | prevent or slow down | Cold weather inhibits the growth of grass. | | | stimulate, monitor, replicate, reflect, prolong
initiate | start | Our class initiated a project about birds. | process/talk/project/program/programme/action/investigation/change/lawsuit/campaign/plan/attack/reform/contact/proceeding/conversation/study/effort/proceedings/war/dialogue/movement/policy/inquiry | member/fraternity/gang/ritual | oversee, terminate, fund, postpone, scrutinise
inspect | look at closely to check | The bus driver inspected our tickets. | | | renovate, contaminate, dismantle, confiscate, vacate
instigate | cause to start (trouble or action) | Who instigated the food fight? | | | quell, witness, condemn, investigate, avert
integrate | join or make part of a larger group or whole | The club helps new pupils to integrate. | _ .. into/with, society/community/refugee/immigrant/system/school/economy/network/service/technology/culture | equation/function/calculus | evaluate, isolate, relocate, oversee, exploit
intensify | become or make stronger | The rain intensified at night. | | | resume, stabilise, broaden, diminish, linger
interfere | get involved unwanted, or get in the way | Please do not interfere in our game. | | | collaborate, coincide, compete, negotiate, comply
interpret | understand or explain in a certain way | I interpreted his nod as a yes. | _ .. as, law/data/result/meaning/rule/constitution/dream/sign/evidence/finding/way/message/information/court/word/how/text/signal/statement | language/translator/sign | quote, revise, disregard, enforce, replicate
intervene | step in to stop or change something | A teacher intervened before the boys fought. | | | retaliate, withdraw, testify, surrender, speculate
intimidate | frighten, often in order to control | The big dog intimidated the postman. | | | recruit, reassure, accuse, deport, notify
invade | enter by force | Ants invaded our kitchen. | country/troop/army/force/soldier/territory/war/island/border/military/Iraq/Kuwait/Ukraine/Germany/Afghanistan/invader/german/russian/japanese/land/town/north/south | privacy/pitch/space/species/cell/tissue/cancer
invest | put in (money or effort) for later gain | She invested her savings in a new bike. | | | intervene, withhold, donate, conceal, earn
investigate | try to find out the truth about | We investigated the strange noise in the attic.
invoke | mention (a law or idea) to support an action | She invoked the house rules to get the front seat. | law/right/article/clause/act/power/privilege/name/amendment/rule/authority/image/memory/emergency/principle/provision/constitution | function/method/command/code/script | amend, violate, repeal, undermine, endorse
isolate | keep apart from others | The sick puppy was isolated from the others. | people/country/patient/community/alone/community/person/society/_ from/village/island/regime/disease/virus/family/elderly/lonely/international/themselves/diplomatically/politically | gene/protein/compound/molecule/sample/strain | notify, infect, displace, rebuke, reassure
jeopardise,jeopardize | put in danger of being lost or harmed | One lie can jeopardise a friendship. | | | prolong, preserve, accelerate, postpone, precede
justify | show to be right or reasonable | Nothing justifies hitting a dog. | | | conceal, denounce, postpone, foresee, disclose
launch | start (something big or public) | The school launched a reading campaign. | campaign/project/program/programme/investigation/attack/product/service/website/company/operation/initiative/app/site/appeal/inquiry/offensive/war/business/strike/probe/scheme/career/search/study/raid/invasion/assault/movement/magazine/lawsuit/effort/group/platform/petition/store | rocket/satellite/missile/space/orbit/shuttle/spacecraft/boat/ship/probe/mission, the/a/shuttle/rocket/product/satellite/missile _
launch | send into the air or space | The students launched a small rocket. | rocket/satellite/missile/orbit/shuttle/spacecraft/space/moon | campaign/investigation/inquiry/service, the/a/shuttle/rocket/product/satellite/missile _
legislate | make laws | The state legislated against dangerous toys. | | | negotiate, speculate, discriminate, testify, protest
levy | officially demand (a tax or fine) | The city levies a fee on plastic bags. | tax/fine/fee/tariff/duty/charge/penalty/sanction/toll | charge/accusation/criticism | evade, abolish, incur, slash, justify
liberate | set free | The children liberated the birds from the cage. | | | conquer, displace, recruit, detain, ravage
linger | remain for a long time | The smell of paint lingered for days. | | | vanish, intensify, emerge, circulate, fluctuate
lobby | try to persuade politicians to do something | Parents lobbied the council for a safer road. | | | sue, consult, notify, criticise, testify
loom | seem likely to happen soon and cause worry | The exam loomed, and nobody felt ready. | threat/crisis/deadline/election/war/danger/shortage/strike/question/problem/winter/disaster/shutdown/fight/vote/risk | tower/building/mountain/over/above/screen | vanish, resume, erupt, diminish, escalate
lure | attract with something pleasant, often as a trick | He lured the cat into the box with fish. | | | detain, deter, reassure, compel, usher
maintain | keep in good or the same condition | It costs a lot to maintain an old car. | road/system/building/equipment/peace/relationship/control/order/quality/level/balance/health/standard/stability/security/speed/weight/temperature/high/low/infrastructure/database/software/presence/interest/service/tie/bridge/relation/power/contact/status/boat/ship/site/house/pipe/friendship/weight/discipline/network/military/integrity | _ that, innocence, policy/ban | abandon, evaluate, procure, inspect, dismantle
maintain | say firmly that something is true | He maintained that he had never seen the ball. | _ that, innocence | quality/temperature/peace | concede, deduce, speculate, foresee, deny
mandate | order by law or rule | The city mandates helmets for young cyclists. | | | subsidise, recommend, criticise, prohibit, postpone
manifest | show clearly | His fear manifested itself in a shaking voice. | | | conceal, aggravate, exaggerate, stifle, contradict
manipulate | control or influence in a clever, often unfair way | He manipulated his sister into doing his chores. | people/voter/market/price/fear/election/public/opinion/emotion/media/politician/data/result/user/vote/image/fact/medium/mind/us/audience | gene/tool/hand/object/lever/button/code/robot | monitor, analyse, criticise, reassure, disclose
marvel | feel great wonder | We marvelled at the tall trees. | | | resent, complain, speculate, protest, disregard
mediate | help two sides to reach an agreement | Our teacher mediated between the two groups. | between/dispute/conflict/talk/peace/agreement/crisis/war/side/deal/UN | | provoke, prolong, disrupt, witness, aggravate
mimic | copy the look, sound or behaviour of | The parrot mimics our doorbell. | | | monitor, exaggerate, deter, conceal, entice
minimise,minimize | make as small as possible | Wear gloves to minimise the risk of a cut. | risk/damage/cost/impact/harm/effect/loss/waste/use/amount/danger/disruption/exposure/number/contact/error/problem/stress | window/screen/click | foresee, assess, exaggerate, disclose, overlook
mitigate | make less harmful or severe | Trees mitigate the heat in the city. | | | foresee, assess, exacerbate, highlight, conceal
mobilise,mobilize | bring together and make ready for action | She mobilised the whole street to clean the park. | support/people/voter/resource/community/public/force/troop/army/supporter/volunteer/worker/campaign/movement/government/group/military/base/student/women | | reassure, intimidate, withdraw, monitor, compensate
modify | change a little | We modified the recipe and used less sugar. | | | replicate, endorse, retain, scrap, inspect
monitor | watch and check over a period of time | The nurse monitored my temperature all night. | | | disregard, forecast, curb, exaggerate, disclose
negotiate | try to reach an agreement by talking | We negotiated with our parents about bedtime. | deal/agreement/contract/price/peace/treaty/with/settlement/term/party/trade/release/union/government/ceasefire/truce/end/talk/leader/side/behalf | curve/bend/corner/stairs/terrain/obstacle/path | ratify, clash, breach, compete, publicise
neglect | fail to take care of | He neglected his plants, and they died. | child/duty/health/problem/issue/area/need/maintenance/animal/community/property/school/education/care/_ PRON/government | _ to | resent, inherit, exploit, oversee, evaluate
nominate | officially suggest for a position or prize | We nominated Tom as class speaker. | | | rebuke, commend, consult, compensate, dismiss#2
notify | tell or inform | Please notify the office if you are ill. | | | consult, sue, compensate, reassure, intimidate
nurture | care for and help to grow | She nurtures every seed in her garden. | | | assess, exploit, stifle, inherit, conceal
oblige | force because of a law, promise or need | The rain obliged us to cancel the race. | _ .. to | much | permit, persuade, tempt, discourage, exempt
obscure | make hard to see or understand | A tall hat obscured my view of the stage. | | | exaggerate, clarify, contradict, reflect, preserve
obstruct | block or get in the way of | A parked van obstructed the gate. | | | monitor, facilitate, scrutinise, bypass, oversee
obtain | get | You can obtain a map at the station. | | | verify, conceal, disclose, withhold, inspect
offend | hurt the feelings of or make angry | His joke offended our neighbour. | people/anyone/someone/joke/remark/word/feel/religious/sensibility/comment/muslim/voter/language/reader/cartoon/sense | again/prison/criminal/crime | reassure, impress, confuse, persuade, notify
offset | balance the effect of | The cheap ticket offset the cost of the hotel. | cost/loss/carbon/effect/emission/gain/tax/cut/rise/increase/decline/price/damage/impact/benefit/revenue/fall/drop | printing/pixel/index/byte/print/margin | incur, exceed, conceal, foresee, reflect
omit | leave out | She omitted one name from the list. | | | verify, distort, emphasise, disclose, incorporate
oppress | treat people cruelly and deny them freedom | The cruel king oppressed his people. | | | displace, accuse, represent, recruit, liberate
orchestrate | plan and organise carefully, often secretly | My sister orchestrated a surprise party. | attack/campaign/plan/plot/effort/coup/event/deal/movement/carefully/scheme/protest/killing | music/symphony/composer/kubernetes/container | thwart, condemn, investigate, witness, resist
oust | force out of a position of power | The members ousted the lazy captain. | | | appoint, rebuke, accuse, commend, consult
outlaw | make illegal | The town outlawed fireworks in the park. | | | subsidise, regulate, criticise, authorise, monitor
outline | describe the main points of | She outlined her plan in two minutes. | plan/proposal/report/step/policy/idea/reason/strategy/vision/letter/speech/detail/how/what/measure/goal/concern/view/case/approach/position/document/rule/argument | draw/shape/black/border/pencil | implement, criticise, revise, conceal, postpone
outweigh | be more important than | The fun outweighed the cost. | | | resemble, precede, conceal, entail, reflect
overhaul | change or repair thoroughly | They overhauled the old timetable. | | | criticise, inspect, abolish, fund, uphold
overlook | fail to notice | I overlooked one mistake in my essay. | fact/mistake/problem/error/often/issue/detail/need/easy/easily/evidence/importance/factor/point/sign/people | river/sea/hotel/valley/city/window/park/house/square/harbour/harbor/lake/balcony/terrace/bay | oversee, conceal, exaggerate, remedy, foresee
oversee | watch and direct (work or people) | Two parents oversaw the building of the stage. | | | overlook, fund, postpone, foresee, disrupt
overthrow | remove (a ruler or government) from power | The soldiers overthrew the king in one night. | | | criticise, restore, endorse, consult, exploit
overturn | officially change (a decision or result) to its opposite | The referee overturned the goal after a long look. | decision/ruling/conviction/verdict/ban/law/court/election/result/sentence/judgment/appeal/veto/policy/rule/order/roe | car/truck/boat/vehicle/table/bus/lorry/ship/train/turtle | uphold, justify, defer, publicise, appeal
overwhelm | be too much or too strong for | So many questions at once overwhelmed me. | | | entice, impress, isolate, reassure, bypass
`;
