/** Nouns that most older students know: taught where a text has few harder words. */
export const commonNouns = `
ability | the power or skill to do something | Owls have the ability to see at night.
behaviour,behavior | the way someone or something acts | The behaviour of ants is fascinating. | | default/browser/function/code/app, @code/api/browser
belief | something that one holds to be true or right | It was his belief that fish can hear.
border | the line between two countries or areas | We crossed the border at noon. | country/cross/mexico/refugee/immigrant/migrant/guard/police/wall/control/security/trade/soldier/nation/china/state | css/table/pixel/color/image/button/radius, @css/border
career | someone's working life, or the jobs in it | She began her career as a baker.
colleague | a person one works with | A colleague of my mother plays the harp.
community | people who share a place, background or interest | The whole community cleaned the river. | local/people/live/member/school/town/village/life/rural/church/leader/neighborhood/resident/urban/small/minority/support | _ college/developer, open source _, intelligence/international _
complaint | a statement that one is not satisfied | There was a complaint about the loud music. | | court/lawsuit/file/legal, stomach/skin/chest/medical _
crisis | a time of great danger or difficulty | In a crisis she stays calm.
debate | a serious discussion with different opinions | The debate about homework was lively.
disaster | something that does great harm or fails badly | The flood was a disaster for the farms.
disease | an illness of people, animals or plants | Clean hands protect against disease.
duty | something one must do | It is my duty to feed the parrot. | | import/customs/export/tax/heavy/on/off, _ free, active/jury/guard/night/double _, tour of _
economy | the system of making and using money and goods | Tourism is good for the economy of the island. | | _ of scale, ~economies, sharing/gig/attention _, _ class, _ seat/airline, fuel _
election | a vote to choose people for an office | The election of the class captain is today.
employee | a person who works for someone | Every employee got a day off.
environment | the world of nature around us, or what surrounds someone | Plastic bags harm the environment. | nature/climate/pollution/protect/water/air/animal/plant/harm/conservation/energy/ecological/environmentalist/species/natural | development/test/production/variable/learning/desktop/server/programming/business/runtime/work/linux/shell/coding
equipment | the things needed for an activity | The diving equipment is heavy.
evidence | facts or signs that show that something is true | The crumbs were evidence of a crime.
factor | one of the things that cause or influence something | Sleep is an important factor in learning. | | authentication/multiply/two, _ of, x/wow/fear/form _
failure | a lack of success, or something unsuccessful | The first cake was a failure. | | heart/kidney/disk/power/renal/server/liver, _ to, test/build, @test/code
generation | all the people of about the same age | My generation grew up with phones. | young/old/next/new/previous/future/people/parent/older/grandparent/millennials, _ of | power/electricity/code/energy/key/console, _ iphone, _ ago/later, in/for/within a _, for/over .. _, _ of .. phone/chip/technology/aircraft/car/model/vehicle/weapon/console/product/battery/engine/software/device
habit | something that one does again and again | Biting nails is a bad habit.
income | money that a person or company gets | Her income comes from three small jobs.
injury | harm done to a body | The player had a knee injury. | | _ time, insult to _
labour,labor | work, or the people who do it | Digging the pond was hard labour. | work/worker/force/hard/cheap/child/market/cost/forced/manual/farm/factory/union/wage/skilled | party/birth/baby/minister/mother/mp, _ party
majority | more than half of a group | The majority voted for the blue flag. | | _ leader/whip/owner/stake/shareholder/opinion
method | a planned way of doing something | Her method of cooking rice never fails. | | class/function/object/api/code/call/java/return, @class/java/method
opportunity | a chance to do something | The trip was an opportunity to speak French.
organisation,organization | a group of people who work together for a purpose | The organisation looks after stray cats. | DET _, charity/aid/health/international/news/member/nonprofit/leader/government/world/right/business/large | sort/kind of _, some _
politician | a person who is elected to, or wants, a public office | A politician opened the new bridge.
population | all the people or animals that live in a place | The population of the village is ninety.
purpose | the reason for which something is done or made | The purpose of the game is to have fun. | | on _, sense of _, intent
resource | something useful that a person or country has | Water is a precious resource. | natural/water/energy/oil/scarce/limited/money/financial/land/mineral/food/use/time/forest | server/azure/file/api/url/cpu/page/web, task/cluster/memory, human _
revolution | a great and sudden change of ideas, methods or rule | The steam engine began a revolution. | | sun/orbit, per
shelter | a place that protects from weather or danger | We found shelter in a barn. | | tax _
solution | a way to end a problem | The solution was a longer rope. | problem/find/crisis/peaceful/conflict/long-term/simple/possible/answer/political/best/challenge/issue | software/salt/chemical/cloud/business/visual/storage/acid/customer/adobe, @azure/software/vendor
strength | the quality of being strong, or a good point | Rowing a boat needs strength. | | on .. _ of, full _
structure | something built of parts, or how parts fit together | The structure of a leaf is complex. | | data/folder/directory/file/code/html, @data/class/function, nss/memory
symptom | a sign of an illness or other problem | A cough is a symptom of a cold.
technique | a special way of doing something | The painter invented a new technique.
theory | an idea that explains something | Her theory is that the fox stole the hen. | | string/theorem, in _, _ of relativity, game/music/critical/political/literary/race/set _
threat | a danger, or words saying that one will do harm | The drought is a threat to the harvest.
tradition | a custom that people have had for a long time | Pancakes on Sunday are a tradition of ours.
violence | acts meant to hurt people | The film was praised for showing no violence.
volunteer | a person who offers to do something without pay | A volunteer reads to the patients. | | study/experiment/vaccine/researcher/participant
wealth | a large amount of money or property | He gave his wealth to a dog shelter. | | _ of
`;
