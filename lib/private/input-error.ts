/** The input of a command is wrong; the message says in one line what is right. */
export class InputError extends Error {}
