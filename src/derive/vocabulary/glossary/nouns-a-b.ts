/** Nouns from A to B: word | definition | example | cues | vetoes | distractors. */
export const nounsAToB = `
abolition | the official ending of something | Pupils cheered the abolition of homework on Fridays. | | | preservation, expansion, enforcement, restoration
absence | the state of not being there or not existing | Nobody noticed my absence from the party. | | leave of _
absurdity | a very silly or unreasonable thing or quality | We laughed at the absurdity of wearing coats in the pool.
abundance | a very large amount | The garden gave us an abundance of tomatoes. | | relative _, _ agenda/movement, _ of .. species, species/sample, isotope/element/oxide, protein/rna/transcript
abuse | cruel, harmful or insulting treatment | The kennel was closed because of the abuse of dogs. | child/sexual/physical/domestic/victim/torture/verbal/emotional/animal/police/prisoner/survivor/right | drug/alcohol/substance/power, _ of .. power/office/position/trust/system
abuse | use that is wrong or harmful | Using the alarm as a joke is an abuse of it. | drug/alcohol/substance/opioid .. _, _ of .. drug/alcohol/power/position/authority/office/system/trust/process/privilege | child/sexual/domestic/victim/survivor
access | the chance or right to use, reach or see something | Every pupil has access to the library. | _ to
accessibility | how easily something can be reached, used or understood | A ramp improved the accessibility of the school.
acclaim | great and public praise | Her cake won acclaim from the whole street. | | | ridicule, scrutiny, compensation, indifference
accommodation | a place to stay or live | Our accommodation was a tent by the lake. | hotel/stay/rent/housing/student/tourist/guest/temporary/holiday/travel/refugee/homeless | reasonable/religious/employer/disability/disabled/classroom/workplace, an _, _ with/between
accomplice | someone who helps another to do wrong or commit a crime | The cat was my accomplice when I took the fish. | | | bystander, rival, hostage, guardian
accomplishment | something difficult that has been done well | Swimming a mile was a great accomplishment. | | sense/feeling of _, _ of .. goal/task/mission | ambition, setback, coincidence, obligation, blunder
accord | an official agreement, as between countries | Both teams signed an accord about the shared field. | peace/sign/reach/climate/nuclear/trade/negotiate/break/treaty/government/country/nation/minister | of .. own _, in/with .. _ with, one _, honda/car | petition, ultimatum, decree, manifesto
account | a description or explanation of something | His account of the match made us laugh. | witness/eyewitness/version/describe/story/historian/read/memoir, _ of | bank/user/customer/client/twitter/facebook/instagram/tiktok/youtube/telegram/social/email/password/login/savings/retirement/investment/offshore/trading/money/fund/deficit/into/hacker/fake/balance/tax, expense/checking/current/official/verified _, _ for, on .. _ of, by .. _, to _, take .. into _, take .. _, of no/little _, @user/login/password/server
accountability | the duty to explain one's actions and answer for them | The captain showed accountability after the lost game. | | | impartiality, leniency, autonomy, efficiency, privacy
accuracy | how exact and free of mistakes something is | I checked the accuracy of the clock.
accusation | a statement that someone has done something wrong | The accusation that I ate the pie was true. | | | denial, prediction, assurance, recommendation, objection
achievement | success in doing something, or something done successfully | Learning to skate was a big achievement for him.
acquisition | the act of getting or buying something | The club celebrated the acquisition of a new boat. | | language/data/skill, gps/signal/satellite, latest/newest/summer/winter/prized/valuable/good/great _
activism | public action to support a cause or change society | Her activism began with a poster about plastic bags. | | judicial/judge/court/shareholder/investor | philanthropy, propaganda, litigation, vandalism
activist | a person who works publicly for a cause or for social change | An activist handed us a leaflet about clean rivers. | | _ NOUN, investor/shareholder/fund | correspondent, entrepreneur, lawmaker, diplomat, spectator
adaptation | a change that makes something fit new conditions | A thick coat is a good adaptation to cold. | climate/species/environment/change/evolution/animal/plant/survive | film/novel/book/movie/stage/tv/television/screen
addiction | the state of being unable to stop a harmful habit | His addiction to video games cost him much sleep.
adherence | the act of closely following a rule, plan or belief | The referee praised our adherence to the rules. | | cell/bacterium/surface/skin | resistance, indifference, aversion, objection
adjustment | a change made to suit a need or a new situation | One adjustment of the strap stopped the pain.
administration | the government led by a president or other head | Her administration lowered the price of bread. | president/trump/obama/biden/bush/clinton/reagan/presidential/congress/senate/republican/democrat/federal/policy/white | school/university/hospital/college/drug/food/business/system/contract, _ of justice/drug/vaccine/medicine/estate, in/into _, administrator/insolvency, civil/public/military/colonial/occupation/regional _ | judiciary, legislature, embassy, lobby, electorate
administration | the people who run a school, town or company | The school administration moved the exams to June. | school/university/hospital/college/campus/town/city/local/company | president/trump/obama/biden/bush/clinton/congress/food/drug/administrator/insolvency/dose, in/into/public/business _, _ of
admission | a statement that something bad is true | His admission that he had lied surprised us. | guilt/fault/wrongdoing/mistake/error/confess/lie, _ that | school/college/university/hospital/ticket/fee/student/free/test/office/price/patient/museum/zoo/adult, eu/nato/bar/programme/program/applicant/application/harvard/undergraduate
adolescence | the years between childhood and being an adult | Many people grow fast during adolescence. | | | infancy, maturity, heyday, captivity, unemployment
adolescent | a young person between child and adult | The coach understands what an adolescent needs. | | _ NOUN | newcomer, employee, immigrant, veteran, survivor
advancement | a step forward, or progress to a better state | The prize is for the advancement of science.
advent | the coming or arrival of someone or something | Letters grew rare after the advent of email. | _ of | | decline, abolition, suppression, revival
adversary | someone or something that one fights or struggles against | My sister is a dangerous adversary at chess. | | @attacker/protocol/network | ally, predecessor, mentor, bystander, beneficiary
adversity | hard times and difficulties | The team stayed cheerful in adversity. | | | temptation, criticism, rivalry, solitude, ridicule
advocacy | public support for an idea or a group | Her advocacy for street cats filled three shelters. | | | opposition, criticism, indifference, scrutiny
advocate | a person who speaks or acts in support of an idea or group | My uncle is an advocate of cold showers. | | devil .. _, _ general, court/lawyer/judge | critic, founder, opponent, correspondent, spectator
aesthetics,aesthetic | ideas about beauty, or the way something looks | The plain aesthetics of the room calmed us.
affair | an event or matter | The picnic was a noisy affair. | noisy/quiet/whole/sorry/simple/lavish/formal/grand/sad/messy/lively/tense/dull/scrappy/lengthy/one-sided _ | love/lover/husband/wife/marriage/sexual/mistress/affairs/extramarital, foreign _, ~affairs
affection | a warm feeling of liking or love | She spoke of her old bike with affection. | | | contempt, remorse, impatience, resentment
aftermath | the time or effects that follow a bad or important event | In the aftermath of the storm we cleaned the yard. | | | onset, anticipation, duration, likelihood
agenda | a list of things to do or discuss, or a set of aims | The trip was first on the agenda of our meeting.
aggression | angry, violent or forceful behaviour, or an attack | The dog showed no aggression towards the cat. | | possible/potential/threat | restraint, indifference, negligence, hesitation, retreat
aggressor | a person or country that attacks first | In the snowball fight my brother was the aggressor. | | | victim, intermediary, defector, bystander
agony | terrible pain of body or mind | He was in agony after he stubbed his toe. | | _ aunt/uncle/column | paralysis, indignation, remorse, lethargy
aide | a person whose job is to help someone, such as a politician | The mayor's aide carried three umbrellas. | | hearing/visual _, _ memoire | donor, critic, rival, predecessor, correspondent
algorithm | a set of steps, as in a computer program, to reach a result | An algorithm chooses the next song for me.
alienation | the state of being or feeling cut off from others | New pupils may feel alienation in the first week. | | share/land/property/asset
alignment | the state of being in line or in agreement | Check the alignment of the wheels before the ride.
allegation | a claim, not yet proved, that someone did wrong | The allegation that I cheated was false. | | | recommendation, prediction, objection, assurance
allegiance | loyalty to a leader, country, group or idea | His allegiance to the blue team never changed. | | | hostility, gratitude, indifference, resentment
alliance | a union of people, groups or countries for a shared aim | The two small clubs formed an alliance. | | | rivalry, truce, monopoly, militia
allocation | the sharing out of something, or the share given | Each class got an allocation of ten books. | | byte/slab/memory/page
allowance | an amount of money given regularly | She saves half of her weekly allowance. | money/pay/weekly/daily/monthly/pension/spend/pound/dollar | _ for/make .. for/make, tax/carbon/emission/baggage/luggage/calorie
ally | a country, group or person that supports another | My cousin was my only ally in the argument. | | | rival, critic, bystander, predecessor
alternative | something that can be chosen instead | Walking is a cheap alternative to the bus.
altitude | height above the sea or the ground | At that altitude the air is thin. | | | intensity, proximity, duration, momentum, capacity
ambassador | a high official who represents a country abroad | The ambassador opened the festival of her country. | country/embassy/nation/foreign/diplomat/united/american/british/russian/chinese/minister/president/government/recall | brand/goodwill/charity/campaign/tourism/sport/club/global/unicef, book/fashion/youth/science/cultural/unofficial/celebrity | policymaker, correspondent, prosecutor, lobbyist, philanthropist
ambiguity | the state of being unclear or having more than one meaning | The ambiguity of the sign sent us the wrong way. | | | simplicity, legitimacy, accuracy, transparency
ambition | a strong wish to achieve something | Her ambition is to become a pilot.
amendment | a change made to a law, contract or text | The club voted for an amendment to its rules. | | first/second/fourth/fifth/fourteenth _, @code/commit/repository, soil/compost/garden/gardener, changeset, @changeset, sixth/eighth/tenth/thirteenth/fifteenth/nineteenth _ | exemption, objection, petition, embargo
amenity | a useful or pleasant feature of a place | A pool is the best amenity of our camp. | | | monument, retailer, hazard, restriction, nuisance
amnesty | an official pardon for people who broke a law | The library gave an amnesty for late books. | | _ international | citizenship, asylum, compensation, autonomy
analogy | a comparison that explains one thing by another | She used the analogy of a garden to explain friendship. | | | anecdote, paradox, exaggeration, prediction, critique
analyst | a person who studies a subject closely as a job | An analyst explained why bread costs more. | | | executive, lobbyist, entrepreneur, activist, retailer
ancestor | an earlier person or living thing from which others come | My ancestor came here on a small ship.
anecdote | a short story about something that really happened | He told an anecdote about his first job. | | | analogy, prediction, critique, maxim, recommendation, misconception
animosity | strong dislike or anger | There was no animosity after the game. | | | rapport, kinship, apathy, gratitude, solidarity
anniversary | a day that marks an event of an earlier year | The school marked its fiftieth anniversary with a parade.
anomaly | something that is different from what is normal | Snow in June would be an anomaly here. | | | trend, setback, coincidence, milestone
antibiotic | a medicine that kills bacteria | The doctor gave her an antibiotic for her throat.
anticipation | the feeling or act of expecting something | We opened the box with great anticipation.
anxiety | a feeling of worry or fear | His anxiety before the test kept him awake.
apathy | a lack of interest or feeling | Our coach hates apathy more than mistakes. | | | resentment, impatience, arrogance, defiance, optimism
apparatus | the tools or system needed for a purpose | The apparatus for the experiment filled the table. | laboratory/experiment/breathe/equipment/fire/gym/measure/device/scientist | state/security/party/government/bureaucratic/intelligence
appeal | a serious public request | The appeal for blankets worked at once. | charity/fund/urgent/help/launch/support/humanitarian/emergency/donation, _ for | court/judge/ruling/conviction/verdict/sentence/lawyer/supreme/lose/file/voter, _ to
appeal | a request to a higher authority to change a ruling | The lawyer won the appeal. | court/judge/ruling/conviction/verdict/sentence/lawyer/supreme/file/reject/prison/ban/suspension, _ against | charity/donation/voter/blanket, of _, _ for .. calm/witness/help/information | settlement, testimony, injunction, indictment, extradition
appeal | the quality of being attractive or interesting | The appeal of the beach is its quiet. | _ of, lose .. _, popular/mass/broad/wide/lasting/universal/aesthetic, _ to .. voter/reader/audience/young/consumer/customer | court/judge/ruling/conviction/donation/decision/order/dismissal/verdict/sentence, _ for/against | drawback, complexity, obscurity, legitimacy
appetite | a wish for food or something else | The long walk gave us a good appetite.
applicant | a person who formally asks for something, such as a job | Each applicant had to write a letter. | | | employee, recipient, contractor, sponsor
apprehension | worry or fear about what may come | I felt apprehension before the dentist called me. | | police/suspect/arrest/criminal/fugitive | impatience, remorse, resentment, nostalgia
approach | a way of dealing with something | His approach to cleaning is to hide things. | new/different/to/strategy/method/cautious/take, _ to | landing/runway/airport/takeover/bid/offer, _ of
approval | agreement, a good opinion or permission | We need the approval of our parents for the trip.
architect | a person who designs buildings or plans something big | The architect drew a house with a round door.
archive | a collection of documents and records from the past | We found the photo in the town archive. | | file/zip/tar/folder, date/category/blog/email/post
arena | a large building or place for sports and shows | The arena was full of singing fans. | sport/game/concert/fan/seat/event/hockey/basketball/stadium/crowd/build | political/public/international/policy/global/diplomatic, _ of
arrogance | the attitude of someone who feels better than others | His arrogance cost him many friends. | | | humility, greed, recklessness, impatience
arsenal | a large store of weapons, as of an army or country | The castle kept an arsenal behind thick walls. | nuclear/weapon/missile/military/bomb/chemical/country/warhead/soviet | football/league/club/chelsea/liverpool/manchester, _ of .. tool/tactic/trick/pitch/shot/skill/drug/technique/measure/medicine/player, gunners/premier/wenger/emirates/match/goal | fleet, infrastructure, militia, inventory, archive
artifact,artefact | an object made by people long ago | The oldest artifact in the museum is a comb. | ancient/museum/old/historical/archaeologist/archaeology/find/dig/century/site | build/code/compression/software/image | replica, commodity, monument, livestock
aspect | a part or feature of a situation, subject or person | The best aspect of camp is the food. | | _ ratio
aspiration | a strong hope of achieving something | Her aspiration is to write songs. | | lung/needle/fluid/pneumonia | accomplishment, grievance, obligation, privilege
assassination | the murder of an important person | The film is about the assassination of a king. | | character _ | resignation, betrayal, imprisonment, inauguration
assault | a violent or very strong attack | The guard was arrested after an assault on a visitor. | | _ rifle/weapon/course, sexual/indecent .. _, _ on .. sense, _ on .. record/summit/title/everest | theft, blockade, vandalism, accusation
assembly | a group chosen to make decisions or laws | The village assembly voted for a new well. | vote/elect/parliament/law/constituent/legislative/member/election/un, general/national/state/legislative/constituent/federal _ | line/part/plant/factory/instruction/language/code/school/hall/freedom/peaceful/unlawful, of _
assertion | a firm statement that something is true | Her assertion that pigs can swim is correct. | | @test/code/compiler | denial, proposal, objection, prediction
assessment | a judgement of how good, large or serious something is | The doctor's assessment took ten minutes.
asset | someone or something useful or valuable | Patience is a great asset for a teacher. | great/important/valuable/value/company/financial/bank/sell/own/wealth/property/strategic/key/most | cia/spy/agent/intelligence
assignment | a task given to someone | Our first assignment was to draw a leaf. | | variable/value/operator/role/seat, for _
assistance | help | The old man needed assistance with the stairs.
assumption | something taken as true without proof | The assumption that all cats hate water is wrong. | | _ of .. power/office/role/duty/risk | finding, assurance, denial, objection
assurance | a promise that something is or will be so | We had his assurance that the dog was friendly. | give/receive/seek/government/promise, _ that | quality/insurance/life/self, with/calm/quiet/more _
asylum | a country's protection for people in danger | The family asked for asylum after the war. | | insane/mental/lunatic | amnesty, compensation, autonomy, recognition
atmosphere | the feeling of a place or situation | The atmosphere at the party was cheerful. | friendly/tense/festive/relaxed/hostile/create/party/concert/fear/family/team/crowd/political | carbon/gas/ozone/earth/planet/oxygen/air/climate/dioxide/heat/greenhouse/emission
atmosphere | the gases around the Earth or another planet | A shooting star burns up in the atmosphere. | carbon/gas/ozone/earth/planet/oxygen/climate/dioxide/heat/greenhouse/emission/mars/layer | friendly/festive/tense
atrocity | an extremely cruel act, as in war | The book describes an atrocity of the last war. | | | blunder, theft, skirmish, retreat, treason
attainment | the act of reaching a goal, or the level reached | The certificate shows her attainment in French.
attendance | the fact or number of people being there | Attendance at the club doubled after the free cake. | | in close _
attitude | a way of thinking or feeling about something | Her attitude to spiders has changed.
attribute | a quality that someone or something has | Good hearing is an attribute of owls. | | html/tag/xml/element/class/data, image/alt
audit | a careful check, as of accounts | The audit showed that ten pounds were missing. | | @code/security/software/log, _ trail/log | census, poll, forecast, lawsuit, referendum
austerity | the policy or practice of spending much less | During austerity the town closed its pool. | | gothic/monastic/style/architecture/decor/design/aesthetic | privatisation, corruption, inflation, censorship
authenticity | the quality of being real and true, not false or copied | An expert tested the authenticity of the old coin. | | @message/key/token | significance, novelty, clarity, scarcity
authoritarianism | rule that demands obedience and allows little freedom | The novel is a warning against authoritarianism. | | | populism, capitalism, nationalism, imperialism
authority | the power to give orders or make decisions | Only the head has the authority to close the school. | _ to, power/legal/moral/lack/exercise/delegate/sovereign, _ over | authorities/local/port/housing/transport/transportation/health/transit/planning, _ on, ~authorities
autocracy | rule by one person with total power, or such a country | The king turned the land into an autocracy. | | | republic, capitalism, populism, nationalism
autonomy | the freedom to rule oneself or make one's own decisions | Teenagers want more autonomy at home. | | vehicle/car/robot, @robot/agent/battery | equality, prosperity, transparency, supervision
availability | the fact that something can be had or used | Ask about the availability of tickets.
avalanche | a mass of snow that slides down a mountain | The avalanche blocked the only road. | snow/mountain/ski/skier/bury/rescue/slope/alps/himalaya/risk/village | _ of
aversion | strong dislike of something, or the wish to avoid it | He has an aversion to cold soup. | | | indifference, vulnerability, addiction, allegiance
awareness | knowledge that something exists or is so | The poster raised awareness of road safety.
backdrop | the situation in which something happens | They met against the backdrop of a long war. | _ of/to/for, political/economic/war, _ against | stage/curtain/paint/photo/mountain/hill/skyline/sky/sea/scenery/scenic/colour/color/picturesque
backlash | a strong angry reaction by many people | The new uniform caused a backlash among pupils. | | | lawsuit, investigation, debate, trend, shortage
bacterium | a tiny living thing that may cause illness | One bacterium can become millions in a day.
bailout | money given to save a company, bank or country from ruin | The club survived only through a bailout by fans. | | | merger, audit, lawsuit, boycott, petition
ballot | a secret vote, or the paper used for it | Each pupil put a ballot into the box.
ban | an order that forbids something | The ban on chewing gum lasted a week.
bankruptcy | the state of being unable to pay what one owes | The toy shop closed after its bankruptcy. | | moral/intellectual _ | merger, expansion, litigation, privatisation, unemployment
bargain | something bought for less than usual | The bike was a bargain at ten pounds. | price/buy/sale/shop/cheap/sell/cost/store/hunter | plea/collective/chip/table/into/grand/faustian/keep
barrage | a great many things that come fast | A barrage of questions met the new teacher. | _ of | dam/tidal/river/balloon
barrier | something that blocks the way or makes progress hard | Shyness was a barrier to making friends.
battlefield | a place where a battle or struggle takes place | Poppies now grow on the old battlefield.
beacon | a light or example that guides people | The lamp in her window was a beacon for us. | _ of .. hope/freedom/democracy/light, hope/light/lighthouse | bluetooth/web/radio/emergency/signal
bearer | a person who carries, holds or brings something | The bearer of this card may use the pool. | | token
behalf | the interest of someone for whom one acts | I thank you on behalf of my class.
belligerence | angry readiness to fight | The goose met us with belligerence. | | | courtesy, reluctance, indifference, secrecy
benchmark | a standard used to judge other things | Her time is the benchmark for all runners. | set/standard/compare/measure/quality/interest/price/rate, _ against | cpu/software/code/gpu
beneficiary | a person, group or thing that gains from something | The animal shelter was the beneficiary of the sale. | | | victim, opponent, founder, critic
benefit | a good effect or advantage | One benefit of walking is fresh air. | health/economic/cost/advantage/risk/social/mutual/potential/many/main/real/great, _ of | unemployment/welfare/disability/housing/claim/pension/insurance/concert/retirement/tax
betrayal | disloyalty to a person, country or belief | Telling my secret was a betrayal. | | | misunderstanding, exclusion, endorsement, rivalry
bias | a tendency to favour or reject one side, view or group | The judge of the pie contest showed no bias. | | easing/tightening/rate/policy _, @voltage/neuron/estimator, _ cut/binding/tape, cognitive/confirmation/sampling/selection/survivorship/recency/hindsight/optimism/systematic/observer _, slider/sensor/calibration, ~biases | exaggeration, leniency, negligence, secrecy, censorship
bigotry | hatred or unfair dislike of people because they are different | The song protests against bigotry. | | | tolerance, hypocrisy, greed, negligence
biodiversity | the variety of living things in a place | Old forests have great biodiversity. | | | wilderness, resilience, heritage, livestock
blackmail | the use of threats, as to reveal a secret, to get something | Asking for sweets to keep quiet is blackmail. | | | bribery, deception, sabotage, forgery
blame | responsibility for something bad | I took the blame for the broken vase.
blast | an explosion or its force | The blast broke windows in two streets. | bomb/explosion/kill/injure/explosive/victim/police/damage/nuclear/site/suicide/window | _ of .. air/wind/heat/past/have, _ from .. past, have .. _, _ furnace
blockade | the closing off of a place to people and goods | The farmers ended their blockade of the road. | | mental/nerve | occupation, bombardment, evacuation, inspection
blunder | a stupid or careless mistake | Forgetting the map was a blunder. | | | precaution, triumph, ploy, provocation
bombardment | a heavy attack with shells, rockets or other explosives | The old tower survived the bombardment. | | _ of .. question/advert/message/information/news, particle/neutron/electron/asteroid/meteorite/ion, ad/advert/advertising/notification/media/stimulus/image | blockade, occupation, evacuation, famine
bond | something that joins people or animals closely | Music is the bond between the two friends. | friendship/family/emotional/strong/close/parent/mother/child/social/trust/share/community, _ between | government/market/treasury/yield/investor/debt/issue/bank/bail/chemical/price/interest/municipal/corporate/sell/rate/hydrogen/molecule/atom/james
boom | a time of fast growth | The ice-cream shop had a boom in July. | economic/economy/housing/oil/market/tourism/growth/price/industry/construction/tech/baby/property/business/ai/investment/stock/building | sonic/noise/loud/explosion, ~booms
boost | something that raises, helps or encourages | The prize was a boost for the small team.
bout | a short period of something bad | After a bout of flu she slept all day. | _ of | boxing/fight/fighter/boxer/round/champion
boycott | a refusal to buy, use or attend, as a protest | The boycott ended when the shop lowered its prices. | | | lawsuit, referendum, inspection, merger, subsidy
breach | the breaking of a rule, promise, agreement or trust | Sharing the password is a breach of the rules. | law/rule/contract/agreement/trust/treaty/ethics, _ of | wall/dam/levee/hull/fence/barrier, data/security/hacker/hack/network/server/computer/cyber, @data/hacker/password/security, _ of .. peace/security/privacy/airspace/border/defence/defense | renewal, interpretation, revision, imposition
breakdown | a failure of a machine, system or relation | The bus had a breakdown near the bridge. | car/machine/bus/system/communication/talk/mechanical/equipment/negotiation/order | nervous/mental/figure/data/emotional, _ of .. cost
breakthrough | an important discovery or step forward | The new vaccine was a breakthrough. | | innings/inning/wicket/batting/batsman/bowler/cricket/goal/match, @innings/wicket/batsman/bowler/cricket, _ infection/case/performance/role/hit/novel/album/artist | setback, concession, scandal, coincidence
bribe | something valuable given to make a person act dishonestly | The guard refused the bribe. | | | ransom, inheritance, privilege, bargain
bribery | the giving or taking of money or gifts for dishonest help | The referee was accused of bribery. | | | perjury, negligence, forgery, vandalism
brink | the point just before something important or bad | The shop was on the brink of closing.
brutality | great cruelty and violence | The brutality of the war shocked the reporter. | | | negligence, corruption, censorship, treason
budget | money set aside for something, or a plan to spend it | Our budget for the party is thirty pounds. | | _ airline/hotel/phone/traveler/traveller
bulk | the largest part of something | The bulk of the work was done by noon. | the _ of | _ buy/in bulk/order, the _ of .. body/ship/building/mountain | residue, excess, reserve, dearth
burden | something heavy or difficult to bear | The late payment was a burden for the family. | | _ of proof/beast, prove/proof/prosecution | privilege, incentive, opportunity, temptation
bureaucracy | a system of many officials and complicated rules | Getting a permit took weeks of bureaucracy. | | | litigation, corruption, surveillance, deliberation, legislation
bystander | someone who is there but takes no part | A bystander filmed the escape of the zebra. | | | accomplice, survivor, demonstrator, volunteer
`;
