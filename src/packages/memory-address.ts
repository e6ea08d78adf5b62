/** What Python writes for an object that has no text of its own, such as `<function f at 0x7f1c2a3b4c5d>`: another address in each process. */
const address = /\bat\s+0x[0-9a-f]{8,16}>/;

export const hasMemoryAddress = (text: string): boolean => address.test(text);
