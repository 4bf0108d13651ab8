/**
 * Phrases that sites and their software put around an article, in many languages. WordPress'
 * wordings are those of its translations; `X` and `Y` of "The post X appeared first on Y" are
 * anything, within bounds.
 */

const any = '.{0,300}?';

function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'iu');
}

/** "The post X appeared first on Y", at the end of a text. */
export const appearedFirst: readonly RegExp[] = [
  `(?:The|This) (?:post|article|entry|story) ${any} (?:appeared first|first appeared|was originally published) (?:on|in|at) `,
  `Der (?:Beitrag|Artikel|Post) ${any} (?:erschien zuerst|ist zuerst erschienen) `,
  `(?:L[’']article|Cet article|Le post) ${any} (?:est apparu en premier|est d[’']abord apparu|a été publié en premier) (?:sur|dans)`,
  `(?:La entrada|El cargo|El artículo|La publicación|El post) ${any} (?:se publicó primero|aparece primero|apareció primero|se publicó por primera vez) (?:en|por)`,
  `(?:L[’']articolo|Il post) ${any} (?:sembra essere il primo su|proviene da|è apparso per la prima volta)`,
  `(?:Het bericht|Het artikel) ${any} (?:verscheen eerst op|is verschenen op|verscheen als eerste op)`,
  `(?:O post|O conteúdo|O artigo|A publicação) ${any} (?:apareceu primeiro|aparece primeiro|foi publicado primeiro|aparece em primeiro)`,
  `Inlägget ${any} (?:dök först upp på|publicerades först på)`,
  `(?:Indlægget|Artiklen) ${any} (?:blev først udgivet på|udkom først på|blev først vist på|dukkede først op på)`,
  `(?:Innlegget|Artikkelen) ${any} (?:dukket først opp på|ble først publisert på|først på|utgitt første gang på)`,
  `(?:Artikkeli|Julkaisu) ${any} (?:julkaistiin ensimmäisen kerran|ilmestyi ensin|ilmestyi ensimmäisenä)`,
  `(?:Artykuł|Wpis|Post) ${any} (?:pochodzi z serwisu|pojawił się po ?raz pierwszy)`,
  `(?:Příspěvek|Článek) ${any} (?:pochází z|se nejdříve objevil na|byl nejprve publikován)`,
  `(?:Článok|Príspevok) ${any} (?:zobrazený najskôr|sa zobrazil najskôr|je zobrazený ako prvý)`,
  `(?:Запись|Сообщение|Статья|Пост) ${any} (?:впервые появил|появил\\p{L}+ сначала|взята отсюда)`,
  `(?:Запис|Стаття) ${any} (?:спочатку з[’']яви|вперше з[’']яви)`,
  `Публикацията ${any} се появи първо`,
  `(?:Die pos|Die plasing|Die artikel) ${any} (?:het eerste op|verskyn eerste op|het die eerste op)`,
  `(?:Articolul|Postarea) ${any} apare (?:prima dată|pentru prima dată|mai întâi)`,
  `(?:Postingan|Artikel|Pos|Tulisan) ${any} (?:pertama kali (?:tampil|muncul)|muncul pertama kali)`,
  `A(?:z|\\(z\\))? ${any} bejegyzés először`,
  `Το άρθρο ${any} εμφανίστηκε (?:πρώτα|για πρώτη φορά)`,
  `(?:Objava|Članak|Prispevek) ${any} (?:pojavil\\p{L}+ se prv|je bil prvič objavljen|prvi put)`,
  `L[’']entrada ${any} ha aparegut primer`,
  `Bài viết ${any} (?:đã )?xuất hiện (?:đầu tiên|trước tiên)`,
  `${any} (?:yazısı|gönderisi) (?:ilk önce|ilk olarak|şu adreste)`,
  `投稿 ?${any} ?は ?${any} ?に最初に表示されました`,
  `(?:文章|日志|貼文|〈)?${any}(?:最先出现在|最先出現於|首先发布于|首先出现在|首先發佈於|最早發佈於|最早发布于)`,
  `${any} (?:게시물이|글이) ${any} (?:처음 등장|먼저 등장)`,
  `(?:ظهرت المقالة|المقالة|التدوينة|نوشته) ${any} (?:أولاً على|ظهرت أولاً|اولین بار در)`,
  `הפוסט ${any} הופיע לראשונה`,
].map((pattern) => new RegExp(`(?:^|(?<=[\\s.!?…»”"\\])]))(?:${pattern}).{0,200}$`, 'iu'));

