/** A wording that this project does not use, and the standard term. */
export interface ReplacedTerm {
  readonly pattern: RegExp;
  readonly use: string;
  /** A text that the pattern finds; the test plants it. */
  readonly example: string;
  /** Also replaced in code comments. Off where a word is fine for code but not for readers. */
  readonly inComments: boolean;
}

/**
 * One word per idea, in US English. Sources of the terms: the glossary of the Microsoft identity
 * platform, RFC 6749 (OAuth 2.0), RFC 9110 (HTTP) and the Microsoft Writing Style Guide.
 */
export const REPLACED_TERMS: readonly ReplacedTerm[] = [
  // Retries and HTTP
  term(/\bgrowing pauses?\b|\bmakes? the pause longer\b|\blonger and longer\b/i, 'retry with exponential backoff', 'Send it again, with growing pauses.'),
  term(/\ba part at random\b|\brandom part\b/i, 'jitter', 'pauses with a part at random'),
  term(/\b(?:send|sends|sent|call|calls|called) (?:it|them|the (?:call|request|same call)) again\b|\brepeat the (?:call|request)\b/i, 'retry', 'Send it again after the fix.'),
  term(/\bpassing faults?\b|\bpassing errors?\b/i, 'transient error', 'A passing fault inside Entra'),
  reader(/(?<!connection )\brefus(?:es?|ed|al|ing)\b/i, 'reject', 'The service refused the call.'),
  reader(/\banswers?\b(?! to\b)|\banswered\b|\banswering\b/i, 'response; returns, responds', 'The API answers with 404.'),
  term(/\bquota is spent\b|\bspent quotas?\b/i, 'rate limit exceeded, quota used up', 'a spent quota'),
  term(/\b(?:token|web|API) address(?:es)?\b|\baddress(?:es)? of (?:the|an?) (?:API|tenant|token|app|service|call|request|resource|page|site|code)\b/i, 'URL, endpoint, token endpoint, resource URI', 'Use the address of the tenant.'),
  term(/\bslash(?:es)? at (?:its|the|their) end\b/i, 'trailing slash', 'The issuer differs by a slash at its end.'),
  term(/\bletter cases?\b/i, 'case, capitalization', 'Names in the wrong letter case'),
  // Identity
  term(/\bapps? in the middle\b/i, 'middle-tier app', 'The app in the middle lacks consent.'),
  term(/\bAPIs? (?:behind|in the middle)\b/i, 'downstream API', 'consent for the API behind it'),
  term(/\b(?:token|tokens) of an app\b|\bapp on its own\b/i, 'app-only token', 'a token of an app on its own'),
  term(/\bask(?:s|ed|ing)? for (?:(?:a|an|the|another|new|one|this|these|its) )*(?:access |refresh |ID )?(?:tokens?|scopes?|permissions?)\b/i, 'request a token', 'Ask for a new token.'),
  term(/\bli(?:fe|ves) of (?:a|an|the|its)\b|\bwhose hour\b|\bits hour\b/i, 'token lifetime, expired', 'the life of the token'),
  reader(/\bdemands?\b(?<!\bon demand)|\bdemanded\b/i, 'requires', 'The policy demands MFA.'),
  reader(/\brenews? (?:it|them|these|the (?:secret|key|credential)s?)\b/i, 'rotate, revoke', 'renew them'),
  // Calques
  term(/\b(?:hold|holds|held|holding)\b/i, 'contain, have, include', 'The token holds these roles.'),
  term(/\bst(?:ands?|ood|anding)\b(?! for\b| out\b)/i, 'is, appears', 'The reason stands in the body.'),
  term(/\b(?:lies|lay) (?:in|at|behind|beside|between|on|there|far|near)\b/i, 'is, appears', 'The cause lies in the body.'),
  term(/\bbesides?\b/i, 'next to, with, in addition to', 'the number beside the text'),
  term(/\bbehind (?!a (?:proxy|firewall|load balancer|gateway)|the (?:proxy|firewall|load balancer|gateway|scenes))/i, 'after, downstream', 'the ID behind the message'),
  term(/\btold\b|\btells? (?:apart|from)\b|\btells? \S+ (?:apart|from)\b/i, 'distinguish, report, indicate', 'to tell errors apart'),
  term(/\bmend(?:s|ed|ing)?\b|\bcur(?:es?|ed|ing)\b/i, 'fix', 'The file was mended.'),
  term(/\bblanks?\b(?! line)/i, 'space, empty', 'separated by blanks'),
  term(/\banew\b/i, 'again', 'worked out anew'),
  term(/\b(?:parted|divided) by\b/i, 'separated by', 'names parted by commas'),
  term(/\bsome (?:minutes|hours|seconds)\b/i, 'a few minutes', 'after some minutes'),
  term(/\bfor the moment\b|\bnow and then\b/i, 'currently, temporarily, occasionally', 'Nothing for the moment.'),
  reader(/\bmostly\b/i, 'usually', 'Mostly the token has expired.'),
  term(/\bhas to act\b|\bhave to act\b|\bmust act\b/i, 'needs to, and what', 'A tenant admin has to act.'),
  term(/\banother (?:\w+ )?\w+ than\b/i, 'a different ... from', 'a token for another API than this one'),
  term(/\bcom(?:e|es|ing) alive\b|\balive\b|\bto life\b/i, 'interactive, hydrated, started', 'until the page comes alive'),
  term(/\b(?:home-made|made-up|made up)\b/i, 'synthetic, example', 'a made-up body'),
  term(/\btwins?\b/i, 'equivalent code, counterpart', 'a twin of 65001'),
  term(/\bneighbou?r(?:s|ing)?\b/i, 'related, adjacent', 'neighbouring errors'),
  reader(/\bprograms?\b/i, 'app, client, script', 'The program sends no token.'),
  reader(/(?<!e)\bmail (?:address(?:es)?|and)\b/i, 'email address', 'names and mail addresses'),
  term(/\bwherever it stands\b|\bas people hold\b/i, 'in any position, as pasted', 'texts as people hold them'),
  reader(/\bfrom \S+ on\b(?!\W*(?:the|a|an)\b)/i, 'starting at, not until', 'valid from 10:00 on'),
  reader(/\balone\b/i, 'only', 'Send the host name alone.'),
  // US spelling
  term(/\b(?:misspelt|spelt|learnt|whilst|licences?|behaviours?|colours?|favour\w*|honour\w*|cent(?:re|res|red)|grey|cancell(?:ed|ing)|label(?:led|ling)|travell\w+|enrol(?:s|ment|ments)?|judgement|analys(?:e|es|ed|ing))\b/i, 'US spelling', 'the misspelt name'),
  // The public file and the folder keep their name; readers see the American spelling or "error codes".
  reader(/\bcatalogues?\b(?![./\w])/i, 'catalog, error codes', 'the whole catalogue'),
  term(/\b(?:recogn|normal|canonical|organ|author|real|initial|serial|optim|summar|synchron|categor|emphas|minim|maxim|local|util|visual|character|capital|custom|final|general|special)is(?:e|es|ed|ing|ation|ations)\b/i, 'US spelling (-ize)', 'a recognised format'),
];

function term(pattern: RegExp, use: string, example: string): ReplacedTerm {
  return { pattern, use, example, inComments: true };
}

/** A word that is replaced in what readers see only. */
function reader(pattern: RegExp, use: string, example: string): ReplacedTerm {
  return { pattern, use, example, inComments: false };
}
