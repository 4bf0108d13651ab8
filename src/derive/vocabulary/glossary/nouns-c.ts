/** Nouns with C: word | definition | example | cues | vetoes | distractors. */
export const nounsC = `
calamity | an event that causes great harm | The flood was a calamity for the valley. | | | miracle, breakthrough, controversy, coincidence
calibre,caliber | the quality or ability of someone or something | We rarely hear a singer of her calibre. | _ of, high/quality/player/candidate | gun/rifle/pistol/bullet/weapon/gauge/ammunition/shell/machine, NUM _
campaign | a series of actions to reach a goal | The campaign for a bike lane lasted a year. | advertising/election/presidential/political/public/awareness/launch/run/policy/media/raise, _ against/for | military/bombing/air/war/army
candidate | a person who hopes to be chosen | Each candidate gave a short speech. | vote/voter/election/party/job/presidential/president/office/senate/elect/interview/republican/democrat/democratic/seat/campaign/debate/poll/mayor/parliament/speech | drug/vaccine/gene/surgery/treatment/therapy/planet/takeover/phd/doctoral
candour,candor | openness and honesty in what one says | We liked the candour of her answer. | | | secrecy, hypocrisy, eloquence, impatience
capability | the power, skill or means to do something | The robot has the capability to climb stairs. | | @kernel/api/permission
capacity | how much something can hold, make or do | The capacity of the bottle is one litre. | full/hold/storage/hospital/stadium/production/power/limit/room/seat/energy/megawatt/increase/generate/prison/battery | in .. _ as/official, _ to/for, official/personal/private/advisory _
capital | money used to start, run or invest in a business | He needed capital to open a bakery. | invest/investor/investment/venture/market/raise/money/business/bank/gain/fund/company/firm/profit/labor/labour | city/punishment/letter/murder/country/state/north/south/embassy/province, _ of, _ city, the _, the/'s/’s ADJ/PROPN _, 's/’s/its _, human/social/cultural/political _
capitalism | an economic system of privately owned businesses run for profit | The essay compares capitalism with other systems. | | | monarchy, nationalism, imperialism, authoritarianism, globalisation
captivity | the state of being kept in a place and not free | The bear was born in captivity. | | | quarantine, exile, poverty, wilderness
carbon | the chemical element in coal, whose gases warm the air | Trees store carbon in their wood. | emission/climate/dioxide/footprint/tax/fuel/atmosphere/energy/greenhouse/neutral/store/low | dating/fiber/fibre/copy
caricature | a picture or description that exaggerates to mock | The caricature gave the mayor huge ears. | | | replica, epitome, tribute, memoir
carnage | killing or destruction on a large scale | Reporters described the carnage after the battle. | | market/stock, @game/player | famine, evacuation, retreat, congestion
casualty | a person hurt or killed, or a thing lost | There was not one casualty in the crash. | | _ department/ward, insurance/insurer, property and _ | survivor, hostage, beneficiary, bystander
catalyst | someone or something that sets off a change | Her question was the catalyst for a long debate. | | chemical/reaction/enzyme/hydrogen/palladium/oxide/molecule/fuel/metal/platinum | obstacle, substitute, remedy, backdrop
catastrophe | an event that does terrible harm | The broken dam was a catastrophe for the farms. | | | shortage, breakthrough, controversy, miracle
caution | great care to avoid danger or mistakes | Cross the old bridge with caution. | | referee/foul/yellow, a/police/formal/conditional/simple _, _ flag/period/lap
caveat | a warning or condition that limits what has been said | I like the plan, with one caveat. | | _ emptor, _ lector | assurance, incentive, anecdote, prediction
ceasefire,cease-fire | an agreement to stop fighting | The ceasefire lasted only three days. | | | embargo, evacuation, offensive, blockade
censorship | the official control of what may be said or shown | Censorship left holes in the newspaper. | | | surveillance, corruption, piracy, propaganda, bureaucracy
census | an official or full count, as of a country's people | The census counted ninety people in our village. | | | referendum, audit, forecast, poll
ceremony | a formal event for a special occasion | The prize was given in a short ceremony.
certainty | the state of being sure, or something sure | Nobody can say with certainty when it will rain.
characteristic | a typical quality of someone or something | Stripes are a characteristic of zebras.
charity | an organisation that helps those in need, or such help | The cake sale raised money for charity.
charter | a document that states rights or aims | The charter of the club has nine rules. | right/un/united/sign/document/nation/freedom/european/found/city | flight/school/plane/boat/jet/bus/company/yacht/helicopter/vessel/ship/airline
chronicle | a record of events in the order they happened | The chronicle tells of a great flood. | history/medieval/monk/century/book/diary, _ of | newspaper/houston/francisco/editor/reporter
circulation | the passing of something around | The old coins are no longer in circulation. | out/money/coin/note/copy/bank/currency, _ into | blood/newspaper/magazine/heart/daily/ocean
circumstance | a fact or condition of a situation | Rain was the one circumstance we had not planned for. | | under no _, reduced/straitened _, pomp
citation | a line that names the source of information | Each fact in the essay needs a citation. | source/paper/wikipedia/journal/reference/article/text | police/traffic/court/ticket/award/officer
citizenship | membership of a country, with its rights and duties | She received citizenship after ten years. | | good/corporate/digital/global _ | exemption, pension, compensation, autonomy
civilian | a person who is not in the army or police | The soldier was a civilian again after the war. | | _ NOUN | foreigner, militant, hostage, correspondent, veteran
clarity | the quality of being easy to see, hear or understand | The map was praised for its clarity. | | diamond/gem
clash | a fight, contest or conflict between people or things | The clash between the brothers was about a ball. | | _ of color/colour/symbols/head/date, schedule/diary/timetable | negotiation, demonstration, collaboration, reconciliation
clearance | official permission | The pilot waited for clearance to land. | security/permission/pilot/land/get/give/obtain/government | sale/slum/mine/forest/height/goal/defender/ball/header
clemency | mercy that lightens or cancels a punishment | The king granted the thief clemency. | | | asylum, compensation, recognition, privacy
clout | power to influence others | The oldest player has the most clout in the team. | | | expertise, ambition, ingenuity, enthusiasm
coalition | a union of parties, groups or states that act together | The two small parties formed a coalition. | | | lobby, legislature, militia, ministry, delegation
coercion | the use of force or threats to get one's way | She signed freely and without coercion. | | type _, @type/javascript/string/variable | deception, supervision, negotiation, secrecy
cohesion | the state of holding together as one | Singing together gave the class cohesion. | | @module/class/coupling | discipline, autonomy, prosperity, rivalry
cohort | people with something in common, such as age | My cohort started school in the same year. | | ~cohorts, his/her/their _
coincidence | a surprising meeting of events that happens by chance | By coincidence we wore the same hat.
collaboration | work done together with others | The mural was a collaboration of three classes. | | nazi/vichy/enemy/fascist/occupier, PROPN _, ) _, by the _, @physicist/detector/neutrino/telescope/particle | rivalry, confrontation, correspondence, comparison, tribute
collapse | a sudden fall or failure | Nobody was hurt in the collapse of the shed.
commencement | the beginning of something | Silence fell at the commencement of the play. | | _ speech/address/graduate/university/ceremony/college
commentary | spoken or written remarks or opinions | His commentary on the match was funny.
commentator | a person who gives opinions or reports on events | The commentator shouted when we scored. | | | lobbyist, spectator, executive, sponsor
commerce | the buying and selling of goods and services | The port was built for commerce. | | chamber/department of _, _ department/secretary/committee/ministry, e _ | migration, industrialisation, warfare, exploration
commission | a group of people given an official task | A commission looked into the accident. | european/government/report/chair/inquiry/member/president/independent/head/investigate/truth/electoral/federal/trade/executive | sale/percent/agent/earn/fee/painting/portrait/artist/pay/sculpture/sculptor/opera/composer/broker, out of _, in/into _, _ of .. crime/offence/offense/act
commitment | a firm promise, or steady loyalty and effort | Owning a dog is a commitment for years. | | git/code, @git/code/hash, work/family/prior/other/time/financial _ | proposal, indifference, objection, threat
commodity | a raw material or product that is bought and sold | Coffee is a commodity that many countries sell. | | _ NOUN, rare/valuable/precious/scarce/hot .. _ | nutrient, component, privilege, prototype
commonplace | something that happens often and surprises nobody | Video calls are now a commonplace.
communism | a political system in which property belongs to all | My grandmother grew up under communism. | | | monarchy, imperialism, nationalism, democracy, segregation, populism
commuter | a person who travels regularly to work | Every commuter on the train was reading. | | _ NOUN | pedestrian, resident, newcomer, foreigner
companion | someone who spends time or travels with another | Her dog was a faithful companion. | | _ app/book/piece/volume/website/guide/star/planet/galaxy, browse/browser/app, galaxy/telescope/orbit/astronomer
comparison | the act of looking for likenesses and differences | In comparison with mine, your room is tidy.
compassion | a feeling of pity for others and a wish to help | The nurse treated everyone with compassion. | | | contempt, indifference, arrogance, impatience, suspicion
compensation | money paid for loss, harm or work | She got compensation for the lost suitcase. | | executive/ceo/salary | recognition, inheritance, publicity, punishment
competence | the ability to do something well | Nobody doubts his competence as a cook. | | court/eu/union/trial/mental/legal/jurisdiction/federal | enthusiasm, generosity, integrity, ambition
competitor | a person or company that tries to win against others | The youngest competitor won the race.
complacency | the feeling that no more care or effort is needed | Complacency lost us the second match. | | | impatience, pessimism, anxiety, fatigue
complement | something that goes well with something else | The sauce is a fine complement to the rice. | _ to | full, _ of
complexity | the state of having many parts or sides and being difficult | The complexity of the game surprised us. | | time/linear/quadratic/algorithm, ~complexities | simplicity, novelty, intensity, duration
compliance | obedience to a rule, law or wish | The inspector checked our compliance with the safety rules. | | officer/department/software | defiance, awareness, dissatisfaction, consultation
complication | something that makes a situation harder | Rain was a complication for the outdoor wedding. | | surgery/medical/disease/patient/pregnancy/birth/infection/diabetes, @watch/wrist, stroke/breathing/heart/lung/doctor/hospital/illness/cancer/pneumonia/die/kidney/health, watch/dial
component | one of the parts of something | The battery is the heaviest component of the phone. | | @component/react/ui/api
composition | what something is made up of | We tested the composition of the soil. | chemical/soil/gas/population/air/ethnic/blood, _ of | music/song/piano/write/essay/photograph/painting/picture/poem/poet/composer/choir/orchestra/musician
comprehension | the act or power of understanding something | The story is too hard for their comprehension. | | _ class/test/practice/passage/paper/exam/question | concentration, enthusiasm, endurance, stamina, eloquence
compromise | an agreement or choice in which something is given up | Pizza on Fridays was our compromise. | | security/data/system/server/password/hacker/hack, @hacker/attacker/server/account/security | ultimatum, verdict, impasse, milestone
concentration | careful attention to one thing | A game of chess needs concentration. | focus/attention/mind/lose/mental/student/require/memory/task | camp/gas/chemical/blood/carbon/salt/level/high/dioxide/ozone/nazi/water, _ of
concept | a general idea, or a plan for something new | The concept of zero is very old. | | _ car/art/album, proof of _
conception | an idea of what something is like | Her conception of fun is a long walk. | idea/understanding, _ of | birth/pregnancy/baby/egg/sperm/immaculate/child
concern | a worry, or a matter that is important to someone | Our main concern is the ice on the road. | | going/business/media _, separation
concession | something allowed or given up to please another side | As a concession, he let me choose the film. | make/government/demand/negotiation/talk/offer/trade/union/side/win/tax | stand/food/speech/ticket/oil/popcorn/mining/mine/port/operator/railway/land, election/candidate/defeat/loser/campaign, fan/theater/theatre/pensioner
conclusion | a judgement reached after thinking about facts | Our conclusion is that the cat can open doors. | reach/draw/come/evidence/jump/study/report/same/logical, _ that | _ of .. war/talk/meeting/trial/season, in _, at/after/before/until the _ of, foregone/successful _
condemnation | very strong public disapproval | The plan to cut down the oak met condemnation. | | property/eminent | suspicion, enthusiasm, gratitude, indifference
conduct | the way in which someone behaves | His conduct on the trip was perfect. | | _ of .. war/study/research/inquiry/election/business/operation/affair | reputation, upbringing, ambition, attendance
confidence | a feeling of trust or of being sure | Winning gave the team confidence. | | _ interval/level/vote/man/trick, in _, no _, _ and supply
confidentiality | the state or duty of keeping information secret | The doctor promised confidentiality. | | @key/encryption | impartiality, vigilance, accuracy, discipline
configuration | the way in which parts are arranged or set | The configuration of the desks was changed for the test. | | file/imac/plugin/drive
confinement | the state of being kept in a closed place | The rabbit hated its confinement in the box. | | @quark/plasma, color/colour _ | humiliation, interrogation, supervision, eviction
conflict | a fight, war or serious disagreement | The conflict over the swing ended in tears. | | _ of interest, merge _, schedule/scheduling _
conformity | behaviour that follows what others do or the rules | The school uniform is a sign of conformity. | | in _ with | diversity, secrecy, rivalry, maturity
confrontation | a fight or argument between opponents | The confrontation with the goose ended quickly. | | _ with .. past/reality/truth/death | negotiation, collaboration, reconciliation, alliance, settlement
congestion | the state of being too full of traffic or people | The new tunnel reduced the congestion downtown. | | nasal/nose/cold/lung, network/router/packet/tcp, routing, @routing | pollution, vandalism, unemployment, turbulence
conjunction | a combination of things or events | The fair takes place in conjunction with the market. | in _ with | grammar/clause/sentence/planet
conqueror | a person or country that takes land by war | The conqueror rode through the gate.
conquest | the taking of land or control by force | The book tells of the conquest of the island. | | space/sexual/everest/mountain/peak/summit | liberation, exploration, partition, evacuation
conscience | the inner sense of what is right or wrong | His conscience made him give the coin back. | | prisoner/objector | reputation, ambition, intellect, upbringing
consciousness | the state of being awake or aware of something | She lost consciousness for a minute.
consensus | agreement among all or nearly all in a group | There was a consensus that the soup was too salty. | | @blockchain/protocol/node, estimate/forecast/analyst/earnings/revenue | impasse, controversy, suspicion, rivalry
consent | permission or agreement that something may happen | We need the consent of our parents for the trip. | | _ decree/order/form, age of _ | supervision, encouragement, awareness, recognition
consequence | a result of something | One consequence of the storm was a day off. | | of little/no/any/great/some _
conservation | the protection or careful use of something | The money is for the conservation of wild bees. | | _ of energy/momentum | exploitation, consumption, elimination, distribution
conservative | a person who prefers traditional ways in politics | My uncle is a conservative and my aunt a liberal.
consideration | careful thought, or something to think about | After long consideration we chose the green tent.
conspiracy | a secret plan by several people to do wrong | The film is about a conspiracy against the queen. | | _ theory/theorist, _ of silence | uprising, vendetta, lawsuit, blockade
constituency | a voting area, or a group of supporters | She knows every village in her constituency. | | | ministry, workforce, judiciary, embassy
constituent | a person who lives in the area of an elected politician | A constituent wrote to her about the noise. | senator/congressman/representative/vote/district/politician/member/lawmaker/mp/congress/office | part/chemical/ingredient/index/stock/share, _ of | lobbyist, donor, correspondent, diplomat, spectator
constitution | the basic laws of a country or organisation | The constitution says who may vote. | | strong/weak/physical/hardy, human | manifesto, verdict, treaty, petition, budget
constraint | something that limits what can be done | Time was the main constraint during the test. | | @type/database/layout/sql/key, node/pixel | incentive, resource, temptation, objective
consultation | a talk or process to get advice or opinions | The plan was changed after consultation with parents. | | doctor/patient/gp/medical/clinic | inspection, confrontation, demonstration, referendum
consumer | a person who buys or uses things | The label tells the consumer what is inside.
consumption | the eating, drinking, buying or using up of something | Our water consumption fell in winter. | | tuberculosis, die of _, public _ | distribution, disposal, shortage, pollution, output
contamination | the presence of dirt or something harmful | Contamination of the well made people ill. | | | depletion, inspection, disposal, distribution
contempt | cold dislike and no respect at all | She looked at the cold pizza with contempt. | | _ of court/congress, in _, court/congress/judge, _ charge/proceeding/citation/hearing | affection, gratitude, remorse, impatience, suspicion
contender | a person or thing with a chance to win | Our goat was a contender for the first prize. | | | recipient, critic, sponsor, substitute
contention | angry disagreement | Bedtime is a matter of contention in our house. | | in/into _, out of _, _ that, his/her/their/my/our/its/central/main _, title/playoff/medal
context | the situation or words around something that explain it | Out of context the joke sounds rude. | | tag/task
contingent | a group of people who form part of a larger one | A contingent of fans came by bus. | soldier/troop/large/police/peacekeeping/fan/military, _ of
continuity | the fact of going on without change or a break | The same teacher for three years gave us continuity. | | series/film/comic .. _, @episode/game | diversity, transparency, disruption, discipline
contraction | the shrinking of something, as of the economy | Cold causes the contraction of metal. | economy/economic/growth/gdp/metal/market/quarter/trade/cold | labor/birth/muscle/grammar/pregnant/heart
contractor | a person or company paid to do a certain job | The contractor painted the hall in two days. | | _ NOUN | volunteer, sponsor, spokesperson, regulator, patron, entrepreneur
contradiction | a conflict between things that do not fit together | There is a contradiction between his two stories. | | | correlation, similarity, coincidence, comparison, compromise, transition
contributor | someone who gives or writes, or a cause | Every contributor to the school paper got a cake.
controversy | public disagreement and argument | The new mascot caused a controversy. | | | consensus, enthusiasm, nostalgia, optimism
convention | a usual way of behaving or doing something | Shaking hands is an old convention. | social/tradition/usual/break/custom/norm/naming/unwritten | republican/democratic/national/party/delegate/geneva/un/treaty/center/centre/hall/attend/annual/vienna/european/right/nominee, @code/name/format
convergence | the act of coming together or becoming alike | There was a convergence of views on the menu.
conversion | a change from one form, use or belief to another | The conversion of the barn took a year. | | rugby/penalty/touchdown/kick/striker, _ rate
conviction | a firm belief that is hard to change | It is my conviction that dogs can smile. | belief/faith, strong/deep/moral/religious/political/firm/personal/ideological _, _ that | court/murder/prison/sentence/crime/criminal/appeal/judge/jury/guilty/charge/overturn/convict/trial/police/conspiracy | suspicion, ambition, recollection, grievance
conviction | the decision of a court that someone is guilty | The conviction was changed by a higher court. | court/murder/prison/sentence/crime/criminal/appeal/judge/jury/guilty/charge/overturn/trial/police | belief/religious/deep/moral/strong, with _, _ that | indictment, extradition, resignation, settlement
convoy | several vehicles or ships that travel together | A convoy of trucks brought water to the village. | | | delegation, militia, blockade, workforce
cooperation,co-operation | the act of working together | The tidy kitchen is the result of cooperation.
copyright | the right of an author to decide who may use a work | The copyright of the song belongs to her.
core | the central or most important part | Trust is at the core of friendship. | at .. _ of | apple/nuclear/reactor/processor/cpu/earth/ice/planet/dual
corps | a group of people with a special task | The medical corps set up a tent. | marine/medical/army/engineer/peace/press/diplomatic/officer/military
correlation | a link by which one thing changes when another does | There is a correlation between sleep and good marks. | | | contradiction, distinction, dichotomy, compromise, rivalry
correspondence | letters, emails or other messages between people | Their correspondence filled two boxes. | | _ between, one-to-one | testimony, negotiation, memoir, documentation
correspondent | a reporter who covers a certain place or subject | The correspondent sent a report from the storm. | | | diplomat, executive, lobbyist, contractor, critic
corruption | dishonest use of power, as for money | The mayor lost his office because of corruption. | | file/data/memory/disk, save/bug/server, @bug/server, _ of .. youth/soul/morals | negligence, treason, extremism, arrogance
counterpart | a person or thing that matches another in a different place or group | Our captain shook hands with her counterpart. | | | deputy, critic, mentor, sponsor
coup | a sudden taking of power in a country by force | The general came to power in a coup. | military/army/government/president/power/attempt/stage/overthrow/bloodless/leader/country/general/plot/fail | publicity/pr/diplomatic/marketing/transfer/casting/real/major/big _, _ for, palace _ | referendum, assassination, invasion, truce
courtesy | polite behaviour towards others | He had the courtesy to knock. | | _ of/photo/image, _ NOUN, do .. _ | contempt, hesitation, impatience, secrecy
covenant | a formal promise or agreement | The neighbours made a covenant never to sell the field. | | loan/debt/bond/lender/credit/bank/borrower
coverage | the reporting of something by the media | The coverage of the match began at noon. | media/news/press/newspaper/television/tv/report/reporter/event/journalist/story/election | insurance/health/medical/phone/network/cell/patient/medicare/test/vaccine/vaccination/snow/ice/forest/broadband/defensive/receiver, @test/code
crackdown | strict official action against certain behaviour or people | The crackdown on litter cleaned the park. | | | debate, investigation, referendum, compromise
craftsman | a person who makes things skilfully by hand | A craftsman repaired the old clock.
craving | a very strong wish for something | At midnight I had a craving for pickles. | | | disdain, substitute, indifference, remedy
credential | proof of what someone is, has done or can do | The guard asked for the reporter's credential. | | password/login/user/api, username/account/server/hacker/email/phishing
credibility | the quality of being believed and trusted | One lie cost him his credibility. | | | efficiency, independence, momentum, unity
creditor | a person, bank or state that is owed money | The baker paid his last creditor. | | | shareholder, regulator, competitor, plaintiff, beneficiary
criterion | a standard by which something is judged | Taste was the only criterion in the contest. | | | incentive, deadline, obstacle, objective
critic | a person who finds fault with or judges something | A critic of the plan spoke for an hour.
criticism | the act of saying what is wrong or bad | She listened to the criticism and changed the song. | | literary/film/art/textual _
critique | a careful judgement, above all of faults | Her critique of my poem was helpful. | | | justification, tribute, excerpt, transcript
crusade | a long, determined effort for or against something | My aunt leads a crusade against plastic bags. | | christian/jerusalem/medieval/pope/knight
cue | a signal or hint about what to do | The bell is our cue to leave. | | _ ball, snooker/pool, on _, take .. _
culprit | the person or thing that caused something bad | The culprit had jam on his nose. | | | victim, bystander, beneficiary, plaintiff
cult | a group devoted to extreme beliefs or to one leader | He left the cult and found his family again. | religious/leader/member/scientology/follower/church/sect/suicide | film/classic/following/movie/status/god/goddess/temple/ancient, _ of personality, _ singer/songwriter/band/author/writer/show/series/hero/hit/favourite/favorite | charity, militia, lobby, ministry
currency | a kind of money | Which currency do they use in Japan? | | gain/political/social .. _
curriculum | the subjects or content taught in a school or course | Cooking is part of our curriculum. | | _ vitae | budget, discipline, qualification, equipment
custody | the right to keep or care for someone or something | The judge gave the mother custody of the dog. | child/parent/mother/father/divorce/judge/court/son/daughter | police/prison/arrest/suspect/jail/remand/officer/detain/in _ | affection, inheritance, compensation, approval
custody | the state of being under arrest or held by officials | The thief has been in custody since Monday. | police/prison/arrest/suspect/jail/remand/officer/detain/die | child/mother/father/divorce/daughter/joint | exile, quarantine, refuge, servitude
cynicism | lack of trust in people's good intentions | His cynicism vanished when strangers helped him. | | | anxiety, nostalgia, gratitude, impatience
`;
