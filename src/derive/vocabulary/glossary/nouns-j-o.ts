/** Nouns from J to O: word | definition | example | cues | vetoes. */
export const nounsJToO = `
jeopardy | danger | The rain put the picnic in jeopardy. | | double
jubilation | great joy | There was jubilation when we won.
judiciary | all the judges of a country | The judiciary must not take orders from the king.
jurisdiction | legal power over a place, or the place itself | The park is outside the jurisdiction of the city.
jurist | an expert in law | A famous jurist spoke about fair trials.
justification | a good reason for something | There is no justification for stealing.
keynote | the main speech or idea of a meeting | The keynote was given by a young inventor.
kinship | the state or feeling of being related | We felt a kinship with the other lost hikers.
lapse | a short failure, as of memory or care | A lapse of attention cost us the goal. | | time
launch | the start of something new or big | Many guests came to the launch of the magazine. | | rocket/missile/satellite/space/nasa/spacecraft, _ pad
lawmaker | a member of the group that makes laws | One lawmaker asked for safer roads.
lawsuit | a case brought to a court | The lawsuit was about a noisy rooster.
leak | the giving of secret information to the public | The leak of the exam questions was a scandal. | document/secret/wikileaks/press/email/source/classified/cable/memo/journalist | water/oil/gas/pipe/roof/memory/plant/methane/crack/fuel/corrosion/tank
leak | a hole through which liquid or gas escapes | We found the leak in the old boat. | water/oil/gas/pipe/roof/plant/methane/crack/fuel/corrosion/tank/boat | document/secret/wikileaks/press/email/classified/cable/memo/memory
leakage | the escape of liquid, gas or information | The leakage of water ruined the floor.
legacy | something left behind by people or events of the past | The park is a legacy of the old mayor. | | _ code/system/browser/application/software/app, _ NOUN
legend | an old story that may not be true | The legend tells of a giant in the hill. | old/story/tale/ancient/tell/king/folk/myth/local/say | music/football/baseball/sport/rock/chart/map/basketball/hall/nba/john
legislation | laws, or the making of laws | New legislation protects the frogs.
legislator | a person who makes laws | The legislator voted against the new road.
legislature | the group of people who make laws | The legislature met in an old theatre.
legitimacy | the quality of being lawful or fair in people's eyes | Cheating took away the legitimacy of her win.
leisure | free time | In her leisure she paints boats.
leniency | a mild way of punishing someone | The teacher showed leniency towards the late boy.
lethargy | a lack of energy | The heat filled us with lethargy.
leverage | the power to influence people or events | With no other buyers he had little leverage. | | financial/debt/bank/ratio
liability | legal responsibility for something | The owner denied liability for the accident. | legal/law/insurance/product/tax/limit/court/accident/criminal/civil/company/damage | asset/political/become
liberation | the act of setting free | The village still celebrates its liberation.
liberty | freedom | The prisoner dreamed of liberty. | | statue/media/university, _ to, at/take .. _
lifespan | the length of time that something lives or lasts | The lifespan of a mayfly is one day.
lifestyle | the way in which someone lives | A healthy lifestyle needs no expensive shoes.
likelihood | how likely something is | The likelihood of snow in May is small.
limitation | something that limits what is possible, or a weakness | The main limitation of the boat is its size.
lineage | the line of families from which someone comes | The horse has a noble lineage.
literacy | the ability to read, or knowledge of a subject | The course improved literacy in the village.
litigation | the process of taking a case to court | The litigation about the fence cost thousands.
livelihood | the way in which someone earns money to live | Fishing is the livelihood of the village.
livestock | farm animals | The livestock was moved before the flood.
lobby | a group that tries to influence politicians | The farmers' lobby asked for lower taxes. | industry/group/gun/congress/oil/powerful/politician/farm/israel/government/political/pressure | hotel/building/floor/enter/theater/theatre/marble/office
lobbyist | a person paid to influence politicians | The lobbyist invited three ministers to lunch.
locality | a place or area | Every locality has its own cheese.
logistics | the practical planning and organising of something | The logistics of the school trip are difficult.
longevity | long life, or the fact of lasting long | The tortoise is known for its longevity.
loophole | a gap in a rule that lets people avoid it | He found a loophole in the dress code.
lure | something that attracts people | The lure of the sea made him leave home.
magnitude | the great size or importance of something | Nobody understood the magnitude of the problem. | problem/crisis/_ of/disaster/scale/task/change/loss | earthquake/quake/richter/star/vector, order of _, order/orders .. _
mainstream | the ideas or ways that most people share | Electric bikes have entered the mainstream. | | _ NOUN/ADJ
maintenance | the keeping of something in good order | The lift is closed for maintenance. | | child/payment/alimony/divorce
malice | the wish to harm someone | She broke the cup without malice.
malnutrition | illness caused by too little or bad food | The doctors treated children with malnutrition.
malpractice | wrong or careless work by a professional | The dentist was accused of malpractice.
mandate | the official power or order to do something | The mayor has a mandate to build the school. | voter/election/government/president/win/electoral/popular/people/party/democratic/reform/parliament/un | insurance/mask/vaccine/health/individual/federal/court
mania | a very strong interest that many people share | A mania for yo-yos took over the school. | | bipolar/depression/depressive
manifestation | a sign or form in which something shows itself | Her smile was a manifestation of joy.
manifesto | a public statement of aims, often by a party | The pupils wrote a manifesto for better lunches.
manipulation | clever and often unfair control of people or facts | The advert is full of manipulation. | | dom/image/genetic/gene/string/data/array
manoeuvre,maneuver | a skilful movement or clever action | With a quick manoeuvre he parked the bus.
manuscript | a text not yet printed, or written by hand | The manuscript was found in an attic.
margin | the amount by which something is won or lost | She won by a margin of two votes. | vote/win/victory/election/lead/narrow/wide/percent/slim/point/majority | profit/gross/page/css/error/border/padding/text/left/box
martyr | a person who dies or suffers for a belief | The painting shows a martyr of the old church.
massacre | the cruel killing of many people | A stone remembers the massacre.
maturity | the quality of being fully grown or developed | She showed great maturity after the defeat. | | bond/debt/loan/interest
maxim | a short saying that gives a rule | His maxim was to leave nothing on the plate.
meditation | quiet deep thought, often as an exercise | Ten minutes of meditation calmed her. | | _ on
melancholy | a quiet sadness | The song is full of melancholy.
memoir | a book that a person writes about their own life | The singer wrote a memoir about her youth.
memorandum | a short official note | A memorandum reminded us to close the windows. | | _ of
memorial | something built or held to remember people or an event | The memorial stands beside the harbour.
menace | something dangerous, or a threat | The low branch was a menace to cyclists.
mentality | a way of thinking | The coach has the mentality of a winner.
mentor | an experienced person who helps and advises another | An older pupil was my mentor in the first year.
merchandise | goods that are bought and sold | The shop was full of fan merchandise.
merger | the joining of two companies or groups into one | The merger of the two bakeries saved both.
merit | a good quality, or the fact of deserving praise | Each cake was judged on its merit.
metabolism | the processes by which a body turns food into energy | A hummingbird has a very fast metabolism.
metaphor | a way of describing one thing as another | The poet uses winter as a metaphor for old age.
methodology | the set of methods used in some work | The methodology of the survey is explained on page two.
metropolis | a very large city | The village grew into a metropolis.
migrant | a person who moves to live or work elsewhere | The farm was built by a migrant from the south.
migration | the movement of people or animals to another place | The migration of the swallows begins in September. | | database/server/code/schema/rails/software/script, _ tool
milestone | an important point in a development | The thousandth visitor was a milestone for the museum.
militant | a person ready to use force for a cause | The militant was arrested at the border.
militia | an armed group of people who are not regular soldiers | A militia defended the small town.
mindset | a way of thinking | Failing well needs the right mindset.
miniature | a very small copy of something | He built a miniature of the castle.
ministry | a department of a government | The ministry of health printed a leaflet. | government/health/foreign/defense/defence/education/interior/finance/official/spokesman/justice/culture/agriculture/_ of | church/pastor/gospel/christian/jesus
minority | the smaller part of a group, less than half | Only a minority voted for the blue shirts. | _ of, small/vote/majority/tiny | ethnic/religious/muslim/racial/black/language/rights/stateless
minority | a group different from most people of a country in origin or religion | The law protects every minority of the country. | ethnic/religious/muslim/racial/race/black/language/rights/stateless/persecute/discrimination/protect | tiny
miracle | a wonderful and very surprising event | It was a miracle that nobody was hurt.
misconception | a wrong idea | It is a misconception that owls are clever.
misconduct | bad or unlawful behaviour | The trainer lost his job for misconduct.
misery | great unhappiness | The wet tent filled us with misery.
misfortune | bad luck, or an unlucky event | He had the misfortune to lose both shoes.
mishap | a small accident | Apart from a mishap with the paint, all went well.
mistrust | lack of trust | There was mistrust between the two teams.
misunderstanding | a failure to understand correctly | By a misunderstanding we waited at two doors.
mobilisation,mobilization | the act of getting people ready to act or fight | The mobilisation of volunteers took an hour.
mockery | the act of laughing at someone in an unkind way | His hat was met with mockery. | | make .. _, _ of
mode | a way of doing something | Walking is the oldest mode of travel. | _ of | insert/vim/emacs/button/camera/game/debug/dark/command/airplane/safe
momentum | the force that keeps something moving or growing | After the second goal the team had momentum. | | angular/particle/mass/velocity/quantum
monarchy | rule by a king or queen | The country ended its monarchy long ago.
monopoly | complete control of something by one company or group | The ferry firm has a monopoly on the island. | | board/game/hasbro
monument | a building or statue that remembers a person or event | The monument shows a sailor.
morale | the confidence and mood of a group | The soup raised the morale of the hikers.
morality | ideas about right and wrong behaviour | The fable teaches morality with animals.
moratorium | an official stop to an activity for some time | There is a moratorium on new hotels.
mortality | the number of deaths, or the fact of dying | Clean water lowered mortality in the town.
mortgage | a loan from a bank to buy a house | They paid the mortgage for twenty years.
motive | a reason for doing something | Hunger was the motive of the thief.
multitude | a large number | A multitude of stars shone above the camp.
municipality | a town or district with its own government | The municipality planted four hundred trees.
murmur | a low, quiet sound of voices | A murmur went through the hall. | | heart
mutation | a change in the genes | A mutation gave the cat blue eyes.
mutiny | a refusal by soldiers or sailors to obey orders | Bad food led to a mutiny on the ship.
myriad | a very large number | A myriad of insects danced in the light.
myth | an old story, or a false belief many share | It is a myth that goldfish forget everything.
mythology | the old stories and beliefs of a people | In Greek mythology a horse could fly.
narrative | a story, or a way of telling events | The narrative begins in a small harbour.
nationalism | strong support for one's own nation, often above others | The article warns of nationalism in sport.
nationalist | a person who puts the own nation above others | The nationalist wanted only flags of his country.
negligence | a lack of proper care | The fire was caused by negligence.
negotiation | a talk between sides who want to reach an agreement | After a long negotiation we got a dog.
newcomer | a person who has just arrived or begun | The newcomer did not know the rules.
niche | a small special area or position | The shop found a niche in left-handed scissors.
nominee | a person or thing suggested for a prize or position | Each nominee gave a short speech.
nonsense | silly or meaningless words, ideas or behaviour | The story of the flying cow is nonsense.
norm | what is usual or expected | Cycling to school is the norm here.
nostalgia | a fond longing for the past | Old photos fill my father with nostalgia.
notion | an idea or belief | The notion that fish sleep was new to me.
notoriety | the state of being famous for something bad | The cat gained notoriety as a thief of fish.
novelty | the quality of being new, or something new and unusual | The novelty of the robot wore off in a week.
nuance | a small but important difference or detail | The translation misses a nuance of the joke.
nuisance | something or someone that annoys | The mosquito was a nuisance all night.
nutrient | something in food that living things need to grow | Iron is a nutrient found in spinach.
oath | a formal promise | The new mayor took an oath.
obedience | the act of doing what one is told | The dog earned a medal for obedience.
obesity | the state of being so fat that it harms health | Walking to school helps to fight obesity.
objection | a reason for being against something | My objection to the hat is its colour.
objective | something that one tries to achieve | Our objective is to collect fifty tins.
obligation | something one must do | Nobody is under an obligation to sing.
obscurity | the state of being unknown | The painter died in obscurity.
observance | the act of following a rule or keeping a custom | The observance of the rest hour is important.
observation | the act of watching something carefully, or a remark | The observation of the nest took all spring.
obsession | an interest that fills the mind all the time | Stamps were an obsession of my uncle.
obstacle | something that makes it hard to go on | The fallen tree was an obstacle for the bus.
occupation | the control of a country or place by a foreign army | The occupation lasted four years. | military/army/territory/troop/land/force/foreign/war/country/end/german/soldier/israeli/japanese/iraq | job/work/profession/list
occurrence | something that happens | Snow is a rare occurrence here.
odds | how likely something is | The odds of winning are small. | _ of/that/are/were | against .. _, beat/defy/overcome .. _, at _, _ with
offence,offense | a crime, or something that hurts feelings | Riding without a light is an offence. | | yard/touchdown/quarterback/defense/team/player/coach
offender | a person who breaks a law or rule | The youngest offender was a goat in the garden.
offensive | a military attack | The offensive began in the north. | military/troop/army/force/launch/rebel/war/ground/air/militant/soldier, _ against | charm
offspring | the young of a person, animal or plant | The owl feeds its offspring at night.
omission | the act of leaving something out | The omission of one letter changed the meaning.
onset | the beginning of something, often unpleasant | We left before the onset of winter.
onslaught | a very strong attack | The ants began an onslaught on our picnic.
opponent | a person who is against someone or something | Her opponent in the final was her sister.
opposition | strong disagreement, or those who disagree | There was opposition to the early bell.
oppression | cruel rule that takes away people's rights | The song was written against oppression.
optimism | the belief that good things will happen | With optimism he packed only shorts.
ordeal | a very difficult and unpleasant experience | The night in the snow was an ordeal.
ordinance | a law made by a town or city | An ordinance forbids dogs on the beach.
organism | a living thing | Even the smallest organism needs food.
orientation | a direction or position, or training for something new | The first day of camp is for orientation. | | sexual/landscape/device/gay/screen/portrait
orthodoxy | ideas or beliefs that a group accepts as right | Her book questioned the orthodoxy of the time.
outbreak | a sudden start of an illness or of violence | The outbreak of measles closed the camp.
outburst | a sudden expression of strong feeling | His outburst surprised the quiet class.
outcome | the result of something | The outcome of the vote was a surprise.
outcry | a strong public protest | The plan to sell the park caused an outcry.
outfit | a set of clothes worn together | Her outfit for the party was green. | clothes/wear/dress/fashion/shoe/style/costume | news/media/company/organization/organisation
outlet | a way of expressing feelings or energy | Drumming is an outlet for her anger. | creative/emotion/anger/energy/feeling/expression/frustration | news/media/store/power/retail/shop/press/factory/mall/plug/coffee
outlook | an attitude, or what is likely to happen | Her outlook on life is sunny. | | microsoft/email/calendar/exchange/office
output | the amount that is produced | The output of the bakery doubled. | factory/production/industrial/economic/economy/oil/energy/power/farm/growth/country/manufacturing | file/print/command/code/function/input/terminal/stdout/format/text
outrage | great anger and shock, or something that causes them | The rude letter caused outrage.
outreach | the effort to bring help or information to people | The outreach of the library reaches small villages.
outset | the beginning | From the outset we knew that it would rain.
outskirts | the outer parts of a town | The zoo is on the outskirts of the city.
oversight | the job of watching that work is done properly | The board has oversight of the club's money. | government/committee/congress/congressional/regulatory/board/agency/public/lack/financial/provide/judicial/program/police | mistake, an/by _
`;
