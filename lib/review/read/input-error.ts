/** What a person gave the review is not what it needs; the message says what is, in one line. */
export class InputError extends Error {}
