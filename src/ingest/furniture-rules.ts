/** What a line is furniture of, and how it begins or what it says, in English, Russian and Chinese. */
export interface Rule {
  why: string;
  line: RegExp;
  /** How many words it may have: a paragraph of an article may begin likewise. */
  most?: number;
  /** Whether a whole sentence can be such; else only a label, a link, a heading is. */
  isSentence?: true;
  /** Whether it is such only where it speaks to the reader, and quotes nobody. */
  isToReader?: true;
  /** Whether it is such only beside what has the same reason. */
  isBeside?: true;
  /** What follows belongs to it: to the end (comments), as long as lines are no sentences (lists of links), or speak to the reader (appeals). */
  takes?: "end" | "links" | "appeal";
}

/** Words in which a site speaks to its reader. "US" is a state. */
const reader = /\b(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|us)\b/;
const isQuoting = (text: string) =>
  /[“"«][^”"»]*[”"»]/.test(text) && /\b(?:said|says|told|asked|added|according)\b/i.test(text);
/** Whether a site speaks to its reader, not of the news. */
export const speaksToReader = (text: string): boolean => reader.test(text) && !isQuoting(text);

const appeal = "an appeal to the reader";
const others = "a list of other articles";
const going = "a line for sharing, printing or going elsewhere";
const caption = "a caption or its credit";

/** The furniture of pages, as sites of many makings have it. */
export const rules: readonly Rule[] = [
  {
    why: appeal,
    line: /small favou?r to ask|\bsupport (?:us|our (?:work|journalism|reporting))\b|\bplease support\b|make (?:a|your) (?:contribution|donation)|\bdonate\b|become (?:a|our) (?:member|supporter|subscriber)|free articles? (?:left|remaining)|articles? left this month|to (?:continue|keep) reading|our (?:journalists|reporters|newsroom)|keeps? our reporting|every contribution|поддержите (?:нас|редакцию)/i,
    isSentence: true,
    isToReader: true,
    takes: "appeal",
  },
  {
    why: appeal,
    line: /^(?:not ready to support today\?|remind me later\.?|maybe later\.?|pa(?:y|i)ment methods|subscribe (?:now|today).*|already a subscriber\?.*|see subscription options.*|log in or subscribe.*|оформите подписку.*)$/i,
    most: 20,
    isSentence: true,
    takes: "appeal",
  },
  { why: appeal, line: /^Support (?:[Tt]he )?\p{Lu}[\p{L} .]*!$/u, most: 7, isSentence: true, takes: "appeal" },
  { why: appeal, line: /^Support [Tt]he \p{Lu}[\p{L} .]*$/u, most: 6, isBeside: true },
  {
    why: "a notice on cookies",
    line: /\b(?:we|this (?:web)?site|our partners) uses? cookies|^accept (?:all )?cookies|^cookie (?:policy|settings|notice)|сайт использует (?:файлы )?cookie/i,
    isSentence: true,
  },
  {
    why: "an invitation to subscribe",
    line: /^(?:sign up|subscribe|join our|get (?:our|the|all)|stay up to date|follow (?:us|our))\b.*(?:newsletter|inbox|\bletter\b|briefing|digest|alerts?|channel|updates|e-?mail)|^(?:подпи(?:шитесь|сывайтесь)|читайте нас)|^(?:扫(?:描|一扫)|关注|订阅).*(?:公众号|二维码|微信|微博)/i,
    most: 30,
    isSentence: true,
  },
  { why: "an invitation to subscribe", line: /^(?:newsletter|рассылка|订阅)$/i },
  {
    why: others,
    line: /^[▶►»>\s]*(?:read (?:more|also|next|on)|also (?:read|in)\b|see also|related(?: (?:stories|news|articles|posts|content|topics|coverage))?|more (?:on|from|stories|news|in)\b|most (?:read|popular|viewed)|recommended(?: for you)?|you (?:may|might) (?:also )?like|don['’]t miss|latest (?:news|stories)|other (?:news|stories|headlines)|top stories|trending|in other news|what to read|up next|читайте (?:также|по теме|ещ[её])|по теме|материалы по теме|другие новости|смотрите также|相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读|热门(?:推荐|排行|新闻)|更多(?:新闻|阅读|内容))(?=$|[\s:：.…!→])/i,
    most: 25,
    takes: "links",
  },
  {
    why: others,
    line: /^[▶►»>\s]*(?:read (?:more|also|next)|also read|see also|related|читайте также|相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读)\s*[:：]/i,
    most: 40,
    isSentence: true,
    takes: "links",
  },
  {
    why: "an invitation to watch, listen or look",
    line: /^(?:watch|listen|video|gallery|in pictures|photo gallery|podcast|смотрите|видео|фотогалерея|视频|图集)\s*[:：|]/i,
    most: 25,
  },
  {
    why: going,
    line: /^(?:share(?: (?:this|on|via|article|story)\b.*)?|tweet|facebook|twitter|whatsapp|telegram|x|copy link|print(?:able)?(?: (?:this|version|article).*)?|printer[- ]friendly.*|version for print.*|e-?mail(?: (?:this|a friend|to).*)?|save|bookmark|[«←<]+ ?back.*|back to (?:top|the top|home|search|results|the list|list|news|main)\b.*|skip to .*|accessibility links|log ?in|sign in|register|(?:go )?to top|view (?:the )?(?:full|desktop|web) version.*|follow us.*|join us on.*|download (?:the|our) app.*|русский|中文|поделиться(?: .*)?|версия для печати|распечатать|в избранное|打印.*|分享(?:到|至|：|:|$).*|收藏|返回.*|字号.*|您的位置.*)$/i,
    most: 12,
  },
  {
    why: "an advertisement",
    line: /^(?:advertis(?:e|e?ment|ing)|sponsored(?: content| by .*)?|promoted|реклама|广告|推广)(?:\s.{0,20})?$/i,
    most: 8,
  },
  {
    why: "a counter or a switch",
    line: /^(?:xs|sm|md|lg|xl|aa?[+-]?|[\d.,]+\s*(?:points?|shares?|views?|votes?|likes?|просмотр\p{L}*)|upvote(?: downvote)?|downvote|average \(\d+ votes?\)|(?:number of )?views?:? ?[\d., ]+|просмотр\p{L}*:? ?[\d ]+|(?:阅读|浏览|点击|评论)\s*[:：]?\s*\d+|点赞.*|you are visitor.*|best viewed.*|\d+ min(?:ute)?s? read|rate this.*|(?:0|\d+) ?(?:of|\/) ?5.*)$/iu,
    most: 10,
  },
  {
    why: "comments, or the form for them",
    line: /^(?:leave a (?:reply|comment)|(?:\d+ )?(?:comments?|replies|responses|thoughts)(?:\s*[（(]\d+[)）])?(?: (?:on|to) [“"«].*)?|(?:readers?['’]? )?(?:comments|letters)|what do you think\??|(?:post|add|write) (?:a|your) comment.*|join the (?:discussion|conversation)[.!…]*|your e?-?mail address will not.*|your (?:letters|comments|opinion)|letters to the editor|have your say|giphy app key.*|комментарии(?: .{0,20})?|оставить комментарий|обсуждение|(?:网友|最新|热门)?评论(?:\s*[（(]?\d+.*)?|网友留言.*|我要评论)$/i,
    most: 12,
    isSentence: true,
    takes: "end",
  },
  {
    why: "a request to report mistakes",
    line: /нашли ошибку|выделите (?:её|текст|фрагмент).*(?:enter|мыш)|ctrl\s*\+\s*enter|^(?:spotted|found|report) an? (?:error|mistake|typo)|我要纠错/i,
    most: 30,
    isSentence: true,
  },
  {
    why: "a notice of rights",
    line: /^(?:©|\(c\)\s*\d|copyright\s+(?:©|\(c\)|\d{4})|all rights reserved|все права защищены|版权所有|未经.*授权)/i,
    most: 40,
    isSentence: true,
  },
  {
    why: caption,
    line: /^(?:(?:file )?photo(?:graph)?s?|credit|фото|снимок|图片?(?:来源)?|资料图|摄影)\s*(?:by\b|[:：/©])/i,
    most: 40,
    isSentence: true,
  },
  {
    why: caption,
    line: /^(?:image|picture|caption)\s*[:：/©]|[（(][^()（）]*(?:\bphoto|\bimage|фото|图片)[^()（）]*[)）]$/i,
    most: 30,
  },
  { why: caption, line: /[（(](?:(?:file )?photo|images?|фото)\b[^()（）]{0,40}[)）]$/i, most: 30, isSentence: true },
  {
    why: "the names of those who made the page",
    line: /^[（(]?(?:责任编辑|编辑|责编|校对|审核|редактор|корректор|edited by|editing by)\s*[:：]?.{0,40}$/i,
    most: 14,
  },
  { why: "the source of a reprint", line: /^(?:来源|稿源|источник)\s*[:：].{0,40}$/i, most: 12 },
  { why: "what the site says of an author", line: /^(?:about the author|об авторе|作者简介)$/i, takes: "links" },
  { why: "a box of the page", line: /^(?:poll|mailing list|markets|weather|sections|today['’]s top \w+)$/i, most: 6 },
  {
    why: "a list of keywords",
    line: /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|теги|метки|рубрика|标签|关键词)\s*[:：]/i,
    most: 40,
  },
];