const more = [
  'continue reading|continue to read|keep reading|read (?:the )?(?:full|whole|entire|complete|rest)(?: of)?(?: (?:the|this))?(?: (?:article|story|post|piece|report|entry))?|read more|read on|view (?:the )?(?:full|original) (?:article|post)|more of this story|click here to (?:read|continue)',
  'weiterlesen|weiter lesen|mehr lesen|jetzt lesen|zum (?:ganzen |vollständigen )?artikel|(?:den )?(?:ganzen|vollständigen) (?:artikel|beitrag) lesen',
  "lire la suite|continuer (?:la|à) l(?:ecture|ire)|lire (?:l[’']article|plus)|la suite sur",
  'seguir leyendo|continuar leyendo|contin[úu]a leyendo|sigue leyendo|leer (?:más|la nota|el artículo)|ver más',
  "continua a leggere|continua la lettura|continua su|leggi (?:tutto|di più|il resto|l[’']articolo|ancora)",
  'lees (?:verder|meer)|verder lezen|meer lezen|lees het (?:hele|volledige)',
  'continu(?:e|ar) (?:lendo|a ler|a leitura)|leia (?:mais|na íntegra|o artigo)|ler mais|saiba mais',
  'läs (?:mer|vidare|hela)|fortsätt (?:att )?läsa',
  'læs (?:mere|videre|hele)|fortsæt (?:med at )?læs',
  'les (?:mer|videre|hele)|fortsett å lese',
  'lue (?:lisää|koko)|jatka lukemista',
  'czytaj (?:dalej|więcej|całość)|przeczytaj (?:całość|więcej)',
  'číst (?:dál|dále|více|celé)|čtěte dále|celý článek|pokračovat ve čtení|čítať (?:ďalej|viac)',
  'devamını oku|okumaya devam|devamı(?: için)?',
  'читать (?:далее|дальше|полностью|продолжение)|подробнее|продолжить чтение|читати (?:далі|більше)|докладніше',
  'cite(?:ș|ş)te (?:mai (?:departe|mult)|tot|continuarea)|continuă (?:lectura|să citești)',
  'baca (?:selengkapnya|selanjutnya|lebih lanjut)|lanjutkan membaca',
  'tovább(?: olvasom| olvasás)?|olvass? (?:tovább|el)|διαβάστε (?:περισσότερα|τη συνέχεια)|đọc (?:tiếp|thêm)',
  '続きを読む|つづきを読む|もっと読む|阅读更多|阅读全文|继续阅读|查看更多|閱讀更多|閱讀全文|繼續閱讀|更多內容|더 보기|더보기|계속 읽기|더 읽기',
  'اقرأ المزيد|متابعة القراءة|ادامه مطلب|קרא עוד|המשך קריאה|और पढ़ें|पूरा पढ़ें',
].join('|');

