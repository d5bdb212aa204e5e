/** SHA-256 of a file's bytes, in hexadecimal: its name wherever it lies. */
export type FileHash = string;
