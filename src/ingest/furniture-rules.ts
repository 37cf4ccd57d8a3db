/** What a line is furniture of, and how it begins or what it says, in English, Russian and Chinese. */
interface Rule {
  why: string;
  line: RegExp;
  /** How many words it may have: a sentence of an article may begin likewise. */
  most?: number;
  /** Whether what follows belongs to it: to the end (of comments), as long as lines are no sentences (of lists of links), or speak to the reader (of appeals). */
  takes?: "end" | "links" | "appeal";
}

/** Words in which a site speaks to its reader. */
export const toReader = /\b(?:you|your|we|our|us)\b/i;

/** The furniture of pages, as sites of many makings have it. */
export const rules: readonly Rule[] = [
  {
    why: "an appeal to the reader",
    line: /small favou?r to ask|\b(?:please |can you |will you )?support (?:us|our (?:work|journalism|reporting)|independent journalism|the [A-Z][\w ]+!$)|\bsupport us\b|make (?:a|your) (?:contribution|donation)|\bdonate\b|become a (?:member|supporter|subscriber)|free articles? (?:left|remaining)|articles? left this month|to continue reading|subscribe (?:now|today|to (?:read|continue|our))|not ready to support|remind me later|pa(?:y|i)ment methods|advertising (?:revenue|falls)|(?:cost|price) of a (?:cup of )?(?:coffee|tea)|поддержите (?:нас|редакцию)|оформите подписку/i,
    takes: "appeal",
  },
  {
    why: "a notice on cookies",
    line: /\b(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|cookie (?:policy|settings|notice)|использует (?:файлы )?cookie|файлы cookie/i,
  },
  {
    why: "an invitation to subscribe",
    line: /newsletter|sign up (?:for|to)|get (?:our|the) (?:\w+ ){0,3}(?:letter|briefing|digest|alerts?)|подпи(?:шитесь|саться|сывайтесь)|рассылк|关注.*公众号|扫(?:描|一扫)|订阅/i,
    most: 30,
  },
  {
    why: "a list of other articles",
    line: /^[▶►»>\s]*(?:read (?:more|also|next|on)|also (?:read|on)|see also|related(?: (?:stories|news|articles|posts|content|topics|coverage))?|more (?:on|from|stories|news|in)\b|most (?:read|popular|viewed)|recommended(?: for you)?|you (?:may|might) (?:also )?like|don['’]t miss|latest (?:news|stories)|other (?:news|stories|headlines)|top stories|trending|in other news|what to read|up next|читайте (?:также|по теме|ещ[её])|по теме|материалы по теме|другие новости|смотрите также|相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读|更多|热门|热点)(?=$|[\s:：.…!→])/i,
    most: 25,
    takes: "links",
  },
  {
    why: "a list of other articles",
    line: /^(?:相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读|热门推荐)/,
    most: 40,
    takes: "links",
  },
  {
    why: "an invitation to watch, listen or look",
    line: /^(?:watch|listen|video|gallery|in pictures|photo gallery|podcast|live|смотрите|видео|фотогалерея|视频|图集)\s*[:：|–—-]/i,
    most: 25,
  },
  {
    why: "a line for sharing, printing or going elsewhere",
    line: /^(?:share(?: (?:this|on|via)\b.*)?|tweet|facebook|twitter|whatsapp|telegram|x|copy link|print(?:able)?(?: (?:this|version).*)?|printer[- ]friendly.*|version for print.*|e-?mail(?: (?:this|a friend|to).*)?|save|bookmark|[«←<]+ ?back.*|back to .*|home|menu|skip to .*|accessibility links|search|log ?in|sign in|register|go to top|to top|contents|view (?:the )?(?:full|desktop|web) version.*|follow us.*|join us on.*|download (?:the|our) app.*|language|english|русский|中文|поделиться.*|версия для печати|распечатать|печать|в избранное|打印.*|分享.*|收藏|返回.*|字号.*)$/i,
    most: 12,
  },
  { why: "an appeal to the reader", line: /^support (?:the )?[\p{Lu}][\p{L} .]*!?$/iu, most: 6, takes: "appeal" },
  {
    why: "an advertisement",
    line: /^(?:advertis(?:e|e?ment|ing)|sponsored(?: content| by .*)?|promoted|ad|реклама|广告|推广)\b.{0,20}$|^广告/i,
    most: 8,
  },
  {
    why: "a counter or a switch",
    line: /^(?:xs|sm|md|lg|xl|aa?[+-]?|[\d.,]+\s*(?:points?|shares?|comments?|views?|votes?|likes?|просмотр\w*|комментари\w*)|upvote(?: downvote)?|downvote|average \(\d+ votes?\)|(?:number of )?views?:? ?[\d., ]+|просмотр\w*:? ?[\d ]+|(?:阅读|浏览|点击|评论)\s*[:：]?\s*\d+|you are visitor.*|best viewed.*|\d+ min(?:ute)?s? read|rate this.*|(?:0|\d+) ?(?:of|\/) ?5.*)$/i,
    most: 10,
  },
  {
    why: "comments, or the form for them",
    line: /^(?:leave a (?:reply|comment)|(?:\d+ )?(?:comments?|replies|responses|thoughts)\b.{0,40}|what do you think\??|post a comment|add a comment|join the (?:discussion|conversation).*|your e?-?mail address will not.*|(?:your|readers['’]?) (?:letters|comments|opinions?)|letters to the editor|have your say|giphy app key.*|комментарии.*|оставить комментарий|обсуждение|评论.*|网友评论.*|我要评论)$/i,
    most: 12,
    takes: "end",
  },
  {
    why: "a request to report mistakes",
    line: /нашли ошибку|выделите (?:её|текст|фрагмент)|ctrl\s*\+\s*enter|spotted an? (?:error|mistake)|report an? (?:error|mistake|typo)|我要纠错/i,
    most: 30,
  },
  {
    why: "a notice of rights",
    line: /^(?:©|\(c\)|copyright\b|all rights reserved|все права защищены|版权所有|未经.*授权)/i,
    most: 40,
  },
  {
    why: "a caption or its credit",
    line: /^(?:(?:file )?photo(?:graph)?s?|image|picture|caption|credit|фото|снимок|图片?(?:来源)?|资料图|摄影)\s*(?:by\b|[:：/©])/i,
    most: 40,
  },
  {
    why: "a caption or its credit",
    line: /[（(](?:(?:file )?photo|image|foto|фото|AP|AFP|Reuters|Getty)[^)）]{0,40}[)）]$/i,
    most: 30,
  },
  {
    why: "the names of those who made the page",
    line: /^[（(]?(?:责任编辑|编辑|责编|校对|审核|作者|记者|редактор|корректор|edited by|editing by|reporting by)\s*[:：]?.{0,40}$/i,
    most: 14,
  },
  { why: "the source of a reprint", line: /^(?:来源|稿源|источник)\s*[:：].{0,40}$/i, most: 12 },
  { why: "what the site says of an author", line: /^(?:about the author|об авторе|作者简介)/i, most: 6, takes: "links" },
  {
    why: "a box of the page",
    line: /^(?:poll|mailing list|markets|weather|sections|top stories|today['’]s top \w+)(?!\p{Ll})/iu,
    most: 20,
  },
  {
    why: "a list of keywords",
    line: /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|теги|метки|рубрика|标签|关键词)\s*[:：]/i,
    most: 40,
  },
];
