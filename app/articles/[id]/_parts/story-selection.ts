/** Words of the text that are selected on screen, and where they begin in it. */
export type SelectedWords = { readonly text: string; readonly start: number };

/** The part of the range that lies in the words of one block, and its place in the text. */
function partIn(words: HTMLElement, range: Range): SelectedWords | null {
  const part = document.createRange();
  part.selectNodeContents(words);
  if (words.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (words.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(part.startContainer, part.startOffset);
  const text = part.toString();
  return text.trim() === '' ? null : { text, start: Number(words.dataset.start) + before.toString().length };
}

/** The words of the text that are selected, those of several blocks on lines of their own; null where none are. */
export function selectedWords(): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...document.querySelectorAll<HTMLElement>('.story .words')].filter((words) => range.intersectsNode(words));
  const parts = blocks.flatMap((words) => partIn(words, range) ?? []);
  return parts.length === 0 ? null : { text: parts.map(({ text }) => text).join('\n'), start: parts[0].start };
}
