import { elementsOf } from './element-names.ts';

const HOLDERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'ul', 'ol', 'li', 'form', 'dialog', 'footer']);
const MENTIONS = /comment|disqus|repl(?:y|ies)|cookie|consent|gdpr|onetrust|modal|dialog|cli-/i;
const LONGEST = 60;
/** `comments`, `li#comment-17`, `xenforo-comments-list`, `wp-comment-body`: what holds the readers' words, never `has-comments`. */
const THREAD =
  /^(?!(?:has|no|with|show|hide|open)[_-])(?:[\w-]{0,40}[_-])?(?:comments?|commentlist|disqus|replies)(?:[_-](?:\d{1,12}|list|content|body|text|items?|area|section|thread|container|wrapper|box|message|block|respond|reply)){0,3}$/;
const CONSENT =
  /^(?!(?:has|no|with)[_-])(?:[\w-]{0,30}[_-])?(?:cookies?[_-]?(?:law|consent|banner|bar|notice|policy|popup|message|info|settings|preferences)|consent|gdpr|onetrust|cli-(?:privacy|settings|modal))[\w-]{0,40}$/;
const DIALOG = /^(?!(?:has|no|with)[_-])[\w-]{0,40}(?:modal|dialog)$/;
const FLOATING: ReadonlySet<string> = new Set(['div', 'dialog']);

/** Whether a block stands among readers' comments, in a notice of consent or in a dialogue over the page, by the names of the elements around it. */
export function isAside(path: string): boolean {
  if (!MENTIONS.test(path)) return false;
  return elementsOf(path).some(({ tag, names }) => {
    if (!HOLDERS.has(tag)) return false;
    const has = (pattern: RegExp) => names.some((name) => name.length <= LONGEST && pattern.test(name));
    return has(THREAD) || has(CONSENT) || (FLOATING.has(tag) && has(DIALOG));
  });
}
