/** Verbs that most older students know: taught where a text has few harder words. Columns as elsewhere. */
export const commonVerbs = `
affect | change or have an effect on | The rain did not affect our plans.
analyse,analyze | study closely in order to understand | We analysed every move of the game.
assist | give help to | A nurse assisted the doctor. | | 's _, an/the _
attempt | try | She attempted to lift the sofa alone. | | a/an/the/its/their/his/my/our/this _
combine | join together | The recipe combines apples and cheese.
compete | try to do better than others | Nine teams competed for the cup.
complain | say that one is not satisfied | The guests complained about the cold soup. | | _ of
confuse | make unable to understand | The two signs confused the driver. | | _ .. with
consist | be made up | The meal consisted of soup and bread. | _ of
convince | make believe or agree | He convinced us that the dog could count.
defeat | beat or cause to fail | Our small team defeated the champions. | | a/an/the/its/their/his/my/our/this _
define | say what (something) is or means | The rules define what counts as a goal. | | user/function/class/variable/code/api, _ by, _ .. generation/era/career/decade/moment/life/presidency
destroy | damage so badly that it cannot be saved | The storm destroyed the old pier.
determine | find out or decide | The test determines how salty the water is. | | _ to/that
disappear | stop being seen or stop existing | The moon disappeared behind a cloud.
earn | get by working or by being good | He earns a little by walking dogs. | money/dollar/pound/million/salary/wage/income/living/worker/percent/year/less
educate | teach | The museum educates visitors about whales.
embarrass | make feel ashamed or foolish | My loud phone embarrassed me.
encourage | support, or make more likely | The coach encouraged her to try again.
examine | look at closely | The vet examined the rabbit.
expand | become or make larger | The shop expanded into the next building. | | macro/shell/template, _ on/upon
explode | burst, or grow very suddenly | A balloon exploded behind the teacher. | | _ in popularity
extend | make longer or larger | The library extended its opening hours. | deadline/hour/contract/time/year/agreement/deal/period/beyond/visa/ban/month/loan | hand/arm/class/interface/invitation/thanks
fund | pay for | A bakery funded the trip. | | a/an/the/its/their/his/my/our/this _
govern | rule | A council governs the island. | country/party/state/power/people/law/nation/government/ruler/parliament, _ by
identify | recognise, or find out the name or nature of | She identified the bird by its song. | | _ with/as/_ as
ignore | take no notice of | The cat ignored the new toy.
impress | fill with admiration | Her speech impressed the judges.
injure | harm the body of; hurt | Nobody was injured in the fall.
inspire | give ideas or the wish to act | The trip inspired her to write a song.
intend | have as a plan | I intend to swim every day. | _ to
involve | have as a part | The job involves a lot of walking. | _ DET/ADJ/NOUN/VERB | get/be/become, _ in, _ with
migrate | move from one place to another | The geese migrate south in autumn. | | server/database/data/code/app/software
occur | happen | The accident occurred near the bridge. | | _ to .. me/him/her/them/us
oppose | be against | Most pupils opposed the early bell. | | as _, _ to
participate | take part | Forty runners participated in the race.
permit | allow to do or happen | Dogs are not permitted in the museum. | | a/an/the/its/their/his/my/our/work/water/building/parking _
praise | say good things about | The judges praised her cake. | | a/the/its/their/his/my/our/high _
prevent | stop from happening or from doing | The fence prevents the goats from leaving.
promote | help to grow or succeed | Good sleep promotes learning. | health/growth/peace/democracy/trade/development/education/interest/idea/right/use/learning/welfare/equality/value/culture/science/cause/safety | job/officer/manager/rank/film/book/album/movie/product/event/sale
purchase | buy | She purchased a ticket for the ferry.
recommend | say that something is good or should be done | The waiter recommended the onion soup.
reduce | make smaller or less | Turning off lights reduces the bill.
refuse | say no to, or not be willing to do | The donkey refused to move.
remove | take away | Please remove your shoes at the door. | | _ from .. office/post/job/role/power
represent | speak or act for | Two pupils represent each class. | lawyer/people/group/government/union/country/worker/client/company/state/district/interest/attorney/voter/party/school/nation | percent/graph/symbol/number/value/object/data/increase/figure, _ a/an
require | need or demand | The puzzle requires patience.
rescue | save from danger | A fisherman rescued the swimmer. | | a/the/its/their/his/my/our/this _
resemble | look or be like | The cloud resembled a sheep.
respond | answer or react | He responded with a smile.
retire | stop working for good, as when one is old | The teacher retired at sixty-five. | work/job/age/worker/career/pension/officer/professor/player/year/teacher/judge, _ from | bed
ruin | spoil so that nothing good is left | The rain ruined our cake.
seek | try to find or get | The family is seeking a bigger flat.
shrink | become or make smaller | My jumper shrank in the hot wash.
strengthen | make or become stronger | Climbing strengthens the arms.
struggle | try very hard against difficulty | He struggled to open the jar. | | a/an/the/its/their/his/my/our/this/and _
suffer | go through pain or something bad | The team suffered a heavy defeat.
supply | give or provide | The farm supplies the school with milk. | | a/the/its/their/his/my/our/of _
survive | go on living or existing after danger | The old oak survived the storm. | | _ by
threaten | be a danger to, or say that one will harm | The rising river threatened the village.
transfer | move from one place or person to another | He transferred the fish to a bigger tank. | | a/the/its/their/his/my/our/of _
translate | put into another language | She translated the letter for her aunt. | | _ into .. action/success/sale/result, _ into/to .. action/success/sale/result/gain
unite | join together for one purpose | The two clubs united to save the pool. | | united
vary | be different or change | The prices vary from shop to shop.
volunteer | offer to do something without pay | Ten pupils volunteered to paint the fence. | | a/the/its/their/his/my/our/as _
warn | tell about a possible danger or problem | The sign warns of falling rocks.
weaken | make or become less strong | The illness weakened his legs.
`;
