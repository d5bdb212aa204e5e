/** SHA-256 of a file's bytes, in hexadecimal: its name wherever it lies. */
export type FileHash = string;

export const isFileHash = (text: string): text is FileHash => /^[0-9a-f]{64}$/.test(text);
