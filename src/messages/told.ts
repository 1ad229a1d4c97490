/** What a message is made from: values as people read them, or counts that decide between one and many. */
export type MessageParams<Name extends string> = Readonly<Record<Name, string | number>>;