/** A whole block, or the end of one, that says the text goes on elsewhere. */
export const readMore = new RegExp(`^[\\[(<«→>\\s]*(?:${more})(?![\\p{L}]).{0,160}$`, 'iu');
export const readMoreTail = new RegExp(
  `[\\s\\u00A0]*(?:[\\[(]\\s*(?:${more})(?![\\p{L}])[^\\])]{0,120}[\\])]?|(?<=[.!?…”"»\\])])\\s*(?:${more})(?![\\p{L}])[^.!?]{0,80}(?:[…»→›>]+|\\.\\.\\.)?)\\s*$`,
  'iu',
);
/** `[…]`, `[...]`, `(...)` and `&hellip;]` at the end. */
export const cutTail = /\s*[[(]\s*(?:…|\.{3,}|&hellip;|&#8230;)\s*[\])]?\s*$/u;

const networks =
  'facebook|twitter|linkedin|pinterest|whats ?app|reddit|telegram|tumblr|flipboard|pocket|messenger|google ?\\+|google_plus|googleplus|stumbleupon|digg|instapaper|threads|bluesky|mastodon|vkontakte|vk|xing|weibo|instagram|snapchat|pinboard|evernote|buffer|fark|slashdot|del\\.?icio\\.?us';

/** Share buttons whose names ran together, as in "Facebooktwittermail". */
export const gluedShares = new RegExp(
  `\\s*(?:(?:${networks})(?:${networks}|mail|email|print|share|rss|sms|copy ?link|x)+)\\s*$`,
  'iu',
);

const shareWord = new RegExp(
  `^(?:${networks}|x|e-?mail|mail|print|share|shares|sharing|tweet|pin|pin it|like|save|send|post|follow|us|copy|link|url|sms|rss|to|on|this|it|via|by|with|and|or|add|a|the|article|story|page|friend|click|comments?|bookmark|more|teilen|drucken|merken|partager|envoyer|imprimer|compartir|enviar|condividi|stampa|delen|deel|compartilhar|compartilhe|dela|del|jaa|udostępnij|sdílet|поделиться|paylaş|bagikan|シェア|分享|auf|sur|en|su|op|no|em|på|by|\\d+)$`,
  'iu',
);
const strongShare = new RegExp(
  `^(?:${networks}|share|tweet|teilen|partager|compartir|condividi|delen|compartilhar|print)$`,
  'iu',
);

/** A block of nothing but names of networks and the words on their buttons. */
export function isShareRow(text: string): boolean {
  if (text.length > 300) return false;
  const words = text.split(/[\s,|/·•:()[\]]+/u).filter((word) => /[\p{L}\p{N}+]/u.test(word));
  return (
    words.length > 0 &&
    words.every((word) => shareWord.test(word)) &&
    words.some((word) => strongShare.test(word))
  );
}

/** Whole blocks that point to other articles. */
export const relatedLine =
  /^(?:related(?: (?:stories|articles|posts|coverage|content|links?|topics?|reading))?|see also|read also|also read|read next|up next|more (?:on|from|about) .{1,60}|don[’']t miss|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|further reading|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|zum thema|à lire aussi|lire aussi|voir aussi|sur le même sujet|a lire aussi|lea también|lee también|también te puede interesar|ver también|noticias relacionadas|leia também|veja também|leggi anche|vedi anche|potrebbe interessarti|lees ook|zie ook|läs också|läs även|les også|læs også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także)|čtěte (?:také|i)|mohlo by vás zajímat|читайте также|смотрите также|по теме|читайте також|ayrıca (?:oku|bak)\p{L}*|citește și|baca juga|関連記事|あわせて読みたい|相关阅读|相关新闻|延伸阅读|相關新聞|관련 기사)(?:\s*[:：»→-]|$)/iu;

/** Captions, credits, adverts and invitations: the whole block is one of these. */
export const strayLines: readonly RegExp[] = [
  /^(?:photo(?:graph|s)?(?: credits?)?|image(?: credits?)?|picture(?: credits?)?|credits?|illustration|foto|fotos|bild|bildquelle|crédits?(?: photo)?|zdj\.?|фото|写真|图注|图片?(?:来源)?)\s*(?:[:：©]|by |courtesy|via ).{0,160}$/iu,
  /^.{0,160}(?:\(|\/|©|— )\s*(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Shutterstock|Alamy|AP Photo)(?:[ /].{0,60})?\)?$/u,
  /^.{0,120}(?:\/|via )(?:Getty Images|Shutterstock|Alamy|Reuters|iStock(?:photo)?)\.?$/u,
  whole([
    'advertisements?|advert|ad|sponsored(?: content)?|promoted(?: content)?|story continues below.{0,40}|article continues (?:below|after).{0,40}|scroll (?:down )?to continue.{0,40}|continue reading (?:the main story|below).{0,40}',
    'anzeige|werbung|publicité|publicidad|pubblicità|advertentie|publicidade|annons|annonse|annonce|mainos|reklama|реклама|reklam|iklan|広告|广告|廣告|광고',
    'exclusive|breaking news|developing story',
    'loading(?:\\.{3}|…)?|please wait.{0,20}|(?:please )?enable javascript.{0,80}|this video (?:is|could) not .{0,60}|watch(?: the)? video.{0,60}|listen to (?:this|the) (?:article|story).{0,40}|(?:\\[\\+\\] ?)?(?:click to )?enlarge(?: image)?|image \\d+ of \\d+|play video|close|skip to (?:main )?content|\\d+ comments?|leave a (?:comment|reply)|comments? (?:are )?closed\\.?|(?:table of )?contents|(?:text|font) size|by:?|[\"“]?questions\\? comments\\?.{0,80}',
  ]),
  /^(?:(?:please )?(?:sign|signed) up (?:for|to|here)|subscribe (?:to|now|here|today)|get .{0,60}(?:newsletter|inbox|e-?mail alerts)|get (?:our|the|more) .{0,60}updates|(?:please )?enter your? e-?mail address|enjoying this|join (?:our|the) .{0,40}(?:newsletter|mailing list|community)|(?:please )?(?:follow|like|find|join|add|get) (?:us|me|@\w|\p{Lu}[\p{L} ]{0,40}) on (?:facebook|twitter|instagram|x\b|social|linkedin)|download (?:our|the) .{0,20}app|support our (?:work|journalism)|this (?:article|story|post) (?:is|was) (?:sponsored|brought to you)|for more .{0,60}(?:newsletter|visit our|follow us)|got a tip|tagged:|filed under:|tags:|topics:|categories:|posted in:?|jetzt abonnieren|zum newsletter|abonnez-vous|inscrivez-vous|suscr[ií]bete|iscriviti|assine|schrijf je in|prenumerera|подписывайтесь|devenez fan|suivez[- ]nous|síguenos|seguici su|folgen sie uns).{0,200}$/iu,
  /^a version of this (?:article|story|piece|essay|column|review) (?:also )?appear(?:s|ed) in .{0,400}$/iu,
  /^\[(?:figure|fig\.|image|photo|picture|video|gallery|graphic|chart)[^\]:]{0,12}:.{0,200}\]$/iu,
  /^.{3,200} [-–—|] (?:photo|image|picture|photograph|illustration|credit|foto|bild)(?: credit| by)?\s?:\s.{2,60}$/iu,
  /^\((?:photo|image|picture|illustration|artist|credit|source)s?(?: by)?\s?:.{1,80}\)$/iu,
  /^(?:now playing|up next|reproduciendo|en cours de lecture|jetzt läuft)\s?:.{0,160}$/iu,
  /^\W{0,3}.{0,160}\b(?:REUTERS|AFP|EPA)\s?\/\s?\p{Lu}.{0,60}$/u,
  /^\((?:["'‘]?\p{Lu}\p{Ll}[\p{L}.'’-]* ?){2,5}\)$/u,
  /^(?:contributing|additional reporting|with reporting by)\s?:?\s\p{Lu}.{2,160}$/iu,
  /^read or share (?:this|the) (?:story|article).{0,120}$/iu,
  /^.{0,60}javascript must be (?:enabled|turned on).{0,80}$/iu,
  /^podcast: (?:play|download).{0,80}$/iu,
  /^(?:\d{1,2}:)?\d{1,2}:\d\d$/u,
  /^(?:posted|published) by .{1,80} on .{0,30}\d{4}.{0,40}$/iu,
  /^(?:https?:\/\/\S+|\W{0,3}[\w-]+\.(?:com|org|net))$/iu,
  /^[\[【(（]?(?:责任编辑|責任編輯|原标题|原標題|出品|来源|來源)\s*[:：︱|].{0,60}$/u,
  /^(?:this|a version of this) (?:article|story|post|piece|essay|column) (?:has |was )?(?:been )?(?:originally|first) (?:appeared|published|ran).{0,120}$/iu,
  /^.{0,200}(?:was )?originally published (?:in|on|at) .{0,160}(?:where people are .{0,120})$/iu,
  /^read more of this (?:story|article|post).{0,80}$/iu,
  /^\[?(?:if the formatting|view this|see the original|visit the original|this post).{0,80}(?:original (?:article|post|page)|on (?:the|our) (?:web)?site|browser)[^\p{L}]*$/iu,
  /^.{3,100} contributed (?:to this|reporting|to the).{0,60}$/iu,
  /^(?:©|\(c\) ?\d|copyright\b|all rights reserved).{0,160}$/iu,
];

/** "Read: Another bridge falls", where most of it is a link. */
export const pointerLine =
  /^(?:read|see|watch|listen|more|photos?|pictures|video|gallery|lire|voir|écouter|lesen|sehen|hören|ver|lea|leia|leggi|guarda|lees|kijk|läs|les|læs)\s?:\s/iu;

/** "MORE: Another bridge falls", where most of it is a link. */
export const labelledPointer = /^[([]?\p{Lu}[\p{Lu}\d ’'&-]{2,30}\s?[:|]\s*\S/u;

/** "See pictures of the bridge.", where nearly all of it is a link. */
export const seeElsewhere =
  /^[([]?(?:see|view|watch|read|listen to|download|check out|photos?|pictures|videos?|gallery)[\s:]/iu;

/** Says what was paid for; the list of who paid stands below it. */
export const sponsorLine =
  /^(?:this|our|today[’']s) (?:article|story|post|week|episode|show|podcast|newsletter)\b.{0,80} (?:sponsored|brought to you) by\b.{0,80}$/iu;

/** "Learn more about bridges here.", where a part of it is a link. */
export const moreHere = /^(?:(?:read|learn|find out|see) more|click here (?:for|to))\b.{0,80}$/iu;

/** "Old Bridges: pictures from a hundred years. Check them out here.", at the end of a text. */
export const elsewhereHere =
  /(?:^|[.!?]\s+)(?:(?:check|find|see) (?:it|them|more)(?: out)? )?here\.?$/iu;

/** An invitation to join, pay or follow; where the text ends and it leads elsewhere. */
export const invitation =
  /\b(?:join|subscribe to|sign up (?:for|to)|follow|become an?|support|download|donate to)\b.{0,40}\b(?:our|us)\b/iu;

/** Headings under which nothing of the article follows. */
export const endHeading = whole([
  'references|notes|footnotes|citations|external links|see also|further reading|bibliography|sources|related (?:articles|stories|posts|content|links|topics)|more (?:from|on|stories).{0,60}|most (?:read|popular|viewed)|recommended.{0,30}|(?:the )?latest (?:from|on|in) .{1,40}|comments?|leave a (?:comment|reply)|share this(?: .{0,20})?|you (?:may|might) also like.{0,20}|about the authors?|trending(?: now)?|read (?:more|next)|(?:popular|featured|recent|latest) (?:posts|stories|articles)|sign up.{0,60}|newsletter',
  'einzelnachweise|weblinks|literatur|quellen|mehr zum thema|auch interessant|références|liens externes|voir aussi|sur le même sujet|referencias|enlaces externos|véase también|noticias relacionadas|note|collegamenti esterni|referências|ligações externas|veja também|externe links|referenser|källor|viitteet|lähteet|przypisy|bibliografia|примечания|ссылки|литература|脚注|関連項目|外部リンク|参考文献|关连条目|参考资料|外部链接',
]);
