/** Characters that start a new line, or change what a terminal shows. */
const CONTROLS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** The input of a command is wrong. The message says in one line what is allowed. */
export class InputError extends Error {
  constructor(message: string) {
    super(message.replace(CONTROLS, ' '));
  }
}
