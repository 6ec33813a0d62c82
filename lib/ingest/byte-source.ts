/** Bytes taken from a stream piece by piece; holds no more than was asked for and one piece. */
export type ByteSource = {
  /** The next bytes up to a mark and with it; null when the mark does not come within `longest` bytes, or before the end. */
  until(mark: Uint8Array, longest: number): Promise<Buffer | null>;
  /** So many next bytes; fewer at the end. */
  take(count: number): Promise<Buffer>;
  /** Passes over so many bytes; false when the stream ends before. */
  skip(count: number): Promise<boolean>;
  close(): Promise<void>;
};

export function byteSource(bytes: AsyncIterable<Uint8Array>): ByteSource {
  const pieces = bytes[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  let ended = false;
  const more = async () => {
    const next = await pieces.next();
    if (next.done) ended = true;
    else {
      held.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
      size += next.value.length;
    }
    return !ended;
  };
  const cut = (count: number) => {
    const all = held.length === 1 ? held[0] : Buffer.concat(held);
    held = [all.subarray(count)];
    size = all.length - Math.min(count, all.length);
    return all.subarray(0, count);
  };
  return {
    async until(mark, longest) {
      for (;;) {
        const all = Buffer.concat(held);
        held = [all];
        const at = all.indexOf(mark);
        if (at >= 0 && at <= longest) return cut(at + mark.length);
        if (size > longest || !(await more())) return null;
      }
    },
    async take(count) {
      while (size < count && (await more()));
      return cut(count);
    },
    async skip(count) {
      let left = count;
      while (left > 0) {
        if (size === 0 && !(await more())) return false;
        left -= cut(Math.min(left, size)).length;
      }
      return true;
    },
    close: async () => void (await pieces.return?.()),
  };
}
